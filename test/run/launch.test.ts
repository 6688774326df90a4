import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { parseLaunch } from '../e2e/host/parseLaunch.ts'
import { workbenchAddress } from '../e2e/host/workbench.ts'

describe('the stand-in for VS Code', () => {
  it('takes what @vscode/test-electron passes and leaves out what it has no use for', () => {
    const args = ['/articles', '--disable-extensions', '--locale=zh-cn', '--user-data-dir=/data', '--no-sandbox']
    deepStrictEqual(parseLaunch([...args, '--extensionTestsPath=/suite.cjs', '--extensionDevelopmentPath=/jiaokan']), {
      folder: '/articles',
      extensionUnderDevelopment: '/jiaokan',
      tests: '/suite.cjs',
      userData: '/data',
      locale: 'zh-cn',
    })
  })

  it('opens a window without a folder, in English, when nothing is said', () => {
    const launch = parseLaunch([])
    strictEqual(launch.locale, 'en')
    strictEqual(new URL(workbenchAddress({ ...launch, port: 80 })).searchParams.get('ew'), 'true')
  })

  it('gives the workbench Chinese paths that it can read back', () => {
    const address = new URL(workbenchAddress({ port: 4000, folder: '/稿件', openFile: '/稿件/公报 2.md' }))
    strictEqual(address.searchParams.get('folder'), '/稿件')
    const payload = new Map<string, string>(JSON.parse(address.searchParams.get('payload') ?? '[]'))
    const opened = new URL(payload.get('openFile') ?? '')
    strictEqual(opened.host, '127.0.0.1:4000')
    strictEqual(decodeURI(opened.pathname), '/稿件/公报 2.md')
  })
})

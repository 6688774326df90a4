import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../server/src/cli/run.ts'
import { LineIndex } from '../../server/src/lsp/positions.ts'
import { placeOf, rootOf } from '../../server/src/lsp/roots.ts'
import { nodeFileSystem } from '../../server/src/node/fileSystem.ts'
import { notesDisk } from '../../server/src/node/notesDisk.ts'
import { uriOf } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

interface Found {
  readonly path: string
  readonly code: string
  readonly message: string
  readonly range: [number, number]
  readonly fingerprint: string
}

const examples = join(import.meta.dirname, '../../examples')

describe('editor and command line', () => {
  const { start } = serverTest()

  it('find the same in the examples, byte for byte', async () => {
    const expected = await byCommandLine()
    assert.ok(expected.length >= 10)
    assert.deepEqual(await byServer(), expected)
  })

  async function byCommandLine(): Promise<Found[]> {
    let output = ''
    const terminal = {
      currentFolder: examples,
      colours: false,
      write: async (text: string) => void (output += text),
      complain: (line: string) => assert.fail(line),
      progress: () => undefined,
    }
    const serve = () => Promise.reject(new Error('not asked for'))
    await run(['check', '--format', 'json', '--lang', 'zh'], {
      terminal,
      fileSystem: nodeFileSystem,
      writeFile: () => Promise.reject(new Error('not asked for')),
      rulePages: '',
      notesDisk: notesDisk(null),
      serve,
    })
    const { findings } = JSON.parse(output) as { findings: Found[] }
    return findings.map(({ path, code, message, range, fingerprint }) => ({ path, code, message, range, fingerprint }))
  }

  async function byServer(): Promise<Found[]> {
    const client = await start({ folders: [examples], locale: 'zh-cn' })
    const root = rootOf({ uri: uriOf(examples), name: 'examples' })
    return (await client.workspaceDiagnostics()).flatMap((item) => {
      const { path } = placeOf(item.uri, [root])
      const index = new LineIndex(readFileSync(join(examples, path), 'utf8'))
      const diagnostics = item.kind === 'full' ? item.items : []
      return diagnostics.map(({ code, message, range, data }) => ({
        path,
        code: String(code),
        message: String(message),
        range: [index.offsetAt(range.start), index.offsetAt(range.end)] as [number, number],
        fingerprint: (data as { fingerprint: string }).fingerprint,
      }))
    })
  }
})

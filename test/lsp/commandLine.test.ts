import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../server/src/cli/run.ts'
import { LineIndex } from '../../server/src/lsp/positions.ts'
import { placeOf, rootOf } from '../../server/src/lsp/roots.ts'
import { nodeFileSystem } from '../../server/src/node/fileSystem.ts'
import { changeAnnotations } from '../../server/src/node/annotationStore.ts'
import { addToLedgerFile } from '../../server/src/node/ledgerFile.ts'
import { notesDisk } from '../../server/src/node/notesDisk.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { privateStoreOf } from '../../server/src/notes/storePaths.ts'
import { uriOf, type ClientOptions } from '../support/lspClient.ts'
import { serverTest, write } from '../support/serverTest.ts'

interface Found {
  readonly path: string
  readonly code: string
  readonly message: string
  readonly range: [number, number]
  readonly fingerprint: string
}

const examples = join(import.meta.dirname, '../../examples')

describe('editor and command line', () => {
  const { start, folder } = serverTest()

  it('find the same in the examples, byte for byte', async () => {
    const expected = await byCommandLine(examples)
    assert.ok(expected.length >= 10)
    assert.deepEqual(await byServer(examples), expected)
  })

  const bulletin = '2025年，平川省进出口总额达1286.4亿元，同比增长5.2%；出口763.2亿元。\n'
  const comment = '2025年平川省进出口总额为1310.7亿元，同比增长5.2%，出口736.2亿元。\n'
  const ledger = `jiaokan: 1
ledger:
  - { indicator: 进出口总额, scope: 平川省, period: 2025, value: 1286.4亿元, source: 统计公报 }
`

  it('find the same with verified figures and a ledger, also where the notes are private', async () => {
    const [root, privateFolder] = [folder({ '公报.md': bulletin, '稿/解读.md': comment }), folder({})]
    const options = { initializationOptions: { notes: { privateFolder } } }
    const inProject = await byBoth(root, [], { locale: 'zh-cn' })
    assert.equal(inProject.filter(({ code }) => code === 'authority-mismatch').length, 0)
    write(join(root, '.jiaokan/ledger.yaml'), ledger)
    const stores = [root, privateStoreOf(privateFolder, uriOf(root))]
    for (const store of stores) await verify(store, '公报.md', bulletin, '763.2亿元')
    for (const [args, more] of [
      [[], {}],
      [['--notes', privateFolder], { ...options, settings: { notes: { location: 'private' } } }],
    ] as const) {
      const found = await byBoth(root, args, { locale: 'zh-cn', ...more })
      const messages = found.filter(({ code }) => code === 'authority-mismatch').map(({ message }) => message)
      assert.equal(messages.length, 2, messages.join('\n'))
      assert.match(messages[0]!, /^与台账不符：.*此处为1310\.7亿元/)
      assert.match(messages[1]!, /^与已核实的数据不符：.*此处为736\.2亿元/)
    }
  })

  it('find the same with dates that jiaokan.yaml gives', async () => {
    const speech = '去年，平川省进出口总额达1310.7亿元。\n'
    const root = folder({ '公报.md': bulletin, '稿/讲话.txt': speech, '稿/旧.txt': speech })
    const codes = async () =>
      (await byBoth(root, [], { locale: 'zh-cn' })).map(({ path, code }) => `${path} ${code}`).sort()
    assert.deepEqual(await codes(), ['稿/旧.txt period-unresolved', '稿/讲话.txt period-unresolved'])
    write(join(root, 'jiaokan.yaml'), 'date:\n  稿/讲话.txt: 2026-03-05\n  稿: 2020\n')
    assert.deepEqual(await codes(), ['公报.md value-conflict', '稿/讲话.txt value-conflict'])
  })

  async function byBoth(root: string, args: readonly string[], options: ClientOptions): Promise<readonly Found[]> {
    const found = await byCommandLine(root, ...args)
    assert.deepEqual(await byServer(root, options), found)
    return found
  }

  async function verify(store: string, article: string, text: string, words: string): Promise<void> {
    const start = text.indexOf(words)
    const anchor = describeAnchor(anchorText(text), { start, end: start + words.length })!
    const source = { title: '统计公报', address: '', date: '2026-02-10' }
    const events = [{ at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'verifies', source }] as const
    const annotations = [{ id: 'mark', subject: 'figure', anchor, events }] as const
    await changeAnnotations(store, article, (file) => ({ ...file, annotations }))
  }

  async function byCommandLine(root: string, ...args: readonly string[]): Promise<Found[]> {
    let output = ''
    const terminal = {
      currentFolder: root,
      colours: false,
      write: async (text: string) => void (output += text),
      complain: (line: string) => assert.fail(line),
      progress: () => undefined,
    }
    const serve = () => Promise.reject(new Error('not asked for'))
    await run(['check', '--format', 'json', '--lang', 'zh', ...args], {
      terminal,
      fileSystem: nodeFileSystem,
      writeFile: () => Promise.reject(new Error('not asked for')),
      rulePages: '',
      notesDisk: notesDisk(null),
      addToLedger: addToLedgerFile,
      serve,
    })
    const { findings } = JSON.parse(output) as { findings: Found[] }
    return findings.map(({ path, code, message, range, fingerprint }) => ({ path, code, message, range, fingerprint }))
  }

  async function byServer(path: string, options: ClientOptions = { locale: 'zh-cn' }): Promise<Found[]> {
    const client = await start({ folders: [path], ...options })
    const root = rootOf({ uri: uriOf(path), name: 'articles' })
    await client.ready()
    return (await client.workspaceDiagnostics()).flatMap((item) => {
      const { path } = placeOf(item.uri, [root])
      const index = new LineIndex(readFileSync(join(root.path!, path), 'utf8'))
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

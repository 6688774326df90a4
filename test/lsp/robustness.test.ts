import assert from 'node:assert/strict'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { uriOf } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const bulletin = '2022年江苏省粮食总产量412.6万吨。\n'
const unbalanced = '市政府印发《关于稳定粮食生产的若干意见，提出加强农田建设。\n'

const prose = '会议强调，要坚持稳中求进，完善支持政策，推动各项任务落实到位。\n'.repeat(300)

/** A fixed sequence of numbers below `limit`: the test does the same in every run. */
function sequence(): (limit: number) => number {
  let state = 20240307
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % limit
  }
}

describe('bad input', () => {
  const { folder, start } = serverTest()

  it('gives after 10,000 rapid edits what a fresh server gives', async function () {
    this.timeout(60_000)
    const root = folder({ '公报.md': bulletin, '稿.md': bulletin })
    const uri = uriOf(root, '稿.md')
    const client = await start({ folders: [root] })
    await client.ready()
    await client.open(uri, bulletin)
    const pieces = [
      '',
      '2022年',
      '江苏省粮食总产量',
      '412.6万吨',
      '421.6万吨',
      '《意见',
      '》',
      '。\n',
      '𠮷',
      '\r\n',
      '增长5.2%',
      '# ',
    ]
    const next = sequence()
    let document = TextDocument.create(uri, 'markdown', 1, bulletin)
    for (let edit = 0; edit < 10_000; edit++) {
      const length = document.getText().length
      const start = next(length + 1)
      const end = Math.min(length, start + (length > 2000 ? next(60) : next(6)))
      const range = { start: document.positionAt(start), end: document.positionAt(end) }
      const change = { range, text: pieces[next(pieces.length)]! }
      document = TextDocument.update(document, [change], edit + 2)
      await client.change(uri, change)
      if (edit % 500 === 0) void client.diagnostics(uri)
    }
    await client.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: unbalanced,
    })
    document = TextDocument.update(
      document,
      [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: unbalanced }],
      10_002,
    )
    const fresh = await start({ folders: [root] })
    await fresh.ready()
    await fresh.open(uri, document.getText())
    const expected = await fresh.findings(uri)
    assert.ok(expected.length > 0)
    assert.deepEqual(await client.findings(uri), expected)
  })

  it('reads 5 MB on one line', async function () {
    this.timeout(60_000)
    const paragraph = '会议强调，要坚持稳中求进，完善支持政策，推动各项任务落实到位。'.repeat(10) + bulletin.trim()
    const paragraphs = Math.floor((5 * 1024 * 1024) / Buffer.byteLength(paragraph))
    const root = folder({ '长.txt': paragraph.repeat(paragraphs), '稿.md': unbalanced })
    const client = await start({ folders: [root] })
    const { figures, skipped } = await client.ready()
    assert.deepEqual([figures, skipped], [paragraphs, []])
    assert.equal((await client.findings(uriOf(root, '稿.md'))).length, 1)
  })

  const harmless: readonly [what: string, text: string][] = [
    ['an empty file', ''],
    ['only blanks', ' 　\r\n\t'],
    ['lone surrogates', '增长\ud8005.2%\udfff。'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['opening brackets without end', '《'.repeat(5000)],
    ['marks without end', '> '.repeat(3000)],
  ]
  for (const [what, text] of harmless) {
    it(`takes ${what}`, async () => {
      const client = await start()
      await client.open('untitled:a', text)
      await client.diagnostics('untitled:a')
      await client.at('textDocument/hover', 'untitled:a', 0, 1)
      await client.request('textDocument/documentSymbol', { textDocument: { uri: 'untitled:a' } })
      assert.deepEqual(client.logged, [])
    })
  }

  it('warns of malformed settings once and goes on with the defaults', async () => {
    const root = folder({ '稿.md': unbalanced, 'jiaokan.yaml': 'rules: [7\nlang: fr\n' })
    const settings = { include: 7, rules: { 'no-rule': 'off' }, maxFileSize: '9' }
    const client = await start({ folders: [root], settings })
    assert.equal((await client.ready()).findings, 1)
    await client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.request('jiaokan/checkWorkspace')
    await client.request('jiaokan/checkWorkspace')
    const lines = client.logged.filter((line) => line.startsWith('jiaokan'))
    assert.deepEqual(lines.map((line) => line.split(':')[0]).sort(), [
      'jiaokan.include',
      'jiaokan.maxFileSize',
      'jiaokan.rules.no-rule',
    ])
    const [problem, ...more] = await client.findings(uriOf(root, 'jiaokan.yaml'))
    assert.match(String(problem?.message), /YAML/)
    assert.deepEqual(more, [])
  })

  it('does not mind malformed initialization options and requests', async () => {
    const client = await start({ initializationOptions: [1, 'x'] })
    await client.ready()
    const answer = await client.request('textDocument/hover', { textDocument: { uri: '%%%' }, position: {} })
    assert.equal(answer, null)
    await assert.rejects(client.request('textDocument/hover', null))
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'untitled:b', version: 1 },
      contentChanges: [],
    })
    await client.open('file:////no/uri.md', unbalanced)
    await client.open('untitled:a', unbalanced)
    assert.equal((await client.findings('untitled:a')).length, 1)
  })

  it('ends a request that is cancelled while folders are read', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.md`, prose]))
    const client = await start({ folders: [folder(files)] })
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node')
    const source = new CancellationTokenSource()
    const poll = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token)
    setTimeout(() => source.cancel(), 50)
    await assert.rejects(poll, { code: -32800 })
    assert.equal(
      client.statuses.some(({ state }) => state === 'ready'),
      false,
    )
  })
})

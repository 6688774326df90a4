// What stands in a note, a source or the ledger is text wherever it is shown: no link, no command, no HTML, no icon, no formula.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentLink, Hover } from 'vscode-languageserver-protocol'
import { authorityRequests, notesRequests, type ImportNotesResult } from '../../server/src/lsp/protocol.ts'
import { uriOf } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const article = '2025年，平川省进出口总额达1286.4亿元，同比增长5.2%。\n'
const other = '2025年平川省进出口总额为1310.7亿元，民营企业占比过半。\n'
const evil = '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> $(trash) file:///etc/passwd'
const ledger = `jiaokan: 1
ledger:
  - indicator: 进出口总额
    scope: 平川省
    period: 2025
    value: 1286.4亿元
    source: ${JSON.stringify(evil)}
    address: ${JSON.stringify('command:workbench.action.quit')}
    definition: ${JSON.stringify(evil)}
    notes: ${JSON.stringify(evil)}
`

/** Nothing that a Markdown renderer would follow, run or draw; links of our own lead to files of the folder only. */
function isInert(markdown: string, folder: string): void {
  const plain = markdown.replace(/\\./g, '')
  assert.doesNotMatch(plain, /<\w|\$\(|!\[/, markdown)
  for (const [, address] of plain.matchAll(/\]\(([^)]*)\)/g))
    assert.ok(address!.startsWith(uriOf(folder)) || address!.startsWith('data:image/'), address)
}

describe('the words of notes and of the ledger', () => {
  const { folder, start } = serverTest()

  async function world() {
    const root = folder({ '公报.md': article, '稿/解读.md': other, '.jiaokan/ledger.yaml': ledger })
    const client = await start({ folders: [root], locale: 'zh-cn', settings: { notes: { author: evil.slice(0, 90) } } })
    await client.ready()
    const [uri, second] = [uriOf(root, '公报.md'), uriOf(root, '稿', '解读.md')]
    const source = { title: evil, address: 'command:workbench.action.quit', date: '=1+1' }
    const position = { line: 0, character: article.indexOf('1286') + 1 }
    await client.request(authorityRequests.verify, { textDocument: { uri }, position, source })
    const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 9 } }
    for (const text of [evil, '=HYPERLINK("http://a")', '@SUM(A1)'])
      await client.request(notesRequests.add, { textDocument: { uri }, range, category: '疑问', text })
    return { client, root, uri, second }
  }
  const markdownOf = (hover: Hover): string => (hover.contents as { value: string }).value

  it('are text in every hover, and no link of a document', async () => {
    const { client, root, uri, second } = await world()
    const hovers = [
      await client.at<Hover>('textDocument/hover', uri, 0, article.indexOf('1286') + 1),
      await client.at<Hover>('textDocument/hover', second, 0, other.indexOf('1310') + 1),
      await client.at<Hover>('textDocument/hover', uriOf(root, '.jiaokan/ledger.yaml'), 3, 8),
    ].map(markdownOf)
    for (const markdown of hovers) {
      assert.ok(markdown.includes('workbench.action.quit'), markdown)
      isInert(markdown, root)
    }
    for (const one of [uri, second, uriOf(root, '.jiaokan/ledger.yaml')]) {
      const links =
        (await client.request<DocumentLink[] | null>('textDocument/documentLink', { textDocument: { uri: one } })) ?? []
      for (const { target } of links) assert.ok(target?.startsWith(uriOf(root)), target)
    }
  })

  it('are text in diagnostics, which name no address of their own', async () => {
    const { client, root, second } = await world()
    const [found, ...more] = await client.findings(second)
    assert.deepEqual(more, [])
    assert.match(String(found!.message), /^与台账不符/)
    assert.ok(!String(found!.message).includes('\n'))
    for (const { location } of found!.relatedInformation ?? []) assert.ok(location.uri.startsWith(uriOf(root)))
  })

  it('are text in what is exported: no formula in a table, no markup in Markdown', async () => {
    const { client, root } = await world()
    const exported = async (format: string) =>
      (await client.request<{ text: string }>(notesRequests.export, { format })).text
    const csv = await exported('csv')
    assert.doesNotMatch(csv, /(?:^|,)"?[=+@]/m)
    assert.match(csv, /"'=HYPERLINK/)
    assert.match(csv, /'@SUM/)
    isInert(await exported('markdown'), root)
  })

  it('lead nowhere outside of the folder when they are taken in', async () => {
    const { client, root } = await world()
    const selector = { type: 'TextQuoteSelector', exact: '进出口总额' }
    const item = (address: string) => ({ type: 'Annotation', target: { source: address, selector } })
    const addresses = [
      '../../外面.md',
      '/etc/passwd',
      'file:///etc/passwd',
      'C:\\a.md',
      '稿/../../外面.md',
      'command:evil',
    ]
    const text = JSON.stringify(addresses.map(item))
    const { added, problem } = await client.request<ImportNotesResult>(notesRequests.import, { text })
    assert.deepEqual([added, typeof problem], [0, 'string'])
    assert.equal(existsSync(join(root, '..', '外面.md.yaml')), false)
  })
})

import assert from 'node:assert/strict'
import type {
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { uriOf, type LspClient } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const bulletin = `# 全市粮食生产公报

2022年江苏省粮食总产量412.6万吨，同比增长3.1%。市政府印发《关于稳定粮食生产的若干意见》，提出加强高标准农田建设。
`
const commentary = `# 粮食生产解读

𠮷祥年景：2022年江苏省粮食总产量达4126000吨。
按照《关于稳定粮食生产的若干意见》，种植面积保持稳定。
`

describe('editor features', () => {
  const { folder, start } = serverTest()

  async function twoArticles(): Promise<{ client: LspClient; a: string; b: string }> {
    const root = folder({ '公报.md': bulletin, '解读.md': commentary })
    const client = await start({ folders: [root] })
    await client.ready()
    return { client, a: uriOf(root, '公报.md'), b: uriOf(root, '解读.md') }
  }

  /** Position of `phrase` in `text`, as the client counts. */
  const positionOf = (text: string, phrase: string) =>
    TextDocument.create('untitled:a', 'markdown', 1, text).positionAt(text.indexOf(phrase))
  /** The text that a location marks. */
  const marked = (text: string, { range }: { range: Location['range'] }) =>
    TextDocument.create('untitled:a', 'markdown', 1, text).getText(range)

  it('hovers over a figure with a link to the other article', async () => {
    const { client, a, b } = await twoArticles()
    const { line, character } = positionOf(bulletin, '412.6')
    const hover = await client.at<Hover>('textDocument/hover', a, line, character)
    assert.equal(marked(bulletin, { range: hover.range! }), '412.6万吨')
    const { kind, value } = hover.contents as MarkupContent
    assert.equal(kind, 'markdown')
    assert.match(value, /粮食总产量/)
    const at = positionOf(commentary, '4126000')
    assert.ok(value.includes(`${b}#L${at.line + 1},${at.character + 1}`), value)
    assert.equal(await client.at('textDocument/hover', a, 1, 0), null)
  })

  it('counts characters behind an astral one in UTF-16', async () => {
    const { client, b } = await twoArticles()
    const { line, character } = positionOf(commentary, '4126000吨')
    const hover = await client.at<Hover>('textDocument/hover', b, line, character)
    assert.deepEqual(hover.range!.start, { line, character })
    assert.equal(marked(commentary, { range: hover.range! }), '4126000吨')
  })

  it('lists references across articles, with the declaration or without', async () => {
    const { client, a, b } = await twoArticles()
    const { line, character } = positionOf(bulletin, '412.6')
    const all = await client.at<Location[]>('textDocument/references', a, line, character, {
      context: { includeDeclaration: true },
    })
    assert.deepEqual(
      all.map((place) => [place.uri, marked(place.uri === a ? bulletin : commentary, place)]),
      [
        [a, '412.6万吨'],
        [b, '4126000吨'],
      ],
    )
    const others = await client.at<Location[]>('textDocument/references', a, line, character, {
      context: { includeDeclaration: false },
    })
    assert.equal(others.length, 1)
  })

  it('goes from the second article to the first statement, and marks mentions in the document', async () => {
    const { client, a, b } = await twoArticles()
    const { line, character } = positionOf(commentary, '4126000')
    const [link] = await client.at<LocationLink[]>('textDocument/definition', b, line, character)
    const target = { uri: link!.targetUri, range: link!.targetSelectionRange }
    assert.deepEqual([target.uri, marked(bulletin, target)], [a, '412.6万吨'])
    assert.equal(marked(commentary, { range: link!.originSelectionRange! }), '4126000吨')
    const title = positionOf(bulletin, '《关于')
    const highlights = await client.at<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      a,
      title.line,
      title.character,
    )
    assert.deepEqual(
      highlights.map((one) => marked(bulletin, one)),
      ['《关于稳定粮食生产的若干意见》'],
    )
  })

  it('outlines a document and finds figures and titles in the workspace', async () => {
    const { client, a, b } = await twoArticles()
    const outline = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: a } })
    const names = outline.flatMap(({ name, children }) => [name, ...(children ?? []).map((child) => child.name)])
    for (const name of ['412.6万吨', '《关于稳定粮食生产的若干意见》']) assert.ok(names.includes(name), names.join())
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: '粮食总产量' })
    assert.deepEqual(new Set(found.map(({ location }) => location.uri)), new Set([a, b]))
    assert.deepEqual(await client.request('workspace/symbol', { query: '不存在的东西xyz' }), [])
  })

  it('answers emptily for a document that it does not know', async () => {
    const { client } = await twoArticles()
    const uri = 'file:///nowhere/稿.md'
    assert.equal(await client.at('textDocument/hover', uri, 0, 0), null)
    assert.deepEqual(await client.at('textDocument/definition', uri, 0, 0), [])
    assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument: { uri } }), [])
  })

  it('analyses untitled documents and files outside of every folder', async () => {
    const { client } = await twoArticles()
    for (const [uri, languageId] of [
      ['untitled:Untitled-1', 'plaintext'],
      ['file:///elsewhere/稿.md', 'markdown'],
    ] as const) {
      await client.open(uri, bulletin, languageId)
      const { line, character } = positionOf(bulletin, '412.6')
      const hover = await client.at<Hover | null>('textDocument/hover', uri, line, character)
      assert.match((hover?.contents as MarkupContent).value, /粮食总产量/)
      await client.close(uri)
      assert.equal(await client.at('textDocument/hover', uri, line, character), null)
    }
  })
})

// Every capability that the server announces, driven by a plain JSON-RPC client as another editor would.
import assert from 'node:assert/strict'
import type { InitializeResult } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { tokenModifiers, tokenTypes } from '../../server/src/features/tokens.ts'
import { pullingClient, uriOf, type LspClient } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const bulletin = `---
date: 2024-02-01
---

# 2023年外贸公报

2023年江苏省进出口总额5.25万亿元，同比增长3.2%。省政府印发《关于促进数字服务发展的意见》（以下简称《意见》）。

## 开放平台

跨境电子商务综合试验区（以下简称“综试区”）扩围，综试区达13个。去年企业增加132家。
`
const commentary = `# 外贸解读

2023年江苏省进出口总额52500亿元，综试区带动作用明显。2022年江苏省进出口总额5.09万亿元。

按照《关于促进数字服务发展的意见》部署，2023年江苏省进出口总额5.35万亿元。
`
const files = { '公报.md': bulletin, '解读.md': commentary, '关于促进数字服务发展的意见.md': '各市：\n\n落实到位。\n' }

interface World {
  readonly client: LspClient
  /** URI of 公报.md, which is open. */
  readonly uri: string
  /** URI of 解读.md, which nobody opened. */
  readonly other: string
}
interface Ranged {
  readonly range: { start: { line: number; character: number }; end: { line: number; character: number } }
}

interface Edited {
  documentChanges: { textDocument: { uri: string; version: number | null }; edits: { newText: string }[] }[]
  changeAnnotations?: Record<string, { needsConfirmation: boolean }>
}

const document = TextDocument.create('untitled:a', 'markdown', 1, bulletin)
const position = (phrase: string, into = 1) => document.positionAt(bulletin.indexOf(phrase) + into)
const printed = ({ range }: Ranged): string => document.getText(range)
const whole = { start: { line: 0, character: 0 }, end: document.positionAt(bulletin.length) }

/** By the name of the capability in the protocol: asks for it and looks at the answer. */
const drives: Record<string, (world: World) => Promise<void>> = {
  hoverProvider: async ({ client, uri }) => {
    const { line, character } = position('5.25万')
    const hover = await client.at<{ contents: { value: string } }>('textDocument/hover', uri, line, character)
    assert.match(hover.contents.value, /进出口总额/)
  },
  definitionProvider: async ({ client, uri }) => {
    const { line, character } = position('综试区达')
    const [link] = await client.at<{ targetSelectionRange: Ranged['range'] }[]>(
      'textDocument/definition',
      uri,
      line,
      character,
    )
    assert.equal(printed({ range: link!.targetSelectionRange }), '综试区')
  },
  typeDefinitionProvider: async ({ client, uri, other }) => {
    const { line, character } = position('5.25万')
    const places = await client.at<{ uri: string }[]>('textDocument/typeDefinition', uri, line, character)
    assert.deepEqual(new Set(places.map((place) => place.uri)), new Set([uri, other]))
  },
  referencesProvider: async ({ client, uri }) => {
    const { line, character } = position('5.25万')
    const context = { context: { includeDeclaration: true } }
    const places = await client.at<unknown[]>('textDocument/references', uri, line, character, context)
    assert.equal(places.length, 3)
  },
  documentHighlightProvider: async ({ client, uri }) => {
    const { line, character } = position('综试区达')
    const spots = await client.at<Ranged[]>('textDocument/documentHighlight', uri, line, character)
    assert.deepEqual(spots.map(printed), ['跨境电子商务综合试验区', '综试区', '综试区'])
  },
  documentSymbolProvider: async ({ client, uri }) => {
    const symbols = await client.request<{ name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } })
    assert.ok(symbols.some(({ name }) => name === '5.25万亿元'))
  },
  workspaceSymbolProvider: async ({ client }) => {
    assert.equal((await client.request<unknown[]>('workspace/symbol', { query: '进出口总额' })).length > 2, true)
  },
  diagnosticProvider: async ({ client, uri, other }) => {
    assert.ok((await client.findings(uri)).some(({ code }) => code === 'value-conflict'))
    assert.ok((await client.workspaceDiagnostics()).some((report) => report.uri === other))
  },
  documentLinkProvider: async ({ client, uri }) => {
    const links = await client.request<(Ranged & { target: string })[]>('textDocument/documentLink', {
      textDocument: { uri },
    })
    assert.deepEqual(links.map(printed), ['《关于促进数字服务发展的意见》', '《意见》'])
    assert.match(decodeURI(links[0]!.target), /关于促进数字服务发展的意见\.md/)
  },
  foldingRangeProvider: async ({ client }) => {
    const uri = 'untitled:提纲.txt'
    const headings = ['一季度外贸运行情况', '一、总体情况', '一季度，出口8000亿元。', '二、主要特点', '企业活跃。']
    await client.open(uri, headings.join('\n\n'), 'plaintext')
    const folds = await client.request<unknown[]>('textDocument/foldingRange', { textDocument: { uri } })
    assert.deepEqual(folds, [
      { startLine: 0, endLine: 8, kind: 'region' },
      { startLine: 2, endLine: 4, kind: 'region' },
      { startLine: 6, endLine: 8, kind: 'region' },
    ])
  },
  selectionRangeProvider: async ({ client, uri }) => {
    const [first] = await client.request<(Ranged & { parent: Ranged })[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [position('5.25万')],
    })
    assert.equal(printed(first!), '5.25万亿元')
    assert.equal(printed(first!.parent), '2023年江苏省进出口总额5.25万亿元，同比增长3.2%。')
  },
  semanticTokensProvider: async ({ client, uri }) => {
    const textDocument = { uri }
    const full = await client.request<{ data: number[]; resultId: string }>('textDocument/semanticTokens/full', {
      textDocument,
    })
    assert.equal(full.data.length % 5, 0)
    const { tokenTypes: types, tokenModifiers: modifiers } = client.result.capabilities.semanticTokensProvider!.legend
    assert.deepEqual([types, modifiers], [[...tokenTypes], [...tokenModifiers]])
    const range = { start: position('跨境电子', 0), end: position('（以下简称“综', 0) }
    const part = await client.request<{ data: number[] }>('textDocument/semanticTokens/range', { textDocument, range })
    assert.deepEqual(part.data, [range.start.line, 0, 11, tokenTypes.indexOf('entity'), 0])
    await client.change(uri, { range: { start: whole.end, end: whole.end }, text: '再增12家。' })
    const delta = await client.request<{ edits: { data: number[] }[] }>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    })
    assert.deepEqual(
      delta.edits.map((edit) => edit.data.length),
      [5],
    )
  },
  inlayHintProvider: async ({ client, uri }) => {
    const ask = () =>
      client.request<{ label: string }[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole })
    assert.deepEqual(await ask(), [])
    await client.set({ inlayHints: true })
    assert.ok((await ask()).some(({ label }) => label === '2023年'))
  },
  renameProvider: async ({ client, uri, other }) => {
    const { line, character } = position('综试区达')
    const prepared = await client.at<Ranged & { placeholder: string }>(
      'textDocument/prepareRename',
      uri,
      line,
      character,
    )
    assert.deepEqual([printed(prepared), prepared.placeholder], ['综试区', '综试区'])
    const edit = await client.at<Edited>('textDocument/rename', uri, line, character, { newName: '跨境综试区' })
    assert.deepEqual(
      edit.documentChanges.map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits.length]),
      [
        [uri, 1, 2],
        [other, null, 1],
      ],
    )
    assert.equal(edit.changeAnnotations, undefined)
    await assert.rejects(client.at('textDocument/prepareRename', uri, 5, 0), /不是数据、文件名或名称/)
    const figure = position('5.25万')
    const everywhere = await client.at<Edited>('textDocument/rename', uri, figure.line, figure.character, {
      newName: '5.31万亿元',
    })
    const texts = everywhere.documentChanges.flatMap(({ edits }) => edits.map(({ newText }) => newText))
    assert.deepEqual(texts, ['5.31万亿元', '53100亿元', '5.31万亿元'])
    assert.ok(Object.values(everywhere.changeAnnotations!).every(({ needsConfirmation }) => needsConfirmation))
  },
  completionProvider: async ({ client, uri }) => {
    await client.change(uri, { range: { start: whole.end, end: whole.end }, text: '\n落实《数字' })
    const { line } = whole.end
    interface Item {
      label: string
      filterText: string
      textEdit: { newText: string }
      documentation?: { value: string }
    }
    const list = await client.at<{ isIncomplete: boolean; items: Item[] }>('textDocument/completion', uri, line + 1, 5)
    const [item] = list.items
    assert.deepEqual([list.isIncomplete, item!.filterText], [true, '数字'])
    assert.equal(item!.textEdit.newText, '关于促进数字服务发展的意见》')
    const resolved = await client.request<Item>('completionItem/resolve', item)
    assert.match(resolved.documentation!.value, /提及3处/)
    assert.deepEqual(await client.request('completionItem/resolve', { label: '别人的' }), { label: '别人的' })
  },
  codeActionProvider: async ({ client, uri }) => {
    const range = { start: position('5.25万'), end: position('5.25万') }
    const ask = (more: object) =>
      client.request<{ title: string; kind: string; edit: Edited }[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...more },
      })
    const rewritings = await ask({ only: ['refactor.rewrite'] })
    assert.equal(rewritings[0]?.title, '写作52500亿元')
    assert.equal(rewritings[0].edit.documentChanges[0]?.edits[0]?.newText, '52500亿元')
    const all = await ask({ only: ['refactor'] })
    assert.ok(all.some(({ title }) => title === '其余1处改为与此处5.25万亿元一致'))
    const unasked = await ask({ triggerKind: 2 })
    assert.ok(unasked.every(({ kind }) => !kind.startsWith('refactor')))
  },
  codeLensProvider: async ({ client, uri }) => {
    const ask = () =>
      client.request<{ command: { title: string } }[]>('textDocument/codeLens', { textDocument: { uri } })
    assert.deepEqual(await ask(), [])
    await client.set({ codeLens: true })
    const titles = (await ask()).map(({ command }) => command.title)
    assert.deepEqual(titles, ['4 项数据 · 2 处提及 · 1 冲突', '2 项数据'])
  },
}

describe('every capability, asked for by a plain client', () => {
  const { folder, start } = serverTest()

  async function world(): Promise<World> {
    const root = folder(files)
    const client = await start({ folders: [root], capabilities: pullingClient })
    await client.ready()
    const uri = uriOf(root, '公报.md')
    await client.open(uri, bulletin)
    return { client, uri, other: uriOf(root, '解读.md') }
  }

  for (const [name, drive] of Object.entries(drives)) it(name, async () => drive(await world()))

  it('there is no capability that is not driven here', async () => {
    const { capabilities } = (await start()).result as InitializeResult
    const providers = Object.keys(capabilities).filter((name) => name.endsWith('Provider'))
    assert.deepEqual(providers.sort(), Object.keys(drives).sort())
  })
})

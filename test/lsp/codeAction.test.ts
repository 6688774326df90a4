// Quick fixes over the protocol: titles at once, edits when chosen, jiaokan.yaml made where there is none, fix-all loses nothing.
import assert from 'node:assert/strict'
import type {
  CodeAction,
  CreateFile,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import { type LspClient, pullingClient, uriOf } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const capabilities = {
  ...pullingClient,
  textDocument: {
    ...pullingClient.textDocument,
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
  },
  workspace: {
    ...pullingClient.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, resourceOperations: ['create' as const] },
  },
}
const texts = {
  '甲.md': '2023年，平川省软件业务收入3.64万亿元。\n\n目前，跨境电商电子商务综合试验区内企业增多。\n',
  '乙.md':
    '2023年，平川省软件业务收入3.46万亿元。\n\n跨境电子商务综合试验区扩大，跨境电子商务综合试验区已有百家企业。\n',
  '丙.txt': '2023年，平川省物流成本2100万元，下降6个百分点。\n',
}

describe('quick fixes', () => {
  const { folder, start } = serverTest()

  async function opened(files: Readonly<Record<string, string>> = texts) {
    const root = folder(files)
    const client = await start({ folders: [root], locale: 'zh-cn', capabilities })
    await client.ready()
    return { root, client }
  }

  async function actions(client: LspClient, uri: string, line: number, only?: string[]): Promise<CodeAction[]> {
    const report = await client.diagnostics(uri)
    const diagnostics = report.kind === 'full' ? report.items.filter(({ range }) => range.start.line === line) : []
    const range: Range = { start: { line, character: 0 }, end: { line, character: 60 } }
    const context = { diagnostics, ...(only ? { only } : {}), triggerKind: 2 }
    return client.request('textDocument/codeAction', { textDocument: { uri }, range, context })
  }

  const quick = (list: readonly CodeAction[]) => list.filter(({ kind }) => kind === 'quickfix')
  const editsOf = ({ documentChanges }: WorkspaceEdit) =>
    (documentChanges ?? []).map((change) =>
      'kind' in change
        ? `${change.kind} ${(change as CreateFile).uri}`
        : ((change as TextDocumentEdit).edits as TextEdit[]).map(({ newText }) => newText),
    )

  it('are listed without edits, the settling ones last, and resolved one by one', async () => {
    const { root, client } = await opened()
    const uri = uriOf(root, '甲.md')
    const listed = quick(await actions(client, uri, 0))
    assert.deepEqual(
      listed.map(({ title }) => title),
      [
        '改为3.46万亿元（同乙第1段）',
        '以此处为准，把他处1处改为3.64万亿元',
        '标为口径不同：软件业务收入在此处为“甲口径”（写入 jiaokan.yaml）',
        '忽略此处的 value-conflict，写明理由（加注释）',
        '在本文件中忽略 value-conflict（写入 jiaokan.yaml）',
        '在整个文件夹中关闭 value-conflict（写入 jiaokan.yaml）',
      ],
    )
    for (const action of listed) {
      assert.equal(action.edit, undefined)
      assert.equal(action.isPreferred, undefined)
      assert.equal(action.diagnostics?.length, 1)
    }
    const [copy, adopt, definition] = await Promise.all(
      listed.map((action) => client.request<CodeAction>('codeAction/resolve', action)),
    )
    assert.deepEqual(editsOf(copy!.edit!), [['3.46万亿元']])
    assert.deepEqual(
      Object.values(adopt!.edit!.changeAnnotations ?? {}).map((one) => one.needsConfirmation),
      [true],
    )
    const created = editsOf(definition!.edit!)
    assert.equal(created[0], `create ${uriOf(root, 'jiaokan.yaml')}`)
    assert.match(String(created[1]), /^definitions:\n/)
  })

  it('extend a jiaokan.yaml that is there, and settle plain text by fingerprint', async () => {
    const { root, client } = await opened({ ...texts, 'jiaokan.yaml': '# 设置\nlang: zh\n' })
    const listed = quick(await actions(client, uriOf(root, '丙.txt'), 0))
    const ignore = listed.find(({ title }) => title.startsWith('忽略此处'))!
    const { edit } = await client.request<CodeAction>('codeAction/resolve', ignore)
    const [inserted, ...more] = editsOf(edit!)
    assert.deepEqual(more, [])
    assert.match(
      String(inserted),
      /ignore:\n {2}- fingerprint: "?[0-9a-f]{16}"?\n {4}path: 丙.txt\n {4}reason: 理由待补\n/,
    )
  })

  it('ask for the reason where the client can: then the edit holds it', async () => {
    const root = folder(texts)
    const initializationOptions = { commands: ['jiaokan.ignoreWithReason'] }
    const client = await start({ folders: [root], locale: 'zh-cn', capabilities, initializationOptions })
    await client.ready()
    const written = async (name: string, title: string, reason: string) => {
      const listed = quick(await actions(client, uriOf(root, name), 0))
      const { edit, data, command } = listed.find((action) => action.title.startsWith(title))!
      assert.deepEqual([edit, data, command?.command], [undefined, undefined, 'jiaokan.ignoreWithReason'])
      const made = await client.request<WorkspaceEdit>('jiaokan/ignore', { ...command!.arguments![0], reason })
      return editsOf(made).flat().join('')
    }
    const comment = await written('甲.md', '忽略此处', '快报数 -->\n已核 ')
    assert.equal(comment, '<!-- jiaokan-disable-next-line value-conflict 快报数 — 已核 -->\n')
    const coded = await written('甲.md', '忽略此处', 'sum-mismatch 另报')
    assert.equal(coded, '<!-- jiaokan-disable-next-line value-conflict — sum-mismatch 另报 -->\n')
    assert.match(
      await written('丙.txt', '在本文件中忽略', '原文如此'),
      /rules:\n {6}- unit-misuse\n {4}reason: 原文如此\n/,
    )
    const gone = { uri: uriOf(root, '甲.md'), fingerprint: '0', index: 0, reason: '…' }
    assert.equal(await client.request('jiaokan/ignore', gone), null)
  })

  it('all that lose nothing are one action', async () => {
    const { root, client } = await opened()
    const [all, ...more] = await actions(client, uriOf(root, '甲.md'), 0, ['source.fixAll.jiaokan'])
    assert.deepEqual(more, [])
    assert.equal(all?.kind, 'source.fixAll.jiaokan')
    assert.deepEqual(editsOf(all!.edit!), [['跨境电子商务综合试验区']])
    assert.deepEqual(await actions(client, uriOf(root, '丙.txt'), 0, ['source.fixAll.jiaokan']), [])
  })

  it('of a line without findings there are none', async () => {
    const { root, client } = await opened()
    assert.deepEqual(quick(await actions(client, uriOf(root, '甲.md'), 1)), [])
  })

  it('record the alias of an indicator where the folder has its value under another name', async () => {
    const { root, client } = await opened({
      '稿.md': '2023年，浙江省跨境电商进出口规模达5129亿元。\n',
      '公报.md': '2023年，浙江省跨境电商交易额5129亿元。\n\n2022年，浙江省跨境电商交易额4223亿元。\n',
    })
    const textDocument = { uri: uriOf(root, '稿.md') }
    const at = { line: 0, character: 20 }
    const context = { diagnostics: [], triggerKind: 1, only: ['refactor'] }
    const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: at, end: at },
      context,
    })
    const alias = offered.find(({ title }) => title.includes('别名'))
    assert.equal(
      alias?.title,
      '“跨境电商进出口总额”即“跨境电商交易额”（公报第1段，数值相同），记为别名（写入 jiaokan.yaml）',
    )
    assert.deepEqual(editsOf(alias.edit!), [
      `create ${uriOf(root, 'jiaokan.yaml')}`,
      ['aliases:\n  indicators:\n    跨境电商交易额:\n      - 跨境电商进出口总额\n'],
    ])
  })
})

describe('jiaokan.yaml in the editor', () => {
  const { folder, start } = serverTest()

  it('shows wrong keys and idle entries where they stand, and follows the file', async () => {
    const root = folder({
      ...texts,
      'jiaokan.yaml':
        'colour: red\nbaseline: b.json\nignore:\n  - path: 丙.txt\n    rules: name-variant\n    reason: 已核\n',
      'b.json':
        '{"schema":1,"findings":[\n{"path":"丙.txt","code":"unit-misuse","text":"6","fingerprint":"0000000000000000"}\n]}\n',
    })
    const client = await start({ folders: [root], locale: 'zh-cn' })
    await client.ready()
    const shown = async (file: string) =>
      (await client.findings(uriOf(root, file))).map(
        ({ range, severity, message }) => `${range.start.line} ${severity} ${message}`,
      )
    assert.deepEqual(await shown('jiaokan.yaml'), [
      '0 2 未知的设置“colour”，未采用',
      '3 3 没有用到：它要忽略的问题已不存在，可删去',
    ])
    assert.deepEqual(await shown('b.json'), [
      '1 3 没有用到：这个问题已不存在，可用 jiaokan check --update-baseline 更新',
    ])
    const reported = (await client.workspaceDiagnostics()).map(({ uri }) => uri)
    assert.ok(reported.includes(uriOf(root, 'jiaokan.yaml')) && reported.includes(uriOf(root, 'b.json')))
  })
})

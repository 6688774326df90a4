// The requests of the client's own views, asked for over the wire.
import assert from 'node:assert/strict'
import {
  boardRequest,
  effectiveConfigurationRequest,
  nextConflictRequest,
  seriesRequest,
  staleRequest,
  treeRequests,
  type BoardResult,
  type NextConflictResult,
  type SeriesResult,
  type StaleChange,
  type TreeNode,
} from '../../server/src/lsp/protocol.ts'
import { uriOf, type LspClient } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const bulletin = '2023年江苏省进出口总额5.25万亿元。\n'
const commentary = '2023年江苏省进出口总额5.35万亿元，落实《关于促进数字服务发展的意见》。\n'

describe("requests of the client's views", () => {
  const { folder, start } = serverTest()

  async function world(): Promise<{ client: LspClient; a: string; b: string; root: string }> {
    const root = folder({ '公报.md': bulletin, '解读.md': commentary })
    const client = await start({ folders: [root] })
    await client.ready()
    return { client, a: uriOf(root, '公报.md'), b: uriOf(root, '解读.md'), root }
  }
  const level = (client: LspClient, name: keyof typeof treeRequests, parent?: string) =>
    client.request<TreeNode[]>(treeRequests[name], parent === undefined ? {} : { parent })

  it('trees, level by level down to a place', async () => {
    const { client, a, b } = await world()
    const files = await level(client, 'conflicts')
    assert.deepEqual(
      files.map(({ kind, location, conflicts }) => [kind, location?.uri, conflicts]),
      [
        ['file', a, 1],
        ['file', b, 1],
      ],
    )
    const [finding] = await level(client, 'conflicts', files[0]!.id)
    assert.deepEqual(finding!.location?.range, { start: { line: 0, character: 13 }, end: { line: 0, character: 20 } })
    const [related] = await level(client, 'conflicts', finding!.id)
    assert.equal(related!.location?.uri, b)
    const [indicator] = await level(client, 'indicators')
    const [series] = await level(client, 'indicators', indicator!.id)
    const [period] = await level(client, 'indicators', series!.id)
    assert.equal((await level(client, 'indicators', period!.id)).length, 2)
    assert.deepEqual(
      (await level(client, 'titles')).map(({ label }) => label),
      ['《关于促进数字服务发展的意见》'],
    )
    assert.ok((await level(client, 'entities')).length > 0)
    assert.deepEqual(await client.request(treeRequests.titles), await level(client, 'titles'))
    const board = await client.request<SeriesResult>(seriesRequest, { series: series!.series })
    assert.equal(board.points.length, 2)
  })

  it('conflicts by rule, down to the other place', async () => {
    const { client, a, b } = await world()
    const [rule, ...others] = await level(client, 'conflictsByRule')
    assert.deepEqual([rule!.kind, rule!.code, rule!.count, others], ['rule', 'value-conflict', 2, []])
    const findings = await level(client, 'conflictsByRule', rule!.id)
    assert.deepEqual(
      findings.map(({ kind, severity, detail, location }) => [kind, severity, detail, location?.uri]),
      [
        ['finding', 'warning', '5.25万亿元 · 公报', a],
        ['finding', 'warning', '5.35万亿元 · 解读', b],
      ],
    )
    const [related] = await level(client, 'conflictsByRule', findings[1]!.id)
    assert.deepEqual([related!.kind, related!.location?.uri], ['related', a])
  })

  it('the settings that count: jiaokan.yaml before the defaults', async () => {
    const root = folder({ '公报.md': bulletin, 'jiaokan.yaml': 'rules: { value-conflict: hint }\nexclude: [草稿]\n' })
    const client = await start({ folders: [root] })
    await client.ready()
    const text = await client.request<string>(effectiveConfigurationRequest, {
      textDocument: { uri: uriOf(root, '公报.md') },
    })
    for (const line of ['value-conflict: hint', 'growth-mismatch: warning', '- 草稿', 'maxFindingsPerFile: 100']) {
      assert.ok(text.includes(line), line)
    }
  })

  it('a parent that is gone or broken has no children', async () => {
    const { client } = await world()
    assert.deepEqual(await level(client, 'titles', '[7,"无"]'), [])
    assert.deepEqual(await level(client, 'indicators', '没有'), [])
  })

  it('the trees of two folders stand under the names of the folders', async () => {
    const roots = [folder({ '公报.md': bulletin, '解读.md': commentary }), folder({ '解读.md': commentary })]
    const client = await start({ folders: roots })
    await client.ready()
    const top = await level(client, 'titles')
    assert.deepEqual(new Set(top.map(({ kind }) => kind)), new Set(['folder']))
    assert.equal((await level(client, 'titles', top[1]!.id))[0]!.location, null)
    assert.deepEqual(
      (await level(client, 'conflicts')).map(({ kind }) => kind),
      ['file', 'file'],
    )
  })

  it('the series of the figure at a place, each mention with its location', async () => {
    const { client, a, b } = await world()
    const board = await client.at<SeriesResult>(seriesRequest, a, 0, 14)
    assert.deepEqual(
      board.points.map(({ text, conflict, location }) => [text, conflict, location.uri]),
      [
        ['5.25万亿元', true, a],
        ['5.35万亿元', true, b],
      ],
    )
    assert.equal(await client.at(seriesRequest, a, 0, 1), null)
    assert.equal(await client.request(seriesRequest, { series: '无' }), null)
  })

  it('all series of an indicator: by a place, by a line of the tree, by name', async () => {
    const { client, a, root } = await world()
    await client.open(uriOf(root, '附记.md'), '2023年浙江省进出口总额4.9万亿元，同比增长4.6%。')
    const board = await client.at<BoardResult>(boardRequest, a, 0, 14)
    assert.deepEqual(board.indicator, '货物进出口总额')
    assert.deepEqual(
      board.series.map(({ scope, points }) => [scope, points.map(({ text, conflict }) => [text, conflict])]),
      [
        [
          '江苏省',
          [
            ['5.25万亿元', true],
            ['5.35万亿元', true],
          ],
        ],
        [
          '浙江省',
          [
            ['4.9万亿元', false],
            ['4.6%', false],
          ],
        ],
      ],
    )
    assert.equal(board.chosen, board.series[0]!.series)
    assert.deepEqual(
      board.series[1]!.points.map(({ baseText }) => baseText),
      ['', '同比'],
    )
    const [indicator] = await level(client, 'indicators')
    const { folder } = board
    for (const params of [{ node: indicator!.id }, { folder, indicator: board.indicator }])
      assert.deepEqual(await client.request(boardRequest, params), { ...board, chosen: null })
    assert.deepEqual((await client.request<BoardResult>(boardRequest, { folder, indicator: '无' })).series, [])
    for (const params of [{ node: '[7,"无"]' }, { folder: 'file:///无', indicator: '进出口总额' }])
      assert.equal(await client.request(boardRequest, params), null)
    assert.equal(await client.at(boardRequest, a, 0, 1), null)
  })

  it('what an edit has made stale, until it is brought up to date', async () => {
    const { client, a, root } = await world()
    await client.open(a, bulletin)
    const ask = () => client.request<StaleChange[]>(staleRequest, { textDocument: { uri: a } })
    assert.deepEqual(await ask(), [])
    const c = uriOf(root, '摘要.md')
    await client.open(c, '2023年江苏省进出口总额52500亿元。')
    await client.change(a, { text: bulletin.replace('5.25', '5.31') })
    const [change] = await ask()
    assert.deepEqual([change!.was, change!.is], ['5.25万亿元', '5.31万亿元'])
    assert.deepEqual(
      change!.mentions.map(({ location }) => location.uri),
      [c],
    )
    await client.change(c, { text: '2023年江苏省进出口总额53100亿元。' })
    assert.deepEqual(await ask(), [])
    assert.deepEqual(await client.request(staleRequest, { textDocument: { uri: uriOf(root, '解读.md') } }), [])
  })

  it('the next conflict, and none while paused', async () => {
    const { client, a, b } = await world()
    const next = () => client.at<NextConflictResult | null>(nextConflictRequest, a, 0, 15)
    assert.deepEqual([(await next())!.location.uri, (await next())!.code], [b, 'value-conflict'])
    await client.request('jiaokan/pause')
    assert.equal(await next(), null)
    assert.deepEqual(await level(client, 'conflicts'), [])
  })
})

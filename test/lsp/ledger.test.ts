// The ledger in an editor: completion, hover, the way to the mentions and back, and what is wrong with it, line by line.
import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompletionList, Diagnostic, Hover, Location, LocationLink } from 'vscode-languageserver-protocol'
import { authorityRequests, type LedgerChange } from '../../server/src/lsp/protocol.ts'
import { uriOf, type LspClient } from '../support/lspClient.ts'
import { serverTest, write } from '../support/serverTest.ts'

const bulletin = '2025年，平川省进出口总额达1286.4亿元，同比增长5.2%。2025年，平川省出口额763.2亿元。\n'
const comment = '2025年平川省进出口总额为1310.7亿元，民营企业占比过半。\n'
const head = 'jiaokan: 1\nledger:\n'
const entry = '  - { indicator: 进出口总额, scope: 平川省, period: 2025, value: 1286.4亿元, source: 统计公报 }\n'

describe('the ledger in an editor', () => {
  const { folder, start } = serverTest()

  async function world(ledger: string | Uint8Array, files: Record<string, string> = {}) {
    const root = folder({ '公报.md': bulletin, '稿/解读.md': comment, '.jiaokan/ledger.yaml': ledger, ...files })
    const client = await start({ folders: [root], locale: 'zh-cn' })
    await client.ready()
    return { client, root, uri: uriOf(root, '.jiaokan/ledger.yaml') }
  }
  const completionsAt = async (client: LspClient, uri: string, marked: string): Promise<string[]> => {
    const before = marked.slice(0, marked.indexOf('‸'))
    await client.open(uri, marked.replace('‸', ''), 'yaml')
    const line = before.split('\n').length - 1
    const list = await client.at<CompletionList>(
      'textDocument/completion',
      uri,
      line,
      before.split('\n').at(-1)!.length,
    )
    await client.close(uri)
    return list.items.map(({ textEdit }) => textEdit!.newText)
  }
  const linesOf = (items: readonly Diagnostic[]) =>
    items.map(({ range, severity, message }) => [range.start.line + 1, severity, message] as const)

  it('completes keys, and what the folder knows that fits the entry', async () => {
    const { client, uri } = await world(head)
    const complete = (marked: string) => completionsAt(client, uri, `${head}${marked}`)
    const keys = await complete('  - indicator: 出口额\n    ‸')
    assert.deepEqual(keys.slice(0, 4), ['aliases: ', 'scope: ', 'period: ', 'value: '])
    const indicators = await complete('  - indicator: ‸')
    assert.ok(
      ['货物进出口总额', '货物出口额'].every((one) => indicators.includes(one)),
      indicators.join(),
    )
    assert.deepEqual(await complete('  - { indicator: 进出口总额, scope: ‸ }'), ['平川省'])
    assert.deepEqual(await complete('  - indicator: 进出口总额\n    scope: 平川省\n    period: ‸'), ['2025'])
    assert.deepEqual(await complete('  - indicator: 没有这个\n    scope: ‸'), [])
    assert.ok((await complete('  - basis: gr‸')).includes('growth'))
    assert.ok((await complete('  - base: ‸')).includes('yoy'))
    assert.deepEqual(await completionsAt(client, uri, 'led‸'), ['ledger: '])
  })

  it('tells in a hover where the folder mentions an entry, and who differs', async () => {
    const { client, uri } = await world(
      `${head}${entry}  - indicator: 财政收入\n    scope: 平川省\n    period: 2025\n    value: 3亿元\n`,
    )
    const { contents, range } = await client.at<Hover>('textDocument/hover', uri, 2, 8)
    const { value } = contents as { value: string }
    assert.match(
      value,
      /^\*\*进出口总额\*\* · 2025年 · 平川省\n\n1286\.4亿元 · 统计公报\n\n文件夹内提及 2 处，1 处不符\n\n- ✗ \[解读 第1段\]\(.*\) 1310\.7亿元\n- ✓ \[公报 第1段\]\(.*\) 1286\.4亿元$/,
    )
    assert.deepEqual([range!.start.line, range!.end.line], [2, 2])
    const other = await client.at<Hover>('textDocument/hover', uri, 5, 6)
    assert.match((other.contents as { value: string }).value, /文件夹内没有提及$/)
    assert.equal(await client.at('textDocument/hover', uri, 0, 2), null)
  })

  it('leads from an entry to its mentions, and from a figure to its entry', async () => {
    const { client, root, uri } = await world(`${head}${entry}`)
    const places = await client.at<Location[]>('textDocument/definition', uri, 2, 8)
    assert.deepEqual(
      places.map((one) => one.uri),
      [uriOf(root, '公报.md'), uriOf(root, '稿', '解读.md')],
    )
    const references = await client.at<Location[]>('textDocument/references', uri, 2, 8, {
      context: { includeDeclaration: true },
    })
    assert.equal(references.length, 2)
    const back = await client.at<LocationLink[]>('textDocument/definition', uriOf(root, '稿', '解读.md'), 0, 18)
    assert.ok(back.some(({ targetUri, targetRange }) => targetUri === uri && targetRange.start.line === 2))
  })

  it('says what is wrong while it is typed; articles are held against what is saved', async () => {
    const { client, root, uri } = await world(`${head}${entry}`)
    assert.deepEqual(await client.findings(uri), [])
    await client.open(uri, `${head}${entry}`, 'yaml')
    await client.change(uri, { text: `${head}${entry}  - { indicator: 出口额 }\n${entry.replace('1286.4', '1290')}` })
    const found = linesOf(await client.findings(uri))
    assert.deepEqual(found, [
      [4, 1, '这条数据缺少“scope”，未采用'],
      [5, 2, '与第3行是同一数据而数值写法不同，只采用第3行'],
    ])
    await client.change(uri, { text: `${head}${entry.replace('1286.4', '1310.7')}` })
    const [conflict] = await client.findings(uriOf(root, '稿', '解读.md'))
    assert.match(String(conflict!.message), /台账为1286\.4亿元/)
    await client.close(uri)
    assert.deepEqual(await client.findings(uri), [])
  })

  const wrong: readonly (readonly [string, string | Uint8Array, readonly (readonly [number, RegExp])[]])[] = [
    ['an unknown version', `jiaokan: 4\nledger:\n${entry}`, [[1, /版本不是 1/]]],
    ['merge conflict markers', `${head}<<<<<<< HEAD\n${entry}=======\n>>>>>>> 乙\n`, [[3, /合并冲突/]]],
    ['no YAML', `${head}  - { indicator: [\n`, [[4, /不是有效的YAML/]]],
    ['a list where a map belongs', '- 1\n', [[1, /不是有效的YAML/]]],
    ['a number where a list belongs', 'jiaokan: 1\nledger: 5\n', [[2, /应为数据的列表/]]],
    [
      'a list for a name',
      `${head}  - { indicator: [出口额], scope: 平川省, period: 2025, value: 3亿元 }\n`,
      [[3, /indicator/]],
    ],
    ['a bare value for an entry', `${head}  - 出口额\n${entry}`, [[3, /未采用/]]],
    ['brackets without end', `${head}  - ${'['.repeat(50_000)}`, [[3, /不是有效的YAML/]]],
    ['bytes that are no text', Buffer.from([0x6a, 0xff, 0x00, 0x81]), [[1, /不是完好的文本/]]],
    ['more than anybody writes', `${head}# ${'长'.repeat(2_000_001)}\n`, [[1, /台账过大/]]],
  ]
  for (const [name, text, lines] of wrong)
    it(`gives one clear line for ${name}`, async () => {
      const { client, uri } = await world(text)
      const found = linesOf(await client.findings(uri))
      assert.equal(found.length, lines.length, JSON.stringify(found))
      for (const [index, [line, message]] of lines.entries()) {
        assert.equal(found[index]![0], line)
        assert.match(String(found[index]![2]), message)
      }
    })

  it('aliases of YAML that would explode cost nothing and count for nothing', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, n) =>
        `  - &a${n} [${
          n === 0
            ? 'x'
            : Array(9)
                .fill(`*a${n - 1}`)
                .join(', ')
        }]\n`,
    )
    const started = performance.now()
    const { client, uri, root } = await world(`${head}${bomb.join('')}${entry}`)
    const found = await client.findings(uri)
    assert.ok(found.length === 30 && performance.now() - started < 10_000, String(found.length))
    assert.equal((await client.findings(uriOf(root, '稿', '解读.md'))).length, 1)
  })

  const csv = '指标,范围,时间,数值\n出口额,平川省,2025,763.2亿元\n'
  const importing = (client: LspClient) => client.request<LedgerChange>(authorityRequests.importLedger, { text: csv })

  for (const [name, text] of [
    ['of another version', `jiaokan: 4\nledger:\n${entry}`],
    ['with merge conflict markers', `${head}<<<<<<< HEAD\n${entry}=======\n>>>>>>> 乙\n`],
  ] as const)
    it(`leaves a ledger ${name} as it is, and says why`, async () => {
      const { client, root } = await world(text)
      const change = await importing(client)
      assert.deepEqual([change.added, change.problem], [0, '台账无法理解，未写入：请先改正'])
      assert.equal(readFileSync(join(root, '.jiaokan/ledger.yaml'), 'utf8'), text)
    })

  it('two editors that add at once lose nothing', async () => {
    const { client, root } = await world(`${head}${entry}`)
    const other = await start({ folders: [root], locale: 'zh-cn' })
    await other.ready()
    const row = (name: string, turn: number) => ({
      text: `指标,范围,时间,数值\n${name}额,平川省,${2000 + turn},3亿元\n`,
    })
    const turns = Array.from({ length: 10 }, (_, turn) => turn)
    const changes = await Promise.all(
      turns.flatMap((turn) => [
        client.request<LedgerChange>(authorityRequests.importLedger, row('出口', turn)),
        other.request<LedgerChange>(authorityRequests.importLedger, row('进口', turn)),
      ]),
    )
    assert.deepEqual(
      changes.filter(({ added, problem }) => added !== 1 || problem !== null),
      [],
    )
    const text = readFileSync(join(root, '.jiaokan/ledger.yaml'), 'utf8')
    assert.equal(text.match(/indicator: /g)?.length, 21)
  })

  it('says that the disk refuses, and writes when it does no longer', async () => {
    const { client, root } = await world(head)
    rmSync(join(root, '.jiaokan'), { recursive: true })
    writeFileSync(join(root, '.jiaokan'), '')
    assert.equal((await importing(client)).problem, '台账无法读写，未写入')
    rmSync(join(root, '.jiaokan'))
    write(join(root, '.jiaokan/ledger.yaml'), head)
    assert.equal((await importing(client)).added, 1)
  })
})

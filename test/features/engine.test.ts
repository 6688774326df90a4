// The features on real text, read by the whole engine.
import assert from 'node:assert/strict'
import { documentSymbols } from '../../server/src/features/documentSymbols.ts'
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols.ts'
import { checkDefinition, checkHighlights, checkReferences, corpusOf, hoverAt } from '../support/featureCorpus.ts'
import { readMarked } from '../support/marked.ts'

describe('hover on real text', () => {
  const annals = `
@@ 2021年.md
2021年，我国数字服务出口额为1.92万亿元。
@@ 2022年.md
2022年，我国数字服务出口额为2.1万亿元，同比增长9.4%。
@@ 通报.md
据商务部统计，2022年我国数字服务出口额达‸21000亿元。
`
  it('a figure: where else it stands, however it is written, and the year before', () => {
    const markdown = hoverAt(annals)
    for (const part of [
      '**数字服务出口额** · 2022年',
      '[2022年 第1段](2022年.md:',
      '2.1万亿元',
      '| 2021年 | 1.92万亿元 |',
      '同比 +9.4%',
    ])
      assert.ok(markdown.includes(part), `${part} in\n${markdown}`)
  })
  it('a figure: growth on the year before from another article', () => {
    assert.match(hoverAt(annals), /21000亿元 ÷ 1\.92万亿元 − 1 = 9\.4%（/)
  })
  it('a figure: the parts that the text names add up', () => {
    const markdown = hoverAt('2023年上半年，我国货物贸易进出口总额‸1.1万亿元，其中出口8210亿元，进口2760亿元。\n')
    assert.match(markdown, /8210亿元 \\?\+ 2760亿元 = 1\.097万亿元（1\.0969～1\.0971 万亿），文中为1\.1万亿元/)
  })
  it('a figure that is split by blanks and lines', () => {
    const markdown = hoverAt(`
@@ 页.txt
2023 年 ， 我 国 数 字 服 务 出 口 额 达

1‸.9 万 亿 元 ， 同 比 增 长 5% ， 增 速 位 居

世 界 前 列 ， 这 是 三 年 来 的 新 高 。
`)
    assert.match(markdown, /\*\*数字服务出口额\*\* · 2023年/)
    assert.match(markdown, /1\.9万亿元 = /)
  })
  it('a title: who issued it and when', () => {
    const markdown = hoverAt(
      '2024年2月，国务院办公厅印发《关于促进数字服务发展的意见》。\n\n‸《关于促进数字服务发展的意见》提出三项任务。\n',
    )
    assert.match(markdown, /国务院办公厅印发 · 2024年2月/)
  })
  it('nothing on plain words', () => assert.equal(hoverAt('今天的天气‸很好。\n'), ''))
  it('nothing in an empty file', () => assert.equal(hoverAt('@@ 空.txt\n‸'), ''))
})

describe('definition on real text', () => {
  it('a short form leads to its （以下简称…）', () =>
    checkDefinition(`
@@ 甲.md
国务院批复设立跨境电子商务综合试验区（以下简称“⟦跨境电商综试区⟧”）。

目前，跨境电商‸综试区已经扩围。
`))
  it('a short title leads to the full title', () =>
    checkDefinition(`
@@ 甲.md
国务院办公厅印发⟦《关于促进数字服务发展的意见》⟧（以下简称《意见》）。

‸《意见》明确三项任务。
`))
  it('a figure leads to the article that says it first and in full', () =>
    checkDefinition(`
@@ 2023-02-01 公报.md
2022年，我国数字服务出口额为⟦2.1万亿元⟧。
@@ 2023-05-01 解读.md
2022年，我国数字服务出口额达‸21000亿元。
`))
})

describe('references on real text', () => {
  it('a figure: every mention of the quantity, not those of other years', () =>
    checkReferences(`
@@ 2023-02-01 公报.md
2022年，我国数字服务出口额为⟦2.1万亿元⟧{def}。2021年，我国数字服务出口额为1.92万亿元。
@@ 2023-05-01 解读.md
2022年，我国数字服务出口额达⟦‸21000亿元⟧。
`))
  it('a title: in full and in short', () =>
    checkReferences(`
@@ 甲.md
国务院办公厅印发⟦《关于促进数字服务发展的意见》⟧{def}（以下简称⟦《意见》⟧）。

⟦‸《意见》⟧明确三项任务。
@@ 乙.md
各地落实⟦《关于促进数字服务发展的意见》⟧。
`))
  it('highlights stay in the document', () =>
    checkHighlights(`
@@ 甲.md
⟦商务‸部⟧通报情况。⟦商务部⟧要求整改。
@@ 乙.md
商务部通报情况。
`))
})

describe('symbols on real text', () => {
  const source =
    '@@ 页.txt\n2022年，我国数字服务出口额为2.1万亿元。\n\n国务院办公厅印发《关于促进数字服务发展的意见》。\n'
  it('the outline names figures with what they measure', () => {
    const digest = corpusOf(readMarked(source)).digests.get('页.txt')
    const symbols = digest ? documentSymbols(digest, 'zh') : []
    assert.deepEqual(
      symbols.map(({ name, detail }) => `${name} ${detail}`),
      ['2.1万亿元 数字服务出口额 · 2022年', '《关于促进数字服务发展的意见》 国务院办公厅'],
    )
  })
  it('the search finds them by their letters', () => {
    const corpus = corpusOf(readMarked(source))
    const names = (query: string) => workspaceSymbols(corpus, query, 'zh').map((symbol) => symbol.name)
    assert.deepEqual(names('数服出口'), ['2.1万亿元 数字服务出口额 · 2022年'])
    assert.deepEqual(names('促进意见'), ['《关于促进数字服务发展的意见》'])
  })
})

// Titles in 《…》, and brackets without their partner.
import assert from 'node:assert/strict'
import { detectTitles, pairBrackets } from '../../server/src/detect/titles.ts'
import { passagesOf } from '../support/passages.ts'

const titlesOf = (text: string) => detectTitles(passagesOf(text)).titles.map(({ title }) => title)
const faultsOf = (text: string) => {
  const { faults } = detectTitles(passagesOf(text))
  return faults.map(({ fault, span }) => `${fault} ${text.slice(span.start, span.end)}`)
}

describe('titles', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['one in a sentence', '省政府印发《关于推动外贸提质的意见》。', ['关于推动外贸提质的意见']],
    ['two in a row', '落实《甲意见》《乙办法》等。', ['甲意见', '乙办法']],
    ['〈〉 inside belongs to the title', '《关于印发〈甲办法〉的通知》', ['关于印发〈甲办法〉的通知']],
    ['《》 inside belongs to the outer title', '《关于印发《甲办法》的通知》', ['关于印发《甲办法》的通知']],
    ['an edition in brackets', '《某市三年行动计划（2031—2033年）》', ['某市三年行动计划（2031—2033年）']],
    ['a line break inside', '印发《关于加快发展\n外贸的意见》。', ['关于加快发展外贸的意见']],
    ['a book', '他写了《山河记》一书。', ['山河记']],
    ['newspapers and journals are names of bodies', '《远山日报》、瑞士《商报》和《求是》刊文。', []],
    ['a journal that its noun tells', '据《澜江学习》杂志报道。', []],
    ['reports are titles, though they end in 报', '《2031年统计公报》', ['2031年统计公报']],
    ['nothing inside', '《》', []],
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(titlesOf(text), expected))

  it('the span covers the brackets in the source', () => {
    const text = '印发《关于加快\n发展的意见》。'
    const [title] = detectTitles(passagesOf(text)).titles
    assert.equal(title?.text, '《关于加快发展的意见》')
    assert.deepEqual([title?.start, title?.end], [2, 13])
  })
})

describe('brackets without their partner', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['a sound title', '《甲意见》', []],
    ['》 is missing', '印发《甲意见，明确提出。《乙办法》施行。', ['close 《']],
    ['《 is missing', '印发甲意见》，明确提出。', ['open 》']],
    ['《 inside 《》', '《关于印发《甲办法》的通知》', ['nested 《甲办法》']],
    ['〈〉 inside 《》 is right', '《关于印发〈甲办法〉的通知》', []],
    ['a row of 《 is one fault', '《《《《《《', ['close 《《《《《《']],
    ['the outer one is open, the inner one closed', '《甲和《乙办法》。', ['close 《']],
    ['a sentence ends every title', '《甲意见。乙》', ['close 《', 'open 》']],
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(faultsOf(text), expected))

  it('a title that extraction cut into lines has both brackets', () => {
    assert.deepEqual(faultsOf('第一部《\n\n边贸法\n\n》开始实施。'), [])
    assert.deepEqual(faultsOf('第一部《\n\n边贸法。开始》实施。'), ['close 《', 'open 》'])
  })
  it('a title that is open for too long has no partner', () => {
    const { pairs, faults } = pairBrackets(`《${'甲'.repeat(300)}》`)
    assert.deepEqual([pairs.length, faults.map(({ fault }) => fault)], [0, ['close', 'open']])
  })
  for (const unit of ['《', '》', '《甲', '《甲》', '《《甲》']) {
    it(`200,000 times ${unit} takes linear time`, () => {
      const text = unit.repeat(200_000)
      const before = process.cpuUsage().user
      pairBrackets(text)
      assert.ok(process.cpuUsage().user - before < 3_000_000)
    })
  }
})

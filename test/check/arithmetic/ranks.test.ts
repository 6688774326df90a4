// Ranks: what stands above a figure, and what another mention says of its place.
import assert from 'node:assert/strict'
import { Checker } from '../../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../../server/src/check/settings.ts'
import { apply } from '../../../server/src/index/build.ts'
import type { Snapshot } from '../../../server/src/index/snapshot.ts'
import { checkFindings, findingsOf, snapshotOf } from '../../support/checkFindings.ts'
import { digestOf } from '../../support/figures.ts'

const twice = (first: string, second: string): string =>
  `@@ 甲.md\n2023年，浙江省软件业务收入3.46万亿元，${first}。\n@@ 乙.md\n2023年，浙江省软件业务收入3.46万亿元，${second}。\n`

const others = `@@ 他省.md
2023年，广东省软件业务收入4.12万亿元。

2023年，江苏省软件业务收入3.87万亿元。
`
const own = (sentence: string): string => `${others}@@ 本省.md\n${sentence}\n`

describe('the place of a figure among others', () => {
  const read: readonly (readonly [string, string | null])[] = [
    ['2023年，浙江省软件业务收入3.46万亿元，居全国第三位。', '3.46万亿元 全国 3'],
    ['2023年，浙江省软件业务收入3.46万亿元、稳居全国第3。', '3.46万亿元 全国 3'],
    ['2023年，浙江省软件业务收入增长7.4%，增速居全国第十二位。', '7.4% 全国 12'],
    ['2023年，浙江省软件业务收入3.46万亿元，增长7.4%，总量连续五年居全国第三位。', '3.46万亿元 全国 3'],
    ['2023年，浙江省软件业务收入3.46万亿元，增长7.4%，居全国第三位。', null],
    ['2023年，浙江省软件业务收入3.46万亿元，综合得分居全国第三位。', null],
    ['2023年，浙江省软件业务收入3.46万亿元，居全国第三位的是电商。', null],
  ]
  for (const [text, rank] of read)
    it(text, () => {
      const ranked = digestOf(text).figures.filter(({ observation }) => observation.rank !== null)
      const told = ranked.map(({ observation: { text: figure, rank: of } }) => `${figure} ${of?.among} ${of?.place}`)
      assert.deepEqual(told, rank === null ? [] : [rank])
    })
})

describe('two ranks of one figure', () => {
  it('another place', () =>
    checkFindings(`
@@ 甲.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict/information}，居全国第三位。
@@ 乙.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict/information}，居全国第四位。
`))
  it('the same place in other digits', () => checkFindings(twice('居全国第三位', '稳居全国第3')))
  it('among others', () => checkFindings(twice('居全国第三位', '居东部第二位')))
  it('of another year', () => checkFindings(twice('居全国第三位', '比上年增长5%').replace('乙.md\n2023年', '乙.md\n2022年')))
  it('of the growth, not of the level', () => checkFindings(twice('居全国第三位', '增长7.4%，增速居全国第五位')))
  it('suppressed', () =>
    checkFindings(`
@@ 甲.md
<!-- jiaokan-disable-next-line value-conflict 口径调整 -->
2023年，浙江省软件业务收入3.46万亿元，居全国第三位。
@@ 乙.md
<!-- jiaokan-disable-next-line value-conflict 口径调整 -->
2023年，浙江省软件业务收入3.46万亿元，居全国第四位。
`))
}) // prettier-ignore

describe('a rank against the figures of other places', () => {
  it('more stand above than its place allows', () =>
    checkFindings(own('2023年，浙江省软件业务收入⟦3.46万亿元⟧{bound-violation/information}，居全国第二位。')))
  it('the message names them', () =>
    assert.equal(
      findingsOf(own('2023年，浙江省软件业务收入⟦3.46万亿元⟧{bound-violation}，居全国第二位。'))[0]?.message,
      '位次与数据不符：此处3.46万亿元居全国第二位，而更大的至少有2个（广东省4.12万亿元、江苏省3.87万亿元）',
    ))
  it('within one article', () =>
    checkFindings(
      '2023年，江苏省软件业务收入3.87万亿元。2023年，浙江省软件业务收入⟦3.46万亿元⟧{bound-violation}，居全国第一位。',
    ))
  it('a greater one claims a lower place', () =>
    checkFindings(`
@@ 甲.md
2023年，江苏省软件业务收入3.87万亿元，居全国第五位。
@@ 乙.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{bound-violation}，居全国第四位。
`))
  it('as many above as there may be', () => checkFindings(own('2023年，浙江省软件业务收入3.46万亿元，居全国第三位。')))
  it('fewer are known than stand above', () => checkFindings(own('2023年，浙江省软件业务收入3.46万亿元，居全国第七位。')))
  it('equal within rounding', () =>
    checkFindings(`
@@ 甲.md
2023年，江苏省软件业务收入3.87万亿元。
@@ 乙.md
2023年，浙江省软件业务收入3.9万亿元，居全国第一位。
`))
  it('another year', () => checkFindings(own('2021年，浙江省软件业务收入2.46万亿元，居全国第二位。')))
  it('another indicator', () => checkFindings(own('2023年，浙江省电信业务收入0.46万亿元，居全国第二位。')))
  it('a city of another kind', () => checkFindings(own('2023年，杭州市软件业务收入0.86万亿元，居全国第二位。')))
  it('a rank among others', () => checkFindings(own('2023年，浙江省软件业务收入3.46万亿元，居长三角第一位。')))
  it('comes and goes with the articles that tell of the others', () => {
    const mine = [{ path: '本省.md', text: '2023年，浙江省软件业务收入3.46万亿元，居全国第一位。' }]
    const theirs = [{ path: '他省.md', text: '2023年，广东省软件业务收入4.12万亿元。' }]
    const checker = new Checker()
    const codes = (snapshot: Snapshot) =>
      [...checker.check(snapshot, defaultCheckSettings).values()].flat().map(({ code }) => code)
    const alone = snapshotOf(mine)
    assert.deepEqual(codes(alone), [])
    const both = apply(alone, [...snapshotOf(theirs).digests].map(([path, digest]) => ({ path, digest })))
    assert.deepEqual(codes(both), ['bound-violation'])
    assert.deepEqual(codes(apply(both, [{ path: '他省.md', digest: null }])), [])
  })
  it('suppressed', () =>
    checkFindings(
      own('<!-- jiaokan-disable-next-line bound-violation 快报数 -->\n2023年，浙江省软件业务收入3.46万亿元，居全国第二位。'),
    ))
}) // prettier-ignore

import assert from 'node:assert/strict'
import { columnsOf, fitColumns } from '../../../server/src/features/series/columns.ts'
import { unitText } from '../../../server/src/features/wording/unitText.ts'
import {
  groupDigits,
  hedgedText,
  intervalText,
  normalisedText,
  readable,
  signedText,
} from '../../../server/src/features/wording/valueText.ts'
import { observation } from '../../support/builders.ts'

/** Thin spaces as `_`, so that they can be seen. */
const visible = (text: string | null): string | null => text?.replaceAll('\u2009', '_') ?? null

describe('values as they are read', () => {
  const groups: readonly [string, string][] = [
    ['1100000000000', '1_100_000_000_000'],
    ['10970', '10_970'],
    ['8209.5', '8209.5'],
    ['12345.6789', '12_345.6789'],
    ['-123456', '-123_456'],
    ['5', '5'],
    ['0.05', '0.05'],
  ]
  for (const [value, expected] of groups)
    it(`groups ${value}`, () => assert.equal(visible(groupDigits(value)), expected))

  const values: readonly [string, string, string, string][] = [
    ['1097000000000', 'CNY', '1.097万亿元', '1.097 trillion yuan'],
    ['577600000000', 'CNY', '5776亿元', '577.6 billion yuan'],
    ['46000', '家', '4.6万家', '46_000 家'],
    ['9999', '辆', '9999辆', '9999 辆'],
    ['3930000000', 'USD', '39.3亿美元', '3.93 billion US dollars'],
    ['-20000', 'CNY', '−2万元', '−20_000 yuan'],
  ]
  for (const [value, unit, zh, en] of values)
    it(`${value} ${unit} reads ${zh}`, () =>
      assert.deepEqual([visible(readable(value, unit, 'zh')), visible(readable(value, unit, 'en'))], [zh, en]))

  it('an interval is in the scale of its high end, without the unit', () => {
    const interval = { low: '1050000000000', high: '1150000000000' }
    assert.equal(intervalText(interval, 'CNY', 'zh'), '1.05～1.15 万亿')
    assert.equal(intervalText(interval, 'CNY', 'en'), '1.05–1.15 trillion')
    assert.equal(intervalText({ low: '820950000000', high: '821050000000' }, 'CNY', 'zh'), '8209.5～8210.5 亿')
  })
  it('an interval is never rounded away from what the print stands for', () => {
    const interval = { low: '2099950000000', high: '2100050000000' }
    assert.equal(intervalText(interval, 'CNY', 'zh'), '2.09995～2.10005 万亿')
  })
  it('an interval with one end says on which side', () => {
    assert.equal(intervalText({ low: '1100000000000', high: null, lowOpen: true }, 'CNY', 'zh'), '高于1.1万亿')
    assert.equal(intervalText({ low: '1100000000000', high: null }, 'CNY', 'zh'), '不低于1.1万亿')
    assert.equal(intervalText({ low: null, high: '24', highOpen: true }, 'CNY', 'zh'), '低于24')
    assert.equal(intervalText({ low: null, high: '24' }, 'CNY', 'en'), 'at most 24')
  })
  it('a percentage has its sign at both ends', () => {
    assert.equal(intervalText({ low: '15.5', high: '16.5' }, '%', 'zh'), '15.5%～16.5%')
    assert.equal(intervalText({ low: '90', high: null }, '%', 'zh'), '不低于90%')
  })
  it('an interval of one value or of all says nothing', () => {
    assert.equal(intervalText({ low: '165', high: '165.0' }, 'CNY', 'zh'), null)
    assert.equal(intervalText({ low: null, high: null }, 'CNY', 'zh'), null)
  })

  it('the normalised value stands beside the print only where it says more', () => {
    const trade = observation({ text: '1.1万亿元', value: '1100000000000' })
    assert.equal(visible(normalisedText(trade, 'zh')), '1_100_000_000_000 元')
    assert.equal(visible(normalisedText(trade, 'en')), '1_100_000_000_000 yuan')
    assert.equal(normalisedText(observation({ text: '16%', value: '16', unit: '%', kind: 'percent' }), 'zh'), null)
    assert.equal(normalisedText(observation({ text: '七成', value: '70', unit: '%' }), 'zh'), '70%')
    assert.equal(normalisedText(observation({ text: '三分之一', value: '1/3', unit: '1' }), 'zh'), '1/3')
    assert.equal(normalisedText(observation({ text: '5:3:2', value: '5:3:2', unit: 'ratio' }), 'zh'), '5∶3∶2')
    const range = observation({ text: '五到八倍', value: null, low: '5', high: '8', unit: '×' })
    assert.equal(normalisedText(range, 'zh'), '5～8倍')
  })

  it('a hedge in front is said, one that is printed in the figure is not said twice', () => {
    assert.equal(hedgedText(observation({ text: '2万亿元', hedge: 'over' }), 'zh'), '超2万亿元')
    assert.equal(hedgedText(observation({ text: '400多家', hedge: 'over' }), 'zh'), '400多家')
    assert.equal(hedgedText(observation({ text: '24小时内', hedge: 'under' }), 'zh'), '24小时内')
  })
  it('a rate carries its sign', () => {
    const rate = { text: '16%', unit: '%', basis: 'growth' } as const
    assert.equal(signedText(observation({ ...rate, direction: 'up' }), 'zh'), '+16%')
    assert.equal(signedText(observation({ ...rate, direction: 'down' }), 'zh'), '−16%')
    assert.equal(signedText(observation({ ...rate, direction: 'down', hedge: 'over' }), 'zh'), '下降超16%')
  })
  it('units are read out in both languages', () => {
    assert.deepEqual([unitText('CNY', 'zh'), unitText('CNY', 'en')], ['元', ' yuan'])
    assert.deepEqual([unitText('pp', 'zh'), unitText('pp', 'en')], ['个百分点', ' percentage points'])
    assert.deepEqual([unitText('家', 'zh'), unitText('1', 'zh'), unitText('%', 'en')], ['家', '', '%'])
  })
})

describe('columns', () => {
  it('counts two for a full-width sign', () => assert.equal(columnsOf('第3段ab'), 7))
  it('cuts with an ellipsis inside the width', () => {
    assert.equal(fitColumns('精耕细作赢得跨境电商', 12), '精耕细作赢…')
    assert.equal(fitColumns('精耕细作', 8), '精耕细作')
    assert.equal(columnsOf(fitColumns('跨境abc电商进出口', 9)) <= 9, true)
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { chineseNumeral } from '../../server/src/detect/numerals/chineseNumeral.ts'
import { readNumeral } from '../../server/src/detect/numerals/numerals.ts'
import { printLike } from '../../server/src/detect/printLike.ts'

describe('a value in the style of a figure', () => {
  const cases: [value: string, printed: string, was: string, expected: string | null][] = [
    ['1097000000000', '1.1万亿元', '1100000000000', '1.1万亿元'],
    ['1097000000000', '1.10万亿元', '1100000000000', '1.10万亿元'],
    ['1097000000000', '11000亿元', '1100000000000', '10970亿元'],
    ['1097000000000', '１．１０万亿元', '1100000000000', '１．１０万亿元'],
    ['1234567', '1,100万', '11000000', '123万'],
    ['12345678', '9,876,543人', '9876543', '12,345,678人'],
    ['12345678', '9，876，543人', '9876543', '12，345，678人'],
    ['13.6', '18.6%', '18.6', '13.6%'],
    ['13.625', '18.6%', '18.6', '13.6%'],
    ['137000', '￥12.5万', '125000', '￥13.7万'],
    ['1370', '人民币￥1,280元', '1280', '人民币￥1,370元'],
    ['5100000000', 'US$50亿', '5000000000', 'US$51亿'],
    ['13.6', '-18.6%', '18.6', '-13.6%'],
    ['13.6', '↓18.6%', '18.6', '↓13.6%'],
    ['-13.6', '-18.6%', '-18.6', '-13.6%'],
    ['13.65', '18.6%', '18.6', '13.7%'],
    ['13.6', '19%', '19', '14%'],
    ['523', '400多家', '400', '500多家'],
    ['34200', '3万多家', '30000', '3万多家'],
    ['42000', '3万多家', '30000', '4万多家'],
    ['12', '400多家', '400', null],
    ['523', '432家', '432', '523家'],
    ['523', '400家', '400', '523家'],
    ['20000', '3.5亿元', '350000000', '0.0002亿元'],
    ['0', '3.5亿元', '350000000', '0.0亿元'],
    ['9.3', '百分之八点二', '8.2', '百分之九点三'],
    ['1800000000000', '一万五千亿元', '1500000000000', '一万八千亿元'],
    ['105000000', '一亿元', '100000000', '一亿零五百万元'],
    ['3', '两家', '2', '三家'],
    ['412.6', '1 5.2', '15.2', '412.6'],
    ['2000000000000', '1.1 万亿\n元', '1100000000000', '2.0 万亿元'],
    ['-0.7', '-0.3%', '-0.3', '-0.7%'],
    ['0.7', '-0.3%', '-0.3', '0.7%'],
    ['-0.7', '0.3%', '0.3', '-0.7%'],
    ['4', '翻一番', '2', null],
    ['4', '3—5倍', '3', null],
    ['300', '数百家', '100', null],
    ['0.4', '十分之三', '0.3', null],
    ['256000', '25万6千人', '256000', null],
    ['1/3', '3成', '30', null],
    ['40', '3成', '30', '4成'],
  ]
  for (const [value, printed, was, expected] of cases)
    it(`${value} like ${JSON.stringify(printed)}: ${expected ?? 'not possible'}`, () =>
      assert.equal(printLike(value, printed, was), expected))

  it('the value that it has prints as it stands', () => {
    const whole = fc.bigInt({ min: 1n, max: 99_999_999n })
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('亿元', '%', '万家', '家'),
        (n, places, unit) => {
          const digits = n.toString().padStart(places + 1, '0')
          const number = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
          const printed = `${number}${unit}`
          const worth = readNumeral(printed, 0)?.value.toFixed() ?? ''
          assert.equal(printLike(worth, printed, worth), printed)
        },
      ),
    )
  })
})

describe('numbers in characters', () => {
  const cases: [string, string, string?][] = [
    ['0', '零'],
    ['10', '十'],
    ['15', '十五'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['2002', '二千零二'],
    ['2002', '两千零二', '两千'],
    ['10012', '一万零一十二'],
    ['20300000', '二千零三十万'],
    ['1500000000000', '一万五千亿'],
    ['1000000000000', '一万亿'],
    ['8.25', '八点二五'],
    ['1200', '壹仟贰佰', '叁佰'],
  ]
  for (const [number, expected, like] of cases)
    it(`${number}: ${expected}`, () => assert.equal(chineseNumeral(number, like), expected))

  it('read back, they are the same number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 9_999_999_999_999n }), (number) => {
        const text = chineseNumeral(number.toString())
        const read = readNumeral(text, 0)
        assert.equal(read?.value.toFixed(), number.toString(), text)
        assert.equal(read?.end, text.length, text)
      }),
    )
  })
})

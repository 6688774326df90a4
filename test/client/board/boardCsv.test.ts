import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { boardCsv, csvName } from '../../../client/src/board/boardCsv.ts'
import { boardOf, pointOf, seriesOf } from './boards.ts'

const rows = (csv: string) => csv.slice(1).trimEnd().split('\r\n')

describe('the data board as CSV', () => {
  it('has a byte order mark, a head and a row for each mention', () => {
    const csv = boardCsv(boardOf([seriesOf('江苏省', [pointOf({ period: '2022' }), pointOf({ period: '2023' })])]))
    strictEqual(csv[0], '\uFEFF')
    const [head, first, ...rest] = rows(csv)
    strictEqual(head?.split(',').slice(0, 4).join(), 'indicator,scope,qualifiers,period')
    strictEqual(
      first,
      '进出口总额,江苏省,,2022,2022-01-01,2022-12-31,level,,actual,1.2万亿元,1200000000000,1150000000000,1250000000000,CNY,false,《公报》第3段,file:///公报.md,5',
    )
    strictEqual(rest.length, 1)
  })

  it('quotes commas and quotation marks, and leaves no formula', () => {
    const tricky = [pointOf({ period: '2023', label: '《甲,乙"丙》第1段' }), pointOf({ period: '2023', label: '=1+1' })]
    const csv = boardCsv(boardOf([seriesOf('江苏省', tricky)]))
    ok(csv.includes(',"《甲,乙""丙》第1段",'))
    ok(csv.includes(",'=1+1,"))
  })

  it('is named after the indicator, without what a file system refuses', () =>
    deepStrictEqual([csvName('进出口总额'), csvName('进口/出口:比')], ['进出口总额.csv', '进口_出口_比.csv']))
})

// Quantities that are by their definition one divided by another, by normalised names.

export interface Quotient {
  readonly name: RegExp
  readonly dividend: RegExp
  readonly divisor: RegExp
  /** What the quotient is multiplied by. */
  readonly times: string
  /** Dividend and divisor are told as growth of indices: 上涨2.8% for 102.8. */
  readonly asIndices: boolean
  /** So much money (or what else) for each of the people that the divisor counts. */
  readonly perHead: boolean
}

export const quotients: readonly Quotient[] = [
  {
    name: /^(?:价格)?贸易条件指数$/,
    dividend: /^出口(?:商品)?价格(?:总)?指数$/,
    divisor: /^进口(?:商品)?价格(?:总)?指数$/,
    times: '100',
    asIndices: true,
    perHead: false,
  },
  {
    name: /^(?:常住人口|户籍人口)?城[镇市]化率$/,
    dividend: /^城[镇市](?:常住|户籍)?人口数?$/,
    divisor: /^(?:年末)?(?:全[国省市区县])?(?:常住|户籍|总)人口(?:总量)?数?$/,
    times: '100',
    asIndices: false,
    perHead: false,
  },
  {
    name: /^人均(?:GDP|(?:国内|地区)?生产总值)$/,
    dividend: /^(?:GDP|(?:全[省市区县])?(?:国内|地区)?生产总值)$/,
    divisor: /^(?:年末)?(?:全[国省市区县])?(?:常住|总)人口(?:总量)?数?$/,
    times: '1',
    asIndices: false,
    perHead: true,
  },
]

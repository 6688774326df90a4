// What one unit of a foreign currency was worth in yuan, as a wide band for each stretch of years.

/** Yuan for one unit, in the years `from` to `until`. */
export interface RateBand {
  readonly from: number
  readonly until: number
  readonly low: string
  readonly high: string
}

/**
 * Wide on purpose, and no record of rates: an end lies some 9 % or more beyond the lowest and highest central parity of its years, and
 * 5 % at least beyond every yearly average that the test holds against it, so that an average (or what somebody remembers of one) that
 * is 1 % off, or an article that takes the rate of a single day, never makes a finding; a slip of a digit in front, of the point, of
 * 万 and 亿 does. Sources: 中国统计年鉴, 人民币汇率（年平均价）, which averages the central parity that 国家外汇管理局 and 中国外汇交易中心
 * publish for the People's Bank. They were entered by hand: narrow a band against the published tables only. Bands of
 * 1979–1993 reach from the official to the swap-market rate. The last band holds from its year on.
 */
export const rateBands: Readonly<Record<string, readonly RateBand[]>> = {
  USD: [
    { from: 1979, until: 1993, low: '1.3', high: '9.6' },
    { from: 1994, until: 2005, low: '7.2', high: '9.6' },
    { from: 2006, until: 2008, low: '6.1', high: '8.9' },
    { from: 2009, until: 2014, low: '5.5', high: '7.5' },
    { from: 2015, until: 2022, low: '5.5', high: '8.0' },
    { from: 2023, until: 9999, low: '6.0', high: '8.2' },
  ],
  EUR: [
    { from: 1999, until: 2008, low: '6.1', high: '12.4' },
    { from: 2009, until: 2014, low: '6.6', high: '11.4' },
    { from: 2015, until: 9999, low: '5.9', high: '9.5' },
  ],
  HKD: [
    { from: 1994, until: 2005, low: '0.92', high: '1.25' },
    { from: 2006, until: 2008, low: '0.78', high: '1.15' },
    { from: 2009, until: 9999, low: '0.70', high: '1.05' },
  ],
  JPY: [
    { from: 1994, until: 2011, low: '0.050', high: '0.115' },
    { from: 2012, until: 2021, low: '0.043', high: '0.091' },
    { from: 2022, until: 9999, low: '0.038', high: '0.066' },
  ],
}

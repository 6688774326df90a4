// The bands of exchange rates hold the yearly averages that are published, with room for single days, and no slip of 万 and 亿.
import assert from 'node:assert/strict'
import { rateBands } from '../../../server/src/lexicon/exchangeRates.ts'

/**
 * Yuan for 100 units, the average of the year's central parity rates: 中国统计年鉴 (National Bureau of Statistics, China Statistical
 * Yearbook), table 人民币汇率（年平均价）.
 */
const yearlyAverages: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  USD: {
    1985: 293.66,
    1990: 478.32,
    1994: 861.87,
    1995: 835.1,
    2000: 827.84,
    2005: 819.17,
    2006: 797.18,
    2007: 760.4,
    2008: 694.51,
    2009: 683.1,
    2010: 676.95,
    2013: 619.32,
    2014: 614.28,
    2015: 622.84,
    2016: 664.23,
    2018: 661.74,
    2019: 689.85,
    2020: 689.76,
    2021: 645.15,
    2022: 672.61,
    2023: 704.67,
    2024: 712.17,
  },
  EUR: { 2005: 1019.53, 2008: 1022.27, 2009: 952.7, 2010: 897.25 },
  HKD: { 2000: 106.18, 2005: 105.3, 2008: 89.19, 2009: 88.12, 2010: 87.13 },
  JPY: { 2005: 7.4484, 2008: 6.7427, 2009: 7.2986, 2010: 7.7279 },
}

const bandsOf = (currency: string, year: number) =>
  (rateBands[currency] ?? []).filter(({ from, until }) => from <= year && year <= until)

describe('bands of exchange rates', () => {
  for (const [currency, averages] of Object.entries(yearlyAverages))
    for (const [year, hundred] of Object.entries(averages))
      it(`${currency} ${year}: ${hundred} yuan for 100`, () => {
        const [band, ...others] = bandsOf(currency, Number(year))
        assert.ok(band !== undefined && others.length === 0)
        const rate = hundred / 100
        assert.ok(Number(band.low) <= rate * 0.95 && rate * 1.05 <= Number(band.high), `${band.low}–${band.high}`)
        assert.ok(rate / 10 < Number(band.low) && Number(band.high) < rate * 10)
      })

  it('follow each other without a gap', () => {
    for (const bands of Object.values(rateBands))
      for (const [index, { from, low, high }] of bands.entries()) {
        assert.ok(Number(low) < Number(high))
        if (index > 0) assert.equal(from, bands[index - 1]!.until + 1)
      }
  })
})

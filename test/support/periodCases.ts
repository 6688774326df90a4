// Tests of the periods that figures report. One article a case: name, date, text, and the periods of its figures by their text.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from './figures.ts'

export type PeriodCase = readonly [string, string, string, Readonly<Record<string, string | null>>]

export function checkPeriods(cases: readonly PeriodCase[]): void {
  for (const [name, date, text, expected] of cases) {
    it(name, () => {
      const observations = observationsOf(text, date.endsWith('.md') ? date : `${date}.txt`)
      checkFigures(observations, expected, (found, period, figure) => assert.equal(found.period, period, figure))
    })
  }
}

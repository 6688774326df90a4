// Holds the engine's accuracy on the labelled articles: floors a little under what it reaches, so that no fall goes unnoticed.
import assert from 'node:assert/strict'
import { coverage, scoreAll, type Scored } from './measure.ts'
import type { NoiseName } from './noise.ts'
import { falls } from './report.ts'
import { totalOf } from './result.ts'
import { shareOf } from './score/sheet.ts'
import { sharedIsThere, whyNothing } from './shared.ts'
import { type LineName, summaryOf } from './summary.ts'

const floors: Readonly<Partial<Record<LineName, number>>> = {
  'figures F1': 0.98,
  span: 0.99,
  value: 0.99,
  unit: 0.99,
  kind: 0.99,
  hedge: 0.985,
  basis: 0.97,
  direction: 0.93,
  status: 0.93,
  threshold: 0.97,
  period: 0.94,
  indicator: 0.92,
  scope: 0.81,
  'titles recall': 1,
  'titles precision': 1,
  'entities recall': 0.96,
  'same quantity precision': 0.95,
  dates: 1,
}
const coverageFloor = 0.975

/** Noises that change nothing; the others are measured by `npm run accuracy -- --noise`. */
const harmless: readonly NoiseName[] = ['blanks', 'spaced', 'ascii', 'glyphs', 'crlf']

if (!sharedIsThere) console.log(whyNothing)
else
  describe('accuracy on the labelled articles', function () {
    this.timeout(60_000)
    let scored: Scored
    before(() => (scored = scoreAll()))

    for (const [name, floor] of Object.entries(floors)) {
      it(`${name} is at least ${floor}`, () => {
        const score = summaryOf(totalOf(scored), null).find((line) => line.name === name)?.score ?? 0
        assert.ok(score >= floor, `${score.toFixed(4)}; npm run accuracy -- --errors "${name}" lists what is wrong`)
      })
    }

    it(`numerals understood are at least ${coverageFloor} in every fifth article of the corpus`, () => {
      const share = shareOf(coverage(5)) ?? 0
      assert.ok(share >= coverageFloor, share.toFixed(4))
    })

    for (const noise of harmless) {
      it(`no score falls under ${noise}`, () => {
        const clean = summaryOf(totalOf(scored), null)
        const noisy = summaryOf(totalOf(scoreAll(noise)), null)
        const fallen = clean.filter(({ score }, index) => falls(score, noisy[index]?.score ?? null))
        assert.deepEqual(
          fallen.map(({ name }) => name),
          [],
        )
      })
    }
  })

// Runs sentences with the names that their figures are given.
import assert from 'node:assert/strict'
import { observationsOf } from './figures.ts'

/** A sentence and, by figure text, the indicator (null for none); the first figure with that text is meant. */
export type NameCase = readonly [text: string, expect: Readonly<Record<string, string | null>>]

/** Cases by mechanism. */
export type NameGroups = Readonly<Record<string, readonly NameCase[]>>

/** One test a sentence: each of the figures has the name that is expected of it, in an article of March 2024. */
export function namesAre(title: string, groups: NameGroups): void {
  describe(title, () => {
    for (const [group, cases] of Object.entries(groups)) {
      describe(group, () => {
        for (const [text, expect] of cases) {
          it(text, () => {
            const observations = observationsOf(text, '2024-03-01.txt')
            const got = Object.keys(expect).map((figure) => [
              figure,
              observations.find((one) => one.text === figure)?.indicator,
            ])
            assert.deepEqual(Object.fromEntries(got), expect)
          })
        }
      })
    }
  })
}

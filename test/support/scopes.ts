// Texts with the scope that some of their figures have, by the figure's words.
import assert from 'node:assert/strict'
import { observationsOf } from './figures.ts'

export type ScopeCase = readonly [text: string, scopes: Readonly<Record<string, string | null>>]

/** One test per text: each named figure is read, and is of that scope. */
export function scopesHold(title: string, cases: readonly ScopeCase[]): void {
  describe(title, () => {
    for (const [text, scopes] of cases)
      it(text.replace(/\n+/g, ' '), () => {
        const found = new Map(observationsOf(text).map((observation) => [observation.text, observation.scope]))
        for (const [figure, scope] of Object.entries(scopes)) {
          assert.ok(found.has(figure), `${figure} is read`)
          assert.equal(found.get(figure), scope, figure)
        }
      })
  })
}

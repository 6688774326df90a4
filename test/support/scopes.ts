// Texts with the scope that some of their figures have, by the figure's words.
import assert from 'node:assert/strict'
import { observationsOf } from './figures.ts'

export type ScopeCase = readonly [text: string, scopes: Readonly<Record<string, string | null>>]

/** News in brief, as they are broadcast: under the title of the whole, each item opens with a heading of its own. */
export const broadcast = (title: string, ...items: readonly string[]) =>
  `${title}\n\n央视网消息（新闻联播）：\n\n${items.join('\n\n')}`

export const brief = (...items: readonly string[]) => broadcast('国内联播快讯', ...items)

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

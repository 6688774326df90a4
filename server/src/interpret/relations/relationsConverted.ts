// An amount given in two currencies: 39.3亿美元（折合人民币280亿元）, 28.4万亿元，增长8.6%；折合4.3万亿美元.
import { inexact } from '../../lexicon/hedges.ts'
import type { Relation } from '../../model/relation.ts'
import { type Ground, textBetween } from './ground.ts'

const converts = new RegExp(`^[，,；;]?[（(]?(?:折合|约合|合计?约|相当于)(?:成)?(?:人民币)?(?:${inexact})?$`)

/** Relations of the amounts that a word joins. Linear. */
export function conversions(ground: Ground): Relation[] {
  const { figures } = ground
  const found: Relation[] = []
  for (const index of ground.ofKind.amount) {
    const back = figures[index - 1]?.observation.basis === 'growth' ? 2 : 1
    const [own, other] = [figures[index]!, figures[index - back]]
    if (other?.observation.kind !== 'amount' || other.observation.unit === own.observation.unit) continue
    if (other.sentence !== own.sentence || other.passage !== own.passage) continue
    if (!converts.test(textBetween(ground, index - 1, index))) continue
    found.push({ kind: 'conversion', amount: index - back, converted: index })
  }
  return found
}

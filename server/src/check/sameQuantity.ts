// Brings the figures of a series together that report the same quantity and may be compared.
import type { Observation } from '../model/figure.ts'
import type { Entry, Series } from '../index/snapshot.ts'
import type { RuleContext } from './rule.ts'
import { contradict, isComparable } from './values.ts'

/** Groups of two or more comparable figures with one `quantity` key; an unknown one belongs to none. */
export function byQuantity(series: Series): readonly (readonly Entry<Observation>[])[] {
  const groups = new Map<string, Entry<Observation>[]>()
  for (const entry of series.entries) {
    const key = entry.reading.quantity
    if (key === null || !isComparable(entry.reading)) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/**
 * Whether the text itself tells them apart: two figures of one sentence rarely repeat each other, and rates that stand beside
 * levels of their own (6497亿元，增长8.5% and 115亿元，增长11.8%) belong to these.
 */
export function areToldApart(a: Entry<Observation>, b: Entry<Observation>, context: RuleContext): boolean {
  if (inOneSentence(a, b, context)) return true
  const [first, second] = [levelBeside(a, context), levelBeside(b, context)]
  return first !== null && second !== null && (first.unit !== second.unit || contradict(first, second))
}

/** Whether they stand in one paragraph. */
export function inOneParagraph(a: Entry<Observation>, b: Entry<Observation>, context: RuleContext): boolean {
  if (a.at.path !== b.at.path) return false
  const figures = context.digest(a.at.path)?.figures
  return figures?.[a.at.ordinal]?.passage === figures?.[b.at.ordinal]?.passage
}

/** For a rate, the level of the same series right before it in its sentence (1.92万亿元，同比增长18.6%). */
function levelBeside({ at, reading }: Entry<Observation>, context: RuleContext): Observation | null {
  if (reading.basis === 'level') return null
  const figures = context.digest(at.path)?.figures ?? []
  const before = figures[at.ordinal - 1]
  if (before === undefined || before.sentence !== figures[at.ordinal]?.sentence) return null
  return before.observation.basis === 'level' && before.observation.series === reading.series
    ? before.observation
    : null
}

function inOneSentence(a: Entry<Observation>, b: Entry<Observation>, context: RuleContext): boolean {
  if (a.at.path !== b.at.path) return false
  const figures = context.digest(a.at.path)?.figures
  return figures?.[a.at.ordinal]?.sentence === figures?.[b.at.ordinal]?.sentence
}

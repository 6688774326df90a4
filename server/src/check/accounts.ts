// Finds what the text says of how a figure was reckoned: at comparable prices, preliminarily, as an estimate.
import { averageCues, comparableCues, finalCues, otherAccountCues, preliminaryCues } from '../lexicon/accountCues.ts'
import type { Observation } from '../model/figure.ts'
import type { Entry } from '../index/snapshot.ts'
import { rangeInPassage } from './mention.ts'
import type { RuleContext } from './rule.ts'

type Figure = Entry<Observation>

/** How far before a figure a word speaks of it, and behind it. */
const [reachBefore, reachBehind] = [60, 12]

/** 按可比价格计算增长102%, 年均实际增长6.6%: such a rate does not follow from the levels as printed. */
export function isAtComparablePrices(rate: Figure, context: Pick<RuleContext, 'digest'>): boolean {
  return holdsOne(wordsAround(rate, context, true), comparableCues)
}

/** 平均每年递增6%: an average of several years. */
export function isAverage(rate: Figure, context: Pick<RuleContext, 'digest'>): boolean {
  return rate.reading.base === 'annual' || holdsOne(wordsAround(rate, context, true), averageCues)
}

/** Whether one is preliminary and the other final, or one expected and the other not: they differ by right. */
export function areOfTwoAccounts(a: Figure, b: Figure, context: Pick<RuleContext, 'digest'>): boolean {
  const [first, second] = [wordsAround(a, context, false), wordsAround(b, context, false)]
  if (holdsOne(first, preliminaryCues) && holdsOne(second, finalCues)) return true
  if (holdsOne(first, finalCues) && holdsOne(second, preliminaryCues)) return true
  return otherAccountCues.some((cues) => holdsOne(first, cues) !== holdsOne(second, cues))
}

function holdsOne(words: string, cues: readonly string[]): boolean {
  return cues.some((cue) => words.includes(cue))
}

/** What stands around the figure in its sentence; `own`: no further back than the figure before it. */
function wordsAround({ at }: Figure, context: Pick<RuleContext, 'digest'>, own: boolean): string {
  const digest = context.digest(at.path)
  const figure = digest?.figures[at.ordinal]
  const passage = figure && digest?.passages[figure.passage]
  if (!figure || !passage) return ''
  const { start, end } = rangeInPassage(passage, figure.span)
  const before = digest.figures[at.ordinal - 1]
  const floor = own && before?.passage === figure.passage ? rangeInPassage(passage, before.span).end : 0
  const left = passage.text.slice(Math.max(floor, start - reachBefore), start)
  return left.slice(left.lastIndexOf('。') + 1) + passage.text.slice(end, end + reachBehind).split(/[，。；]/)[0]!
}

// Finds what the text says of how a figure was reckoned: at comparable prices, preliminarily, as an estimate.
import {
  averageCues,
  comparableCues,
  finalCues,
  otherAccountCues,
  otherSourceCues,
  preliminaryCues,
} from '../lexicon/accountCues.ts'
import type { Observation } from '../model/figure.ts'
import type { Entry } from '../index/snapshot.ts'
import { figureIn } from './paragraphs.ts'
import type { RuleContext } from './rule.ts'

type Figure = Entry<Observation>

/** How far before a figure a word speaks of it, and behind it. */
const [reachBefore, reachBehind] = [60, 12]

/** 按可比价格计算增长102%, 年均实际增长6.6%: such a rate does not follow from the levels as printed. */
export function isAtComparablePrices(rate: Figure, context: Pick<RuleContext, 'paragraph'>): boolean {
  return holdsOne(wordsAround(rate, context, true), comparableCues)
}

/** 平均每年递增6%: an average of several years. */
export function isAverage(rate: Figure, context: Pick<RuleContext, 'paragraph'>): boolean {
  return rate.reading.base === 'annual' || holdsOne(wordsAround(rate, context, true), averageCues)
}

/** Whether one is preliminary and the other final, or one expected and the other not: they differ by right. */
export function areOfTwoAccounts(a: Figure, b: Figure, context: Pick<RuleContext, 'paragraph'>): boolean {
  const [first, second] = [wordsAround(a, context, false), wordsAround(b, context, false)]
  if (holdsOne(first, preliminaryCues) && holdsOne(second, finalCues)) return true
  if (holdsOne(first, finalCues) && holdsOne(second, preliminaryCues)) return true
  return otherAccountCues.some((cues) => holdsOne(first, cues) !== holdsOne(second, cues))
}

/** 另据某协会统计…: one of the two is said to come from elsewhere, so that they may follow two definitions. */
export function areOfTwoSources(a: Figure, b: Figure, context: Pick<RuleContext, 'paragraph'>): boolean {
  return isFromElsewhere(a, context) !== isFromElsewhere(b, context)
}

/** Whether the text says beside the figure that it comes from another source. */
export function isFromElsewhere(figure: Figure, context: Pick<RuleContext, 'paragraph'>): boolean {
  return holdsOne(wordsAround(figure, context, false), otherSourceCues)
}

function holdsOne(words: string, cues: readonly string[]): boolean {
  return cues.some((cue) => words.includes(cue))
}

/** What stands around the figure in its sentence; `own`: no further back than the figure before it. */
function wordsAround({ at }: Figure, context: Pick<RuleContext, 'paragraph'>, own: boolean): string {
  const paragraph = context.paragraph(at)
  const figure = figureIn(paragraph, at.ordinal)
  if (!figure || !paragraph) return ''
  const { start, end } = figure
  const floor = own ? (figureIn(paragraph, at.ordinal - 1)?.end ?? 0) : 0
  const left = paragraph.text.slice(Math.max(floor, start - reachBefore), start)
  return left.slice(left.lastIndexOf('。') + 1) + paragraph.text.slice(end, end + reachBehind).split(/[，。；]/)[0]!
}

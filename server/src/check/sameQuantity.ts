// Brings the figures of a series together that report the same quantity, and finds where the text itself tells two apart.
import type { Observation } from '../model/figure.ts'
import { isSize } from '../model/sizes.ts'
import type { Entry, Series } from '../index/snapshot.ts'
import { areOfTwoAccounts } from './accounts.ts'
import { areNearlyOne, isSlip, shareLevel } from './evidence.ts'
import { figureIn } from './paragraphs.ts'
import type { RuleContext } from './rule.ts'
import { contradict, isComparable } from './values.ts'

type Figure = Entry<Observation>

/** Groups of two or more comparable figures with one `quantity` key; an unknown one belongs to none. */
export function byQuantity(series: Series): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>()
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
 * Whether the text itself tells two figures of one group apart: two of one sentence rarely repeat each other, rates that
 * go with levels of their own (6497亿元，增长8.5% and 115亿元，增长11.8%) belong to these, and a preliminary value gives way
 * to the final one.
 */
export function areToldApart(a: Figure, b: Figure, group: readonly Figure[], context: RuleContext): boolean {
  if (inOneSentence(a, b, context) || areOfTwoAccounts(a, b, context)) return true
  const first = levelOf(a, group, context)
  return first !== null && isOtherLevel(first, levelOf(b, group, context))
}

/**
 * Whether two figures that do not meet were surely meant to be one: the one is the other with a slip, two levels all but
 * equal, or two rates beside one level. Else a part of the name or the scope may have been missed.
 */
export function areSurelyOne(a: Figure, b: Figure, context: RuleContext): boolean {
  if (isSlip(a.reading, b.reading)) return true
  if (isSize(a.reading)) return !inOneParagraph(a, b, context) && areNearlyOne(a.reading, b.reading)
  return a.reading.basis === 'growth' && shareLevel(levelBeside(a, context), levelBeside(b, context))
}

/** Whether the rate stands beside a level that is not `level`, and so belongs to another quantity. */
export function belongsToAnother(rate: Figure, level: Figure, context: RuleContext): boolean {
  return isOtherLevel(level.reading, levelBeside(rate, context))
}

function inOneParagraph(a: Figure, b: Figure, context: RuleContext): boolean {
  if (a.at.path !== b.at.path) return false
  return context.paragraph(a.at)?.passage === context.paragraph(b.at)?.passage
}

function inOneSentence(a: Figure, b: Figure, context: RuleContext): boolean {
  if (a.at.path !== b.at.path) return false
  const [first, second] = [a, b].map(({ at }) => figureIn(context.paragraph(at), at.ordinal))
  return first?.sentence === second?.sentence
}

function isOtherLevel(level: Observation, other: Observation | null): boolean {
  return other !== null && (level.unit !== other.unit || contradict(level, other))
}

/** The level that a rate goes with: right before it, or before another mention of the same rate in the same article. */
function levelOf(figure: Figure, group: readonly Figure[], context: RuleContext): Observation | null {
  const own = levelBeside(figure, context)
  if (own !== null || isSize(figure.reading)) return own
  for (const other of group) {
    if (other.at.path !== figure.at.path || contradict(other.reading, figure.reading)) continue
    const level = levelBeside(other, context)
    if (level !== null) return level
  }
  return null
}

/** For a rate, the level right before it in its sentence (1.74万亿元，同比增长15.2%; 1.62万亿元，比前五年增长1.1倍). */
function levelBeside({ at, reading }: Figure, context: RuleContext): Observation | null {
  if (isSize(reading)) return null
  const paragraph = context.paragraph(at)
  let index = at.ordinal - 1
  while (figureIn(paragraph, index)?.observation.kind === 'duration') index--
  const before = figureIn(paragraph, index)
  if (before === undefined || before.sentence !== figureIn(paragraph, at.ordinal)?.sentence) return null
  return isSize(before.observation) && before.observation.kind !== 'percent' ? before.observation : null
}

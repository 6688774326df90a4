// What one sentence says of one quantity: a number that stands alone in front of it, and figures that cannot be one quantity.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import { meets } from '../../model/interval.ts'
import type { Setting } from '../clause.ts'
import { observationWith } from '../observation.ts'
import { mapped } from '../../tools/gathered.ts'

/**
 * A number that stands alone, as the lead of its paragraph (“30.5万亿元”——货物进出口30.5万亿元) or as all of a quotation
 * (一是“2.3万亿元”。全省减税2.3万亿元), is what the words behind it say of the same number.
 */
export function withAlone(
  observations: readonly Observation[],
  settings: readonly Setting[],
  text: string,
): readonly Observation[] {
  const lead = endOfLead(text)
  if (lead < 0 && !text.includes('”。')) return observations
  return mapped(observations, (observation, index) => {
    const told = whereTold(settings[index]!.figure, text, lead)
    if (told === null) return observation
    const meant = toldBehind(index, told, observations, settings)
    return meant === null ? observation : observationWith(meant, { text: observation.text })
  })
}

/** The first of the figures behind the one at `index` that stands within the stretch and is the same number; else null. */
function toldBehind(
  index: number,
  [from, to]: readonly [from: number, to: number],
  observations: readonly Observation[],
  settings: readonly Setting[],
): Observation | null {
  for (let at = index + 1; at < settings.length && settings[at]!.figure.start < to; at++)
    if (settings[at]!.figure.start > from && areOneNumber(observations[index]!, observations[at]!))
      return observations[at]!
  return null
}

/** The stretch that tells what a number means that stands alone; null for all others. */
function whereTold(
  { start, end }: DetectedFigure,
  text: string,
  lead: number,
): readonly [from: number, to: number] | null {
  if (end <= lead) return [lead, text.length]
  const isAllOfQuotation = text[start - 1] === '“' && text[end] === '”' && text[end + 1] === '。'
  return isAllOfQuotation ? [end, end + farthestTold] : null
}

const farthestTold = 60

/** “3000万”——3000万人: without a classifier the number alone has no unit of its own. */
function areOneNumber(alone: Observation, other: Observation): boolean {
  if (alone.text === other.text) return true
  return alone.value !== null && alone.value === other.value && (alone.unit === other.unit || alone.unit === '个')
}

/** Where the lead of a paragraph ends (“30.5万亿元”——); -1 where it has none. */
export function endOfLead(text: string): number {
  return text[0] === '“' ? text.slice(0, longestLead).indexOf('”——') : -1
}

const longestLead = 43

/** One sentence does not give one quantity two values: where it seems to, it was not understood, and nothing is compared. */
export function withoutContradictions(
  observations: readonly Observation[],
  settings: readonly Setting[],
): readonly Observation[] {
  return withoutDoubtedKeys(
    observations,
    settings,
    () => true,
    (first, again) => !meets(first.interval, again.interval),
  )
}

/** 产销同比分别增长9.4%和10%: two exact figures of one sentence are two quantities, which were not told apart. */
export function withoutListedTwice(
  observations: readonly Observation[],
  settings: readonly Setting[],
): readonly Observation[] {
  return withoutDoubtedKeys(
    observations,
    settings,
    ({ hedge }) => hedge === 'exact',
    () => true,
  )
}

/** Of those that take part, each that its sentence gives the quantity of an earlier one loses its key with that one, if both are doubted. */
function withoutDoubtedKeys(
  observations: readonly Observation[],
  settings: readonly Setting[],
  takesPart: (observation: Observation) => boolean,
  areDoubted: (first: Observation, again: Observation) => boolean,
): readonly Observation[] {
  if (!areSeveralKeyed(observations)) return observations
  const seen = new Map<string, number>()
  const doubted = new Set<number>()
  observations.forEach((observation, index) => {
    if (observation.quantity === null || !takesPart(observation)) return
    const key = `${settings[index]!.sentenceStart} ${observation.quantity}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else if (areDoubted(observations[first]!, observation)) doubted.add(first).add(index)
  })
  return withoutKeys(observations, doubted)
}

/** Whether two of them may be of one quantity. */
function areSeveralKeyed(observations: readonly Observation[]): boolean {
  let keyed = 0
  for (const { quantity } of observations) if (quantity !== null) keyed++
  return keyed > 1
}

function withoutKeys(observations: readonly Observation[], doubted: ReadonlySet<number>): readonly Observation[] {
  if (doubted.size === 0) return observations
  return mapped(observations, (observation, index) =>
    doubted.has(index) ? observationWith(observation, { series: null, quantity: null }) : observation,
  )
}

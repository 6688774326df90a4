// What one sentence says of one quantity: a number that leads its own paragraph, and figures that cannot be one quantity.
import type { Observation } from '../../model/figure.ts'
import { meets } from '../../model/interval.ts'
import type { Setting } from '../clause.ts'
import { observationWith } from '../observation.ts'

/** A paragraph led by its own number (“30.5万亿元”——货物进出口30.5万亿元) says there what that number is. */
export function withLeads(
  observations: readonly Observation[],
  settings: readonly Setting[],
  text: string,
): readonly Observation[] {
  const dash = endOfLead(text)
  if (dash < 0) return text.includes('”。') ? withQuoted(observations, settings, text) : observations
  return observations.map((observation, index) => {
    if (settings[index]!.figure.end > dash) return observation
    const meant = observations.find(
      (other, at) =>
        settings[at]!.figure.start > dash &&
        (other.text === observation.text || (other.value === observation.value && other.value !== null)),
    )
    return meant === undefined ? observation : observationWith(meant, { text: observation.text })
  })
}

/** 一是“2.3万亿元”。全省减税2.3万亿元: a number that is all of a quotation is told of right behind it. */
function withQuoted(
  observations: readonly Observation[],
  settings: readonly Setting[],
  text: string,
): readonly Observation[] {
  return observations.map((observation, index) => {
    const { start, end } = settings[index]!.figure
    if (text[start - 1] !== '“' || text[end] !== '”' || text[end + 1] !== '。') return observation
    const meant = observations.find(
      ({ value, unit }, at) =>
        at > index &&
        settings[at]!.figure.start < end + farthestTold &&
        value !== null &&
        value === observation.value &&
        unit === observation.unit,
    )
    return meant === undefined ? observation : observationWith(meant, { text: observation.text })
  })
}

const farthestTold = 60

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
  if (!areSeveralKeyed(observations)) return observations
  const seen = new Map<string, number>()
  const doubted = new Set<number>()
  observations.forEach((observation, index) => {
    if (observation.quantity === null) return
    const key = `${settings[index]!.sentenceStart} ${observation.quantity}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else if (!meets(observations[first]!.interval, observation.interval)) doubted.add(first).add(index)
  })
  return withoutKeys(observations, doubted)
}

/** 产销同比分别增长9.4%和10%: two exact figures of one sentence are two quantities, which were not told apart. */
export function withoutListedTwice(
  observations: readonly Observation[],
  settings: readonly Setting[],
): readonly Observation[] {
  if (!areSeveralKeyed(observations)) return observations
  const seen = new Map<string, number>()
  const doubted = new Set<number>()
  observations.forEach(({ quantity, hedge }, index) => {
    if (quantity === null || hedge !== 'exact') return
    const key = `${settings[index]!.sentenceStart} ${quantity}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else doubted.add(first).add(index)
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
  return observations.map((observation, index) =>
    doubted.has(index) ? observationWith(observation, { series: null, quantity: null }) : observation,
  )
}

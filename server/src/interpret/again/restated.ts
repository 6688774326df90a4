// An article that says the same number again need not say again of when it is: the mention takes the key of the first.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import { generalWords } from '../../lexicon/generalWords.ts'
import type { Observation } from '../../model/figure.ts'
import { type Passage, sentenceAt } from '../../model/passage.ts'
import { endOfLead } from './within.ts'
import { isGeneral } from '../subject/generalName.ts'
import { normaliseName } from '../subject/indicator.ts'
import { readingWith } from './readingWith.ts'

/**
 * Gives the observations that have no key the key of one in the same article that says the same: equal value, unit and
 * basis, and the same name; or a value too particular to be chance (three digits and more) and names that have something
 * in common. As the values agree, no conflict can come of it.
 */
export function adoptKeys(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): Observation[] {
  const keys = observations.map((observation, index) => valueKey(observation, articleOf(index, figures, passages)))
  const known = firstOf(observations, keys, (observation) => observation.quantity !== null)
  const told = firstOf(observations, keys, isRestatable)
  const times = timesTold(observations, keys)
  const isElsewhere = (one: number, other: number): boolean =>
    !areOfOneSentence(figures[one]!, figures[other]!, passages)
  return observations.map((observation, index) => {
    const key = keys[index] ?? null
    if (key === null || observation.quantity !== null || observation.threshold || observation.status !== 'actual')
      return observation
    const first = known.get(key)
    if (first !== undefined && isElsewhere(first, index))
      return saysTheSame(observations[first]!, observation) ? withKeyOf(observations[first]!, observation) : observation
    const other = told.get(key)
    if (other === undefined || (times.get(key) ?? 0) < 2 || !isRestatable(observation)) return observation
    return other === index ||
      (isElsewhere(other, index) &&
        saysTheSame(observations[other]!, observation) &&
        isToldEnough(observations, other, index))
      ? readingWith(observation, { quantity: keyOfRestated(observations[other]!) })
      : observation
  })
}

/** What was told of the first mention holds for the second. */
function withKeyOf(first: Observation, again: Observation): Observation {
  const { indicator, scope, period, series, quantity } = first
  const told = { indicator: again.indicator ?? indicator, scope, period, series, quantity, relativePeriod: null }
  return readingWith(again, told)
}

/** Shown in full, too particular to be chance, but not sure enough to be held against other articles. */
function isRestatable(observation: Observation): boolean {
  const { indicator, scope, period, quantity, threshold, status } = observation
  if (quantity !== null || threshold || status !== 'actual') return false
  return indicator !== null && scope !== null && period !== null && significantDigits(observation) >= 3
}

/** 资助金额 in one article may be that of many: few digits may meet by chance, unless the figures in front are one number too. */
function isToldEnough(observations: readonly Observation[], first: number, again: number): boolean {
  const observation = observations[again]!
  if (!isGeneral(observation.indicator ?? '') || significantDigits(observation) > 3) return true
  const [one, other] = [observations[first - 1], observations[again - 1]]
  return one !== undefined && other !== undefined && one.value !== null && one.value === other.value
}

function timesTold(observations: readonly Observation[], keys: readonly (string | null)[]): Map<string, number> {
  const times = new Map<string, number>()
  observations.forEach((observation, index) => {
    const key = keys[index] ?? null
    if (key !== null && isRestatable(observation)) times.set(key, (times.get(key) ?? 0) + 1)
  })
  return times
}

/** The value is part of the key: such mentions agree with each other and are compared with nothing else. */
function keyOfRestated({ indicator, scope, period, basis, value, unit }: Observation): string {
  return ['=', normaliseName(indicator ?? ''), scope, period, basis, value, unit].join('|')
}

function significantDigits({ value }: Observation): number {
  let [start, end] = [0, value?.length ?? 0]
  while (start < end && value![start] === '0') start++
  while (end > start && value![end - 1] === '0') end--
  let count = 0
  for (let at = start; at < end; at++) if (value![at] !== '.' && value![at] !== '-') count++
  return count
}

function firstOf(
  observations: readonly Observation[],
  keys: readonly (string | null)[],
  holds: (observation: Observation) => boolean,
): Map<string, number> {
  const first = new Map<string, number>()
  observations.forEach((observation, index) => {
    const key = keys[index] ?? null
    if (key !== null && !first.has(key) && holds(observation)) first.set(key, index)
  })
  return first
}

function articleOf(index: number, figures: readonly DetectedFigure[], passages: readonly Passage[]): number {
  return passages[figures[index]!.passage]?.article ?? 0
}

function valueKey(observation: Observation, article: number): string | null {
  const { value, unit, basis, direction, base } = observation
  return value === null ? null : `${article} ${value} ${unit} ${basis} ${direction} ${base}`
}

function saysTheSame(first: Observation, again: Observation): boolean {
  const [known, named] = [normaliseName(first.indicator ?? ''), normaliseName(again.indicator ?? '')]
  if (known === named) return true
  const digits = significantDigits(again)
  return digits >= 3 && (named === '' || sharesWords(known, named, digits > 3 ? 0 : enoughAlike))
}

/** One sentence does not say one number of one thing twice: 一半江水一半街. */
function areOfOneSentence(one: DetectedFigure, other: DetectedFigure, passages: readonly Passage[]): boolean {
  if (one.passage !== other.passage) return false
  const passage = passages[one.passage]!
  if (Math.min(one.start, other.start) < endOfLead(passage.text)) return false
  return sentenceAt(passage, one.start) === sentenceAt(passage, other.start)
}

/** Of a name's pairs, where the value has three digits only: 304个项目 may be two things, 15.19亿元 hardly. */
const enoughAlike = 0.34

/** Whether pairs of characters of the shorter name, without general ends (总额, 同比), are in the longer one: at least `part` of them. */
function sharesWords(a: string, b: string, part: number): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let [told, shared] = [0, 0]
  for (let at = 0; at + 2 <= short.length; at++) {
    const pair = short.slice(at, at + 2)
    if (generalWords.has(pair)) continue
    told++
    if (long.includes(pair)) shared++
  }
  return shared > 0 && shared >= part * told
}

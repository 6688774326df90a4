// An article that says the same number again need not say again of when it is: the mention takes the key of the first.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import { generalWords } from '../../lexicon/generalWords.ts'
import type { Observation } from '../../model/figure.ts'
import { type Passage, sentenceAt } from '../../model/passage.ts'
import { endOfLead } from './within.ts'
import { isGeneral } from '../subject/generalName.ts'
import { normaliseName } from '../subject/indicator.ts'
import { readingWith } from './readingWith.ts'
import { significantDigits } from './slips.ts'

/** What is read of a document's figures, observation by observation. */
interface Place {
  readonly observations: readonly Observation[]
  readonly figures: readonly DetectedFigure[]
  readonly passages: readonly Passage[]
}

/**
 * Gives the observations that have no key the key of one in the same article that says the same: equal value, unit and
 * basis, and the same name; or a value too particular to be chance (three digits and more) and names that have something
 * in common. As the values agree, no conflict can come of it. `same` are those that have one value.
 */
export function adoptKeys(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
  same: readonly (readonly number[])[],
): Observation[] {
  const adopted = [...observations]
  const place = { observations, figures, passages }
  for (const group of same)
    if (group.some((index) => isInNeed(observations[index]!)))
      for (const alike of alikeIn(group, observations)) adoptAmong(alike, place, adopted)
  return adopted
}

/** A fact without a key. */
function isInNeed({ quantity, threshold, status }: Observation): boolean {
  return quantity === null && !threshold && status === 'actual'
}

/** Those of one value that agree in unit, basis and direction, in order; two at least. */
function alikeIn(group: readonly number[], observations: readonly Observation[]): readonly number[][] {
  const alike = new Map<string, number[]>()
  let last: { readonly observation: Observation; readonly bundle: number[] } | null = null
  for (const index of group) {
    const observation = observations[index]!
    // Figures in a row mostly are alike: no key is made for each.
    if (last === null || !areAlike(last.observation, observation))
      last = { observation, bundle: bundleOf(observation, alike) }
    last.bundle.push(index)
  }
  return [...alike.values()].filter((one) => one.length > 1)
}

function areAlike(one: Observation, other: Observation): boolean {
  return (
    one.unit === other.unit && one.basis === other.basis && one.direction === other.direction && one.base === other.base
  )
}

function bundleOf({ unit, basis, direction, base }: Observation, alike: Map<string, number[]>): number[] {
  const key = `${unit} ${basis} ${direction} ${base}`
  const known = alike.get(key) ?? []
  if (known.length === 0) alike.set(key, known)
  return known
}

function adoptAmong(alike: readonly number[], place: Place, adopted: Observation[]): void {
  const { observations } = place
  const known = alike.find((index) => observations[index]!.quantity !== null)
  const told = alike.filter((index) => isRestatable(observations[index]!))
  const other = told.length < 2 ? undefined : told[0]!
  for (const index of alike) {
    const observation = observations[index]!
    if (!isInNeed(observation)) continue
    if (known !== undefined && !areOfOneSentence(known, index, place)) {
      const first = observations[known]!
      if (saysTheSame(first, observation)) adopted[index] = withKeyOf(first, observation)
    } else if (
      other !== undefined &&
      isRestatable(observation) &&
      (other === index || isToldAgain(other, index, place))
    )
      adopted[index] = readingWith(observation, { quantity: keyOfRestated(observations[other]!) })
  }
}

function isToldAgain(other: number, index: number, place: Place): boolean {
  const { observations } = place
  return (
    !areOfOneSentence(other, index, place) &&
    saysTheSame(observations[other]!, observations[index]!) &&
    isToldEnough(observations, other, index)
  )
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
  return indicator !== null && scope !== null && period !== null && significantDigits(observation.value) >= 3
}

/** 资助金额 in one article may be that of many: few digits may meet by chance, unless the figures in front are one number too. */
function isToldEnough(observations: readonly Observation[], first: number, again: number): boolean {
  const observation = observations[again]!
  if (!isGeneral(observation.indicator ?? '') || significantDigits(observation.value) > 3) return true
  const [one, other] = [observations[first - 1], observations[again - 1]]
  return one !== undefined && other !== undefined && one.value !== null && one.value === other.value
}

/** The value is part of the key: such mentions agree with each other and are compared with nothing else. */
export function keyOfRestated({ indicator, scope, period, basis, value, unit }: Observation): string {
  return ['=', normaliseName(indicator ?? ''), scope, period, basis, value, unit].join('|')
}

function saysTheSame(first: Observation, again: Observation): boolean {
  const [known, named] = [normaliseName(first.indicator ?? ''), normaliseName(again.indicator ?? '')]
  if (known === named) return true
  const digits = significantDigits(again.value)
  return digits >= 3 && (named === '' || sharesWords(known, named, digits > 3 ? 0 : enoughAlike))
}

/** One sentence does not say one number of one thing twice: 一半江水一半街. */
function areOfOneSentence(one: number, other: number, { figures, passages }: Place): boolean {
  const [first, second] = [figures[one]!, figures[other]!]
  if (first.passage !== second.passage) return false
  const passage = passages[first.passage]!
  if (Math.min(first.start, second.start) < endOfLead(passage.text)) return false
  return sentenceAt(passage, first.start) === sentenceAt(passage, second.start)
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

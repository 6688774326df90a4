// Brings the mentions of one article together that print one number and say one thing, under the key of one of them.
import { gathered } from '../../tools/gathered.ts'
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import { meets } from '../../model/interval.ts'
import { type Passage, sentenceAt } from '../../model/passage.ts'
import { normaliseName } from '../subject/indicator.ts'
import { isOverYears } from './overYears.ts'
import { readingWith } from './readingWith.ts'
import { isTellable, saysAgain, toldIn, type Told } from './again.ts'

/** More mentions of one number than this are a table or a list; the first ones are looked at. */
const mostAlike = 12

/**
 * The observations, each that says again what an earlier one of its article says with the key of that. Where none has a
 * key they get one that holds the value itself: they agree with each other and are compared with nothing else. `same` are
 * those that have one value.
 */
export function joinRestated(
  read: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
  same: readonly (readonly number[])[],
): Observation[] {
  const observations = withBounds(read, figures, passages)
  const joined = [...observations]
  for (const group of groupsOf(same, observations, figures, passages)) {
    const told = group.map((index) => {
      const [figure, at] = [figures[index]!, observations[index]!]
      const passage = passages[figure.passage]!
      const sentence = sentenceAt(passage, figure.start)
      return toldIn({ at, index, sentence, passage, beside: besideOf(index, observations, figures, passages) }, figure)
    })
    for (const members of bundlesOf(told)) {
      const key = keyFor(members.map((member) => told[member]!))
      for (const member of members) joined[group[member]!] = readingWith(told[member]!.at, key)
    }
  }
  return joined
}

/** Indices of figures with one number of which at least two are fit to be known again. */
function groupsOf(
  same: readonly (readonly number[])[],
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): number[][] {
  const isFit = (index: number): boolean =>
    isTellable(observations[index]!) && passages[figures[index]!.passage]!.cell === null
  return gathered(same, (all) => {
    const group = all.filter(isFit)
    return group.length < 2 ? [] : alikeIn(group, observations)
  })
}

function alikeIn(group: readonly number[], observations: readonly Observation[]): number[][] {
  const alike = new Map<string, number[]>()
  for (const index of group) {
    const { kind, unit, basis, direction, status } = observations[index]!
    const key = `${kind === 'count' ? 'count' : unit} ${basis} ${direction} ${status}`
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [index])
    else if (known.length < mostAlike) known.push(index)
  }
  return [...alike.values()].filter((one) => one.length > 1)
}

/** Each told thing with those that say it again, directly or by one between; those that nobody says again are left out. */
function bundlesOf(told: readonly Told[]): number[][] {
  let bundles: number[][] = []
  told.forEach((again, index) => {
    const known = bundles.filter(
      (bundle) =>
        bundle.some((member) => saysAgain(told[member]!, again)) &&
        !bundle.some((member) => areOfOneSentence(told[member]!, again)),
    )
    bundles = [...bundles.filter((bundle) => !known.includes(bundle)), [...known.flat(), index]]
  })
  return bundles.filter((bundle) => bundle.length > 1).map((bundle) => bundle.sort((a, b) => a - b))
}

/** The key of the figure right in front, where that is of the same sentence. */
function besideOf(
  index: number,
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): string | null {
  const own = figures[index]!
  const before = index === 0 ? undefined : figures[index - 1]
  if (before?.passage !== own.passage) return null
  const passage = passages[own.passage]!
  const isNear = sentenceAt(passage, before.start) === sentenceAt(passage, own.start)
  return isNear ? (observations[index - 1]?.quantity ?? null) : null
}

function keyFor(members: readonly Told[]): Pick<Observation, 'quantity' | 'series'> {
  const known = members.find(({ at }) => at.quantity !== null)
  if (known !== undefined) return { quantity: known.at.quantity, series: known.at.series }
  const { at, left, right } = members[0]!
  return { quantity: ['=', left, at.text, right, at.period].join('|'), series: null }
}

/** 首次突破32万亿元 in front of 32.33万亿元: what is only bounded takes the key of what is told exactly, where all that is read agrees. */
function withBounds(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): readonly Observation[] {
  const bounded: number[] = []
  observations.forEach((at, index) => {
    if (isReadBound(at) && !isOverYears(figures[index]!, passages[figures[index]!.passage]!)) bounded.push(index)
  })
  if (bounded.length === 0) return observations
  const keyOf = (index: number): string => {
    const { indicator, scope, period, basis, unit, base } = observations[index]!
    return `${normaliseName(indicator ?? '')}|${scope}|${period}|${basis}|${unit}|${base}`
  }
  const units = new Set(bounded.map((index) => observations[index]!.unit))
  const exact = new Map<string, Observation>()
  observations.forEach((at, index) => {
    if (at.quantity === null || at.hedge !== 'exact' || !units.has(at.unit)) return
    const key = keyOf(index)
    if (!exact.has(key)) exact.set(key, at)
  })
  const told = [...observations]
  for (const index of bounded) {
    const [at, same] = [observations[index]!, exact.get(keyOf(index))]
    if (same !== undefined && areNear(at, same))
      told[index] = readingWith(at, { quantity: same.quantity, series: same.series })
  }
  return told
}

function isReadBound({ hedge, indicator, scope, period, threshold, quantity, status }: Observation): boolean {
  if ((hedge !== 'over' && hedge !== 'nearly') || quantity !== null || threshold || status !== 'actual') return false
  return indicator !== null && scope !== null && period !== null
}

/** 32 and 32.33: within a tenth of each other, on the side that the words allow. */
export function areNear(bound: Observation, exact: Observation): boolean {
  const ratio = Number(exact.value ?? NaN) / Number(bound.value ?? NaN)
  return meets(bound.interval, exact.interval) && ratio > 0.9 && ratio < 1.1
}

/** As a number that leads its paragraph is told again in its first sentence, only what stands behind counts. */
function areOfOneSentence(one: Told, other: Told): boolean {
  return one.sentence === other.sentence && !one.leads && !other.leads
}

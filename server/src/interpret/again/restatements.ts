// Mentions that say again what another one of the article says, told by the words around them whatever their values are.
import { gathered } from '../../tools/gathered.ts'
import type { Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import type { Ground } from '../relations/ground.ts'
import { isDistinct } from '../subject/indicator.ts'
import { isOne, type Told, toldIn } from './again.ts'
import {
  type Candidate,
  candidatesOf,
  groupsByLevel,
  groupsByName,
  groupsByWords,
  isTelling,
  mostAlike,
  signsOf,
} from './candidates.ts'
import { forEachPair } from './pairs.ts'
import { isExactCount, slipsAround } from './slipsAround.ts'
import { isSlipOf, significantDigits } from './slips.ts'

/** Characters that their words must have in common: under one name, and under names that were read differently. */
const wordsNeeded = { oneName: 4, otherNames: 9 }
/** Fewer digits than this are often near each other by chance: then one of the two must be a heading. */
const tellingDigits = 3
const longName = 10

/**
 * Pairs of figures that report one thing by their words and differ in value as by one slip of the pen; what differs more is
 * rather another thing. Linear in the figures but for `mostAlike`.
 */
export function restatements(ground: Ground): Relation[] {
  const candidates = candidatesOf(ground)
  const pairs = new Map<string, Relation>()
  const isInBody = numbersInBody(candidates)
  for (const groups of [groupsByWords(candidates), groupsByName(candidates)])
    forEachPair(groups, (first, again) => {
      if (isRestated(first, again, isInBody) && !areOfOtherWholes(first, again, candidates)) add(pairs, first, again)
    })
  forEachPair(groupsByLevel(candidates, tellingDigits), (level, other) => {
    const [first, again] = satellites(level, other, candidates)
    if (first !== undefined && again !== undefined && isSatellite(first, again)) add(pairs, first, again)
  })
  for (const [first, again] of slipsAround(candidates.filter(({ at }) => isExactCount(at)).map(toldOf)))
    add(pairs, first, again)
  for (const quoted of candidates) {
    const explained = isQuoted(quoted) ? explainedBy(quoted, candidates) : null
    if (explained !== null) add(pairs, quoted, explained)
  }
  return [...pairs.values()]
}

function toldOf({ at, index, sentence, passage, detected }: Candidate): Told {
  return toldIn({ at, index, sentence, passage, beside: null }, detected)
}

/** Whether a candidate outside of headings prints the same number; looked up when it is first asked for. */
function numbersInBody(candidates: readonly Candidate[]): (one: Candidate) => boolean {
  let told: Set<string> | null = null
  return (one) => {
    told ??= new Set(gathered(candidates, (each) => (each.passage.kind === 'heading' ? [] : [numberOf(each)])))
    return told.has(numberOf(one))
  }
}

function numberOf({ at }: Candidate): string {
  return `${at.unit}|${at.value}`
}

function add(pairs: Map<string, Relation>, { index: first }: Numbered, { index: again }: Numbered): void {
  pairs.set(`${first} ${again}`, { kind: 'restatement', first, again })
}

interface Numbered {
  readonly index: number
}

/** What follows in both places on one level that is told twice: 28.4万亿元，增长8.6% and 28.4万亿元，增长6.8%. */
function satellites(level: Candidate, other: Candidate, candidates: readonly Candidate[]): (Candidate | undefined)[] {
  if (level.sentence === other.sentence || !areCompatible(level, other)) return []
  return [level, other].map(({ order, sentence }) => {
    const next = candidates[order + 1]
    return next?.sentence === sentence ? next : undefined
  })
}

function isSatellite(first: Candidate, again: Candidate): boolean {
  const [a, b] = [first.at, again.at]
  if (isSize(a) || a.basis !== b.basis || a.unit !== b.unit || !areCompatible(first, again)) return false
  if (a.base !== null && b.base !== null && a.base !== b.base) return false
  return (a.value === b.value && a.direction !== b.direction) || isSlipOf(a.value ?? '', b.value ?? '')
}

/** Names that the two do not share tell them apart, and so do other places. */
function areCompatible({ at: a, name }: Candidate, { at: b, name: other }: Candidate): boolean {
  return name === other && (a.scope === null || b.scope === null || a.scope === b.scope)
}

/** Whether it stands in quotes with a dash behind them. */
function isQuoted({ passage: { text }, detected: { start, end } }: Candidate): boolean {
  return (
    text[end] === '”' &&
    /“[^，。；”]{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^”(?:[和与、]“[^”]{1,12}”){0,3}——/.test(text.slice(end, end + 50))
  )
}

/** “30.5万亿元”——货物进出口30.5万亿元: what is quoted in front of a dash is told behind it, here as by a slip. */
function explainedBy(quoted: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { passage, order } = quoted
  const same = candidates
    .slice(order + 1, order + 1 + mostAlike)
    .filter(
      ({ at, passage: other }) =>
        other === passage && (at.unit === quoted.at.unit || (/^[\d.]+个/.test(at.text) && quoted.at.unit === '个')),
    )
  if (same.some(({ at }) => at.value === quoted.at.value && at.direction === quoted.at.direction)) return null
  return same.find(({ at }) => isSlipOf(quoted.at.value ?? '', at.value ?? '')) ?? null
}

function isRestated(first: Candidate, again: Candidate, isInBody: (one: Candidate) => boolean): boolean {
  if (first.sentence === again.sentence) return false
  const turned = first.at.value === again.at.value && first.at.direction !== again.at.direction
  if ((!turned && !isSlipOf(first.at.value ?? '', again.at.value ?? '')) || !agree(first, again)) return false
  const digits = Math.max(significantDigits(first.at.value), significantDigits(again.at.value))
  const heading = [first, again].find(({ passage }) => passage.kind === 'heading')
  if (digits < tellingDigits && heading === undefined) return false
  if (heading !== undefined && first.at.period !== again.at.period && isInBody(heading)) return false
  if (!haveOneName(first, again)) return commonWords(first, again) >= wordsNeeded.otherNames
  if (areReadAlike(first.at, again.at) && (digits > tellingDigits || isLongName(first, heading))) return true
  if (heading !== undefined && !turned && !isInBody(heading)) return true
  return commonWords(first, again) >= wordsNeeded.oneName
}

/** 资助额8.6亿元，其中，中央资金5.3亿元: a part of 8.6亿元, and of nothing that is another amount. */
function areOfOtherWholes(first: Candidate, again: Candidate, candidates: readonly Candidate[]): boolean {
  const [whole, other] = [first, again].map((part) => (isPart(part) ? wholeOf(part, candidates) : undefined))
  if (whole === undefined || other === undefined || whole.at.value === other.at.value) return false
  return !isSlipOf(whole.at.value ?? '', other.at.value ?? '')
}

function isPart({ passage: { text }, from }: Candidate): boolean {
  return text.startsWith('其中', from) || /其中[，,：:]$/.test(text.slice(Math.max(0, from - 3), from))
}

function wholeOf({ order, passage }: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const before = candidates[order - 1]
  return before?.passage === passage ? before : undefined
}

/** A headline that names in many words what it is of is not of something else by chance. */
function isLongName({ name }: Candidate, heading: Candidate | undefined): boolean {
  return heading !== undefined && name.length >= longName
}

/** Of one scope and time, both known, and against one base. */
function areReadAlike(a: Observation, b: Observation): boolean {
  return a.scope !== null && a.scope === b.scope && a.period !== null && a.period === b.period && a.base === b.base
}

function haveOneName({ name }: Candidate, { name: other }: Candidate): boolean {
  return (name === other || signsOf(name) === signsOf(other)) && isTelling(name, isDistinct)
}

/** Nothing that is known of them tells them apart; what a heading is of is often only guessed. */
function agree({ at: a, passage: first }: Candidate, { at: b, passage: second }: Candidate): boolean {
  const oneIsHeading = (first.kind === 'heading') !== (second.kind === 'heading')
  return (
    isOne(a.scope, b.scope) &&
    isOne(a.base, b.base) &&
    (oneIsHeading || isOne(a.period, b.period)) &&
    a.qualifiers.join() === b.qualifiers.join()
  )
}

/** How many characters of their words agree, from the figure back. */
function commonWords(first: Candidate, again: Candidate): number {
  const [a, b] = [first.passage.text, again.passage.text]
  const most = Math.min(first.to - first.from, again.to - again.from)
  let length = 0
  while (length < most && a[first.to - 1 - length] === b[again.to - 1 - length]) length++
  return length
}

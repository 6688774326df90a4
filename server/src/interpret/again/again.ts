// Whether two figures of one article that print the same number say the same thing, told by the words around them.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import { generalWords } from '../../lexicon/generalWords.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import { isSize } from '../../model/sizes.ts'
import { significantDigits } from './slips.ts'
import { endOfLead } from './within.ts'
import { isGeneral } from '../subject/generalName.ts'
import { isDistinct, normaliseName } from '../subject/indicator.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** A figure with the words of its clause on either side. */
export interface Told {
  readonly at: Observation
  /** Its index in the document. */
  readonly index: number
  readonly sentence: number
  readonly passage: Passage
  /** Key of the figure in front of it in its sentence. */
  readonly beside: string | null
  /** It leads its paragraph: “30.5万亿元”——. */
  readonly leads: boolean
  readonly left: string
  readonly right: string
}

const [farthestLeft, farthestRight] = [24, 18]
/** In figures: what stands farther off in a long report is rather of another year. */
const farthest = 50
/** A state and what happened may be one where they are as near as this. */
const nextToEachOther = 2
/** Of counts of one thing: 3家公司 are 3只个股. */
const looseClassifiers = new Set(['个', '家', '只', '户'])
const clauseEnds: ReadonlySet<number> = new Set([...'，。；：！？“”'].map((sign) => sign.charCodeAt(0)))

/** What is said with or without them is the same: 设立了132个, 设立132个. */
const particles = /(?<=\p{Script=Han})了|已经?(?=\p{Script=Han})/gu

/** The figure with the words around it, back to the sign before and on to the sign behind it; the next item of a list is none of its words. */
export function toldIn(place: Omit<Told, 'leads' | 'left' | 'right'>, { start, end }: DetectedFigure): Told {
  const { at, index, sentence, passage, beside } = place
  const { text } = passage
  let [from, to] = [start, end]
  const [lowest, highest] = [Math.max(0, start - farthestLeft), Math.min(text.length, end + farthestRight)]
  while (from > lowest && !clauseEnds.has(text.charCodeAt(from - 1))) from--
  if (text[end] !== '、') while (to < highest && !clauseEnds.has(text.charCodeAt(to))) to++
  return {
    at,
    index,
    sentence,
    passage,
    beside,
    leads: start < endOfLead(text),
    left: plain(text.slice(from, start)),
    right: plain(text.slice(end, to)),
  }
}

function plain(words: string): string {
  return words.includes('了') || words.includes('已') ? words.replace(particles, '') : words
}

/** Fit to be known again: of a known time and with one number, which is not so small that it is everywhere. */
export function isTellable({ value, threshold, kind, hedge, relativePeriod }: Observation): boolean {
  if (value === null || relativePeriod !== null || threshold || hedge === 'about') return false
  return kind !== 'duration' && kind !== 'ratio' && kind !== 'fraction' && Number(value) > 2
}

/** Of one number: by all that is read of them, or by words the more of which agree, the fewer digits there are. */
export function saysAgain(first: Told, again: Told): boolean {
  if (first.sentence === again.sentence || areTemplates(first.passage, again.passage)) return false
  if (areOtherLists(first.left, again.left)) return false
  if (again.index - first.index > farthest || !areCompatible(first, again)) return false
  const digits = digitsOf(first.at)
  if (digits > 1 && (haveOneName(first.at, again.at) || areReadAlike(first.at, again.at))) return true
  if (first.at.kind !== 'count') return digits > 1 && first.beside !== null && first.beside === again.beside
  const follows = wordsBehind(first, again)
  if (wordsAround(first, again) >= 4) return true
  if (longestAlike(first, again) >= (digits > 2 ? 4 : 6)) return true
  return (
    digits > 1 &&
    (follows > 2 || endsAlike(first, again, follows) || sharePair(first.left, again.left)) &&
    hasTellingPair(first.right.slice(0, follows))
  )
}

/** 自贸|试验区 and 自贸|协定 begin alike only; 渔港|的 and 渔港|中 are one thing. */
function endsAlike(first: Told, again: Told, length: number): boolean {
  return [first, again].some(({ right }) => length === right.length || afterNoun.test(right[length]!))
}

const afterNoun = /[的中内里、（(等已将均都也或和与及]/

/** 甲法、乙法等6部法律 and 丙法、丁法等6部法律 are twelve. */
function areOtherLists(first: string, again: string): boolean {
  const [a, b] = [lastListed.exec(first)?.[1], lastListed.exec(again)?.[1]]
  return a !== undefined && b !== undefined && a !== b
}

const lastListed = /、?([^、]{2,12})等[近约超逾]?$/

/** 1.临江市（8名）in two lists. */
export function areTemplates(first: Passage, again: Passage): boolean {
  return first !== again && first.text === again.text
}

/** One name, scope and period are enough for one value, however weakly each of them is tied. */
function areReadAlike(a: Observation, b: Observation): boolean {
  const name = normaliseName(a.indicator ?? '')
  return (
    name.length > 2 &&
    (digitsOf(a) > 3 || !isGeneral(name)) &&
    name === normaliseName(b.indicator ?? '') &&
    a.scope !== null &&
    a.scope === b.scope &&
    a.period !== null &&
    a.period === b.period &&
    a.base === b.base
  )
}

/** How many digits tell something: 132 has three, 20 and 200 have two, as round numbers are many. */
function digitsOf({ text, value }: Observation): number {
  const printed = text.match(/[\d〇零一二三四五六七八九十百]/g)?.length ?? 0
  return Math.max(significantDigits(value), Math.min(2, printed))
}

function haveOneName(a: Observation, b: Observation): boolean {
  const [first, second] = [normaliseName(a.indicator ?? ''), normaliseName(b.indicator ?? '')]
  return first === second && first !== '' && isDistinct(first)
}

/** Whether the two may be one: unknown is whatever the other is. */
export function isOne(x: string | null, y: string | null): boolean {
  return x === null || y === null || x === y
}

/** Nothing that is known tells them apart; two states of one value are one state. */
export function areCompatible(first: Told, again: Told): boolean {
  const [a, b] = [first.at, again.at]
  const isLoose = looseClassifiers.has(a.unit) && looseClassifiers.has(b.unit)
  const isNear = again.index - first.index <= nextToEachOther
  if (setApart(first.left) || setApart(again.left) || areOpposed(a, b) || (a.unit !== b.unit && !isLoose)) return false
  return (
    a.basis === b.basis &&
    isOne(a.scope, b.scope) &&
    isOne(a.base, b.base) &&
    (isOne(a.period, b.period) || areStates(a, b, isNear)) &&
    a.qualifiers.join() === b.qualifiers.join()
  )
}

/** 第3名, 其他3名, 最多不超过9人: numbers of a place in a row, of the rest, and of what a norm allows. */
const setApart = endTest(/(?:[第前后]|其他|其余|另外?有?|另|不(?:得|应)?(?:超过|少于|低于|高于|多于)|最多)$/)

/** 50人以上 and 不足50人. */
function areOpposed(a: Observation, b: Observation): boolean {
  return (a.hedge === 'over' && b.hedge === 'under') || (a.hedge === 'under' && b.hedge === 'over')
}

/** Two moments of one stock; or a moment and what was of the same year, told next to each other or of the same month. */
export function areStates(a: Observation, b: Observation, isNear: boolean): boolean {
  const [first, second] = [a.period ?? '', b.period ?? '']
  if (!isSize(a) && a.basis !== 'rate') return false
  if (state.test(first) && state.test(second)) return true
  const [moment, event] = state.test(first) ? [first, second] : [second, first]
  if (!state.test(moment) || endYear(first) !== endYear(second)) return false
  return isNear || (event.length === 10 && moment.endsWith(event.slice(0, 7) + moment.slice(-3)))
}

const state = /^\.\.\/|^\d{4}[^/]*\/\d{4}/

function endYear(period: string): string {
  return /(\d{4})[^/]*$/.exec(period)?.[1] ?? ''
}

/** How many characters right beside the two figures agree, on both sides. */
export function wordsAround(first: Told, again: Told): number {
  return alikeAtEnd(first.left, again.left) + wordsBehind(first, again)
}

/** How many characters right behind the two figures agree. */
export function wordsBehind(first: Told, again: Told): number {
  return alikeAtStart(first.right, again.right)
}

function alikeAtEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

function alikeAtStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** The longest run of words that stands beside both; the windows are short. */
function longestAlike(first: Told, again: Told): number {
  const sides = [again.left, again.right]
  let longest = 0
  for (const words of [first.left, first.right])
    for (let start = 0; start + longest < words.length; start++)
      while (
        start + longest < words.length &&
        sides.some((side) => side.includes(words.slice(start, start + longest + 1)))
      )
        longest++
  return longest
}

/** 定日县发生6.8级地震 and 定日6.8级地震: whether the words in front have a pair of characters in common. */
function sharePair(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true
  return false
}

function hasTellingPair(words: string): boolean {
  for (let at = 0; at + 2 <= words.length; at++) if (!generalWords.has(words.slice(at, at + 2))) return true
  return false
}

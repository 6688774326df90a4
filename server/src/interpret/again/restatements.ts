// Mentions that say again what another one of the article says, told by the words around them whatever their values are.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import type { Relation } from '../../model/relation.ts'
import type { Ground } from '../relations/ground.ts'
import { isDistinct, isNamedQuantity, normaliseName } from '../subject/indicator.ts'
import { toldIn } from './again.ts'
import { isExactCount, slipsAround } from './slipsAround.ts'
import { isSlipOf, significantDigits } from './slips.ts'

interface Candidate {
  readonly index: number
  /** Its place among the candidates. */
  readonly order: number
  readonly at: Observation
  readonly passage: Passage
  readonly sentence: number
  readonly detected: DetectedFigure
  /** The words of its clause in front of it, without what every figure has there. */
  readonly words: string
}

/** More mentions than this under the same words are a table or a list; the first ones are looked at. */
const mostAlike = 12
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
  const told = numbersInBody(candidates)
  const isInBody = (one: Candidate): boolean => told.has(numberOf(one))
  for (const group of [...groupsBy(candidates, byWords), ...groupsBy(candidates, byName)])
    for (const [order, first] of group.entries())
      for (const again of group.slice(order + 1)) if (isRestated(first, again, isInBody)) add(pairs, first, again)
  for (const [first, again] of satellites(candidates)) if (isSatellite(first, again)) add(pairs, first, again)
  const around = candidates
    .filter(({ at }) => isExactCount(at))
    .map(({ at, index, sentence, passage, detected: place }) =>
      toldIn({ at, index, sentence, passage, beside: null }, place),
    )
  for (const [{ index: first }, { index: again }] of slipsAround(around))
    pairs.set(`${first} ${again}`, { kind: 'restatement', first, again })
  for (const quoted of candidates) {
    const explained = isQuoted(quoted) ? explainedBy(quoted, candidates) : null
    if (explained !== null) add(pairs, quoted, explained)
  }
  return [...pairs.values()]
}

function numbersInBody(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap((one) => (one.passage.kind === 'heading' ? [] : [numberOf(one)])))
}

function numberOf({ at, passage }: Candidate): string {
  return [passage.article, at.unit, at.value].join('|')
}

function add(pairs: Map<string, Relation>, { index: first }: Candidate, { index: again }: Candidate): void {
  pairs.set(`${first} ${again}`, { kind: 'restatement', first, again })
}

function candidatesOf({ figures, detected, passages }: Ground): Candidate[] {
  const found: Candidate[] = []
  figures.forEach((mention, index) => {
    const { observation: at, sentence } = mention
    const passage = passages[mention.passage]!
    const figure = detected[index]!
    if (passage.cell !== null || at.value === null || at.threshold || at.status !== 'actual') return
    if (at.hedge === 'about') return
    if (at.kind === 'ratio') return
    const words = clauseWords(passage.text, figure.start)
    found.push({ index, order: found.length, at, passage, sentence, detected: figure, words })
  })
  return found
}

const unspecific =
  /(?:上年|去年|上月|前[一二两三四五十]年|同期|同比|环比|净?增长|净?增加|净?减少|净[增降减]|提升|提高|下降|减少|压缩|累计|实现|完成|达到|已达|首次|历史|再次|超过|突破|增至|降至|分别|[了达为至到约近超逾报仅共有已的净比较“”])+$/

const clauseEnds: ReadonlySet<number> = new Set([...'，。；：—！？'].map((sign) => sign.charCodeAt(0)))
const longestClause = 40

function clauseWords(text: string, end: number): string {
  const lowest = Math.max(0, end - longestClause)
  let start = end
  while (start > lowest && !clauseEnds.has(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).replace(unspecific, '')
}

function byWords({ at, passage, words }: Candidate): string | null {
  if (words.length < 4 || at.kind === 'duration') return null
  return `${passage.article}|${at.unit}|${at.basis}|${words.slice(-4)}`
}

function byName({ at, passage }: Candidate): string | null {
  if (at.kind === 'duration' || !isTelling(normaliseName(at.indicator ?? ''), isNamedQuantity)) return null
  return `${passage.article}|${at.unit}|${at.basis}|${signsOf(at)}`
}

/** A rate of exchange is told by its pair, whatever its last word. */
function isTelling(name: string, isKnown: (name: string) => boolean): boolean {
  return isKnown(name) || /^人民币[对兑].{1,8}汇率(?:中间价)?$/.test(name)
}

const signs = new Map<string, string>()
const rememberedNames = 20_000

/** The name's characters in order of their codes: 退市的A股公司数 and A股退市的公司数 are one. Remembered, as names recur. */
function signsOf({ indicator }: Observation): string {
  const name = normaliseName(indicator ?? '')
  const known = signs.get(name)
  if (known !== undefined) return known
  const own = [...name].sort().join('')
  if (signs.size >= rememberedNames) signs.clear()
  signs.set(name, own)
  return own
}

function groupsBy(candidates: readonly Candidate[], keyOf: (one: Candidate) => string | null): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [candidate])
    else if (group.length < mostAlike) group.push(candidate)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** What follows in both places on one level that is told twice: 30.5万亿元，增长9.7% and 30.5万亿元，增长7.9%. */
function* satellites(candidates: readonly Candidate[]): Iterable<readonly [Candidate, Candidate]> {
  for (const group of groupsBy(candidates, byLevel))
    for (const [order, level] of group.entries())
      for (const other of group.slice(order + 1)) {
        if (level.sentence === other.sentence || !isCompatible(level.at, other.at)) continue
        const [first, again] = [candidates[level.order + 1], candidates[other.order + 1]]
        if (first?.sentence === level.sentence && again?.sentence === other.sentence) yield [first, again]
      }
}

function byLevel({ at, passage }: Candidate): string | null {
  if (at.basis !== 'level' || significantDigits(at.value) < tellingDigits) return null
  return `${passage.article}|${at.unit}|${at.value}`
}

function isSatellite({ at: a }: Candidate, { at: b }: Candidate): boolean {
  if (a.basis === 'level' || a.basis !== b.basis || a.unit !== b.unit || !isCompatible(a, b)) return false
  if (a.base !== null && b.base !== null && a.base !== b.base) return false
  return (a.value === b.value && a.direction !== b.direction) || isSlipOf(a.value ?? '', b.value ?? '')
}

/** Names that the two do not share tell them apart, and so do other places. */
function isCompatible(a: Observation, b: Observation): boolean {
  const [first, second] = [normaliseName(a.indicator ?? ''), normaliseName(b.indicator ?? '')]
  return first === second && (a.scope === null || b.scope === null || a.scope === b.scope)
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
  if (first.sentence === again.sentence || !agree(first, again)) return false
  const turned = first.at.value === again.at.value && first.at.direction !== again.at.direction
  if (!turned && !isSlipOf(first.at.value ?? '', again.at.value ?? '')) return false
  const digits = Math.max(significantDigits(first.at.value), significantDigits(again.at.value))
  const heading = [first, again].find(({ passage }) => passage.kind === 'heading')
  if (digits < tellingDigits && heading === undefined) return false
  if (heading !== undefined && first.at.period !== again.at.period && isInBody(heading)) return false
  if (!haveOneName(first.at, again.at)) return commonWords(first, again) >= wordsNeeded.otherNames
  if (areReadAlike(first.at, again.at) && (digits > tellingDigits || isLongName(first.at, heading))) return true
  if (heading !== undefined && !turned && !isInBody(heading)) return true
  return commonWords(first, again) >= wordsNeeded.oneName
}

/** A headline that names in many words what it is of is not of something else by chance. */
function isLongName({ indicator }: Observation, heading: Candidate | undefined): boolean {
  return heading !== undefined && normaliseName(indicator ?? '').length >= longName
}

/** Of one scope and time, both known, and against one base. */
function areReadAlike(a: Observation, b: Observation): boolean {
  return a.scope !== null && a.scope === b.scope && a.period !== null && a.period === b.period && a.base === b.base
}

function haveOneName(a: Observation, b: Observation): boolean {
  return signsOf(a) === signsOf(b) && isTelling(normaliseName(a.indicator ?? ''), isDistinct)
}

/** Nothing that is known of them tells them apart; what a heading is of is often only guessed. */
function agree({ at: a, passage: first }: Candidate, { at: b, passage: second }: Candidate): boolean {
  const oneIsHeading = (first.kind === 'heading') !== (second.kind === 'heading')
  const isOne = (x: string | null, y: string | null): boolean => x === null || y === null || x === y
  return (
    isOne(a.scope, b.scope) &&
    isOne(a.base, b.base) &&
    (oneIsHeading || isOne(a.period, b.period)) &&
    a.qualifiers.join() === b.qualifiers.join()
  )
}

/** How many characters of their words agree, from the figure back. */
function commonWords(first: Candidate, again: Candidate): number {
  const [a, b] = [first.words, again.words]
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

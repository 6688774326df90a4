// A headline and the text below it: which figure of the text tells in full what the headline says in short (超4亿千瓦时, below it 4.16亿千瓦时).
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import { generalWords } from '../../lexicon/generalWords.ts'
import { characterSet } from '../../tools/characters.ts'
import type { Observation } from '../../model/figure.ts'
import { type Passage, sentenceStart } from '../../model/passage.ts'
import { isUndated } from '../periods/headlines.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { observationWith } from '../observation.ts'
import { areStates, isOne } from './again.ts'
import { areNear } from './joined.ts'
import { isOverYears } from './overYears.ts'
import { lastMovement } from '../movement.ts'
import { readingWith } from './readingWith.ts'
import { keyOfRestated } from './restated.ts'
import { significantDigits } from './slips.ts'

/** Indices of two figures. */
export interface Explained {
  readonly headline: number
  readonly body: number
  /** The headline calls out the number, or prints it without its unit, and leaves it to the text to say what it is. */
  readonly leads: boolean
}

interface Place {
  readonly observations: readonly Observation[]
  readonly figures: readonly DetectedFigure[]
  readonly passages: readonly Passage[]
  /** By passage. */
  readonly periods: readonly (readonly PlacedPeriod[])[]
}

/** So many figures below a headline are looked at, and so many passages. */
const [mostBelow, mostPassages] = [60, 60]
/** A number of so many digits is not printed twice by chance. */
const tellingDigits = 3
/** More than any words in common. */
const outweighing = 100
/** How far words count: in front of a figure, and behind it. */
const [farthestLeft, farthestRight] = [40, 18]

/** For each figure of a headline the one below it that says the same, by value and words, where there is one. Linear but for `mostBelow`. */
export function explainHeadlines(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
): Explained[] {
  const place = { observations, figures, passages, periods }
  const found: Explained[] = []
  figures.forEach((figure, headline) => {
    const passage = passages[figure.passage]!
    const leads = isCalledOut(figure, passage)
    if ((passage.kind !== 'heading' && !leads) || isOverYears(figure, passage)) return
    if (!isFit(observations[headline]!, leads)) return
    const body = explanationOf(headline, leads, place)
    if (body === null) return
    found.push({ headline, body, leads: leads || isWithoutUnit(observations[headline]!, observations[body]!) })
  })
  return found
}

/** 23.6亿元 云川省3月渔业外资, 8%和7.1%，渔企产值增长较快: a number that is all of a headline's first part. */
function isCalledOut({ start, end }: DetectedFigure, { text, kind, sentenceStarts }: Passage): boolean {
  if (start > longestCall || (kind !== 'heading' && kind !== 'paragraph')) return false
  const ends =
    end === text.length ||
    sentenceStarts.includes(end) ||
    (kind === 'heading' && endsCall.test(text.slice(end, end + 2)))
  return ends && callsOut.test(text.slice(0, start))
}

const longestCall = 12
const callsOut = /^(?:数[读说][：·])?(?:[近约超逾]|超过|接近)?(?:\d[\d.]{0,6}[^\d，。、和]{1,3}[、和])?$/
const endsCall = /^，|^[、和]\d/

function isFit({ threshold, kind }: Observation, leads: boolean): boolean {
  return !threshold && kind !== 'ratio' && (leads || kind !== 'fraction')
}

/** The one with most words in common; one that prints the same number comes before one that it is rounded from. */
function explanationOf(headline: number, leads: boolean, place: Place): number | null {
  const { observations, figures, passages } = place
  const [at, figure] = [observations[headline]!, figures[headline]!]
  const words = wordsAround(figure, passages[figure.passage]!)
  const isOf: Fits = leads && !isAlone(figure, passages) ? namedBy(figure, passages[figure.passage]!, at) : () => true
  const isTelling = significantDigits(at.value) >= tellingDigits
  const needed = isTelling && leads ? 0 : pairsNeeded(at)
  const below = leads && isAlone(figure, passages) ? figure.passage + mostBelowAlone : -1
  let best: number | null = null
  let most = 0
  for (const body of figuresBelow(headline, place)) {
    const isSame = isOneNumber(at, observations[body]!)
    if ((!isSame && !isRoundedFrom(at, observations[body]!)) || !mayBeOne(headline, body, leads, place)) continue
    const { passage } = figures[body]!
    const shared = sharedPairs(words, figures[body]!, passages[passage]!)
    if (!isOf(observations[body]!, shared)) continue
    const weight = isSame ? shared + outweighing : shared
    const enough = isSame ? (passage <= below ? 0 : needed) : 3
    if (shared >= enough && weight > most) [best, most] = [body, weight]
  }
  return best
}

/** A line that holds nothing but the number: what it is of is told right below. */
function isAlone({ start, end, passage }: DetectedFigure, passages: readonly Passage[]): boolean {
  return end - start >= passages[passage]!.text.length - longestHedge
}

const longestHedge = 2
const mostBelowAlone = 3
/** Whether a figure below may be what a headline calls out; `shared` words of its sentence are the headline's. */
type Fits = (body: Observation, shared: number) => boolean

/** 10家，渔企获奖; 5%，渔业投资下降: the words beside a number called out name it, and may say which way it went. */
function namedBy({ end }: DetectedFigure, { text }: Passage, at: Observation): Fits {
  const beside = text.slice(end)
  const words = new Set<string>()
  addTellingPairs(words, beside, 0, beside.length)
  const direction = lastMovement(beside.replace(marksAtEnd, ''), true)?.direction ?? null
  const needed = Math.min(pairsNeeded(at), mostPairsOfName)
  const isTelling = significantDigits(at.value) >= tellingDigits
  return ({ indicator, scope, direction: other }, shared) =>
    isOne(direction, other) &&
    ((isTelling && shared > 0) || pairsIn(`${scope ?? ''}，${indicator ?? ''}`, words) >= needed)
}

const marksAtEnd = /[，。！？；：…]+$/
const mostPairsOfName = 2

/** The more digits, the fewer words: 2.9万家 is not printed twice by chance, 29家 may be. */
function pairsNeeded({ value, text }: Observation): number {
  const digits = significantDigits(value)
  const isLarge = /[.万亿]/.test(text)
  if (digits < 2) return isLarge ? 2 : 3
  return digits >= tellingDigits || isLarge ? 1 : 2
}

function isOneNumber(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.low === b.low
}

/** 超4亿, and below it 4.16亿; not 1361万 and below it 超1300万. */
function isRoundedFrom(headline: Observation, body: Observation): boolean {
  return significantDigits(headline.value) < significantDigits(body.value) && areNear(headline, body)
}

/** In running text below it, as far as the next headline of its rank; a number alone also in the line right below. */
function figuresBelow(headline: number, { figures, passages }: Place): number[] {
  const own = figures[headline]!.passage
  const alone = isAlone(figures[headline]!, passages)
  const end = endOfText(own, passages)
  const below: number[] = []
  const last = Math.min(figures.length, headline + mostBelow)
  for (let index = headline + 1; index < last && figures[index]!.passage < end; index++) {
    const at = figures[index]!.passage
    const { kind } = passages[at]!
    if (kind === 'paragraph' || kind === 'item' || (at === own + 1 && alone)) below.push(index)
  }
  return below
}

function endOfText(headline: number, passages: readonly Passage[]): number {
  const { level } = passages[headline]!
  const last = Math.min(passages.length, headline + mostPassages)
  let hasText = false
  for (let at = headline + 1; at < last; at++) {
    if (hasText && passages[at]!.kind === 'heading' && passages[at]!.level <= level) return at
    hasText ||= passages[at]!.kind === 'paragraph'
  }
  return last
}

/** Nothing but what a headline leaves out tells them apart; one without a time of its own is of that of the text. */
function mayBeOne(headline: number, body: number, leads: boolean, place: Place): boolean {
  const { observations, figures, passages, periods } = place
  const [a, b] = [observations[headline]!, observations[body]!]
  if (!isFit(b, leads)) return false
  if (isWithoutUnit(a, b)) return a.hedge === b.hedge
  if (a.unit !== b.unit) return false
  if (leads) return b.indicator !== null && (a.hedge === b.hedge || a.hedge === 'exact')
  return (
    a.basis === b.basis &&
    a.status === b.status &&
    isOne(a.direction, b.direction) &&
    a.qualifiers.join() === b.qualifiers.join() &&
    (isOne(withoutState(a.period), withoutState(b.period)) ||
      isUndated(periods[figures[headline]!.passage]!) ||
      areStates(a, b, true)) &&
    !isOverYears(figures[body]!, passages[figures[body]!.passage]!)
  )
}

/** 渔货跨境成交3.26万亿, and 3.26万亿元 below it. */
function isWithoutUnit({ text, unit }: Observation, full: Observation): boolean {
  const isCut = full.text.length > text.length || unit !== full.unit
  return isCut && /\d[万亿]+$/.test(text) && full.text.startsWith(text)
}

/** 2018年减贫1386万人, below it 2018年末…比上年末减少1386万人 */
function withoutState(period: string | null): string | null {
  return period?.startsWith('../') === true ? period.slice(3) : period
}

/** The telling pairs of characters around a figure of a headline. */
function wordsAround({ start, end }: DetectedFigure, { text }: Passage): ReadonlySet<string> {
  const words = new Set<string>()
  addTellingPairs(words, text, Math.max(0, start - farthestLeft), start)
  addTellingPairs(words, text, end, Math.min(text.length, end + farthestRight))
  return words
}

function sharedPairs(words: ReadonlySet<string>, { start, end }: DetectedFigure, passage: Passage): number {
  const from = Math.max(sentenceStart(passage, start), start - farthestLeft)
  return pairsIn(passage.text.slice(from, end + farthestRight), words)
}

function pairsIn(text: string, words: ReadonlySet<string>): number {
  const around = new Set<string>()
  addTellingPairs(around, text, 0, text.length)
  let shared = 0
  for (const pair of around) if (words.has(pair)) shared++
  return shared
}

function addTellingPairs(pairs: Set<string>, text: string, from: number, to: number): void {
  for (let at = from; at + 2 <= to; at++) {
    const pair = text.slice(at, at + 2)
    if (!isMark(text, at) && !isMark(text, at + 1) && !generalWords.has(pair)) pairs.add(pair)
  }
}

const isMark = characterSet('，。；：、！？“”《》（）—…·0123456789%.')

/** The observations of undated headlines with the period of what explains them; of numbers called out with all that it says. */
export function datedByText(
  explained: readonly Explained[],
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  periods: readonly (readonly PlacedPeriod[])[],
): readonly Observation[] {
  if (explained.length === 0) return observations
  const dated = [...observations]
  for (const { headline, body, leads } of explained) {
    const { period } = observations[body]!
    if (leads) dated[headline] = calledOut(observations[headline]!, observations[body]!)
    else if (period !== null && isUndated(periods[figures[headline]!.passage]!))
      dated[headline] = readingWith(observations[headline]!, { period })
  }
  return dated
}

/** 1500亿元, and below it 近1500亿元: all that the text says of it but how it is printed. */
function calledOut({ text, hedge, interval }: Observation, body: Observation): Observation {
  return observationWith(body, { text, hedge, interval: hedge === body.hedge ? body.interval : interval })
}

/** The observations, each headline's with the key of what explains it; where neither has one they get one that holds the value itself. */
export function withKeysOfText(
  explained: readonly Explained[],
  observations: readonly Observation[],
): readonly Observation[] {
  if (explained.length === 0) return observations
  const keyed = [...observations]
  for (const { headline, body } of explained) {
    const [short, full] = [keyed[headline]!, keyed[body]!]
    if (short.quantity !== null && short.quantity === full.quantity) continue
    const known = full.quantity !== null ? full : short
    const { quantity, series } = known.quantity !== null ? known : { quantity: keyOfRestated(full), series: null }
    keyed[headline] = readingWith(short, { quantity, series })
    keyed[body] = readingWith(full, { quantity, series })
  }
  return keyed
}

// Turns the figures of one passage into observations: value, hedge, basis, period, indicator, scope, status and their keys.
import type { DetectedFigure } from '../detect/figures.ts'
import type { EntityMention } from '../model/entity.ts'
import type { Observation } from '../model/figure.ts'
import type { Passage } from '../model/passage.ts'
import { type Movement, readBase, readMovement } from './basis.ts'
import { type Setting, settingsOf } from './clause.ts'
import { distribute } from './distribution.ts'
import { isNamedQuantity, normaliseName } from './indicator.ts'
import { quantityKey, seriesKey } from './keys.ts'
import type { PlacedPeriod } from './placed.ts'
import { intervalOf, readHedge } from './quantity.ts'
import { type PlaceInText, type Scope, isUnnamed, scopeOfClause } from './scope.ts'
import { isThreshold, readQualifiers, readSource, readStatus } from './status.ts'
import { readSubject } from './subject.ts'

/** What bears on a passage's figures beside its own words. */
export interface Surroundings {
  readonly periods: readonly PlacedPeriod[]
  readonly places: readonly PlaceInText[]
  readonly organisations: readonly EntityMention[]
  /** The article's date as far as known, for states (目前) and for what lies ahead. */
  readonly date: string | null
  /** Where the article speaks from, when a clause does not say. */
  readonly home: string | null
}

interface Carried {
  sentence: number
  level: string | null
  whole: string | null
  last: string | null
  scope: string | null
  period: string | null
  base: string | null
  source: string | null
  movement: Movement | null
}

/** One observation per figure, in order; never throws. `first` is the index of the passage's first figure. */
export function observePassage(
  passage: Passage,
  figures: readonly DetectedFigure[],
  first: number,
  around: Surroundings,
): Observation[] {
  const carried: Carried = {
    sentence: -1,
    level: null,
    whole: null,
    last: null,
    scope: null,
    period: null,
    base: null,
    source: null,
    movement: null,
  }
  const settings = settingsOf(passage, figures, first)
  const shared = distribute(settings)
  return settings.map((setting, order) => observe(passage, setting, around, carried, shared[order] ?? null))
}

function observe(
  passage: Passage,
  setting: Setting,
  around: Surroundings,
  carried: Carried,
  given: string | null,
): Observation {
  if (setting.sentenceStart !== carried.sentence) newSentence(setting, around, carried)
  const { figure } = setting
  const movement = readMovement(setting, carried.movement)
  const hedge = readHedge(figure, setting.left)
  const blank = blankOut(passage.text, around, setting)
  const subject =
    given === null
      ? readSubject(setting, movement, carried, blank.left, blank.before)
      : { name: normaliseName(given), sure: isNamedQuantity(normaliseName(given)) }
  const scope = readScope(setting, around, carried)
  const period = readPeriod(setting, around, carried)
  const future = period.value !== null && around.date !== null && startOf(period.value) > around.date
  const status = readStatus(setting, future)
  const threshold = isThreshold(setting, hedge)
  const qualifiers = readQualifiers(setting.clause)
  const base =
    movement.basis === 'growth' || movement.basis === 'change'
      ? (readBase(setting, period.compared) ?? carried.base ?? (movement.basis === 'growth' ? 'yoy' : null))
      : null
  const name = cleanIndicator(subject.name, scope.words)
  const known =
    subject.sure && name !== null && !period.loose && !threshold && status === 'actual' && !isUnnamed(setting.clause)
  const keyed = {
    indicator: known ? name : null,
    scope: scope.name,
    period: period.value,
    basis: movement.basis,
    unit: figure.unit,
    base,
    qualifiers,
    direction: movement.direction,
  }
  remember(carried, setting, movement, name, scope, period, base, threshold)
  return {
    text: figure.text,
    value: valueOf(figure),
    low: figure.low?.toFixed() ?? null,
    high: figure.high?.toFixed() ?? null,
    kind: figure.kind,
    unit: figure.unit,
    hedge,
    interval: intervalOf(figure, hedge),
    basis: movement.basis,
    direction: movement.direction,
    status,
    indicator: name,
    scope: scope.name,
    period: period.value,
    relativePeriod: period.value === null ? period.text : null,
    base,
    source: carried.source,
    qualifiers,
    threshold,
    series: seriesKey(keyed),
    quantity: quantityKey(keyed),
  }
}

function newSentence(setting: Setting, around: Surroundings, carried: Carried): void {
  carried.sentence = setting.sentenceStart
  carried.level = null
  carried.last = null
  carried.movement = null
  carried.base = null
  carried.source = readSource(setting.sentence, around.organisations) ?? carried.source
}

function valueOf(figure: DetectedFigure): string | null {
  if (figure.low !== null || figure.vague) return null
  return figure.written ?? figure.value?.toFixed() ?? null
}

/** The clause with periods and places turned to blanks, so that they do not end up in names. */
function blankOut(text: string, around: Surroundings, setting: Setting): { left: string; before: string } {
  const { figure, leftStart, clauseStart, sentenceStart } = setting
  const blank = (from: number, to: number): string => {
    let out = text.slice(from, to)
    for (const period of around.periods) {
      if (period.end <= from || period.start >= to) continue
      const start = Math.max(0, period.start - from)
      const end = Math.min(out.length, period.end - from)
      out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
    }
    return out
  }
  const previous =
    leftStart > clauseStart
      ? ''
      : blank(Math.max(sentenceStart, clauseStart - 60), clauseStart).replace(/[，；,;]$/, '')
  return { left: blank(leftStart, figure.start), before: /\d/.test(lastClause(previous)) ? '' : lastClause(previous) }
}

function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'), words.lastIndexOf('。')) + 1)
}

function readScope(setting: Setting, around: Surroundings, carried: Carried): Scope {
  const places = around.places.filter(
    (place) => place.start >= setting.clauseStart && place.end <= setting.figure.start,
  )
  const own = scopeOfClause(setting.clause, places, around.home)
  if (own.name !== null || own.words !== '') return own
  if (carried.scope !== null) return { name: carried.scope, words: '' }
  const inSentence = around.places.filter(
    (place) => place.start >= setting.sentenceStart && place.end <= setting.figure.start,
  )
  const earlier = scopeOfClause(
    setting.sentence.slice(0, Math.max(0, setting.clauseStart - setting.sentenceStart)),
    inSentence,
    around.home,
  )
  return earlier.name !== null ? { name: earlier.name, words: '' } : { name: around.home, words: '' }
}

interface PeriodReading {
  readonly value: string | null
  readonly text: string | null
  /** The period that a 比… in the clause names. */
  readonly compared: string | null
  /** Carried over from another paragraph or not stated at all: good to show, not to compare. */
  readonly loose: boolean
}

function readPeriod(setting: Setting, around: Surroundings, carried: Carried): PeriodReading {
  const inSentence = around.periods.filter(
    (period) => period.start >= setting.sentenceStart && period.end <= setting.figure.start,
  )
  const compared =
    inSentence.filter((period) => period.compared && period.start >= setting.clauseStart).pop()?.value ?? null
  const own = inSentence.filter((period) => !period.compared).pop()
  if (own !== undefined) return { value: own.value, text: own.text, compared, loose: false }
  if (carried.period !== null) return { value: carried.period, text: null, compared, loose: false }
  if (/已|现有|现已|累计|目前|至今/.test(setting.clause) && around.date !== null)
    return { value: `../${around.date}`, text: null, compared, loose: false }
  return { value: null, text: null, compared, loose: true }
}

function startOf(period: string): string {
  return period
    .replace(/^\.\.\//, '')
    .slice(0, 7)
    .replace(/-[SQ].*$/, '')
}

/** A scope's own words at the front of the name say where, not what. */
function cleanIndicator(name: string | null, words: string): string | null {
  if (name === null) return null
  const plain = name
    .replace(/^(?:我国|全国|中国|国内|全省|全市|全县|全区|全年|全部|今年|去年)+的?/, '')
    .replace(new RegExp(`^${escape(words)}的?`), '')
  return plain === '' ? null : plain
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function remember(
  carried: Carried,
  setting: Setting,
  movement: Movement,
  name: string | null,
  scope: Scope,
  period: PeriodReading,
  base: string | null,
  threshold: boolean,
): void {
  carried.movement = movement
  if (threshold) return
  carried.last = name
  if (movement.basis === 'level' || (movement.basis === 'growth' && carried.level === null)) carried.level = name
  const part = /其中|当中/.test(setting.sentence.slice(-60)) || /占[^，。；]*$/.test(setting.left)
  if (movement.basis === 'level' && !part && name !== null) carried.whole = name
  if (carried.whole === null && movement.basis === 'growth') carried.whole = name
  carried.scope = scope.name
  if (period.value !== null) carried.period = period.value
  if (base !== null && base !== 'annual') carried.base = base
}

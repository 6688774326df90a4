// Figures as printed: a numeral with what it counts. What the number means is left to interpret/.
import Big from 'big.js'
import type { Detected } from '../model/detected.ts'
import type { FigureKind } from '../model/figure.ts'
import type { Passage } from '../model/passage.ts'
import { nounOfBareCount } from './bareCount.ts'
import { readSpecialForm } from './figureForms.ts'
import { followsWord, leftAlone, merge, wordLength, type Stretch } from './leftAlone.ts'
import { readNumeral, type Numeral } from './numerals.ts'
import { spokenClassifiers } from '../lexicon/classifiers.ts'
import { unitAt, type UnitMatch } from './units.ts'

/** A figure in passage offsets, its value already in the base unit (元, 家, h). */
export interface DetectedFigure extends Detected {
  readonly text: string
  /** Exact value; null where `low` and `high` are set. */
  readonly value: Big | null
  readonly low: Big | null
  readonly high: Big | null
  /** A ratio (5:3:2) or a fraction (1/3) as it goes into the output. */
  readonly written: string | null
  /** Worth of the last written digit in the base unit. */
  readonly step: Big
  readonly unit: string
  readonly kind: FigureKind
  /** 多 or 余 inside: more than the value, less than the next one. */
  readonly more: boolean
  /** What is fused behind: 以上, 以内, 左右. */
  readonly bound: 'over' | 'under' | 'about' | null
  /** 数百, 几十: some, not known how many. */
  readonly vague: boolean
  /** A relative change in itself (翻一番, 减半). */
  readonly growth: 'up' | 'down' | null
}

export interface DetectedFigures {
  readonly figures: readonly DetectedFigure[]
  /** Numerals met, and how many of them were read or rightly left alone. */
  readonly numerals: number
  readonly understood: number
}

interface Scan {
  readonly passage: number
  readonly text: string
  readonly masks: readonly Stretch[]
  readonly found: DetectedFigure[]
  /** Numbers without a unit that may share the next one's (0.2和0.4个百分点). */
  waiting: Numeral[]
  numerals: number
  understood: number
}

const candidate = /[0-9０-９零〇一二两三四五六七八九十百千万亿数几半壹贰叁肆伍陆柒捌玖翻减]/g
const hedgesBeforeBare = '近上超过逾达破约足到不成越占数第'

/**
 * The figures of each passage. `taken` holds, per passage, stretches in which no figure is looked for (titles, periods),
 * in order. Linear in the text; never throws.
 */
export function detectFigures(passages: readonly Passage[], taken: readonly (readonly Stretch[])[]): DetectedFigures {
  const figures: DetectedFigure[] = []
  let numerals = 0
  let understood = 0
  passages.forEach((passage, index) => {
    const cell = readCell(passage, index)
    if (cell !== null) {
      figures.push(cell)
      numerals++
      understood++
      return
    }
    const masks = merge([...(taken[index] ?? []), ...leftAlone(passage.text)])
    const scan: Scan = { passage: index, text: passage.text, masks, found: [], waiting: [], numerals: 0, understood: 0 }
    scanPassage(scan)
    for (const figure of scan.found) figures.push(figure)
    numerals += scan.numerals
    understood += scan.understood
  })
  return { figures, numerals, understood }
}

/** A number alone in a table's cell counts in the unit of its head or caption; its span is the number. */
function readCell(passage: Passage, index: number): DetectedFigure | null {
  const { text, cell } = passage
  if (cell === null || cell.unit === null || !/^[-−－+]?[0-9０-９][0-9０-９,，.．]*$/.test(text)) return null
  const sign = /^[-−－]/.test(text) ? -1 : 1
  const start = /^[-−－+]/.test(text) ? 1 : 0
  const printed = text.slice(start) + cell.unit
  const numeral = readNumeral(printed, 0)
  const counted = numeral === null ? null : readUnit(printed, numeral)
  if (numeral === null || counted?.match == null) return null
  const figure = compose(printed, 0, counted.numeral, counted.match, counted.end, null)
  const value = figure.value === null ? null : figure.value.times(sign)
  return { ...figure, passage: index, start: 0, end: text.length, text, value }
}

function scanPassage(scan: Scan): void {
  const { text, masks } = scan
  let mask = 0
  let position = 0
  candidate.lastIndex = 0
  for (;;) {
    candidate.lastIndex = position
    const match = candidate.exec(text)
    if (match === null) break
    const at = match.index
    while (mask < masks.length && masks[mask]!.end <= at) mask++
    const masked = masks[mask]
    if (masked !== undefined && masked.start <= at) {
      scan.numerals++
      scan.understood++
      scan.waiting = []
      position = masked.end
      continue
    }
    position = Math.max(at + 1, readAt(scan, at, masked?.start ?? text.length))
  }
}

/** Reads what starts at `at`; returns where to go on. Nothing at or behind `limit` is read. */
function readAt(scan: Scan, at: number, limit: number): number {
  const { text } = scan
  const special = readSpecialForm(text, at)
  if (special !== null && special.end <= limit) return accept(scan, at, { ...special, passage: scan.passage })
  const spoken = !isArabic(text, at)
  if (spoken) {
    const word = wordLength(text, at)
    if (word > 0) return leave(scan, at + word)
    if (followsWord(text, at)) return leave(scan, skipSpoken(text, at))
  }
  const pair = readSpokenPair(text, at)
  const numeral = pair?.numeral ?? readNumeral(text, at)
  if (numeral === null || numeral.end > limit) return at + 1
  const counted = readUnit(text, numeral)
  const range = readRange(text, numeral, counted, limit)
  if (range !== null) return accept(scan, at, { ...range, passage: scan.passage })
  const unit = counted.match
  if (unit === null) return readBare(scan, numeral)
  if (spoken && !countsSpoken(text, counted, unit)) return leave(scan, numeral.end)
  const figure = compose(text, at, counted.numeral, unit, counted.end, pair?.high ?? null)
  return figure.end > limit ? at + 1 : accept(scan, at, { ...figure, passage: scan.passage })
}

function isArabic(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

function leave(scan: Scan, end: number): number {
  scan.numerals++
  scan.understood++
  scan.waiting = []
  return end
}

function skipSpoken(text: string, at: number): number {
  return readNumeral(text, at)?.end ?? at + 1
}

function accept(scan: Scan, at: number, figure: DetectedFigure): number {
  const sign = readSign(scan.text, at, figure)
  const signed = sign ?? figure
  shareUnit(scan, signed)
  scan.found.push(signed)
  scan.numerals++
  scan.understood++
  return signed.end
}

/** A minus sign belongs to a figure where no number stands before it: 为-0.7%. */
function readSign(text: string, at: number, figure: DetectedFigure): DetectedFigure | null {
  if (figure.value === null || figure.start !== at || !'-−－﹣'.includes(text[at - 1] ?? ' ')) return null
  if (/[0-9０-９%％A-Za-z一二三四五六七八九十百千万亿年月日]/.test(text[at - 2] ?? '')) return null
  return { ...figure, start: at - 1, text: text.slice(at - 1, figure.end), value: figure.value.times(-1) }
}

/** Numbers of a list in front of a figure take its unit: 高3.6、6.7和6个百分点. */
function shareUnit(scan: Scan, figure: DetectedFigure): void {
  const waiting = scan.waiting
  scan.waiting = []
  if (figure.unit === '' || figure.kind === 'ratio' || figure.kind === 'fraction') return
  let expected = figure.start
  const shared: DetectedFigure[] = []
  for (let index = waiting.length - 1; index >= 0; index--) {
    const numeral = waiting[index]!
    if (!/^[、和与及]$/.test(scan.text.slice(numeral.end, expected))) break
    expected = numeral.start
    const text = scan.text.slice(numeral.start, numeral.end)
    const factor = unitFactor(figure)
    shared.unshift({
      ...figure,
      start: numeral.start,
      end: numeral.end,
      text,
      value: numeral.value.times(factor),
      low: null,
      high: null,
      step: numeral.step.times(factor),
      more: numeral.more,
      bound: null,
    })
  }
  for (const figure of shared) scan.found.push(figure)
  scan.understood += shared.length
}

function unitFactor(figure: DetectedFigure): Big {
  const match = /[^0-9０-９.．,，一二两三四五六七八九十百千万亿零〇多余]/.exec(figure.text)
  const unit = match === null ? null : unitAt(figure.text, match.index)
  return new Big(unit?.unit.factor ?? '1')
}

/** 七八成, 两三天: two neighbouring digits are a range, not a number. */
function readSpokenPair(text: string, at: number): { numeral: Numeral; high: Numeral } | null {
  const first = '一二三四五六七八九'.indexOf(text[at] === '两' ? '二' : (text[at] ?? ' '))
  const second = '一二三四五六七八九'.indexOf(text[at + 1] ?? ' ')
  if (first < 0 || second !== first + 1) return null
  const high = readNumeral(text, at + 1)
  const low = readNumeral(text[at] + text.slice(at + 2, at + 12), 0)
  if (high === null || low === null) return null
  return { numeral: { ...low, start: at, end: high.end }, high }
}

interface Counted {
  readonly match: UnitMatch | null
  readonly end: number
  readonly numeral: Numeral
}

/** The unit behind a numeral. 一千瓦 is one 千瓦: a last 千 may belong to the unit. */
function readUnit(text: string, numeral: Numeral): Counted {
  if (numeral.scaled && !numeral.bare && text[numeral.end - 1] === '千') {
    const match = unitAt(text, numeral.end - 1)
    const shorter =
      match === null || match.length < 2 ? null : readNumeral(text.slice(0, numeral.end - 1), numeral.start)
    if (match !== null && shorter !== null) return { match, end: numeral.end - 1 + match.length, numeral: shorter }
  }
  const match = unitAt(text, numeral.end)
  if (match !== null && /^个(?:多|半)(?:月|小时|星期)/.test(text.slice(numeral.end, numeral.end + 4))) {
    const hours = text.startsWith('小时', numeral.end + 2) ? 2 : text.startsWith('星期', numeral.end + 2) ? 2 : 1
    const unit = unitAt(`个${text.slice(numeral.end + 2, numeral.end + 2 + hours)}`, 0)
    const half = text[numeral.end + 1] === '半'
    const value = half ? numeral.value.plus('0.5') : numeral.value
    if (unit !== null) return { match: unit, end: numeral.end + 2 + hours, numeral: { ...numeral, value, more: !half } }
  }
  if (text[numeral.end] === '分' && text[numeral.end + 1] === '钱') {
    return {
      match: { unit: { unit: 'CNY', kind: 'amount', factor: '0.01' }, length: 1, classifier: false },
      end: numeral.end + 1,
      numeral,
    }
  }
  return { match, end: numeral.end + (match?.length ?? 0), numeral }
}

/** Whether a Chinese numeral with this unit is a figure, and not grammar or part of a word. */
function countsSpoken(text: string, counted: Counted, unit: UnitMatch): boolean {
  const { numeral, end } = counted
  if (unit.unit.kind === 'percent' && text[numeral.end] === '成')
    return !/[立为功果员本绩都长熟品型交就份渝]/.test(text[end] ?? '')
  if (numeral.bare && text[numeral.start] !== '十' && !numeral.more && !numeral.vague) {
    return hedgesBeforeBare.includes(text[numeral.start - 1] ?? ' ') && !/[级]/.test(text[end] ?? '')
  }
  const single = numeral.value.eq(1) && numeral.end - numeral.start === 1
  if (!single) return !unit.classifier || numeral.scaled || spokenClassifiers.has(unit.unit.unit)
  if (unit.unit.kind === 'multiple') return true
  if (unit.unit.kind === 'measure') return text[numeral.end] === '千'
  if (unit.unit.kind !== 'duration') return false
  return (
    /[近约达过满足到]$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
    /^(?:多|以上|以内|左右|了)/.test(text.slice(end, end + 2))
  )
}

function compose(
  text: string,
  start: number,
  numeral: Numeral,
  match: UnitMatch,
  end: number,
  high: Numeral | null,
): DetectedFigure & { passage: 0 } {
  const { unit } = match
  const plain = unit.factor === '1'
  const more =
    /^[多余]/.test(text.slice(end, end + 1)) &&
    !numeral.more &&
    unit.kind !== 'count' &&
    !/^(?:多的|多元|余额|多种|余地|余下|多方|多个|多家|多年|多次)/.test(text.slice(end, end + 2))
  const after = more ? end + 1 : end
  const suffix = readBound(text, after, unit.kind)
  const stop = after + (suffix?.length ?? 0)
  const value = plain ? numeral.value : numeral.value.times(unit.factor)
  const range =
    high === null
      ? numeral.vague
        ? { low: value.times(2), high: value.times(9) }
        : null
      : { low: value, high: high.value.times(unit.factor) }
  return {
    passage: 0,
    start,
    end: stop,
    text: text.slice(start, stop),
    value: range === null ? value : null,
    low: range?.low ?? null,
    high: range?.high ?? null,
    written: null,
    step: plain ? numeral.step : numeral.step.times(unit.factor),
    unit: unit.unit,
    kind: unit.kind,
    more: numeral.more || more,
    bound: suffix?.bound ?? null,
    vague: numeral.vague,
    growth: null,
  }
}

const bounds: readonly (readonly [string, 'over' | 'under' | 'about'])[] = [
  ['以上', 'over'],
  ['及以上', 'over'],
  ['以下', 'under'],
  ['及以下', 'under'],
  ['以内', 'under'],
  ['之内', 'under'],
  ['左右', 'about'],
  ['上下', 'about'],
]

function readBound(
  text: string,
  at: number,
  kind: FigureKind,
): { bound: 'over' | 'under' | 'about'; length: number } | null {
  for (const [word, bound] of bounds) if (text.startsWith(word, at)) return { bound, length: word.length }
  if (kind === 'duration' && text[at] === '内' && !/[部需外地在容陆]/.test(text[at + 1] ?? ''))
    return { bound: 'under', length: 1 }
  return null
}

/** Two numbers with a dash, 至 or 到 between them, unless 由 or 从 makes it a change from one to the other. */
function readRange(
  text: string,
  first: Numeral,
  counted: Counted,
  limit: number,
): Omit<DetectedFigure, 'passage'> | null {
  const joint = counted.end
  const sign = text[joint] ?? ''
  if (!'—–-－~～至到─'.includes(sign) || sign === '') return null
  const from = text[joint + 1] === sign ? joint + 2 : joint + 1
  const second = readNumeral(text, from)
  if (second === null) return null
  const unit = readUnit(text, second)
  if (unit.match === null || unit.end > limit) return null
  if (counted.match !== null && counted.match.unit.unit !== unit.match.unit.unit) return null
  if (
    (sign === '至' || sign === '到') &&
    /[由从][^，。；、]{0,11}$/.test(text.slice(Math.max(0, first.start - 12), first.start))
  )
    return null
  const low =
    counted.match === null && !first.scaled && second.scaled ? first.value.times(magnitudeOf(second)) : first.value
  if (low.gte(second.value)) return null
  const figure = compose(text, first.start, { ...second, step: second.step }, unit.match, unit.end, null)
  const scale = new Big(unit.match.unit.factor)
  return { ...figure, value: null, low: low.times(scale), high: second.value.times(scale) }
}

/** 2—3万元: the magnitude of the second number counts for the first. */
function magnitudeOf(numeral: Numeral): Big {
  let magnitude = new Big(1)
  while (magnitude.times(10000).lte(numeral.value) && numeral.step.gte(magnitude.times(100)))
    magnitude = magnitude.times(10000)
  return magnitude
}

/** A numeral without a unit: a large one counts persons or things (1500万); another may share the unit that follows. */
function readBare(scan: Scan, numeral: Numeral): number {
  const { text } = scan
  const arabic = numeral.script === 'arabic'
  if (numeral.scaled && !numeral.bare && (arabic || numeral.value.gte(10000))) {
    const unit = nounOfBareCount(text, numeral.start, numeral.end)
    if (unit !== null) {
      const match: UnitMatch = { unit: { unit, kind: 'count', factor: '1' }, length: 0, classifier: true }
      return accept(scan, numeral.start, {
        ...compose(text, numeral.start, numeral, match, numeral.end, null),
        passage: scan.passage,
      })
    }
  }
  scan.numerals++
  if (arabic) scan.waiting = [...scan.waiting.filter((one) => one.end + 1 === numeral.start), numeral]
  else scan.understood++
  return numeral.end
}

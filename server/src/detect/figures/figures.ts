// Figures as printed: a numeral with what it counts. What the number means is left to interpret/.
import Big from 'big.js'
import type { Passage } from '../../model/passage.ts'
import { unitOfBareCount, unitOfBareNumber, unitOfMagnitude, unitTakenUp } from '../numerals/bareCount.ts'
import type { Unit } from '../../lexicon/units.ts'
import { mostInARow, nextMark } from './crowd.ts'
import { withCurrencySign } from './currencySigns.ts'
import { type DetectedFigure, type FigureForm, figureIn, formWith } from './figure.ts'
import { readBand } from './figureBands.ts'
import { readSpecialForm } from './figureForms.ts'
import { readRange, readSpokenPair } from './figureRanges.ts'
import { signed } from './figureSigns.ts'
import { compose, countsSpoken, hasUnit, isNoDuration, readUnit } from './figureUnits.ts'
import { leftAlone, merge, type Stretch, wordWithNumeral } from './leftAlone.ts'
import { characterTable } from '../../tools/characters.ts'
import { inPassage, type PassageMemory } from '../memory.ts'
import { endOfLongRun, type Numeral, readNumeral } from '../numerals/numerals.ts'
import { opensNoun, unitAt, type UnitMatch } from './units.ts'
import { unitInBrackets } from './unitsInBrackets.ts'
import { opposite, product } from '../../model/decimal.ts'

export type { DetectedFigure } from './figure.ts'

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

/** What a figure may start with. */
const starts = characterTable(
  '0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿数几半壹贰叁肆伍陆柒捌玖翻减',
)

/**
 * The figures of each passage. `taken` holds, per passage, stretches in which no figure is looked for (titles, periods),
 * in order. Linear in the text; never throws.
 */
export function detectFigures(
  passages: readonly Passage[],
  taken: readonly (readonly Stretch[])[],
  memory?: PassageMemory<DetectedFigures>,
): DetectedFigures {
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
    const { text } = passage
    const masks = taken[index] ?? []
    const read = (): DetectedFigures => figuresIn(text, index, masks)
    const found = memory?.recall(text, masks.map(({ start, end }) => `${start}-${end}`).join(), read) ?? read()
    for (const figure of inPassage(found.figures, index)) figures.push(figure)
    numerals += found.numerals
    understood += found.understood
  })
  return { figures, numerals, understood }
}

function figuresIn(text: string, passage: number, taken: readonly Stretch[]): DetectedFigures {
  const masks = merge([...taken, ...leftAlone(text)])
  const scan: Scan = { passage, text, masks, found: [], waiting: [], numerals: 0, understood: 0 }
  scanPassage(scan)
  return { figures: scan.found, numerals: scan.numerals, understood: scan.understood }
}

/** A number alone in a table's cell counts in the unit of its head or caption: its text has the unit, its span has not. */
function readCell(passage: Passage, index: number): DetectedFigure | null {
  const { text, cell } = passage
  if (cell === null || cell.unit === null || !/^[-−－+]?[0-9０-９][0-9０-９,，.．]*$/.test(text)) return null
  const isNegative = /^[-−－]/.test(text)
  const start = /^[-−－+]/.test(text) ? 1 : 0
  const printed = text.slice(start) + cell.unit
  const numeral = readNumeral(printed, 0)
  const counted = numeral === null ? null : readUnit(printed, numeral)
  if (counted === null || !hasUnit(counted)) return null
  const figure = compose(printed, 0, counted)
  const value = isNegative ? opposite(figure.value) : figure.value
  return figureIn(index, { ...figure, start: 0, end: text.length, text: text.slice(0, start) + figure.text, value })
}

function scanPassage(scan: Scan): void {
  const { text, masks } = scan
  let mask = 0
  let position = 0
  let inARow = 0
  while (position < text.length) {
    if (starts[text.charCodeAt(position)] === 0) {
      position++
      continue
    }
    const at = position
    while (mask < masks.length && masks[mask]!.end <= at) mask++
    const masked = masks[mask]
    if (masked !== undefined && masked.start <= at) {
      scan.numerals++
      scan.understood++
      scan.waiting = []
      position = masked.end
      continue
    }
    const known = scan.found.length
    position = Math.max(at + 1, readAt(scan, at, masked?.start ?? text.length))
    inARow = scan.found.length > known && known > 0 && scan.found[known - 1]!.end === at ? inARow + 1 : 0
    if (inARow === mostInARow) position = nextMark(text, position)
  }
}

/** Reads what starts at `at`; returns where to go on. Nothing at or behind `limit` is read. */
function readAt(scan: Scan, at: number, limit: number): number {
  const { text } = scan
  const run = endOfLongRun(text, at)
  if (run > at) return leave(scan, Math.min(run, limit))
  const special = readSpecialForm(text, at)
  if (special !== null && special.end <= limit) return accept(scan, at, special)
  const spoken = !isArabic(text, at)
  const word = spoken ? wordWithNumeral(text, at) : at
  if (word > at) return leave(scan, word)
  const pair = spoken ? readSpokenPair(text, at) : null
  const numeral = pair?.numeral ?? readNumeral(text, at)
  return numeral === null || numeral.end > limit ? at + 1 : readCounted(scan, numeral, pair?.high ?? null, limit)
}

/** A numeral with what counts it; of a spoken pair (三五个) `high` is the second. */
function readCounted(scan: Scan, numeral: Numeral, high: Numeral | null, limit: number): number {
  const { text } = scan
  const at = numeral.start
  const counted = readUnit(text, numeral)
  const range = readRange(text, numeral, counted, limit)
  if (range !== null) return accept(scan, at, range)
  if (!hasUnit(counted) || (isYear(numeral) && namesYear(text, counted.end, counted.match)))
    return readBare(scan, numeral, high)
  if (!isArabic(text, at) && !countsSpoken(text, counted, counted.match)) return leave(scan, numeral.end)
  if (counted.match.unit.kind === 'duration' && isNoDuration(text, counted.end)) return leave(scan, counted.end)
  const figure = compose(text, at, counted, high)
  return figure.end > limit ? at + 1 : accept(scan, at, figure)
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

function accept(scan: Scan, at: number, form: FigureForm): number {
  const { text, passage } = scan
  const figure = figureIn(passage, signed(text, at, withCurrencySign(text, readBand(text, form) ?? form)))
  shareUnit(scan, figure)
  scan.found.push(figure)
  scan.numerals++
  scan.understood++
  return figure.end
}

/** Numbers of a list in front of a figure take its unit: 高2.4、5.1和7个百分点. */
function shareUnit(scan: Scan, figure: DetectedFigure): void {
  const waiting = scan.waiting
  if (waiting.length > 0) scan.waiting = []
  sharePoints(scan, figure)
  if (waiting.length === 0 || figure.unit === '' || figure.kind === 'ratio' || figure.kind === 'fraction') return
  let expected = figure.start
  const shared: DetectedFigure[] = []
  for (let index = waiting.length - 1; index >= 0; index--) {
    const numeral = waiting[index]!
    if (!/^[、和与及]$/.test(scan.text.slice(numeral.end, expected))) break
    expected = numeral.start
    const text = scan.text.slice(numeral.start, numeral.end)
    const factor = unitFactor(figure)
    const form = formWith(figure, {
      start: numeral.start,
      end: numeral.end,
      text,
      value: product(numeral.value, factor),
      low: null,
      high: null,
      step: product(numeral.step, factor),
      more: numeral.more,
      bound: null,
    })
    shared.unshift(figureIn(scan.passage, form))
  }
  for (const figure of shared) scan.found.push(figure)
  scan.understood += shared.length
}

/** A numeral whose unit is understood, not printed. */
function acceptCounted(scan: Scan, numeral: Numeral, unit: Unit, high: Numeral | null = null): number {
  const match: UnitMatch = { unit, length: 0, classifier: true }
  const figure = compose(scan.text, numeral.start, { numeral, match, end: numeral.end }, high)
  return accept(scan, numeral.start, figure)
}

/** 应急使命·2024: a year in a name. */
function isYear(numeral: Numeral): boolean {
  const { c, e } = numeral.value
  if (numeral.end - numeral.start !== 4 || e !== 3) return false
  return (c[0] === 1 && c[1] === 9) || (c[0] === 2 && (c.length === 1 || c[1] === 0))
}

/** 2024国际青春诗会, 2024人大代表建议: the year of what follows. */
function namesYear(text: string, end: number, { unit }: UnitMatch): boolean {
  return unit.unit === '国' || (unit.unit === '人' && /^大(?:代表|常委|会议|建议|工作)/.test(text.slice(end, end + 3)))
}

/** 0.5个和0.6个百分点: the first is cut short and counts points too. */
function sharePoints(scan: Scan, figure: DetectedFigure): void {
  const before = scan.found.at(-1)
  if (figure.kind !== 'percentage-point' || before?.unit !== '个' || !before.text.endsWith('个')) return
  if (!/^[、和与及]$/.test(scan.text.slice(before.end, figure.start))) return
  scan.found[scan.found.length - 1] = figureIn(scan.passage, formWith(before, { unit: figure.unit, kind: figure.kind }))
}

function unitFactor(figure: DetectedFigure): Big {
  const match = /[^0-9０-９.．,，一二两三四五六七八九十百千万亿零〇多余]/.exec(figure.text)
  const unit = match === null ? null : unitAt(figure.text, match.index)
  return new Big(unit?.unit.factor ?? '1')
}

/** 240亿│和330亿欧元: the unit of the next number is its own. */
function isInList(text: string, end: number, left = mostShared): boolean {
  if (left === 0 || !'、和与及'.includes(text[end] ?? ' ')) return false
  const next = readNumeral(text, end + 1)
  if (next === null || next.script !== 'arabic' || !next.scaled) return false
  return unitAt(text, next.end) !== null || isInList(text, next.end, left - 1)
}

const mostShared = 4

/** The number is kept for the unit that follows. */
function wait(scan: Scan, numeral: Numeral): number {
  scan.numerals++
  const adjacent = scan.waiting.at(-1)?.end === numeral.start - 1
  scan.waiting = adjacent ? [...scan.waiting, numeral] : [numeral]
  return numeral.end
}

/** An index number, or how many of the things behind it: 120│门店; “117│项目” is a name. */
function unitOfNumber(text: string, { start, end }: Numeral): Unit | null {
  const things = opensNoun(text, end) && text[start - 1] !== '“'
  return (
    unitOfBareNumber(text, start, end) ?? (things ? unitOfBareCount(text.slice(start, end + 8), 0, end - start) : null)
  )
}

function unitOfFigureBefore({ text, found }: Scan, { start, end }: Numeral): Unit | null {
  const before = found.at(-1)
  if (before === undefined) return null
  return unitTakenUp(before, text.slice(before.end, start), text.slice(start, end), text.charAt(end))
}

/** A numeral without a unit: a large one counts persons or things (1500万); another may share the unit that follows. */
function readBare(scan: Scan, numeral: Numeral, high: Numeral | null): number {
  const { text } = scan
  const arabic = numeral.script === 'arabic'
  if (arabic && numeral.scaled && isInList(text, numeral.end)) return wait(scan, numeral)
  if (numeral.scaled && (arabic || numeral.value.e >= 4)) {
    const unit = (numeral.bare ? unitOfMagnitude : unitOfBareCount)(text, numeral.start, numeral.end)
    if (unit !== null)
      return acceptCounted(scan, numeral, unit.unit === '个' ? (unitOfFigureBefore(scan, numeral) ?? unit) : unit, high)
  }
  const unit = arabic && !isYear(numeral) ? (unitOfNumber(text, numeral) ?? unitInBrackets(text, numeral)) : null
  if (unit !== null) return acceptCounted(scan, numeral, unit)
  scan.numerals++
  if (arabic) scan.waiting = [...scan.waiting.filter((one) => one.end + 1 === numeral.start), numeral]
  if (!arabic || isYear(numeral)) scan.understood++
  return numeral.end
}

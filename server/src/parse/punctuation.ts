// Punctuation typed in ASCII within Chinese (增长5%,其中出口…) or set with another press's marks (「」, ─), read as the Chinese marks that it stands for, as much
// of the web prints it. Titles in 《》 stay as they are printed.
import { signsOfOtherPresses } from '../lexicon/glyphs.ts'
import { isDigit, isHan, isLatin } from './characters.ts'

const [quote, percent, apostrophe, open, close, point, dot] = [...'"%\'().·'].map((mark) => mark.charCodeAt(0)) as [
  quote: number,
  percent: number,
  apostrophe: number,
  open: number,
  close: number,
  point: number,
  dot: number,
]
const titleOpens = '《'.charCodeAt(0)
const titleCloses = '》'.charCodeAt(0)
/** No title is longer. */
const longestTitle = 240

/** By UTF-16 code unit the mark that it may stand for, 0 for all that stands for itself. */
const markOf: Uint16Array = marks()

function marks(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const mark of '!,:;?') table[mark.charCodeAt(0)] = mark.charCodeAt(0) + 0xfee0
  for (let at = 0; at < signsOfOtherPresses.length; at += 2)
    table[signsOfOtherPresses.charCodeAt(at)] = signsOfOtherPresses.charCodeAt(at + 1)
  table[quote] = quote
  for (const mark of [apostrophe, open, close, dot]) table[mark] = mark
  return table
}

/** Whether `foldPunctuation` may change a passage that holds this character; the point is not among them, which is mostly in a number. */
export const isDoubtfulMark = (code: number): boolean => markOf[code] !== 0

/**
 * Puts Chinese marks for others into the first `length` of `codes` (UTF-16, a passage without its blanks), one for one. Left as they are: marks between
 * digits or Latin letters (1,234; 10:30; https://), and straight quotation marks that do not come in pairs.
 */
export function foldPunctuation(codes: Uint16Array, length: number): void {
  const double: number[] = []
  const single: number[] = []
  const brackets: number[] = []
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    if (code === titleOpens) at = endOfTitle(codes, at, length)
    else if (code === quote) double.push(at)
    else if (code === apostrophe) {
      if (!isApostrophe(codes, at, length)) single.push(at)
    } else if (code === open) brackets.push(at)
    else if (code === close) foldBrackets(codes, brackets.pop(), at, length)
    else if (code === point) {
      if (isFullStop(codes, at, length)) codes[at] = 0x3002
    } else if (markOf[code] === dot) codes[at] = isDecimalPoint(codes, at, length) ? point : dot
    else if (markOf[code] !== 0 && (code >= 0x80 || standsInChinese(codes, at, length))) codes[at] = markOf[code]!
  }
  pairQuotes(codes, double, '“”')
  pairQuotes(codes, single, '‘’')
}

/** Of its 》, or `start` where there is none. */
function endOfTitle(codes: Uint16Array, start: number, length: number): number {
  let depth = 0
  for (let at = start; at < length && at - start < longestTitle; at++) {
    if (codes[at] === titleOpens) depth++
    else if (codes[at] === titleCloses && --depth === 0) return at
  }
  return start
}

function pairQuotes(codes: Uint16Array, places: readonly number[], pair: string): void {
  if (places.length % 2 === 0) places.forEach((place, count) => (codes[place] = pair.charCodeAt(count % 2)))
}

/** 世贸组织(WTO): a pair with Chinese around either bracket. */
function foldBrackets(codes: Uint16Array, opens: number | undefined, closes: number, length: number): void {
  if (opens === undefined || !(standsInChinese(codes, opens, length) || standsInChinese(codes, closes, length))) return
  codes[opens] = open + 0xfee0
  codes[closes] = close + 0xfee0
}

/** People's: between Latin letters. */
function isApostrophe(codes: Uint16Array, at: number, length: number): boolean {
  return at > 0 && at + 1 < length && isLatin(codes[at - 1]!) && isLatin(codes[at + 1]!)
}

/** So many brackets and quotation marks are looked past. */
const furthest = 4

/** A Chinese character or mark beside it, or a percentage before it; brackets and quotation marks are looked past. */
function standsInChinese(codes: Uint16Array, at: number, length: number): boolean {
  let left = at - 1
  while (left >= 0 && at - left <= furthest && isTransparent(codes[left]!)) left--
  if (left >= 0 && (isChinese(codes[left]!) || codes[left] === percent)) return true
  let right = at + 1
  while (right < length && right - at <= furthest && isTransparent(codes[right]!)) right++
  return right < length && isChinese(codes[right]!)
}

function isTransparent(code: number): boolean {
  return code === quote || code === apostrophe || code === open || code === close
}

/** CJK characters and marks, “”‘’, — and …, ‰. */
function isChinese(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2014 && code <= 0x2030)
}

/** 增长5%.其中: behind a Chinese character, a percentage, ” or ）, before another, a digit or the passage's end; 一.总体要求 is a number of a section. */
function isFullStop(codes: Uint16Array, at: number, length: number): boolean {
  if (at === 0) return false
  const before = codes[at - 1]!
  if (at + 1 >= length) return isHan(before) && !isNumbering(codes, at)
  const after = codes[at + 1]!
  const ends = isHan(before) || before === percent || before === 0x201d || before === 0xff09
  return ends && (isChinese(after) || isDigit(after)) && !isNumbering(codes, at)
}

/** 增长5·4%, 0·3个百分点, 12·6万吨: between digits and before a percentage or a magnitude; 3·15 and 5·12地震 are days. */
function isDecimalPoint(codes: Uint16Array, at: number, length: number): boolean {
  let end = at + 1
  while (end < length && isDigit(codes[end]!)) end++
  if (at === 0 || !isDigit(codes[at - 1]!) || end === at + 1 || end >= length) return false
  return countsBehind.has(codes[end]!) || (codes[end] === 0x4e2a && codes[end + 1] === 0x767e)
}

const countsBehind: ReadonlySet<number> = new Set([...'%‰万亿倍'].map((sign) => sign.charCodeAt(0)))

const chineseNumerals: ReadonlySet<number> = new Set([...'一二三四五六七八九十'].map((digit) => digit.charCodeAt(0)))

/** Nothing but Chinese numerals between the start of a sentence and the point. */
function isNumbering(codes: Uint16Array, at: number): boolean {
  let start = at
  while (start > 0 && chineseNumerals.has(codes[start - 1]!)) start--
  return start < at && (start === 0 || codes[start - 1] === 0x3002)
}

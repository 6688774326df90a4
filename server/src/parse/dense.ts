// The blank-free text of a passage, with the source offset of each of its code units.
import type { Span } from '../model/span.ts'
import { isBlank, isDigit, isHan, isLatin, isLineEnd } from './characters.ts'
import { mayBeMarkup, readMarkup } from './markup.ts'
import { foldPunctuation, isDoubtfulMark } from './punctuation.ts'
import { readAs } from './readAs.ts'

/** How the characters between two kept ones are read. */
export interface DenseOptions {
  /** A line break between two digits is the printer's, not the writer's: 1⏎0 is 10. */
  readonly joinLines: boolean
  /** Backslash escapes are Markdown's. Otherwise tags and `**` are what a web page or a Markdown text left in a plain one, and are passed over. */
  readonly markdown: boolean
}

export interface Dense {
  readonly text: string
  readonly offsets: Int32Array
}

export interface DenseText extends Dense {
  /** Whether it depends on nothing outside its runs: no blank was met that might have to stay. */
  readonly alone: boolean
}

const space = 0x20
const point = 0x2e
/** `<`: a tag between two runs, as in 2023<br>100. */
const tag = 0x3c
/** `[`: perhaps of a footnote's mark, 常住人口[2]达到486万人. */
const bracket = 0x5b
const chunk = 8192

/** Where a text is put together; kept from one passage to the next unless it has grown beyond what passages take. */
interface Buffer {
  readonly codes: Uint16Array
  readonly places: Int32Array
}
const kept: Buffer = bufferOf(1 << 14)

/**
 * The characters of `runs` (in order, disjoint) without their blanks. One U+0020 stays between two numerals and between two
 * Latin words, unless the surroundings are letter-spaced or the digits are groups of thousands.
 */
export function denseText(source: string, runs: readonly Span[], options: DenseOptions): DenseText {
  const { codes, places } = bufferFor(runs)
  const { joinLines, markdown } = options
  let length = 0
  let [before, last] = [0, -1]
  let [alone, doubtful] = [true, false]
  for (const run of runs) {
    const { start, end } = run
    let at = start
    while (at < end) {
      let code = source.charCodeAt(at)
      let place = at++
      if (mayBeMarkup(code)) {
        const markup = readMarkup(source, place, end, markdown)
        code = markup.code
        place = markup.place
        at = markup.next
      }
      if (code === bracket) at = behindFootnote(source, place, end, before)
      if (isBlank(code) || (code === bracket && at > place + 1)) continue
      if (place - last > 1 && last >= 0 && separates(before, code)) {
        alone = false
        const gap = keptBlank(source, last, place, last < start, joinLines)
        if (gap >= 0) {
          codes[length] = space
          places[length++] = gap
        }
      }
      const read = readAs[code]!
      if (isDoubtfulMark(read) || (read === point && !isDigit(before))) doubtful = true
      codes[length] = read
      places[length++] = place
      before = code
      last = place
    }
  }
  if (doubtful) foldPunctuation(codes, length)
  return { text: textOf(codes, length), offsets: places.slice(0, length), alone }
}

/** Where the mark of a footnote that opens at `at` is over: one or two digits, but not of a document's number (国发[80]12号); behind the bracket where none is. */
function behindFootnote(source: string, at: number, end: number, before: number): number {
  const close = isAscii09(source, at + 1) ? at + (isAscii09(source, at + 2) ? 3 : 2) : end
  if (before === 0 || isDigit(before) || close >= end || source[close] !== ']') return at + 1
  let next = close + 1
  while (isAscii09(source, next)) next++
  return source[next] === '号' ? at + 1 : close + 1
}

function bufferOf(size: number): Buffer {
  return { codes: new Uint16Array(size), places: new Int32Array(size) }
}

/** Room for every character and a blank before it. */
function bufferFor(runs: readonly Span[]): Buffer {
  let size = 0
  for (const run of runs) size += 2 * (run.end - run.start)
  return size <= kept.codes.length ? kept : bufferOf(size)
}

function textOf(codes: Uint16Array, length: number): string {
  if (length <= chunk) return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[])
  const parts: string[] = []
  for (let at = 0; at < length; at += chunk) {
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, Math.min(at + chunk, length)) as unknown as number[]))
  }
  return parts.join('')
}

function separates(before: number, after: number): boolean {
  return (isDigit(before) && isDigit(after)) || (isLatin(before) && isLatin(after))
}

/**
 * Offset of the blank to keep between the characters at `left` and `right`, or -1 where they belong together. A line end
 * inside a run (`parted` is false) is a tool's and no blank.
 */
function keptBlank(source: string, left: number, right: number, parted: boolean, joinLines: boolean): number {
  let blank = -1
  let breaks = false
  for (let at = left + 1; at < right; at++) {
    const code = source.charCodeAt(at)
    if (isLineEnd(code)) {
      if (!parted) continue
      breaks = true
    }
    if (blank < 0 && (isBlank(code) || code === tag)) blank = at
  }
  if (blank < 0) return -1
  if (isDigit(source.charCodeAt(right))) {
    if (breaks && joinLines) return -1
    if (!breaks && right - left === 2 && (isThousandsGroup(source, left, right) || isDigitByDigit(source, left, right)))
      return -1
  }
  return !breaks && isLetterSpaced(source, left, right) ? -1 : blank
}

/** 30 000元, 1 286.4亿元: groups of three digits behind one to three, perhaps a point and decimals, and then what they count. */
function isThousandsGroup(source: string, left: number, right: number): boolean {
  let start = left
  while (start > 0 && left - start < 30 && (isAscii09(source, start - 1) || isGroupBlank(source, start - 1))) start--
  let end = right
  while (end < source.length && end - right < 30 && isSpacedSign(source, end)) end++
  const number = source.slice(start, end)
  const counted = source.charCodeAt(end)
  return /^\s?\d{1,3}(?:\s\d{3})+(?:\.\d{1,4})?\s?$/.test(number) && (isHan(counted) || counted === 0x25)
}

/** 4 0 0 万吨: three digits or more, each parted from the next by one blank, between words. */
function isDigitByDigit(source: string, left: number, right: number): boolean {
  let start = left
  while (start > 0 && left - start < 30 && isSpacedSign(source, start - 1)) start--
  let end = right
  while (end < source.length && end - right < 30 && isSpacedSign(source, end)) end++
  if (
    !/^\s?\d(?:\s\d){2,}(?:\s?\.\s?\d(?:\s\d){0,3})?\s?$|^\s?\d(?:\s\d)*\s?\.\s?\d(?:\s\d)*\s?$/.test(
      source.slice(start, end),
    )
  )
    return false
  const counted = source.charCodeAt(end)
  return start > 0 && isHan(source.charCodeAt(start - 1)) && (isHan(counted) || counted === 0x25)
}

function isSpacedSign(source: string, at: number): boolean {
  return isAscii09(source, at) || isGroupBlank(source, at) || source.charCodeAt(at) === 0x2e
}

function isAscii09(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** A blank between two digits, or between a digit and what follows: plain, no-break or thin. */
function isGroupBlank(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === space || code === 0xa0 || code === 0x2009 || code === 0x202f
}

/** 汽 车 1 6 % ，: the characters on both sides stand apart from their own neighbours too. */
function isLetterSpaced(source: string, left: number, right: number): boolean {
  const before = gapsBefore(source, left)
  const after = gapsAfter(source, right)
  return before >= 0 && after >= 0 && before + after >= 2
}

/** How many of the two gaps before `at` are blanks; -1 where one is not, fewer where the line starts. */
function gapsBefore(source: string, at: number): number {
  for (let count = 0; count < 2; count++) {
    let next = at - 1
    while (next >= 0 && isBlank(source.charCodeAt(next)) && !isLineEnd(source.charCodeAt(next))) next--
    if (next < 0 || isLineEnd(source.charCodeAt(next))) return count
    if (next === at - 1) return -1
    at = next
  }
  return 2
}

function gapsAfter(source: string, at: number): number {
  for (let count = 0; count < 2; count++) {
    let next = at + 1
    while (next < source.length && isBlank(source.charCodeAt(next)) && !isLineEnd(source.charCodeAt(next))) next++
    if (next >= source.length || isLineEnd(source.charCodeAt(next))) return count
    if (next === at + 1) return -1
    at = next
  }
  return 2
}

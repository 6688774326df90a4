// Text that a tool has cut into lines of so many characters each, in words and numbers too: the lines that were, put together again.
import type { Span } from '../model/span.ts'
import { isByline, isLabel, isWire } from './bylines.ts'
import { isBlank } from './characters.ts'
import type { Numbering } from './numbering.ts'
import { LineMemory } from './lineMemory.ts'
import { indentOf, type Measures } from './rows.ts'

/** A line of the text as it is stored, without its line end. */
export interface StoredLine extends Span {
  /** Counted from 1. */
  readonly line: number
}

export interface Unwrapped {
  /** A line that was put together holds line ends; lines without text are left out where any was. */
  readonly lines: readonly StoredLine[]
  /** Empty lines between any two lines, which set nothing apart; 0 where nothing was put together. */
  readonly blankLines: number
}

const shortest = 16
const longest = 200
const fewest = 4
/** So many lines of one length, none longer, are no chance even where most lines are shorter: a column that was cut again. */
const many = 12

/** Linear in the text. Lines are put together only where the longest are all equally long, many, and prose cut in mid-sentence. */
export function unwrap(source: string, stored: readonly StoredLine[], memory = new LineMemory()): Unwrapped {
  const lines = textLines(source, stored)
  const length = fullLength(lines)
  if (length === 0 || !isCutProse(source, lines, length, memory)) return { lines: stored, blankLines: 0 }
  const blankLines = emptyLinesBehindFull(lines, length)
  const whole: StoredLine[] = []
  let last: TextLine | null = null
  for (const line of lines) {
    const { start, end } = line
    const goesOn = last?.length === length && line.emptyBefore <= blankLines
    if (goesOn && !opensBlock(source, last!, line, length, memory)) {
      const opened = whole.pop()!
      whole.push({ start: opened.start, end, line: opened.line })
    } else whole.push({ start, end, line: line.line })
    last = line
  }
  return { lines: whole, blankLines }
}

/** A line with its words, which are measured when they are first asked for. */
class TextLine implements StoredLine {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly emptyBefore: number
  readonly words: Span
  private measures: Measures | null = null

  constructor({ start, end, line }: StoredLine, words: Span, emptyBefore: number) {
    this.start = start
    this.end = end
    this.line = line
    this.words = words
    this.emptyBefore = emptyBefore
  }

  get length(): number {
    return this.end - this.start
  }

  measured(source: string, memory: LineMemory): Measures {
    return (this.measures ??= memory.of(source, this.words))
  }
}

/** Those with text. A comment on a line of its own parts nothing. */
function textLines(source: string, stored: readonly StoredLine[]): TextLine[] {
  const lines: TextLine[] = []
  let emptyBefore = 0
  for (const line of stored) {
    if (isComment(source, line)) continue
    const words = wordsOf(source, line)
    if (words.start === words.end) {
      emptyBefore++
      continue
    }
    lines.push(new TextLine(line, words, emptyBefore))
    emptyBefore = 0
  }
  return lines
}

/** The line without its margins. */
function wordsOf(source: string, { start, end }: Span): Span {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return { start, end }
}

function isComment(source: string, line: Span): boolean {
  return source.startsWith('<!--', line.start) && source.slice(line.start, line.end).trimEnd().endsWith('-->')
}

/** The length that lines were cut at: the greatest, one line in fifty aside; 0 where too few are as long. */
function fullLength(lines: readonly TextLine[]): number {
  const counts = new Array<number>(longest + 2).fill(0)
  for (const line of lines) counts[Math.min(line.length, longest + 1)]!++
  let longer = counts[longest + 1]!
  for (let length = longest; length >= shortest && longer * 50 <= lines.length; length--) {
    const count = counts[length]!
    if (count >= fewest && count * 4 >= lines.length) return length
    if (count >= many && count * 30 >= lines.length) return length
    longer += count
  }
  return 0
}

/**
 * Whether most full lines stop in mid-sentence and there are sentences in them: no list, table or verse of equal lines. Nor is
 * it a column that is set by the width of its characters: there, many others are nearly as long; but where a column was cut
 * again, a stub is left behind each full line.
 */
function isCutProse(source: string, lines: readonly TextLine[], length: number, memory: LineMemory): boolean {
  const counted = { full: 0, open: 0, openNearly: 0, stubs: 0, marks: 0, width: 0 }
  lines.forEach((line, index) => {
    if (line.length < 0.75 * length || line.length > length) return
    const row = line.measured(source, memory)
    const stops = row.ending === 'open' || row.ending === 'comma'
    if (line.length !== length) {
      if (stops) counted.openNearly++
      return
    }
    const next = lines[index + 1]
    counted.full++
    if (stops) counted.open++
    if (next && next.length <= length / 2) counted.stubs++
    counted.marks += row.marks + (row.ending === 'open' ? 0 : 1)
    counted.width += row.width
  })
  const { full, open, openNearly, stubs, marks, width } = counted
  if (open < 0.6 * full || marks * 45 < width) return false
  return openNearly * 3 <= full || (full >= many && stubs >= 0.6 * full)
}

/** The fewest empty lines that stand between a full line and the next one. */
function emptyLinesBehindFull(lines: readonly TextLine[], length: number): number {
  let fewestEmpty = Infinity
  for (let index = 0; index + 1 < lines.length; index++) {
    if (lines[index]!.length === length) {
      fewestEmpty = Math.min(fewestEmpty, lines[index + 1]!.emptyBefore)
    }
  }
  return fewestEmpty === Infinity ? 0 : fewestEmpty
}

const sections: ReadonlySet<Numbering> = new Set(['part', 'chapter', 'section', 'article', 'bracketed', 'han'])
const items: ReadonlySet<Numbering> = new Set(['item', 'decimal', 'bullet'])
const dated = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}/

/** Whether the line behind a full one opens something of its own: set in, numbered, a dateline, a heading behind a full stop. */
function opensBlock(source: string, before: TextLine, line: TextLine, length: number, memory: LineMemory): boolean {
  const next = line.measured(source, memory)
  if (indentOf(source, line.words.start) >= 2 || /^#{1,6}[ \t\u3000]/u.test(source.slice(line.start, line.start + 8)))
    return true
  const row = before.measured(source, memory)
  if (row.ending === 'comma') return false
  const ends = row.ending !== 'open'
  if (isWire(next.head) || dated.test(next.head) || (ends && isByline(next.head))) return true
  if (isLabel(next.head)) return ends || row.marks === 0
  if (row.ending === 'sentence' && isShortTitle(next) && line.length < length) return true
  if (!next.numbering) return false
  if (sections.has(next.numbering)) return ends || row.closed || row.marks === 0
  return (ends || row.closed) && items.has(next.numbering)
}

function isShortTitle({ ending, closed, marks, width }: Measures): boolean {
  return ending === 'open' && !closed && marks === 0 && width >= 4
}

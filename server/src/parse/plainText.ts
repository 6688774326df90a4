// Plain text as a unist tree: one `line` for each printed line that is not blank, `heading` for `# 标题`, `yaml` for front matter.
import type { Node, Parent, Point } from 'unist'
import type { Span } from '../model/span.ts'
import { isBlank, isCloser, isLineEnd, isSentenceEnd } from './characters.ts'
import { type Comment, findComments } from './comments.ts'
import { readFrontMatter } from './frontMatter.ts'
import { type StoredLine, unwrap } from './hardWrap.ts'
import type { LineMemory } from './lineMemory.ts'
import { holdsFurniture, withoutFurniture } from './pageFurniture.ts'

/** What a printed line says, without its margins. `continues`: the same line goes on behind a comment. */
export interface PrintedLine extends Node {
  readonly type: 'line'
  readonly continues: boolean
}

/** A line that opens with `#`; its position is that of its words. */
export interface MarkedHeading extends Node {
  readonly type: 'heading'
  readonly depth: number
}

export interface PlainRoot extends Parent {
  readonly type: 'root'
  readonly children: (PrintedLine | MarkedHeading)[]
  /** Empty lines between any two lines, which set nothing apart. */
  readonly blankLines: number
}

const headingMark = /^(#{1,6})[ \t\u3000\u00a0]+(?=\S)/
const longestHeading = 120

/** Linear in the text; every string has a tree. The `memory` of the text before an edit saves measuring its lines. */
export function parsePlainText(source: string, memory?: LineMemory): PlainRoot {
  const children: PlainRoot['children'] = []
  const comments = findComments(source)
  const stored = storedLines(source, readFrontMatter(source)?.span.end ?? 0)
  const { lines, blankLines } = unwrap(source, stored, memory)
  const cleans = holdsFurniture(source)
  let comment = 0
  for (const line of lines) {
    while ((comments[comment]?.span.end ?? Infinity) <= line.start) comment++
    readLine(
      { source, comments, children, cleans, pointAt: lines === stored ? pointsOf(line) : pointsIn(source, line) },
      line,
      comment,
    )
  }
  const start: Point = { line: 1, column: 1, offset: 0 }
  const last = stored[stored.length - 1]?.line ?? 0
  const end: Point = { line: last + 1, column: 1, offset: source.length }
  return { type: 'root', children, blankLines, position: { start, end } }
}

function storedLines(source: string, from: number): StoredLine[] {
  const lines: StoredLine[] = []
  const plain = !otherLineEnd.test(source)
  let line = 1 + countLineEnds(source, 0, from)
  for (let at = from; at < source.length; line++) {
    const end = plain ? endOfPlainLine(source, at) : endOfLine(source, at)
    lines.push({ start: at, end, line })
    at = end + (source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

const otherLineEnd = /[\v\f\r\u0085\u2028\u2029]/

/** A search for one character is ten times as fast as a look at each. */
function endOfPlainLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

function endOfLine(source: string, at: number): number {
  let end = at
  while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++
  return end
}

function countLineEnds(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === 0x0a) count++
  return count
}

interface Reading {
  readonly source: string
  readonly comments: readonly Comment[]
  readonly children: PlainRoot['children']
  readonly pointAt: (offset: number) => Point
  /** Some line holds what a web page puts beside its text. */
  readonly cleans: boolean
}

function readLine(reading: Reading, span: StoredLine, firstComment: number): void {
  const { comments } = reading
  let { start } = span
  let continues = false
  for (let index = firstComment; index < comments.length; index++) {
    const comment = comments[index]!.span
    if (comment.start >= span.end) break
    continues = addPieces(reading, { start, end: comment.start }, continues) || continues
    start = Math.min(comment.end, span.end)
  }
  addPieces(reading, { start, end: span.end }, continues)
}

/** Adds what `span` holds of a line; false where it holds blanks only. */
function addPieces({ source, pointAt, children, cleans }: Reading, span: Span, continues: boolean): boolean {
  const words = withoutMargins(source, span)
  if (words.start >= words.end) return false
  const positionOf = ({ start, end }: Span) => ({ start: pointAt(start), end: pointAt(end) })
  const mark = source.charCodeAt(words.start) === 0x23 ? headingIn(source, words) : null
  if (mark && !continues) {
    children.push({ type: 'heading', depth: mark.depth, position: positionOf(mark.words) })
    return true
  }
  let first = continues
  for (const stretch of cleans ? withoutFurniture(source, words) : [words])
    for (const piece of paragraphsIn(source, withoutMargins(source, stretch))) {
      if (piece.start >= piece.end) continue
      children.push({ type: 'line', continues: first, position: positionOf(piece) })
      first = false
    }
  return true
}

/** Where the offsets of a line as it is stored stand. */
function pointsOf({ start, line }: StoredLine): (offset: number) => Point {
  return (offset) => ({ line, column: offset - start + 1, offset })
}

/** Where the offsets of a line stand, asked for in rising order; one that was put together goes on over several lines. */
function pointsIn(source: string, { start, line }: StoredLine): (offset: number) => Point {
  let at = start
  let margin = start
  return (offset) => {
    for (; at < offset; at++) {
      const code = source.charCodeAt(at)
      if (!isLineEnd(code) || (code === 0x0d && source.charCodeAt(at + 1) === 0x0a)) continue
      line++
      margin = at + 1
    }
    return { line, column: offset - margin + 1, offset }
  }
}

function withoutMargins(source: string, { start, end }: Span): Span {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return { start, end }
}

function headingIn(source: string, words: Span): { depth: number; words: Span } | null {
  if (words.end - words.start > longestHeading) return null
  const mark = headingMark.exec(source.slice(words.start, words.end))
  if (!mark) return null
  let { end } = words
  while (source.charCodeAt(end - 1) === 0x23) end--
  const named = withoutMargins(source, { start: words.start + mark[0].length, end })
  return named.start < named.end ? { depth: mark[1]!.length, words: named } : null
}

/**
 * The paragraphs of a line that holds several, set apart by wide blanks (　　): each of them where most follow the end of a
 * sentence, so that a heading in between is set apart too; else only those that do.
 */
function paragraphsIn(source: string, words: Span): Span[] {
  const gaps = wideGaps(source, words)
  if (gaps.length === 0) return [words]
  const ended = gaps.filter((gap) => endsSentence(source, gap.start))
  const cuts = ended.length >= 2 && ended.length * 2 >= gaps.length ? gaps : ended
  const pieces: Span[] = []
  let { start } = words
  for (const cut of cuts) {
    pieces.push({ start, end: cut.start })
    start = cut.end
  }
  pieces.push({ start, end: words.end })
  return pieces
}

function wideGaps(source: string, words: Span): Span[] {
  const gaps: Span[] = []
  let at = firstOfTwoBlanks(source, words)
  while (at < words.end) {
    if (!isBlank(source.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    let width = 0
    for (; isBlank(source.charCodeAt(at)); at++) width += columnsOfBlank(source.charCodeAt(at))
    if (width >= 4) gaps.push({ start, end: at })
  }
  return gaps
}

/** Where to look from for a gap: one blank alone is not wide, so every other character tells. */
function firstOfTwoBlanks(source: string, { start, end }: Span): number {
  let at = start + 1
  while (at < end && !isBlank(source.charCodeAt(at))) at += 2
  return at - 1
}

function columnsOfBlank(code: number): number {
  return isLineEnd(code) ? 0 : code === 0x3000 ? 2 : 1
}

function endsSentence(source: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && isCloser(source.charCodeAt(at))) at--
  return isSentenceEnd(source.charCodeAt(at)) || source.charCodeAt(at) === 0xff1a
}

// The one converter between offsets into the decoded text and the protocol's positions. Both count UTF-16 code units.
import type { Position, Range } from 'vscode-languageserver'
import type { SourceDocument } from '../model/document.ts'
import type { Span } from '../model/span.ts'

const lineFeed = 10
const carriageReturn = 13

/** Where the lines of a text start. A line ends with LF, CR or CR LF, as the protocol has it. */
export class LineIndex {
  private readonly starts: Int32Array
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.starts = lineStarts(text)
  }

  /** Line and character, both from 0. An offset outside the text is taken to its nearer end. */
  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= within) low = middle
      else high = middle - 1
    }
    return { line: low, character: within - this.starts[low]! }
  }

  /** The offset; a character behind the end of its line means that end, a line behind the last one the end of the text. */
  offsetAt(position: Position): number {
    const start = this.starts[Math.max(0, position.line)]
    if (start === undefined) return this.text.length
    const next = this.starts[position.line + 1]
    const end = next === undefined ? this.text.length : next - this.lineBreakBefore(next)
    return Math.max(start, Math.min(start + position.character, end))
  }

  private lineBreakBefore(next: number): number {
    const isPair = this.text.charCodeAt(next - 1) === lineFeed && this.text.charCodeAt(next - 2) === carriageReturn
    return isPair ? 2 : 1
  }
}

function lineStarts(text: string): Int32Array {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(index + 1) !== lineFeed))
      starts.push(index + 1)
  }
  return Int32Array.from(starts)
}

const indexes = new WeakMap<SourceDocument, LineIndex>()

/** The line index of the document, made at its first use and kept as long as the document. */
export function lineIndexOf(document: SourceDocument): LineIndex {
  let index = indexes.get(document)
  if (!index) indexes.set(document, (index = new LineIndex(document.text)))
  return index
}

export function rangeOf(document: SourceDocument, span: Span): Range {
  const index = lineIndexOf(document)
  return { start: index.positionAt(span.start), end: index.positionAt(span.end) }
}

export function offsetOf(document: SourceDocument, position: Position): number {
  return lineIndexOf(document).offsetAt(position)
}

export function spanOf(document: SourceDocument, range: Range): Span {
  return { start: offsetOf(document, range.start), end: offsetOf(document, range.end) }
}

/** The stretches of a span line by line, without blanks at their ends; empty lines are left out. */
export function linesOf(document: SourceDocument, span: Span): { line: number; character: number; length: number }[] {
  const index = lineIndexOf(document)
  const start = index.positionAt(span.start)
  if (index.positionAt(span.end).line === start.line) return [{ ...start, length: span.end - span.start }]
  const stretches = document.text.slice(span.start, span.end).matchAll(/[^\s\u3000](?:[^\r\n]*[^\s\u3000])?/g)
  return [...stretches].map(({ 0: text, index: at }) => ({
    ...index.positionAt(span.start + at),
    length: text.length,
  }))
}

// The rows of a Markdown tree. What Markdown takes for a list or for code, though it is Chinese prose, reads as prose.
import { gathered } from '../tools/gathered.ts'
import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast'
import type { Span } from '../model/span.ts'
import { isBlank, isHan, isLineEnd, isSentenceEnd } from './characters.ts'
import { inlineRuns } from './inlineRuns.ts'
import { type Fixed, measureRow, type Row } from './rows.ts'
import { tableRows } from './tables.ts'

/** In order of the text. `origin` is what the tree's offsets are behind the source's (a byte-order mark). */
export function markdownRows(tree: Root, source: string, origin: number): Row[] {
  const reader = new TreeReader(source, origin)
  for (const node of tree.children) reader.read(node, 0)
  return reader.rows
}

const item: Fixed = { kind: 'item', level: 0, cell: null }

class TreeReader {
  readonly rows: Row[] = []
  private lastEnd = 0

  constructor(
    private readonly source: string,
    private readonly origin: number,
  ) {}

  read(node: RootContent, quotes: number): void {
    switch (node.type) {
      case 'paragraph':
        return this.addLines(inlineRuns(node.children, this.source, this.origin), quotes)
      case 'heading':
        return this.readHeading(node, quotes)
      case 'list':
        for (const child of node.children) this.readItem(child, node.ordered === true, quotes)
        return
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.read(child, quotes + (node.type === 'blockquote' ? 1 : 0))
        return
      case 'table':
        for (const row of tableRows(node, this.source, this.origin, this.rows)) this.add(row)
        return
      case 'code':
        return this.readCode(this.spanOf(node), quotes)
      case 'html':
        return this.readHtml(this.spanOf(node), quotes)
    }
  }

  private spanOf(node: RootContent): Span {
    return { start: node.position!.start.offset! + this.origin, end: node.position!.end.offset! + this.origin }
  }

  /** A heading of several lines, or one that ends a sentence, is a paragraph with a rule under it. */
  private readHeading(node: Heading, quotes: number): void {
    const runs = inlineRuns(node.children, this.source, this.origin)
    const { start } = this.spanOf(node)
    const lines = linesOf(this.source, runs, quotes)
    if (lines.length === 0) return
    const underlined = this.source[start] !== '#'
    const last = lines[lines.length - 1]!.runs
    if (underlined && (lines.length > 1 || isSentenceEnd(this.source.charCodeAt(last[last.length - 1]!.end - 1)))) {
      return this.addLines(runs, quotes)
    }
    this.add({ runs: gathered(lines, (line) => line.runs), fixed: { kind: 'heading', level: node.depth, cell: null } })
  }

  /** A numbered item keeps its number: 2. 主要瓶颈 may be a heading, 2023. 年 a line of prose. */
  private readItem(node: ListItem, ordered: boolean, quotes: number): void {
    node.children.forEach((child, index) => {
      if (child.type !== 'paragraph') return this.read(child, quotes)
      if (index === 0 && ordered) return this.addLines(this.withMarker(node, child), quotes)
      const runs = linesOf(this.source, inlineRuns(child.children, this.source, this.origin), quotes)
      if (runs.length > 0) this.add({ runs: gathered(runs, (line) => line.runs), fixed: item })
    })
  }

  private withMarker(node: ListItem, paragraph: Paragraph): Span[] {
    const runs = inlineRuns(paragraph.children, this.source, this.origin)
    const { start } = this.spanOf(node)
    let end = start
    while (/[\d.)]/.test(this.source[end] ?? '')) end++
    return [{ start, end }, ...runs]
  }

  /** Four leading blanks make code of a Chinese paragraph that is set in by them. */
  private readCode(span: Span, quotes: number): void {
    if (/^\s*(?:```|~~~)/.test(this.source.slice(span.start, span.start + 20))) return
    let han = 0
    for (let at = span.start; at < span.end; at++) if (isHan(this.source.charCodeAt(at))) han++
    if (han * 3 >= span.end - span.start) this.addLines([span], quotes)
  }

  /** Markdown takes the rest of a comment's line for HTML too; it is prose. */
  private readHtml(span: Span, quotes: number): void {
    const text = this.source.slice(span.start, span.end)
    if (!text.startsWith('<!--')) return
    const close = text.lastIndexOf('-->')
    if (close >= 0) this.addLines([{ start: span.start + close + 3, end: span.end }], quotes)
  }

  private addLines(runs: readonly Span[], quotes: number): void {
    for (const line of linesOf(this.source, runs, quotes)) this.add(line)
  }

  private add(row: { runs: readonly Span[]; fixed?: Fixed; tied?: boolean }): void {
    let lines = 0
    const start = row.runs[0]!.start
    for (let at = this.lastEnd; at < start; at++) if (this.source.charCodeAt(at) === 0x0a) lines++
    const blankLines = this.rows.length === 0 ? 0 : Math.max(0, lines - 1)
    this.rows.push(measureRow(this.source, row.runs, { ...row, blankLines }))
    this.lastEnd = Math.max(this.lastEnd, row.runs[row.runs.length - 1]!.end)
  }
}

/** `runs` cut where printed lines end; `tied` lines follow a soft break. A quotation's `>` marks stay out. */
function linesOf(source: string, runs: readonly Span[], quotes: number): { runs: Span[]; tied: boolean }[] {
  const lines: { runs: Span[]; tied: boolean }[] = []
  let fresh = true
  let tied = false
  let last = -1
  for (const run of runs) {
    if (last >= 0 && hasLineEnd(source, last, run.start)) {
      fresh = true
      tied = !isHardBreak(source, last, run.start)
    }
    for (let start = run.start; start < run.end;) {
      let end = start
      while (end < run.end && !isLineEnd(source.charCodeAt(end))) end++
      const words = trimmed(source, start, end, fresh && lines.length > 0 ? quotes : 0)
      if (words && fresh) lines.push({ runs: [words], tied })
      else if (words) lines[lines.length - 1]!.runs.push(words)
      if (words) fresh = false
      if (end < run.end) {
        fresh = true
        tied = lines.length > 0
      }
      start = end + 1
    }
    last = run.end
  }
  return lines
}

function hasLineEnd(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLineEnd(source.charCodeAt(at))) return true
  return false
}

/** Two blanks or a backslash before the line end. */
function isHardBreak(source: string, start: number, end: number): boolean {
  return start >= 0 && /^(?: {2,}|\\)[\r\n]/.test(source.slice(start, Math.min(end, start + 40)))
}

function trimmed(source: string, start: number, end: number, quotes: number): Span | null {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  for (let quote = 0; quote < quotes && source[start] === '>'; quote++) {
    start++
    while (start < end && isBlank(source.charCodeAt(start))) start++
  }
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

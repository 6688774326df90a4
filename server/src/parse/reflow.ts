// Printed lines put together to the paragraphs that they are lines of.
import { type Column, findColumns, goesOnInSmall, isBody, tolerance } from './columns.ts'
import type { Numbering } from './numbering.ts'
import { leavesOpen } from './brackets.ts'
import { isPageHead, isWire } from './bylines.ts'
import { isCaption } from './captions.ts'
import { cutWidths, isCut } from './cutLines.ts'
import { isPageNumber } from './pageNumbers.ts'
import type { Row } from './rows.ts'

/** The lines of one heading, paragraph, item, cell or caption, in order. */
export interface Group {
  readonly rows: Row[]
  /** Printed in a column: a line break between two digits is the printer's. */
  wrapped: boolean
  readonly caption: boolean
}

/** Lines in order of the text to paragraphs in order of their first line; a paragraph may go on behind a photo's caption. */
export function reflow(source: string, rows: readonly Row[]): Group[] {
  const columns = findColumns(rows)
  const headed = rows.some((row) => row.fixed?.kind === 'heading')
  const page = { source, rows, columns, headed, cuts: cutWidths(source, rows) }
  const groups: Group[] = []
  /** The group that the next line may run on from, and the index of its last row. */
  let open: { group: Group; last: number } | null = null
  rows.forEach((row, index) => {
    const column = columns[index]!
    if (isCaption(source, rows, index) || isPageNumber(row)) {
      groups.push({ rows: [row], wrapped: false, caption: true })
      return
    }
    if (open && runsOn(page, open, index)) {
      open.group.rows.push(row)
      open.group.wrapped ||= row.tied || page.cuts[index]! > 0
      open.last = index
      return
    }
    const group = { rows: [row], wrapped: column.wrapped || row.fixed?.kind === 'item', caption: false }
    groups.push(group)
    open = { group, last: index }
  })
  return groups
}

/** The lines of a text; `headed`: some of its headings are marked as such. */
interface Page {
  readonly source: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly headed: boolean
  /** By row, as `cutWidths` gives them. */
  readonly cuts: Float64Array
}

function runsOn(page: Page, open: { group: Group; last: number }, index: number): boolean {
  const { source, rows, columns, headed } = page
  const row = rows[open.last]!
  const next = rows[index]!
  if (!isBody(row) || !isBody(next) || isIndented(rows, index) || partsHead(row, next)) return false
  const starts = next.numbering
  const cut = index === open.last + 1 && page.cuts[index]! > 0
  if (cut && isCut(source, row, next)) return true
  if (columns[open.last]!.wrapped && (columns[index]!.wrapped || row.ending !== 'sentence')) {
    return runsOnInColumn(open.group, row, next, columns[open.last]!, starts)
  }
  if (next.tied && index === open.last + 1) return !endsParagraph(row) && !isShortHeading(row)
  if (cut && isFull(page, open.last)) return true
  if (starts) return false
  if (index > open.last + 1 && isPageNumber(rows[index - 1]!)) return isPartedByPage(row, next)
  return isBroken(source, row, next, open.group.rows[0] !== rows[0], headed)
}

/** A line of prose that stops in mid-sentence above the number of a page. */
function isPartedByPage(row: Row, next: Row): boolean {
  return !endsParagraph(row) && !row.closed && row.width >= shortestProse && row.marks + next.marks > 0
}

/** Whether the line at `index`, among lines that a tool has cut, is as long as they are cut and goes on in the next one. */
function isFull({ rows, cuts }: Page, index: number): boolean {
  const [row, width] = [rows[index]!, cuts[index]!]
  return !endsParagraph(row) && !rows[index + 1]!.numbering && row.width >= width - tolerance(width)
}

/** 发布机构：…⏎发布日期：…: lines above a document, which go on with nothing. */
function partsHead(row: Row, next: Row): boolean {
  return isPageHead(next.head) || (isPageHead(row.head) && row.width <= widestPageHead)
}

const widestPageHead = 24

/** Set in from the lines around it by two columns or more; where all are set in alike, none is. */
function isIndented(rows: readonly Row[], index: number): boolean {
  const { indent } = rows[index]!
  if (indent < 2) return false
  for (let at = Math.max(0, index - 3); at < Math.min(rows.length, index + 4); at++) {
    if (isBody(rows[at]!) && indent - rows[at]!.indent >= 2) return true
  }
  return false
}

const shortestProse = 8

/** Columns that a paragraph's first line is set in by, where extraction has lost the blanks themselves. */
const paragraphIndent = 2

const opensParagraph: ReadonlySet<Numbering> = new Set(['part', 'chapter', 'section', 'article', 'bracketed', 'han'])

function runsOnInColumn(group: Group, row: Row, next: Row, column: Column, starts: Numbering | null): boolean {
  if (starts && opensParagraph.has(starts)) return false
  const before = column.before || column.after
  const after = column.after || column.before
  if (endsParagraph(row)) return !starts && fillsColumn(row, before, after) && next.width > after - 1.5
  if (goesOnInSmall(next)) return true
  if (isRemark(group, row)) return false
  const set = row.width + (group.rows.length === 1 ? paragraphIndent : 0)
  const width = Math.min(before, after)
  if (set >= width - tolerance(width)) return true
  if (row.marks > 0 || row.ending === 'comma') return !isNumberedHeading(group)
  return isNumberedHeading(group) && isHeadingTail(row, next, before)
}

/** （作者系某研究院研究员）: a paragraph of its own that is all in brackets. */
function isRemark(group: Group, row: Row): boolean {
  const first = group.rows[0]!
  return row.closed && first.numbering === null && /^[（(]/u.test(first.head)
}

/** Whether a line that ends a sentence ends it at the very margin, in a column that goes on. */
function fillsColumn(row: Row, before: number, after: number): boolean {
  return Math.abs(before - after) <= tolerance(before) && row.width >= Math.max(before, after) - 0.5
}

function endsParagraph(row: Row): boolean {
  return row.ending === 'sentence' || row.ending === 'clause'
}

function isNumberedHeading(group: Group): boolean {
  return group.rows.length === 1 && group.rows[0]!.numbering !== null
}

function isShortHeading(row: Row): boolean {
  return row.width <= 30 && row.numbering !== null
}

/** 二、跨境电商发展面临的⏎挑战: a heading in larger type that just did not fit. */
function isHeadingTail(row: Row, next: Row, width: number): boolean {
  return row.width >= 0.7 * width && next.width <= 0.6 * width && next.marks === 0 && next.ending === 'open'
}

/**
 * A paragraph printed as one line that a page break or a photo has cut in two: it stops in mid-sentence, and what follows
 * ends one. A line that could be a headline is left alone, unless headings are marked in this text.
 */
function isBroken(source: string, row: Row, next: Row, inside: boolean, headed: boolean): boolean {
  if (!inside || next.indent >= 2 || row.closed || endsParagraph(row) || row.width < 12) return false
  if ((next.ending !== 'sentence' && next.width < 40) || isWire(next.head)) return false
  if (row.ending === 'comma' || leavesOpen(source, row.runs)) return true
  return row.marks > 0 && (headed || row.width >= 60)
}

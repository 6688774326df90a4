// Tables pasted into a plain text out of a web page or a sheet: lines whose cells are parted by tabs.
import type { Span } from '../model/span.ts'
import { isBlank, isDigit } from './characters.ts'
import { measureRow, type Row } from './rows.ts'
import { cellRows, counted } from './tables.ts'

/** Of blank-parted rows a head tells, or its units do: 指标 单位 绝对量; 粮食产量 万吨 86.5 3.2%. */
const [widestRow, longestRow] = [48, 120]
/** What the columns are where nothing says so: with a percentage behind the one number how much it grew. */
const [withUnits, withGrowth] = [
  [null, '单位'],
  [null, '单位', null, '增长'],
]
const number = '[-+－]?\\d[\\d.,]*[%％]?'
const namedRow = new RegExp(`^[\\u4e00-\\u9fff（）、“”#]{2,24}[ \\u3000]+${counted}(?:[ \\u3000]+${number}){1,6}$`, 'u')
const headRow = /^[^ \u3000\d]{2,8}[ \u3000]+(?:计量)?单位(?:[ \u3000]+[^ \u3000]{1,16}){1,6}$/u
const blanks = /[ \u3000]+/gu

/** `rows` with those that are lines of a table parted by blanks replaced by its cells; two lines make one. */
export function withBlankTables(source: string, rows: readonly Row[]): readonly Row[] {
  if (!rows.some((row) => isNamedRow(source, row))) return rows
  const read: Row[] = []
  for (let start = 0; start < rows.length;) {
    const headed = isLine(source, rows[start]!, headRow)
    let end = start + (headed ? 1 : 0)
    while (end < rows.length && isNamedRow(source, rows[end]!)) end++
    if (end - start < 2) {
      read.push(rows[start++]!)
      continue
    }
    const cells = rows.slice(start, end).map((row) => fieldsOf(source, row.runs[0]!).map((field) => [field]))
    const given = rows.slice(start, end).every((row) => isGrown(source, row)) ? withGrowth : withUnits
    const kind = { headed, markdown: false, given }
    for (const { runs, fixed } of cellRows(cells, source, read, kind)) read.push(measureRow(source, runs, { fixed }))
    start = end
  }
  return read
}

const isGrown = (source: string, { runs: [run] }: Row) =>
  /^\S+\s+\S+\s+\S+(?<![%％])\s+\S+[%％]$/u.test(source.slice(run!.start, run!.end))

/** Quick to say no: such a row ends with a digit or a percent sign. */
function isNamedRow(source: string, row: Row): boolean {
  const end = row.runs[row.runs.length - 1]!.end
  const last = source.charCodeAt(end - 1)
  return (isDigit(last) || last === 0x25 || last === 0xff05) && isLine(source, row, namedRow)
}

function isLine(source: string, { runs, fixed, width }: Row, pattern: RegExp): boolean {
  if (fixed !== null || runs.length !== 1 || width > widestRow) return false
  const { start, end } = runs[0]!
  return end - start <= longestRow && pattern.test(source.slice(start, end))
}

function fieldsOf(source: string, { start, end }: Span): Span[] {
  const fields: Span[] = []
  let from = start
  for (const { index, 0: gap } of source.slice(start, end).matchAll(blanks)) {
    fields.push({ start: from, end: start + index })
    from = start + index + gap.length
  }
  return [...fields, { start: from, end }]
}

/** `rows` with those of a table replaced by its cells, line by line. Two lines make one, where a cell of the second holds a number; a line may lack its last cells. */
export function withTables(source: string, rows: readonly Row[]): Row[] {
  const read: Row[] = []
  for (let start = 0; start < rows.length;) {
    const lines = linesAt(source, rows, start)
    if (!isTable(source, lines)) {
      const end = start + Math.max(1, lines.length)
      while (start < end) read.push(rows[start++]!)
      continue
    }
    const cells = lines.map((line) => line.map((cell) => (cell.start < cell.end ? [cell] : [])))
    const { blankLines } = rows[start]!
    cellRows(cells, source, read, { headed: isHead(source, lines[0]!), markdown: false }).forEach(
      ({ runs, fixed }, index) =>
        read.push(measureRow(source, runs, { fixed, blankLines: index === 0 ? blankLines : 0 })),
    )
    start += lines.length
  }
  return read
}

/** The cells of the lines that may be one table from a row on: none has more than the first. */
function linesAt(source: string, rows: readonly Row[], start: number): Span[][] {
  const lines: Span[][] = []
  for (let at = start; at < rows.length; at++) {
    if (at > start && rows[at]!.blankLines > 0) break
    const cells = cellsOf(source, rows[at]!)
    if (cells.length < 2 || (lines.length > 0 && cells.length > lines[0]!.length)) break
    lines.push(cells)
  }
  return lines
}

function isTable(source: string, lines: readonly (readonly Span[])[]): boolean {
  return lines.length >= 2 && lines.slice(1).some((line) => line.slice(1).some((cell) => isNumber(source, cell)))
}

/** The stretches between tabs, without their margins; one alone where the row is no line of plain text. */
function cellsOf(source: string, { runs, fixed }: Row): Span[] {
  if (fixed !== null || runs.length !== 1) return []
  let from = runs[0]!.start
  return source
    .slice(from, runs[0]!.end)
    .split('\t')
    .map((cell) => {
      const start = from
      from += cell.length + 1
      return trimmed(source, start, start + cell.length)
    })
}

function trimmed(source: string, start: number, end: number): Span {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return { start, end }
}

/** A line that holds no number but years names the columns. */
function isHead(source: string, cells: readonly Span[]): boolean {
  return !cells.slice(1).some((cell) => isNumber(source, cell))
}

/** 12.6, -1.2%, 3,400: digits with what belongs to them, and no year. */
function isNumber(source: string, { start, end }: Span): boolean {
  let digits = 0
  for (let at = start; at < end; at++) if (isDigit(source.charCodeAt(at))) digits++
  return digits * 2 > end - start && !/^(?:19|20)\d{2}年?$/.test(source.slice(start, end))
}

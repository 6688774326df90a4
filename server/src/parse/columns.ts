// Whether printed lines are a column's (a sentence runs on from line to line) or the writer's own, told from the lines themselves.
import type { Row } from './rows.ts'
import { startTest } from '../tools/patternsAtEnds.ts'

/** For each row, the width of the column that it is printed in as seen from before and from behind; 0 where there is none. */
export interface Column {
  /** Whether lines run on here. */
  readonly wrapped: boolean
  readonly before: number
  readonly after: number
}

const reach = 10
const sight = 5
const none: Column = { wrapped: false, before: 0, after: 0 }

/** One entry per row. Linear: each row looks at a bounded number of neighbours. */
export function findColumns(rows: readonly Row[]): Column[] {
  const joints = cumulate(rows, (row, next) => (next && isJoint(row, next) ? 1 : 0))
  const lines = cumulate(rows, (row) => (isBody(row) ? 1 : 0))
  const marks = cumulate(rows, (row) => (isBody(row) ? row.marks + (row.ending === 'open' ? 0 : 1) : 0))
  const widths = cumulate(rows, (row) => (isBody(row) ? row.width : 0))
  return rows.map((row, index) => {
    const from = Math.max(0, Math.min(index - reach, rows.length - 2 * reach - 1))
    const to = Math.min(rows.length, from + 2 * reach + 1)
    const within = (sums: Float64Array, end = to): number => sums[end]! - sums[from]!
    const pairs = within(lines) - 1
    const wrapped = pairs >= 2 && within(joints, to - 1) >= 0.5 * pairs && within(marks) * 45 >= within(widths)
    if (!wrapped || !isBody(row)) return none
    return { wrapped, before: columnWidth(rows, index, -1), after: columnWidth(rows, index, 1) }
  })
}

/** How far a full line's width may be from its column's: justified lines, half-width characters and squeezed marks vary. */
export function tolerance(width: number): number {
  return Math.min(4, Math.max(1.5, 0.13 * width))
}

export function isBody(row: Row): boolean {
  return row.fixed === null && !row.tabular
}

/** A line that stops in the middle of a sentence, with one about as long or the end of that sentence behind it. */
function isJoint(row: Row, next: Row): boolean {
  if (!isBody(row) || !isBody(next) || (row.ending !== 'open' && row.ending !== 'comma')) return false
  if (goesOnInSmall(next)) return true
  const difference = row.width - next.width
  if (Math.abs(difference) <= tolerance(row.width)) return row.width < 80
  return difference > 0 && row.width < 80 && next.ending === 'sentence'
}

const opensSmall = startTest(/^[a-z]/)

/** A line that opens with a small Latin letter opens no sentence. */
export function goesOnInSmall(row: Row): boolean {
  return opensSmall(row.head)
}

function cumulate(rows: readonly Row[], count: (row: Row, next: Row | undefined) => number): Float64Array {
  const sums = new Float64Array(rows.length + 1)
  for (let index = 0; index < rows.length; index++)
    sums[index + 1] = sums[index]! + count(rows[index]!, rows[index + 1])
  return sums
}

/** The median width of the lines that stop in mid-sentence among the next few on one side, this one left out. */
function columnWidth(rows: readonly Row[], index: number, step: 1 | -1): number {
  const widths: number[] = []
  for (let at = index + step; widths.length < sight && Math.abs(at - index) <= reach; at += step) {
    const row = rows[at]
    if (!row) break
    if (isBody(row) && (row.ending === 'open' || row.ending === 'comma')) widths.push(row.width)
  }
  widths.sort((a, b) => a - b)
  return widths[widths.length >> 1] ?? 0
}

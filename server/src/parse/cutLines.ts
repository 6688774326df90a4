// Lines that a tool has cut without regard to what they say, known by what no writer does: a number in two lines (投资1⏎2.6亿元), a line that opens with ， or %.
import { isBody } from './columns.ts'
import type { Row } from './rows.ts'

const lineEndsInNumber = /[\u4e00-\u9fff）)”"，,](\d{1,9})(\.\d{0,3})?$/
const goesOnAsNumber =
  /^(?:\d{1,8}(\.\d{1,4})?|\.\d{1,4})?(?:[%％‰万亿千百十多余个倍元成家人辆吨公米亩平小天年月日度岁美欧港点级分秒折番件户条项座艘名位台部所场次列架只头套])/
const closes = /^[，。、；：）》”%％‰]/
/** Of a line that is prose, in columns. */
const shortest = 4

/** Whether `row` stops within a number, or between it and what it counts, and `next` goes on with it. */
function isNumberCut(source: string, row: Row, next: Row): boolean {
  if (row.ending !== 'open' || row.width < shortest || next.blankLines > 0 || !isBody(row) || !isBody(next))
    return false
  const goesOn = goesOnAsNumber.exec(next.head)
  if (goesOn === null || (next.marks === 0 && next.ending === 'open' && next.width < row.width / 2)) return false
  const last = row.runs[row.runs.length - 1]!
  const ends = lineEndsInNumber.exec(source.slice(Math.max(last.start, last.end - 16), last.end))
  if (ends === null || !mayBeDate(ends[1]!, goesOn[0])) return false
  return ends[2] === undefined || goesOnBehindPoint(ends[2], goesOn)
}

/** 投资35⏎5月份 is no 355月, 截至202⏎5年 is a year. */
function mayBeDate(ends: string, goesOn: string): boolean {
  const last = goesOn.at(-1)!
  const joined = Number(ends + goesOn.slice(0, -1))
  if (last === '年') return joined <= 100 || (joined >= 1900 && joined < 2100)
  const most = { 月: 12, 日: 31, 点: 24 }[last]
  return most === undefined || joined <= most
}

/** 5.⏎4%, 6.7⏎%: no second point, and a digit right behind the first. */
function goesOnBehindPoint(point: string, goesOn: RegExpExecArray): boolean {
  if (goesOn[1] !== undefined || goesOn[0].startsWith('.')) return false
  return point.length > 1 || /^\d/.test(goesOn[0])
}

/**
 * For each row the width at which lines are cut around it, 0 where none is: of rows without an empty line between them, the widest, where any two of them
 * part what belongs together.
 */
export function cutWidths(source: string, rows: readonly Row[]): Float64Array {
  const widths = new Float64Array(rows.length)
  for (let start = 0, end = 1; start < rows.length; start = end, end++) {
    let width = isBody(rows[start]!) ? rows[start]!.width : 0
    let cut = false
    for (; end < rows.length && rows[end]!.blankLines === 0 && isBody(rows[end]!) && width > 0; end++) {
      cut ||= isCut(source, rows[end - 1]!, rows[end]!)
      width = Math.max(width, rows[end]!.width)
    }
    if (cut) widths.fill(width, start, end)
  }
  return widths
}

/** Whether `row` and `next` part what no writer parts. */
export function isCut(source: string, row: Row, next: Row): boolean {
  return (row.ending === 'open' && closes.test(next.head)) || isNumberCut(source, row, next)
}

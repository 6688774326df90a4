// Captions of photos: a line or two, the last of which ends with who took the picture (蒋友青摄, 新华社记者 谢剑飞摄).
import type { Row } from './rows.ts'

const credit = /摄(?:[（(][^（）()]{1,12}[）)])?\s*$/u
const longestCredit = 30

/** Whether the row at `index` is a photo's credit, or the caption directly above one. */
export function isCaption(source: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index]!
  if (row.fixed) return false
  if (isCredit(source, row)) return true
  const next = rows[index + 1]
  return next !== undefined && next.blankLines === 0 && row.blankLines > 0 && row.width <= 120 && isCredit(source, next)
}

function isCredit(source: string, row: Row): boolean {
  if (row.fixed || row.width > longestCredit || row.ending !== 'open') return false
  const last = row.runs[row.runs.length - 1]!
  return credit.test(source.slice(Math.max(last.start, last.end - 20), last.end))
}

// The cells of a table, each with what it is read against.
import { gathered } from '../tools/gathered.ts'
import type { Table } from 'mdast'
import type { CellContext } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { denseText } from './dense.ts'
import { inlineRuns } from './inlineRuns.ts'
import type { Fixed, Row } from './rows.ts'

/** One row per cell that is not empty, line by line. The first row and the first column are heads. */
export function tableRows(table: Table, source: string, origin: number, before: readonly Row[]): CellRow[] {
  const cells = table.children.map((row) => row.children.map((cell) => inlineRuns(cell.children, source, origin)))
  return cellRows(cells, source, before, { headed: true, markdown: true })
}

export interface CellRow {
  readonly runs: Span[]
  readonly fixed: Fixed
}

interface TableKind {
  /** Whether its first row names the columns. */
  readonly headed: boolean
  readonly markdown: boolean
  /** What its columns are, where no row names them. */
  readonly given?: readonly (string | null)[]
}

/** The same of any table: `cells` by line and column, each the source ranges that it is made of; `before` are the rows above it. */
export function cellRows(
  cells: readonly (readonly Span[][])[],
  source: string,
  before: readonly Row[],
  { headed, markdown, given = [] }: TableKind,
): CellRow[] {
  const textOf = (line: number, column: number): string | null => textIn(source, cells[line]?.[column] ?? [], markdown)
  const caption = captionOf(source, before, markdown)
  const heads = headed ? (cells[0] ?? []).map((_, column) => textOf(0, column)) : given
  const units = heads.findIndex((head) => head !== null && unitColumn.test(head))
  const named = numberColumn.test(heads[0] ?? '') ? 1 : 0
  return gathered(cells, (line, row) => {
    const isHead = headed && row === 0
    const rowHead = isHead ? null : textOf(row, named)
    const ownUnit = units < 0 || isHead ? null : textOf(row, units)
    return gathered(line, (runs, column) => {
      if (runs.length === 0) return []
      const columnHead = isHead ? null : (heads[column] ?? null)
      const unitTold =
        unitIn(columnHead) ?? (column > named ? (unitIn(rowHead) ?? unitAlone(ownUnit)) : null) ?? unitIn(caption)
      const unit = isHead || column === units || column < named ? null : unitTold
      const headBefore = isHead || column < named + 2 ? null : (heads[column - 1] ?? null)
      const cell: CellContext = { rowHead: column <= named ? null : rowHead, columnHead, headBefore, caption, unit }
      return [{ runs, fixed: { kind: 'cell', level: 0, cell } }]
    })
  })
}

const unitColumn = /^(?:计量)?单位$/
/** Its cells number the lines; the next column names them. */
const numberColumn = /^(?:序号|编号|[Nn][Oo]\.?)$/

function textIn(source: string, runs: readonly Span[], markdown: boolean): string | null {
  const { text } = denseText(source, runs, { joinLines: false, markdown })
  return text === '' ? null : text
}

const longestCaption = 80

/** The paragraph right above where it is a caption (表1 …（单位：亿元）, 单位：万人), or two of them. */
function captionOf(source: string, before: readonly Row[], markdown: boolean): string | null {
  const lines: string[] = []
  for (const row of before.slice(-2).reverse()) {
    const text = textIn(source, row.runs, markdown)
    if (text === null || row.fixed?.kind === 'cell' || row.width > longestCaption || row.ending === 'sentence') break
    const named = /^(?:附?表|附表|续表)\s?[\d一二三四五六七八九十]*|单位[：:]/u.test(text)
    const heads = row.fixed?.kind === 'heading' || (lines.length > 0 && row.marks === 0)
    if (!named && !(heads && (lines.length === 0 || /^[（(]?单位/u.test(lines[0]!)))) break
    lines.unshift(text)
  }
  return lines.length === 0 ? null : lines.join(' ')
}

/** What a column of units may hold, and the unit of a head. */
export const counted =
  '万?亿?(?:人民币)?(?:元|美元|欧元|港元|日元|%|％|‰|个百分点|百分点|人次|人|家|户|个|辆|台|套|件|吨|标箱|箱|公里|千米|平方公里|平方米|公顷|亩|立方米|千瓦时|千瓦|度|倍|岁|艘|座|所|只|头|株|斤|种|项|条|张|次|天|年)'
const stated = new RegExp(
  `单位[：:为]?(${counted})|[（(](?:单位[：:])?(${counted})[）)]$|[（(]单位[：:]([^（）()]{1,8})[）)]|([%％‰])$`,
  'u',
)

/** 亿元 of 进出口额（亿元） or （单位：亿元）; null where none is stated. */
function unitIn(head: string | null): string | null {
  const match = head === null ? null : stated.exec(head)
  return match ? (match[1] ?? match[2] ?? match[3] ?? match[4] ?? null) : null
}

const alone = new RegExp(`^${counted}$`, 'u')

/** 万吨 in a column of units. */
function unitAlone(text: string | null): string | null {
  return text !== null && alone.test(text) ? text : null
}

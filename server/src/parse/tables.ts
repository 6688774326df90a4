// The cells of a Markdown table, each with what it is read against.
import { gathered } from '../tools/gathered.ts'
import type { Table } from 'mdast'
import type { CellContext } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { denseText } from './dense.ts'
import { inlineRuns } from './inlineRuns.ts'
import type { Fixed, Row } from './rows.ts'

/** One row per cell that is not empty, line by line. The first row and the first column are heads. */
export function tableRows(
  table: Table,
  source: string,
  origin: number,
  before: readonly Row[],
): { runs: Span[]; fixed: Fixed }[] {
  const caption = captionOf(source, before)
  const cells = table.children.map((row) => row.children.map((cell) => inlineRuns(cell.children, source, origin)))
  const textOf = (line: number, column: number): string | null => textIn(source, cells[line]?.[column] ?? [])
  const heads = (cells[0] ?? []).map((_, column) => textOf(0, column))
  return gathered(cells, (line, row) => {
    const rowHead = row === 0 ? null : textOf(row, 0)
    return gathered(line, (runs, column) => {
      if (runs.length === 0) return []
      const columnHead = row === 0 ? null : (heads[column] ?? null)
      const unit = row === 0 ? null : (unitIn(columnHead) ?? (column > 0 ? unitIn(rowHead) : null) ?? unitIn(caption))
      const cell: CellContext = { rowHead: column === 0 ? null : rowHead, columnHead, caption, unit }
      return [{ runs, fixed: { kind: 'cell', level: 0, cell } }]
    })
  })
}

function textIn(source: string, runs: readonly Span[]): string | null {
  const { text } = denseText(source, runs, { joinLines: false, markdown: true })
  return text === '' ? null : text
}

const longestCaption = 80

/** The paragraph right above where it is a caption (表1 …（单位：亿元）, 单位：万人), or two of them. */
function captionOf(source: string, before: readonly Row[]): string | null {
  const lines: string[] = []
  for (const row of before.slice(-2).reverse()) {
    const text = textIn(source, row.runs)
    if (text === null || row.fixed?.kind === 'cell' || row.width > longestCaption || row.ending === 'sentence') break
    const named = /^(?:附?表|附表|续表)\s?[\d一二三四五六七八九十]*|单位[：:]/u.test(text)
    if (!named && (lines.length > 0 || row.fixed?.kind !== 'heading')) break
    lines.unshift(text)
  }
  return lines.length === 0 ? null : lines.join(' ')
}

const counted =
  '万?亿?(?:人民币)?(?:元|美元|欧元|港元|日元|%|％|‰|个百分点|百分点|人次|人|家|户|个|辆|台|套|件|吨|标箱|箱|公里|千米|平方公里|平方米|公顷|亩|立方米|千瓦时|千瓦|度|倍|岁|种|项|条|张|次|天|年)'
const stated = new RegExp(
  `单位[：:为]?(${counted})|[（(](?:单位[：:])?(${counted})[）)]$|[（(]单位[：:]([^（）()]{1,8})[）)]`,
  'u',
)

/** 亿元 of 进出口额（亿元） or （单位：亿元）; null where none is stated. */
function unitIn(head: string | null): string | null {
  const match = head === null ? null : stated.exec(head)
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null
}

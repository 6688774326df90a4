// The period in front of a figure written as another one, of which another figure already speaks.
import { meets } from '../../../../server/src/model/interval.ts'
import { dense } from '../../../accuracy/text.ts'
import { textOf, type Edit, type FigureMutator } from '../planting.ts'
import type { Stated, StatedFigure } from '../stated.ts'
import { meaningOf } from '../written.ts'

export const periodShifted: FigureMutator = {
  name: 'period shifted',
  plant(figure, stated) {
    if (figure.label.p == null || !bases.includes(figure.label.b ?? '')) return null
    const rival = rivalOf(figure, stated)
    const edit = rival === undefined ? null : writtenAs(rival.label.p!, figure, stated)
    return edit === null ? null : { edits: [edit], written: new Map(), claims: [[figure.id, rival!.id]] }
  },
}

const bases = ['level', 'share']
/** 2021年, 上半年, 一季度, 12月, 前三季度: what of a period is written behind its year. */
const parts: readonly (readonly [RegExp, string, string])[] = [
  [/^\d{4}$/, '', ''],
  [/^\d{4}-S1$/, '上半年', '上半年'],
  [/^\d{4}-Q1$/, '一季度', '一季度'],
  [/^(\d{4})-01\/\1-09$/, '前三季度', '(?:前三季度|1[—-]9月份?)'],
  [/^(\d{4})-01\/\1-11$/, '前11个月', '(?:前11个月|1[—-]11月份?)'],
  [/^\d{4}-12$/, '12月', '12月份?'],
  [/^\d{4}-01$/, '1月', '1月份?'],
]

/** What is stated of the same indicator, scope and basis for another period, and does not fit what the figure says. */
function rivalOf({ label, id, written }: StatedFigure, stated: Stated): StatedFigure | undefined {
  const others = [...stated.figures.values()].filter(
    (one) =>
      one.id !== id &&
      one.label.p != null &&
      one.label.p !== label.p &&
      partOf(one.label.p) !== undefined &&
      (['ind', 'scope', 'b', 'u'] as const).every((key) => one.label[key] === label[key]) &&
      !meets(meaningOf(one.written), meaningOf(written)),
  )
  return others.find((one) => one.path === pathOf(id)) ?? others[0]
}

function pathOf(id: string): string {
  return id.slice(0, id.lastIndexOf('#'))
}

function partOf(period: string): (typeof parts)[number] | undefined {
  return parts.find(([shape]) => shape.test(period))
}

/** The figure's own period, the last one in front of it in its sentence, written as `period`; what follows in the paragraph is of that too. */
function writtenAs(period: string, { label, path, span }: StatedFigure, stated: Stated): Edit | null {
  const { text, offsets } = dense(textOf(stated, path))
  const start = offsets.findIndex((offset) => offset >= span.start)
  const opening = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1
  const own = partOf(label.p!)
  if (own === undefined) return null
  const year = label.p!.slice(0, 4)
  const spelt = new RegExp(
    `(?:${year}年|今年|去年)${own[2]}(?![\\d末底初前上下一二三四月来])|(?<![年\\d])${own[2] || '全年'}`,
    'g',
  )
  const before = text.slice(opening, start)
  const match = [...before.matchAll(spelt)].at(-1)
  if (match === undefined || /20\d\d年|[今去]年/.test(before.slice(match.index + match[0].length))) return null
  const [from, to] = [opening + match.index, opening + match.index + match[0].length]
  return {
    path,
    span: { start: offsets[from]!, end: offsets[to - 1]! + 1 },
    text: `${period.slice(0, 4)}年${partOf(period)![1]}`,
    bearsOn: endOfParagraph(textOf(stated, path), span.end),
  }
}

/** PDF extraction breaks paragraphs too: a line that ends a sentence ends one. */
function endOfParagraph(text: string, from: number): number {
  const end = /[。！？][”’]?\s*\n/.exec(text.slice(from))
  return end === null ? text.length : from + end.index
}

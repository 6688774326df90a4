// The period in front of a figure moved to the one before, where another figure already speaks of that.
import { textOf, type Edit, type FigureMutator } from '../planting.ts'
import type { Stated, StatedFigure } from '../stated.ts'

const reach = 24

export const periodShifted: FigureMutator = {
  name: 'period shifted',
  plant(figure, stated) {
    const { p } = figure.label
    if (p == null || figure.label.b !== 'level') return null
    const shifts = [shiftedYear(figure, stated), shiftedYear(figure, stated, 1)]
    for (const shift of shifts) {
      if (shift === null) continue
      const rival = rivalOf(figure, stated, shift.period)
      if (rival !== undefined) return { edits: [shift.edit], written: new Map(), claims: [[figure.id, rival.id]] }
    }
    return null
  },
}

/** 2021年 in the figure's own clause, written as the year before or after. */
function shiftedYear(
  figure: StatedFigure,
  stated: Stated,
  by = -1,
): { readonly edit: Edit; readonly period: string } | null {
  const { start } = figure.span
  const before = textOf(stated, figure.path).slice(Math.max(0, start - reach), start)
  const match = /(20\d\d)(?=年[^。；\d]*$)/.exec(before)
  const year = match?.[1]
  if (match === null || year === undefined || !figure.label.p?.includes(year)) return null
  const from = start - before.length + match.index
  const text = String(Number(year) + by)
  return {
    edit: { path: figure.path, span: { start: from, end: from + 4 }, text },
    period: figure.label.p.replaceAll(year, text),
  }
}

/** What is stated of the same indicator and scope for that period. */
function rivalOf({ label }: StatedFigure, stated: Stated, period: string): StatedFigure | undefined {
  return [...stated.figures.values()].find(
    (one) =>
      one.label.p === period &&
      one.label.ind === label.ind &&
      one.label.scope === label.scope &&
      one.label.b === label.b &&
      one.label.u === label.u,
  )
}

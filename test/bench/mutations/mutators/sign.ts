// The sign of growth turned round: 增长 for 下降 right before the figure.
import { textOf, type FigureMutator } from '../planting.ts'

const opposites: readonly (readonly [string, string])[] = [
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '下降'],
  ['提升', '下降'],
  ['增加', '减少'],
  ['扩大', '收窄'],
  ['多增', '少增'],
  ['上涨', '下跌'],
  ['高', '低'],
  ['增', '降'],
]
const reach = 6

export const signFlipped: FigureMutator = {
  name: 'sign of growth flipped',
  plant(figure, stated) {
    const { direction } = figure.written
    const basis = figure.label.b
    if (direction === null || (basis !== 'growth' && basis !== 'change')) return null
    const { start } = figure.span
    const before = textOf(stated, figure.path).slice(start - reach, start)
    for (const [up, down] of opposites) {
      const [now, then] = direction === 'up' ? [up, down] : [down, up]
      const at = before.lastIndexOf(now)
      if (at < 0 || /[，。；、\d]/.test(before.slice(at))) continue
      const from = start - reach + at
      const turned = { ...figure.written, direction: direction === 'up' ? ('down' as const) : ('up' as const) }
      return {
        edits: [{ path: figure.path, span: { start: from, end: from + now.length }, text: then }],
        written: new Map([[figure.id, turned]]),
      }
    }
    return null
  },
}

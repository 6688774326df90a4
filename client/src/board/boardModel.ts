// What the data board draws, apart from how: the measures of an indicator, their lines, and where each mention stands.
import type { BoardResult, SeriesPoint, SeriesResult } from '../../../server/src/lsp/protocol.ts'
import type { BoardWords } from './boardWords.ts'
import { placeInTime } from './placeInTime.ts'

/** One point. */
export interface Mention {
  readonly point: SeriesPoint
  /** Index of its line in the measure. */
  readonly line: number
  /** Seconds since 1970, within its period; null where the period has no dates. */
  readonly x: number | null
  /** In the base unit; the middle of a range, the closed end of an open one; null where there is no number. */
  readonly y: number | null
}

/** What one colour and shape stand for: a scope with its definition, and whether it is a fact or a plan. */
export interface Line {
  /** The same after the texts have changed. */
  readonly key: string
  readonly label: string
  /** Its series is the one that was asked for. */
  readonly chosen: boolean
  /** A target, a forecast or a plan. */
  readonly planned: boolean
  readonly count: number
}

/** Numbers that can share an axis. */
export interface Measure {
  readonly key: string
  readonly label: string
  readonly unitText: string
  readonly lines: readonly Line[]
  /** In order of time; those without a place in time last. */
  readonly mentions: readonly Mention[]
}

/** The measure with the most mentions of the chosen series first, then the one with the most at all. */
export function measuresOf(board: BoardResult, words: BoardWords): readonly Measure[] {
  const groups = new Map<string, [SeriesResult, SeriesPoint][]>()
  for (const series of board.series) {
    for (const point of series.points) {
      const key = [point.basis, point.base ?? '', point.unit].join('|')
      const group = groups.get(key)
      if (group) group.push([series, point])
      else groups.set(key, [[series, point]])
    }
  }
  const weight = (group: readonly [SeriesResult, SeriesPoint][]): number =>
    group.length + 1e6 * group.filter(([{ series }]) => series === board.chosen).length
  return [...groups]
    .sort(([, a], [, b]) => weight(b) - weight(a))
    .map(([key, group]) => measureOf(key, group, board.chosen, words))
}

function measureOf(
  key: string,
  group: readonly [SeriesResult, SeriesPoint][],
  chosen: string | null,
  words: BoardWords,
): Measure {
  const lines = new Map<string, { index: number; line: Omit<Line, 'count'>; points: SeriesPoint[] }>()
  for (const [series, point] of group) {
    const lineKey = `${series.series}|${point.status}`
    const known = lines.get(lineKey)
    if (known) known.points.push(point)
    else {
      const line = { key: lineKey, label: lineLabel(series, point, words), ...traits(series, point, chosen) }
      lines.set(lineKey, { index: lines.size, line, points: [point] })
    }
  }
  const loose = [...lines.values()].flatMap(({ index, points }) => points.map((point) => ({ point, line: index })))
  const [first] = group
  return {
    key,
    label: first ? measureLabel(first[1], words) : '',
    unitText: first?.[1].unitText ?? '',
    lines: [...lines.values()].map(({ line, points }) => ({ ...line, count: points.length })),
    mentions: placeInTime(loose).map((placed) => ({ ...placed, y: heightOf(placed.point) })),
  }
}

function traits({ series }: SeriesResult, { status }: SeriesPoint, chosen: string | null) {
  return { chosen: series === chosen, planned: status !== 'actual' }
}

function lineLabel({ scope, qualifiers }: SeriesResult, { status }: SeriesPoint, words: BoardWords): string {
  const planned = status === 'actual' ? [] : [words.status[status]]
  return [scope ?? words.scopeUnknown, ...qualifiers, ...planned].join(' · ')
}

function measureLabel({ basis, baseText, unitText }: SeriesPoint, words: BoardWords): string {
  return [baseText, words.basis[basis], unitText && `(${unitText})`].filter((part) => part !== '').join(' ')
}

function heightOf({ value, low, high }: SeriesPoint): number | null {
  if (value !== null) return value
  if (low !== null && high !== null) return (low + high) / 2
  return low ?? high
}

/** All that a screen reader or a tooltip says of a mention. */
export function mentionText({ point }: Mention, line: Line | undefined, words: BoardWords): string {
  const conflict = point.conflict ? [`⚠ ${words.conflict}`] : []
  return [point.periodText, point.text, line?.label ?? '', ...conflict, point.label].join(words.separator)
}

// How an indicator moved over its periods, for a hover: a small picture where the client shows pictures, blocks of text elsewhere.
import type { Entry, Snapshot } from '../../index/snapshot.ts'
import type { Observation } from '../../model/figure.ts'
import { meets } from '../../model/interval.ts'
import type { MentionReference } from '../../model/reference.ts'
import { periodText } from '../../model/periodText.ts'
import { escapeMarkdown } from '../wording/escape.ts'
import type { HoverContext } from '../hover/hoverContext.ts'
import { alikePeriods } from '../hover/hoverSeries.ts'
import { sameMention } from '../mentions.ts'
import { comparePeriods, likeness } from './periodOrder.ts'
import { trendPicture, type TrendPoint } from './trendPicture.ts'
import { word } from '../wording/words.ts'

const fewest = 3
const most = 24
const blocks = '▁▂▃▄▅▆▇█'

/** Empty where fewer than three comparable periods are known. */
export function trend(
  snapshot: Snapshot,
  at: MentionReference,
  observation: Observation,
  { language, pictures = false }: HoverContext,
): string {
  const points = trendPoints(snapshot, at, observation)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < fewest) return ''
  const from = periodText(first.period, language)
  const to = periodText(last.period, language)
  const text = `${word('trend', language, from, to)}${sparkline(points.map(({ value }) => value))}`
  if (!pictures) return escapeMarkdown(text)
  const picture = trendPicture(points, from, to)
  const address = encodeURIComponent(picture).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `![${escapeMarkdown(text)}](data:image/svg+xml;utf8,${address})`
}

/** In order of time: periods of the same part of a year, or of the same length. */
function trendPoints(snapshot: Snapshot, at: MentionReference, observation: Observation): readonly TrendPoint[] {
  const own = observation.period
  if (own === null) return []
  const periods = [...alikePeriods(snapshot, observation)].filter(([period]) => isComparable(period, own))
  const points = periods.flatMap(([period, entries]) => pointOf(period, entries, at) ?? [])
  return points.sort((a, b) => comparePeriods(a.period, b.period)).slice(-most)
}

function isComparable(period: string, own: string): boolean {
  const alike = likeness(period, own)
  return alike === 0 || (alike === 1 && !own.includes('/'))
}

function pointOf(period: string, entries: readonly Entry<Observation>[], at: MentionReference): TrendPoint | null {
  const own = entries.find((entry) => sameMention(entry.at, at))
  const reading = (own ?? entries.find((entry) => entry.reading.value !== null))?.reading
  const value = Number(reading?.value ?? NaN)
  if (reading === undefined || !Number.isFinite(value)) return null
  return {
    period,
    value: reading.direction === 'down' ? -value : value,
    isOwn: own !== undefined,
    isDisputed: entries.some(
      ({ reading: { text, interval } }) => text !== reading.text && !meets(interval, reading.interval),
    ),
  }
}

function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const level = (value: number): number => (high === low ? 3 : Math.round(((value - low) / (high - low)) * 7))
  return values.map((value) => blocks.charAt(level(value))).join('')
}

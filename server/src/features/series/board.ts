// An indicator over time for the data board: one point for every mention, with its interval and whether it is in conflict.
import type { Entry, Snapshot } from '../../index/snapshot.ts'
import type { Basis, Direction, Observation, Status } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import { periodText } from '../../model/periodText.ts'
import { baseText } from '../wording/baseText.ts'
import type { Conflicts } from '../conflicts.ts'
import { groupName } from './groupName.ts'
import { periodBounds } from './periodBounds.ts'
import { comparePeriods } from './periodOrder.ts'
import { placeLabel, placeOf, type Place } from '../wording/place.ts'
import { unitText } from '../wording/unitText.ts'
import { hedgedText } from '../wording/valueText.ts'

export interface BoardPoint {
  readonly period: string
  readonly periodText: string
  /** First and last day of the period as ISO dates; null for a form that is not known. */
  readonly from: string | null
  readonly to: string | null
  /** What kind of figure it is: points of another basis, base, unit or status belong to another line. */
  readonly basis: Basis
  readonly base: string | null
  readonly baseText: string
  readonly status: Status
  readonly unit: string
  readonly unitText: string
  /** In the base unit, negative where it goes down; null for a range. For a plot: no longer exact. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** As printed, with its hedge. */
  readonly text: string
  readonly conflict: boolean
  readonly place: Place
  /** 《篇名》第3段 */
  readonly label: string
}

export interface Board {
  readonly series: string
  readonly indicator: string
  readonly scope: string | null
  readonly qualifiers: readonly string[]
  /** In order of time, then of path and text. */
  readonly points: readonly BoardPoint[]
}

/** Null where there is no such series. Figures that delimit a class and those without a period are left out. */
export function boardOf(snapshot: Snapshot, key: string, conflicts: Conflicts, language: Language): Board | null {
  const series = snapshot.series(key)
  const first = series?.entries[0]?.reading
  if (series === undefined || first === undefined) return null
  const points = series.entries
    .filter(({ reading }) => !reading.threshold)
    .flatMap((entry) => pointOf(snapshot, entry, conflicts, language) ?? [])
    .sort((a, b) => comparePeriods(a.period, b.period))
  const { scope, qualifiers } = first
  return { series: key, indicator: groupName(first) ?? '', scope, qualifiers, points }
}

/** All series of an indicator that have a point, the one with the most of them first, then by scope. */
export function boardsOf(
  snapshot: Snapshot,
  indicator: string,
  conflicts: Conflicts,
  language: Language,
): readonly Board[] {
  return [...snapshot.allSeries()]
    .filter(({ entries }) => entries[0] !== undefined && groupName(entries[0].reading) === indicator)
    .flatMap(({ key }) => boardOf(snapshot, key, conflicts, language) ?? [])
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.points.length - a.points.length || (a.series < b.series ? -1 : 1))
}

function pointOf(
  snapshot: Snapshot,
  { at, reading }: Entry<Observation>,
  conflicts: Conflicts,
  language: Language,
): BoardPoint | null {
  const place = placeOf(snapshot, at)
  if (reading.period === null || place === null) return null
  const bounds = periodBounds(reading.period)
  const { basis, base, status, unit, direction, interval } = reading
  const ends = [interval.low, interval.high].map((end) => signed(end, direction))
  const [low = null, high = null] = direction === 'down' ? ends.reverse() : ends
  return {
    period: reading.period,
    periodText: periodText(reading.period, language),
    from: bounds?.from ?? null,
    to: bounds?.to ?? null,
    basis,
    base,
    baseText: base === null ? '' : baseText(base, language),
    status,
    unit,
    unitText: unitText(unit, language).trim(),
    value: signed(reading.value, direction),
    low,
    high,
    text: hedgedText(reading, language),
    conflict: conflicts(at),
    place,
    label: placeLabel(snapshot, at, language),
  }
}

function signed(value: string | null, direction: Direction | null): number | null {
  const number = value === null ? NaN : Number(value)
  if (!Number.isFinite(number)) return null
  return direction === 'down' && number !== 0 ? -number : number
}

// The observations of a series by their period, remembered for as long as the series is the same.
import type { Entry, Series, Snapshot } from '../../index/snapshot.ts'
import type { Observation } from '../../model/figure.ts'

export type Periods = ReadonlyMap<string, readonly Entry<Observation>[]>

const remembered = new WeakMap<Series, Periods>()

/** Every period of the observation's series with what is stated of it, in order of path and text; empty without a series. */
export function periodsOf(snapshot: Snapshot, { series: key }: Observation): Periods {
  const series = key === null ? undefined : snapshot.series(key)
  if (series === undefined) return new Map()
  const known = remembered.get(series)
  if (known !== undefined) return known
  const built = new Map<string, Entry<Observation>[]>()
  for (const entry of series.entries) {
    const period = entry.reading.period
    if (period === null) continue
    const list = built.get(period)
    if (list) list.push(entry)
    else built.set(period, [entry])
  }
  remembered.set(series, built)
  return built
}

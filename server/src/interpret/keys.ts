// Keys by which observations are the same quantity, or lie in one series.
import type { Basis } from '../model/figure.ts'

/** What the keys are made of; a null makes them null, as unknown never equals unknown. */
export interface Keyed {
  readonly indicator: string | null
  readonly scope: string | null
  readonly period: string | null
  readonly basis: Basis
  readonly unit: string
  readonly base: string | null
  readonly qualifiers: readonly string[]
}

/** Key of the series: indicator, scope and the qualifiers that make it another one. */
export function seriesKey(of: Keyed): string | null {
  if (of.indicator === null || of.scope === null) return null
  return [of.indicator, of.scope, of.qualifiers.join('+')].join('|')
}

/** Key of the quantity: the series with period, basis, unit and, for growth and change, the base. */
export function quantityKey(of: Keyed): string | null {
  const series = seriesKey(of)
  if (series === null || of.period === null) return null
  const moves = of.basis === 'growth' || of.basis === 'change'
  if (moves && of.base === null) return null
  return [series, of.period, of.basis, of.basis === 'growth' ? '%' : of.unit, moves ? of.base : ''].join('|')
}

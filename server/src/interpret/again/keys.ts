// Keys by which observations are the same quantity, or lie in one series.
import type { Basis } from '../../model/figure.ts'

/** What the keys are made of; a null makes them null, as unknown never equals unknown. */
export interface Keyed {
  readonly indicator: string | null
  readonly scope: string | null
  readonly period: string | null
  readonly basis: Basis
  readonly unit: string
  readonly base: string | null
  readonly qualifiers: readonly string[]
  /** For a growth, the foreign currency in which its level is counted: in dollars a trade grows otherwise than in yuan. */
  readonly currency?: string | null
}

/** Key of the series: indicator, scope and the qualifiers that make it another one. */
export function seriesKey(of: Keyed): string | null {
  if (of.indicator === null || of.scope === null) return null
  return `${of.indicator}|${of.scope}|${of.qualifiers.join('+')}`
}

/** Key of the quantity: the `series` (its key, where that is known already) with period, basis, unit and, for growth and change, the base; how much grew by the end of a month is how much grew in it. */
export function quantityKey(of: Keyed, series = seriesKey(of)): string | null {
  if (series === null || of.period === null) return null
  const moves = of.basis === 'growth' || of.basis === 'change'
  if (moves && of.base === null) return null
  const period = moves ? of.period.replace(/^\.\.\//, '') : of.period
  const unit = of.basis === 'growth' ? `%${of.currency ?? ''}` : of.unit
  return `${series}|${period}|${of.basis}|${unit}|${moves ? of.base : ''}`
}

/** The parts of a key that users can settle. */
export interface KeyParts {
  readonly indicator: string
  readonly scope: string
  readonly qualifiers: readonly string[]
}

/** What the key of a series is made of; null for one that cannot be told apart again. */
export function partsOfSeries(key: string): KeyParts | null {
  const parts = key.split('|')
  if (parts.length !== 3) return null
  const [indicator, scope, qualifiers] = parts as [string, string, string]
  return { indicator, scope, qualifiers: qualifiers === '' ? [] : qualifiers.split('+') }
}

/** `key` (of the series or of a quantity in it) for other parts. */
export function withParts(key: string, series: string, { indicator, scope, qualifiers }: KeyParts): string {
  const own = [indicator, scope, qualifiers.join('+')].join('|')
  return key.startsWith(series) ? own + key.slice(series.length) : key
}

// Under what figures are filed that tell of several places one thing and time: those that a rank is told among.
import { placeKind } from '../lexicon/placeKinds.ts'
import { partsOfSeries } from '../interpret/again/keys.ts'
import type { Observation } from '../model/figure.ts'

/** The key of a quantity by all but its place, of which the kind counts (省份 with 省份). Null for other scopes. */
export function peerKey({ series, quantity }: Observation): string | null {
  const parts = series === null || quantity === null ? null : partsOfSeries(series)
  const kind = parts === null ? null : placeKind(parts.scope)
  if (series === null || quantity === null || parts === null || kind === null) return null
  return `${kind}|${parts.indicator}|${parts.qualifiers.join('+')}${quantity.slice(series.length)}`
}

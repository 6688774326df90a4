// Of what kind a place is, as far as places of one kind are ranked among each other.
import places from './places.json' with { type: 'json' }
import { regions } from './regions.ts'

export type PlaceKind = 'province' | 'prefecture' | 'country'

const known = new Set(places.countries.flatMap((row) => row.split('/')))

/** With what else they are called: 印尼 and 印度尼西亚. */
const countries = [...new Set([...known, ...regions.filter((row) => row.some((name) => known.has(name))).flat()])]

const kinds = new Map<string, PlaceKind>([
  ...named(places.prefectures, 'prefecture'),
  ...named(countries, 'country'),
  ...named(places.provinces, 'province'),
])

/** By the full name or one of its short ones; null for any other place. */
export function placeKind(name: string): PlaceKind | null {
  return kinds.get(name) ?? null
}

const fullNames = new Map(
  [...places.provinces, ...places.prefectures].flatMap((row) => {
    const [full = '', ...short] = row.split('/')
    return [full.replace(/[省市]$/, ''), ...short].map((name) => [name, full] as const)
  }),
)

/** 云南省 of 云南, of a province or a city of the nation; null of any other name. */
export function divisionCalled(short: string): string | null {
  return fullNames.get(short) ?? null
}

/** The name of a country. */
export const countryName = new RegExp(`^(?:${countries.join('|')})$`)

function named(rows: readonly string[], kind: PlaceKind): (readonly [string, PlaceKind])[] {
  return rows.flatMap((row) => row.split('/').map((name) => [name, kind] as const))
}

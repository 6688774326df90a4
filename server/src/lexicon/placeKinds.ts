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

/** Some three thousand, made when the first is asked for and not at the start. */
let counties: ReadonlySet<string> | undefined

function isCounty(name: string): boolean {
  counties ??= new Set(places.counties.map((row) => row.split('/')[0]!.replace(/(?<=..)[市县区]$/, '')))
  return counties.has(name)
}

/** A division of China, down to the counties, or a country, by its full name or without 省, 市, 县, 区 (义乌). */
export function isPlace(name: string): boolean {
  return kinds.has(name) || fullNames.has(name) || isCounty(name)
}

/** The name of a country. */
export const countryName = new RegExp(`^(?:${countries.join('|')})$`)

function named(rows: readonly string[], kind: PlaceKind): (readonly [string, PlaceKind])[] {
  return rows.flatMap((row) => row.split('/').map((name) => [name, kind] as const))
}

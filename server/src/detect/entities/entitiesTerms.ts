// The dictionary that names are read with: known names, what names end in, offices, and words that end a name.
import { bodiesAbroad } from '../../lexicon/bodiesAbroad.ts'
import { neutralWords, wallCharacters, wallWords } from '../../lexicon/commonWords.ts'
import { enterprises } from '../../lexicon/enterprises.ts'
import { internationalBodies } from '../../lexicon/internationalBodies.ts'
import { offices } from '../../lexicon/nameFrames.ts'
import type { NameRow } from '../../lexicon/nameTable.ts'
import { divisions, facilitySuffixes, strongSuffixes, weakSuffixes } from '../../lexicon/organisationSuffixes.ts'
import { organisations } from '../../lexicon/organisations.ts'
import { misleadingFullNames, misleadingShortNames, wellKnownShortNames } from '../../lexicon/placeNotes.ts'
import places from '../../lexicon/places.json' with { type: 'json' }
import { platforms } from '../../lexicon/platforms.ts'
import { eventSuffixes, openingWords, programmes, zoneSuffixes, zoneWords } from '../../lexicon/programmes.ts'
import { regions } from '../../lexicon/regions.ts'
import { publicPersons } from '../../lexicon/publicPersons.ts'
import { worldPlaces } from '../../lexicon/worldPlaces.ts'
import type { EntityType } from '../../model/entity.ts'
import { Trie } from './entitiesTrie.ts'

/** What a word can be to a name; one word may be several (研究中心 ends bodies and may stand inside them). */
export type Part =
  'wall' | 'word' | 'strong' | 'weak' | 'division' | 'facility' | 'zone' | 'zoneWord' | 'event' | 'opening' | 'office'
export type Parts = Readonly<Record<Part, boolean>>

export const noParts: Parts = {
  wall: false,
  word: false,
  strong: false,
  weak: false,
  division: false,
  facility: false,
  zone: false,
  zoneWord: false,
  event: false,
  opening: false,
  office: false,
}

export interface KnownName {
  readonly type: EntityType
  readonly canonical: string
  /** Places only. `framed` ones are names only beside another place. */
  readonly level: 'country' | 'division' | 'region' | null
  readonly framed: boolean
}

export interface Term {
  readonly name: KnownName | null
  readonly parts: Parts
  /** Names start from it: it is one, or one of `startingParts`. Two words in three of a text are not. */
  readonly notable: boolean
}

/** The others only tell how far a name reaches. */
const startingParts: readonly Part[] = ['strong', 'weak', 'division', 'facility', 'zone', 'event', 'office']

const wordsByPart: readonly (readonly [Part, Iterable<string>])[] = [
  ['wall', wallWords],
  ['wall', wallCharacters],
  ['word', neutralWords],
  ['strong', strongSuffixes],
  ['weak', weakSuffixes],
  ['division', divisions.map(([suffix]) => suffix)],
  ['facility', facilitySuffixes],
  ['zone', zoneSuffixes],
  ['zoneWord', zoneWords],
  ['event', eventSuffixes],
  ['opening', openingWords],
  ['office', offices],
]
const namesByType: readonly (readonly [EntityType, readonly NameRow[]])[] = [
  ['org', organisations],
  ['org', internationalBodies],
  ['org', bodiesAbroad],
  ['org', enterprises],
  ['platform', platforms],
  ['programme', programmes],
  ['person', publicPersons.map((name): NameRow => [name])],
]
let dictionary: Trie<Term> | undefined

/** Built on first use; shared, as it never changes afterwards. */
export function terms(): Trie<Term> {
  return (dictionary ??= buildDictionary())
}

function buildDictionary(): Trie<Term> {
  const words = dictionaryWords()
  const trie = new Trie<Term>(words.size)
  const unnamed = new Map<number, Term>()
  for (const [word, { name, parts }] of words) trie.add(word, termOf(name, parts, unnamed))
  return trie
}

interface Entry {
  name: KnownName | null
  /** Bits of what it can be to a name. */
  parts: number
}

/** All words of the dictionary. One that is known for something else is no short name of a place (日照, 和平), unless it is a country or a region. */
export function dictionaryWords(): ReadonlyMap<string, Readonly<Entry>> {
  const words = new Map<string, Entry>()
  const entry = (word: string): Entry => {
    let known = words.get(word)
    if (known === undefined) words.set(word, (known = { name: null, parts: 0 }))
    return known
  }
  for (const [type, rows] of namesByType) {
    for (const row of rows)
      for (const word of row) entry(word).name ??= { type, canonical: row[0], level: null, framed: false }
  }
  for (const [part, list] of wordsByPart) for (const word of list) entry(word).parts |= bitOf(part)
  for (const { word, name } of placeNames()) {
    const known = entry(word)
    if (known.parts === 0 || name.level !== 'division') known.name ??= name
  }
  return words
}

const partNames = Object.keys(noParts) as Part[]
const bitOf = (part: Part): number => 1 << partNames.indexOf(part)

/** Words that are the same parts of names and none themselves are one term: a few dozen terms stay in the processor's cache. */
function termOf(name: KnownName | null, parts: number, unnamed: Map<number, Term>): Term {
  let known = unnamed.get(parts)
  if (known === undefined) {
    const told = { ...noParts }
    for (const part of partNames) told[part] = (parts & bitOf(part)) !== 0
    unnamed.set(parts, (known = { name: null, parts: told, notable: startingParts.some((part) => told[part]) }))
  }
  return name === null ? known : { name, parts: known.parts, notable: true }
}

function* placeNames(): Iterable<{ word: string; name: KnownName }> {
  const aliasOf = new Map<string, string>()
  for (const row of [...regions, ...worldPlaces]) {
    for (const word of row) {
      aliasOf.set(word, row[0])
      yield { word, name: { type: 'place', canonical: row[0], level: 'region', framed: false } }
    }
  }
  for (const country of places.countries) {
    const canonical = aliasOf.get(country) ?? country
    yield { word: country, name: { type: 'place', canonical, level: 'country', framed: false } }
  }
  for (const list of [places.provinces, places.prefectures, places.counties]) {
    for (const { full, short } of list.map(readPlace)) {
      yield {
        word: full,
        name: { type: 'place', canonical: full, level: 'division', framed: misleadingFullNames.has(full) },
      }
      if (short === null) continue
      const framed = misleadingShortNames.has(short) || (list === places.counties && !wellKnownShortNames.has(short))
      yield { word: short, name: { type: 'place', canonical: full, level: 'division', framed } }
    }
  }
}

/** `恩施土家族苗族自治州/恩施`, or `苏州市`, whose short form is all but its last character. */
function readPlace(entry: string): { full: string; short: string | null } {
  const [full = entry, given] = entry.split('/')
  const short = given ?? (/[省市县州盟旗]$/.test(full) ? full.slice(0, -1) : null)
  return { full, short: short !== null && short.length > 1 ? short : null }
}

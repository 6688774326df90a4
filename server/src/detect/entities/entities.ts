// Names of organisations, places, persons, platforms and programmes, wherever a dictionary, an ending or a frame tells them.
import type { Detected } from '../../model/detected.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Passage } from '../../model/passage.ts'
import { findDefinitions, findLearned, learnNames } from './entitiesAbbreviations.ts'
import { findBrands, findPeriodicals, findSources } from './entitiesBrands.ts'
import { type Candidate, longestNames } from './entitiesCandidate.ts'
import { findCompanies } from './entitiesCompanies.ts'
import { findCraft } from './entitiesCraft.ts'
import { findDistricts } from './entitiesDistricts.ts'
import { findListed } from './entitiesLists.ts'
import { findOrganisations } from './entitiesOrganisations.ts'
import { findPersons } from './entitiesPersons.ts'
import {
  findDivisionsAbroad,
  findEnumeratedPlaces,
  findFacilities,
  findKnownNames,
  findLines,
  findSettlements,
  findTranscribedPlaces,
} from './entitiesPlaces.ts'
import type { PassageMemory } from '../memory.ts'
import { findSlips } from './entitiesSlips.ts'
import { findTranscribedRuns } from './entitiesTranscribed.ts'
import { findSystems } from './entitiesSystems.ts'
import type { Term } from './entitiesTerms.ts'
import { type Mask, tokenize } from './entitiesTokens.ts'
import type { Trie } from './entitiesTrie.ts'
import { divisionTerms, learnDivisions } from './entitiesUnlisted.ts'
import { findZonesAndEvents } from './entitiesZones.ts'
import type { DetectedTitle } from '../titles.ts'

export interface DetectedEntity extends Detected {
  /** As it stands in the passage. */
  readonly name: string
  readonly type: EntityType
  /** The full name where the vocabulary or the text gives one. */
  readonly canonical: string | null
  /** True where the text defines the name here as a short form. */
  readonly defines: boolean
  /** Where it stands with a slip of the pen: how it should. */
  readonly slipOf?: string
}

/** In order of the text, without overlaps; nothing is read inside titles. */
export function detectEntities(
  passages: readonly Passage[],
  titles: readonly DetectedTitle[],
  memory?: PassageMemory<readonly Candidate[]>,
): readonly DetectedEntity[] {
  const masks = groupBy(titles, (title) => title.passage)
  const all: (readonly Candidate[])[] = passages.map(() => [])
  for (const indices of groupBy(passages.keys(), (index) => passages[index]!.article).values()) {
    const divisions = learnDivisions(indices.map((index) => passages[index]!.text))
    const learnedTerms = divisions.length === 0 ? null : divisionTerms(divisions)
    for (const index of indices) {
      const { text } = passages[index]!
      const own = masks.get(index) ?? []
      const read = (): readonly Candidate[] => namesIn(text, own, learnedTerms)
      all[index] = memory?.recall(text, contextOf(own, divisions), read) ?? read()
    }
    const learned = learnNames(indices.map((index) => ({ index, text: passages[index]!.text, names: all[index]! })))
    if (learned === null) continue
    for (const index of indices) {
      const again = findLearned(passages[index]!, index, learned, masks.get(index) ?? [])
      if (again.length > 0) all[index] = longestNames([...all[index]!, ...again])
    }
  }
  return all.flatMap((names, index) => names.map((name) => detected(name, index, passages[index]!.text)))
}

/** What the names of a text depend on beside it. */
function contextOf(masks: readonly Mask[], divisions: readonly string[]): string {
  return [...masks.map(({ start, end }) => `${start}-${end}`), ...divisions].join()
}

function namesIn(text: string, masks: readonly Mask[], learned: Trie<Term> | null): readonly Candidate[] {
  const tokens = tokenize(text, masks, learned)
  const names = longestNames([
    ...findKnownNames(text, tokens),
    ...findOrganisations(text, tokens),
    ...findFacilities(text, tokens),
    ...findTranscribedPlaces(text, tokens),
    ...findDivisionsAbroad(text, tokens),
    ...findLines(text),
    ...findSettlements(text, tokens),
    ...findDistricts(text, tokens),
    ...findZonesAndEvents(text, tokens),
    ...findEnumeratedPlaces(text),
    ...findPersons(text, tokens),
    ...findBrands(text),
    ...findCompanies(text, tokens),
    ...findListed(text, tokens),
    ...findSystems(text, tokens),
    ...findPeriodicals(text),
    ...findSources(text),
    ...findSlips(text, masks),
    ...findCraft(text),
    ...findTranscribedRuns(text, tokens),
  ])
  const definitions = findDefinitions(text, names)
  return definitions.length === 0 ? names : longestNames([...definitions, ...names])
}

function detected({ start, end, defines, ...told }: Candidate, passage: number, text: string): DetectedEntity {
  return { passage, start, end, name: text.slice(start, end), ...told, defines: defines === true }
}

function groupBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => number): Map<number, Value[]> {
  const groups = new Map<number, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}

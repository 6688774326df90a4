// The finders of names in their order, and how a passage is read by all of them.
import { findDefinitions } from './entitiesAbbreviations.ts'
import { brands, periodicals, sources } from './entitiesBrands.ts'
import { type Candidate, longestNames } from './entitiesCandidate.ts'
import { companiesByHalves, companyCases, delistedSecurities, securitiesUnderWarning } from './entitiesCompanies.ts'
import { bureaus, numberedCraft, quotedCraft } from './entitiesCraft.ts'
import { districtsInChains } from './entitiesDistricts.ts'
import { facilities, transcribedPlaces } from './entitiesFacilities.ts'
import { type Finder, notableTokens, type Reading } from './entitiesFinder.ts'
import { listedNames } from './entitiesLists.ts'
import { bodies, bodiesOfOthers, committees } from './entitiesOrganisations.ts'
import {
  interviewed,
  personsLikePlaces,
  photographers,
  reportersOfDateline,
  signatures,
  speakers,
} from './entitiesPersonFrames.ts'
import { personsInOffice } from './entitiesPersons.ts'
import { divisionsAbroad, enumeratedPlaces, knownNames, lines } from './entitiesPlaces.ts'
import { namesInQuotations, quotedProgrammes } from './entitiesQuotations.ts'
import { settlements, villages } from './entitiesSettlements.ts'
import { SignTable } from './entitiesSigns.ts'
import { findSlips } from './entitiesSlips.ts'
import { selfNamed, systems } from './entitiesSystems.ts'
import type { Term } from './entitiesTerms.ts'
import { type Mask, tokenize } from './entitiesTokens.ts'
import { transcribedPersons, transcribedRuns } from './entitiesTranscribed.ts'
import type { Trie } from './entitiesTrie.ts'
import { zonesAndEvents } from './entitiesZones.ts'

const slips: Finder = {
  find({ text, masks, found }) {
    for (const name of findSlips(text, masks)) found.push(name)
  },
}

/** Of names for one and the same stretch the first finder's stays. */
const finders: readonly Finder[] = [
  knownNames,
  bodies,
  committees,
  bodiesOfOthers,
  facilities,
  transcribedPlaces,
  divisionsAbroad,
  lines,
  settlements,
  villages,
  districtsInChains,
  zonesAndEvents,
  quotedProgrammes,
  enumeratedPlaces,
  personsInOffice,
  photographers,
  interviewed,
  signatures,
  reportersOfDateline,
  speakers,
  transcribedPersons,
  personsLikePlaces,
  brands,
  securitiesUnderWarning,
  delistedSecurities,
  companyCases,
  companiesByHalves,
  listedNames,
  systems,
  selfNamed,
  namesInQuotations,
  periodicals,
  sources,
  slips,
  numberedCraft,
  quotedCraft,
  bureaus,
  transcribedRuns,
]
const signs = new SignTable([...finders.map((finder) => finder.signs ?? ''), '（('])

/** The names of one passage, without overlaps and in order; nothing is read inside `masks`. `learned` are terms of its article. */
export function namesIn(text: string, masks: readonly Mask[], learned: Trie<Term> | null): readonly Candidate[] {
  const tokens = tokenize(text, masks, learned)
  const notable = notableTokens(tokens)
  const places = signs.placesIn(text)
  const reading: Reading = { text, tokens, masks, found: [] }
  for (let index = 0; index < finders.length; index++) {
    const own = places[index]!
    if (own === null) continue
    const finder = finders[index]!
    const starts = finder.tokens === undefined ? own : notable[finder.tokens]
    if (finder.tokens === undefined || starts.length > 0) finder.find(reading, starts)
  }
  const names = longestNames(reading.found)
  const brackets = places[finders.length] ?? null
  const definitions = brackets === null || names.length === 0 ? [] : findDefinitions(text, names, brackets)
  return definitions.length === 0 ? names : longestNames([...definitions, ...names])
}

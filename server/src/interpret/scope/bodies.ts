// Which bodies, platforms and programmes are measured themselves, and which stand for their country.
import { alternation } from '../../tools/alternation.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import { zoneSuffixes, zoneWords } from '../../lexicon/programmes.ts'
import {
  bodiesOfStates,
  broadcaster,
  institutionEndings,
  localOffices,
  measuredProgrammes,
  measuredZones,
  moneyOf,
  standingCommittees,
} from '../../lexicon/scopeWords.ts'
import { characterSet } from '../../tools/characters.ts'
import type { EntityReading } from '../../model/entity.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** Not those who count and report (ministries, agencies). */
export function isMeasured({ type, name, canonical }: EntityReading): boolean {
  if (type === 'platform' || name === broadcaster) return true
  if (stateOfMoney(name) !== undefined) return false
  if (type === 'programme') return isMeasuredProgramme(name) || isNamedZone(name)
  if (type === 'org' && (isLocalOffice(name) || isStandingCommittee(canonical))) return true
  return type === 'org' && !isInstitution(canonical) && !isInstitution(name)
}

const isMeasuredProgramme = endTest(measuredProgrammes)
const isLocalOffice = endTest(localOffices)
const isStandingCommittee = endTest(standingCommittees)
const isInstitution = endTest(institutionEndings)
const isZone = endTest(measuredZones)
const isBodyOfState = endTest(bodiesOfStates)

const kind = new RegExp(`^(?:“|${alternation([...zoneWords, ...zoneSuffixes])})`)

/** 云川自由贸易港, 中国（云川）自由贸易试验区澜江片区: with a place in front; without it is a kind of zones. */
export const isNamedZone = (name: string) => isZone(name) && !kind.test(name)

const governsMoney = characterSet(Object.keys(moneyOf).map((name) => name[0]!))

/** Asked for by the first character, as a name becomes a key of an object only by a search among all keys. */
function stateOfMoney(name: string): string | undefined {
  return governsMoney(name, 0) ? moneyOf[name] : undefined
}

const longestCountry = 8

/** The country abroad, as its name begins, of a body that counts and reports; null of any other name. */
export function countryOfBody(reading: EntityReading): string | null {
  const { type, name } = reading
  const governed = stateOfMoney(name)
  if (governed !== undefined) return governed
  if (type !== 'org' || !isBodyOfState(name) || isMeasured(reading)) return null
  for (let end = Math.min(longestCountry, name.length - 2); end >= 2; end--) {
    const country = name.slice(0, end)
    if (country === '欧盟' || placeKind(country) === 'country') return country === '中国' ? null : country
  }
  return null
}

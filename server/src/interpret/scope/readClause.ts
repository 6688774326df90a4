// What one clause says of whom or where it speaks, by its names and by whom its words refer to.
import { alternation } from '../../tools/alternation.ts'
import { bodyEndings, nationwideProgrammes } from '../../lexicon/scopeWords.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import { isInQuotation } from '../../tools/quotations.ts'
import { isAbroad } from './abroad.ts'
import { speaksOfProject } from './approvedProject.ts'
import { isLead } from './clauseLead.ts'
import { fairOf } from './fairs.ts'
import { investorOfClause } from './inward.ts'
import { leviedBy } from './levies.ts'
import { between, firstFrom, type NameInText } from './placed.ts'
import { scopeOfClause } from './scope.ts'
import type { Referents, Scope } from './scopedClause.ts'

/** So many places are looked through for a whole division. */
const mostPlaces = 40

/** The names of a passage, and where its article speaks from. */
export interface ScopeSurroundings {
  readonly places: readonly NameInText[]
  readonly actors: readonly NameInText[]
  readonly persons: readonly NameInText[]
  /** Whom and where the paragraphs before named, the last one first. */
  readonly told: readonly string[]
  readonly home: string | null
  /** Whether it is a government's report, whose sentences list what was done by many. */
  readonly isReport: boolean
}

/** Houses and villages: what a later clause of the sentence before speaks of goes on, though the article is on a place. */
export const staying = new RegExp(`(?:${alternation(bodyEndings)})$`)

/** The clause `[from, to)` of a passage, and where its sentence begins. */
export interface Stretch {
  readonly text: string
  readonly sentenceStart: number
  readonly from: number
  readonly to: number
  /** Whether a figure follows that counts. */
  readonly counts: boolean
}

export function readClause(stretch: Stretch, around: ScopeSurroundings, trader: () => string): Scope {
  const { text, from, to, counts } = stretch
  const { places, actors, home } = around
  const words = text.slice(from, to)
  if (home !== null && speaksOfProject(words, home)) return { name: home, words: home, topical: true }
  const fair = fairOf(words, home)
  if (fair !== null) return { name: fair, words: '', topical: true }
  const placesIn = between(places, from, to)
  const actorsIn = withoutCounted(between(actors, from, to), text, home)
  const investor = investorOfClause(text, from, to, placesIn)
  if (investor !== null) return { name: investor.scope, words: investor.words, topical: false }
  const levier = leviedBy(text, from, to, places)
  if (levier !== null) return levier
  const clause = { text: words, start: from, places: placesIn, actors: actorsIn, counts, trader }
  const scope = scopeOfClause(clause, new NamesAround(stretch, around))
  return scope.name === '中国' && homely.has(scope.words) && home !== null && isAbroad(home)
    ? { name: home, words: scope.words, topical: scope.topical }
    : scope
}

/** The names that a clause may refer to. An object for each clause, as few refer to any: functions for each would cost more than they find. */
class NamesAround implements Referents {
  private readonly stretch: Stretch
  private readonly around: ScopeSurroundings

  constructor(stretch: Stretch, around: ScopeSurroundings) {
    this.stretch = stretch
    this.around = around
  }

  division(endings: RegExp): string | null {
    const { stretch } = this
    const { places, told, home } = this.around
    if (home !== null && endings.test(home)) return home
    const named = opening(stretch, places, endings) ?? lastNamed(places, stretch.to, endings)
    return named ?? told.find((name) => endings.test(name)) ?? null
  }

  actor(endings: RegExp): string | null {
    const { text, from } = this.stretch
    const { actors, told, home } = this.around
    const named = lastNamed(actors, from, endings)
    if (named !== null) return named
    if (home !== null && endings.test(home)) return home
    if (firstFrom(actors, from) > 0 || isInQuotation(text, from + 1, longestQuotation)) return null
    return told.find((name) => endings.test(name) && staying.test(name)) ?? null
  }
}

/** What somebody says in quotation marks is of whom he speaks for. */
const longestQuotation = 301

/** 中欧班列累计开行1.4万列 in what a place tells of itself; 中欧班列（云川） and 中欧班列盘溪号 are those of one city. */
function withoutCounted(actors: readonly NameInText[], text: string, home: string | null): readonly NameInText[] {
  if (actors.length === 0 || home === null || !ofPlace(home)) return actors
  return actors.filter(({ canonical, end }) => !programmes.has(canonical) || isOneOf(text, end))
}

function isOneOf(text: string, end: number): boolean {
  return text[end] === '（' || byName.test(text.slice(end, end + 8))
}

const byName = /^“?[^，。；、“”\d]{1,4}”?号(?![召称])/
const programmes: ReadonlySet<string> = new Set(nationwideProgrammes)
const ofPlace = (home: string) => home === '中国' || placeKind(home) === 'province'

/** In news from abroad these mean the country that it is from. */
const homely: ReadonlySet<string> = new Set(['全国', '国内'])

/** 河南从江苏引进收割机，目前全省…: the place that the sentence opens with, if its full form ends so. */
function opening({ text, sentenceStart, to }: Stretch, places: readonly NameInText[], endings: RegExp): string | null {
  const first = places[firstFrom(places, sentenceStart)]
  if (first === undefined || first.end > to || !endings.test(first.canonical)) return null
  return isLead(text.slice(sentenceStart, first.start)) ? first.canonical : null
}

/** The last name before `at` whose full form ends so. */
function lastNamed(places: readonly NameInText[], at: number, endings: RegExp): string | null {
  const count = firstFrom(places, at)
  for (let index = count - 1; index >= Math.max(0, count - mostPlaces); index--)
    if (endings.test(places[index]!.canonical)) return places[index]!.canonical
  return null
}

// Observations of an article's figures, and what each paragraph hands on to the next.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { detectPeriods } from '../detect/periods/periods.ts'
import { yearlyTitles } from '../lexicon/reportCues.ts'
import type { Article } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { Observation } from '../model/figure.ts'
import type { Passage } from '../model/passage.ts'
import { numberingOf } from '../parse/numbering.ts'
import { observeCell } from './cell.ts'
import { conditionsIn } from './conditions.ts'
import { inRoster, type Roster, rostersOf } from './lists/rosters.ts'
import { type Outlook, outlooksOf } from './outlook.ts'
import { type PassageReadings, seamOf } from './passageReadings.ts'
import { type Observed, observePassage } from './observe.ts'
import type { Surroundings } from './surroundings.ts'
import { type Aim, aimsOf } from './periods/aims.ts'
import { spokenAfter, takenUp, unspoken } from './periods/handedOn.ts'
import { resolvePeriods } from './periods/period.ts'
import { type Section, sectionsOf } from './periods/sections.ts'
import { placeActors } from './scope/actors.ts'
import { bodiesTold } from './scope/bodiesTold.ts'
import { type NameInText, placeNames, type placePeriods, placePlaces } from './scope/placed.ts'
import { toldBefore } from './scope/toldBefore.ts'
import { withPlaceSections } from './scope/placeSections.ts'
import { printedNames, withPrinted } from './scope/printedNames.ts'
import { homesOf, isRoundUp } from './scope/scopeHome.ts'
import { withShortStates } from './scope/shortStates.ts'
import { worksIn } from './scope/works.ts'
import { isToldToDeputies, reportParts } from './workReport.ts'

interface Whole {
  readonly passages: readonly Passage[]
  readonly article: Article
  readonly entities: readonly EntityMention[]
  readonly periods: ReturnType<typeof placePeriods>
  readonly memory: PassageReadings | undefined
}

/** Observations of all figures, passage by passage; what one speaks of is handed on to the next. */
export function observeArticle(whole: Whole, figures: readonly DetectedFigure[]): readonly Observation[] {
  const { passages, article, memory } = whole
  const lent = lentBy(whole)
  const ofItems = isRoundUp(article)
  const found: Observation[] = []
  let spoken = unspoken
  let sectionSpoken = -1
  for (const { at, first, own } of runs(figures)) {
    const passage = passages[at]!
    if (passage.cell !== null) {
      const headPeriod = periodOfHeads(passage, article)
      found.push(...observeCell(passage, own, { headPeriod, home: lent.homes[at]!, date: article.date }))
      continue
    }
    const section = lent.sections[at]!
    const told = takenUp(spoken, passage.text)
    const here = section.period ?? (sectionSpoken === section.ordinal ? told : null)
    const period = {
      review: section.isReview ? section.period : null,
      yearly: lent.yearly,
      here,
      before: here ?? (ofItems ? null : told),
    }
    const around = surroundingsAt(at, whole, lent, period)
    const read = (): Observed => observePassage(passage, own, first, around)
    const observed = memory?.observed.recall(passage.text, seamOf(passage, around), read) ?? read()
    spoken = spokenAfter({ ...spoken, period: period.before }, observed.period, article.date)
    sectionSpoken = section.ordinal
    for (const observation of inRoster(observed.observations, own, lent.rosters[at]!)) found.push(observation)
  }
  return withPrinted(found, printedNames(whole.entities))
}

/** What an article lends its passages; lists are by passage. */
interface Lent {
  readonly places: readonly (readonly NameInText[])[]
  readonly actors: readonly (readonly NameInText[])[]
  readonly organisations: Surroundings['organisations']
  readonly persons: readonly (readonly NameInText[])[]
  readonly told: readonly (readonly string[])[]
  readonly homes: readonly (string | null)[]
  readonly isReport: boolean
  readonly yearly: boolean
  readonly sections: readonly Section[]
  readonly outlooks: readonly Outlook[]
  readonly aims: readonly (readonly Aim[])[]
  readonly rosters: readonly (Roster | null)[]
  readonly conditions: readonly boolean[]
}

function lentBy({ passages, article, entities, periods }: Whole): Lent {
  const places = withShortStates(placePlaces(entities, passages), passages)
  const works = worksIn(passages, places)
  const told = bodiesTold(passages)
  const actors = placeActors(entities, passages, places, works, told)
  const parts = reportParts(passages, article)
  const numberings = passages.map(({ text }) => numberingOf(text))
  const outlooks = outlooksOf(passages, periods, article, parts)
  const sections = sectionsOf(passages, periods, article, parts)
  return {
    places,
    actors,
    persons: placeNames(
      entities.filter(({ reading }) => reading.type === 'person'),
      passages,
      'actors',
    ),
    told: toldBefore(passages, places, actors, isRoundUp(article)),
    organisations: bySentence(entities.filter((entity) => entity.reading.type === 'org')),
    homes: withPlaceSections(homesOf(article, passages, entities, [...works, ...told]), passages, places, actors),
    isReport: isToldToDeputies(passages, article),
    yearly: article.title !== null && yearlyTitles.test(article.title),
    sections,
    outlooks,
    aims: aimsOf(passages, periods, article.date, outlooks, sections),
    rosters: rostersOf(passages, { numberings, places, periods }),
    conditions: conditionsIn(passages, numberings),
  }
}

function surroundingsAt(at: number, whole: Whole, lent: Lent, period: Surroundings['period']): Surroundings {
  return {
    periods: whole.periods[at]!,
    places: lent.places[at]!,
    actors: lent.actors[at]!,
    persons: lent.persons[at]!,
    told: lent.told[at]!,
    organisations: lent.organisations,
    date: whole.article.date,
    home: lent.homes[at]!,
    isReport: lent.isReport,
    period,
    outlook: lent.sections[at]!.isReview ? null : lent.outlooks[at]!,
    aims: lent.aims[at]!,
    conditions: lent.conditions[at]!,
  }
}

/** The figures in runs of one passage each. */
function runs(figures: readonly DetectedFigure[]): { at: number; first: number; own: readonly DetectedFigure[] }[] {
  const found: { at: number; first: number; own: readonly DetectedFigure[] }[] = []
  let first = 0
  while (first < figures.length) {
    const at = figures[first]!.passage
    let end = first
    while (end < figures.length && figures[end]!.passage === at) end++
    found.push({ at, first, own: figures.slice(first, end) })
    first = end
  }
  return found
}

/** The period that a cell's heads state: the column's before the row's before the caption's. */
/** 比上年增长 says against what, not when. */
const comparedWith = /[比较](?:上年|去年|上月|上季|同期|上年同期|去年同期)+/

function periodOfHeads(passage: Passage, article: Article): string | null {
  const { cell } = passage
  for (const head of [cell?.columnHead, cell?.rowHead, cell?.headBefore, cell?.caption]) {
    if (head == null) continue
    const text = { ...passage, text: head.replace(comparedWith, '') }
    const [period] = resolvePeriods(detectPeriods([text]), [text], [article])
    if (period?.value != null) return period.value
  }
  return null
}

/** The first mention of each name in a sentence: a very long one may hold the same name thousands of times. */
function bySentence(entities: readonly EntityMention[]): Map<number, EntityMention[]> {
  const grouped = new Map<number, EntityMention[]>()
  const names = new Set<string>()
  let sentence = -1
  for (const entity of entities) {
    if (entity.sentence !== sentence) names.clear()
    sentence = entity.sentence
    if (names.has(entity.reading.name)) continue
    names.add(entity.reading.name)
    const list = grouped.get(sentence)
    if (list === undefined) grouped.set(sentence, [entity])
    else list.push(entity)
  }
  return grouped
}

// Observations of an article's figures, and what each paragraph hands on to the next.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { detectPeriods } from '../detect/periods/periods.ts'
import type { Article } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { Observation } from '../model/figure.ts'
import type { Passage } from '../model/passage.ts'
import { observeCell } from './cell.ts'
import { outlooksOf } from './outlook.ts'
import { type PassageReadings, seamOf } from './passageReadings.ts'
import { type Observed, observePassage } from './observe.ts'
import { resolvePeriods } from './periods/period.ts'
import { sectionsOf } from './periods/sections.ts'
import { placeActors, type placePeriods, placePlaces } from './scope/placed.ts'
import { homesOf, isRoundUp } from './scope/scopeHome.ts'
import { worksIn } from './scope/works.ts'

interface Whole {
  readonly passages: readonly Passage[]
  readonly article: Article
  readonly entities: readonly EntityMention[]
  readonly periods: ReturnType<typeof placePeriods>
  readonly memory: PassageReadings | undefined
}

/** What the text last said of its time, and under which heading. */
interface Spoken {
  readonly section: number
  readonly period: string | null
}

/** 20年来, 2014/2019: told of some figures and not of what the next paragraphs are about. */
function isLong(period: string): boolean {
  const [from = '', until = from] = period.split('/')
  return from !== '..' && from.slice(0, 4) !== until.slice(0, 4)
}

/** Observations of all figures, passage by passage; what one speaks of is handed on to the next. */
export function observeArticle(whole: Whole, figures: readonly DetectedFigure[]): Observation[] {
  const { passages, article, entities, periods, memory } = whole
  const { date } = article
  const places = placePlaces(entities, passages)
  const works = worksIn(passages, places)
  const actors = placeActors(entities, passages, places, works)
  const organisations = bySentence(entities.filter((entity) => entity.reading.type === 'org'))
  const homes = homesOf(article, passages, entities, works)
  const sections = sectionsOf(passages, periods, [article])
  const outlooks = outlooksOf(passages, periods, [article])
  const ofItems = isRoundUp(article)
  let spoken: Spoken = { section: -1, period: null }
  return runs(figures).flatMap(({ at, first, own }) => {
    const passage = passages[at]!
    const home = homes[at]!
    if (passage.cell !== null)
      return observeCell(passage, own, { headPeriod: periodOfHeads(passage, article), home, date })
    const section = sections[at]!
    const here = section.period ?? (spoken.section === section.ordinal ? spoken.period : null)
    const period = { here, before: here ?? (ofItems ? null : spoken.period) }
    const names = { places: places[at]!, actors: actors[at]!, organisations }
    const around = { periods: periods[at]!, ...names, date, home, period, outlook: outlooks[at]! }
    const read = (): Observed => observePassage(passage, own, first, around)
    const observed = memory?.observed.recall(passage.text, seamOf(passage, around), read) ?? read()
    const said = observed.period !== null && !isLong(observed.period) ? observed.period : period.before
    spoken = { section: section.ordinal, period: said }
    return [...observed.observations]
  })
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
function periodOfHeads(passage: Passage, article: Article): string | null {
  for (const head of [passage.cell?.columnHead, passage.cell?.rowHead, passage.cell?.caption]) {
    if (head == null) continue
    const text = { ...passage, text: head }
    const [period] = resolvePeriods(detectPeriods([text]), [text], [article])
    if (period?.value != null) return period.value
  }
  return null
}

function bySentence(entities: readonly EntityMention[]): Map<number, EntityMention[]> {
  const grouped = new Map<number, EntityMention[]>()
  for (const entity of entities) {
    const list = grouped.get(entity.sentence)
    if (list === undefined) grouped.set(entity.sentence, [entity])
    else list.push(entity)
  }
  return grouped
}

// The one entry for everything that looks at a single document: parse, detect, interpret. Remember its result by content.
import { detectEntities } from '../detect/entities/entities.ts'
import { type DetectedFigure, detectFigures } from '../detect/figures/figures.ts'
import { detectPeriods } from '../detect/periods/periods.ts'
import { detectTitles } from '../detect/titles.ts'
import type { Digest } from '../model/digest.ts'
import type { Article, SourceDocument } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureMention, Observation } from '../model/figure.ts'
import { type Passage, sentenceAt, sourceSpan } from '../model/passage.ts'
import { parse } from '../parse/parse.ts'
import { dateArticles } from './dates/articles.ts'
import { readEntities } from './names/entities.ts'
import { observeCell } from './cell.ts'
import { dateHeadlines } from './periods/headlines.ts'
import { type DigestMemory, seamOf } from './memory.ts'
import { type Observed, observePassage } from './observe.ts'
import { resolvePeriods } from './periods/period.ts'
import { placeActors, placePeriods, placePlaces } from './scope/placed.ts'
import { joinRestated } from './again/joined.ts'
import { adoptKeys } from './again/restated.ts'
import { outlooksOf } from './outlook.ts'
import { findRelations } from './relations/relations.ts'
import { homesOf } from './scope/scopeHome.ts'
import { sectionsOf } from './periods/sections.ts'
import { readTitles } from './names/titles.ts'
import { wordingOf } from './again/wording.ts'

/**
 * Everything known of one document. Every string gives a digest: doubt becomes null, not an exception. Linear in the text.
 * With the `memory` of an earlier digest of the document only passages that changed, or what bears on them, are read again;
 * the result is the same.
 */
export function digest(document: SourceDocument, memory?: DigestMemory): Digest {
  memory?.turn()
  const parsed = parse(document, memory?.parse)
  const { passages } = parsed
  const articles = dateArticles(parsed, document)
  const { titles: detectedTitles, faults } = detectTitles(passages)
  const detectedPeriods = detectPeriods(passages, memory?.periods)
  const periods = resolvePeriods(detectedPeriods, passages, articles)
  const entities = readEntities(detectEntities(passages, detectedTitles, memory?.names), passages)
  const titles = readTitles(detectedTitles, passages, periods, entities)
  const taken = takenStretches(passages.length, [detectedTitles, detectedPeriods])
  const detected = detectFigures(passages, taken, memory?.figures)
  const placed = placePeriods(detectedPeriods, periods, passages)
  const observed = observeAll({ passages, articles, entities, periods: placed, memory }, detected.figures)
  const dated = dateHeadlines(observed, detected.figures, passages, placed)
  const observations = joinRestated(adoptKeys(dated, detected.figures, passages), detected.figures, passages)
  const figures = detected.figures.map((figure, index) => mentionOf(figure, passages, observations[index]!))
  return {
    document,
    articles,
    passages,
    figures,
    periods,
    titles,
    titleFaults: faults,
    entities,
    relations: findRelations(passages, figures, detected.figures, entities),
    suppressions: parsed.suppressions,
    coverage: { numerals: detected.numerals, understood: detected.understood },
  }
}

interface Stretch {
  readonly passage: number
  readonly start: number
  readonly end: number
}

/** Stretches in which no figure is looked for, by passage, in order. */
function takenStretches(passages: number, lists: readonly (readonly Stretch[])[]): Stretch[][] {
  const taken: Stretch[][] = Array.from({ length: passages }, () => [])
  for (const list of lists) for (const stretch of list) taken[stretch.passage]!.push(stretch)
  return taken
}

interface Whole {
  readonly passages: readonly Passage[]
  readonly articles: readonly Article[]
  readonly entities: readonly EntityMention[]
  readonly periods: ReturnType<typeof placePeriods>
  readonly memory: DigestMemory | undefined
}

/** What the text last said of its time, and where. */
interface Spoken {
  readonly article: number
  readonly section: number
  readonly period: string | null
}

/** 20年来, 2014/2019: told of some figures and not of what the next paragraphs are about. */
function isLong(period: string): boolean {
  const [from = '', until = from] = period.split('/')
  return from !== '..' && from.slice(0, 4) !== until.slice(0, 4)
}

/** Observations of all figures, passage by passage; what one speaks of is handed on to the next of its article. */
function observeAll(whole: Whole, figures: readonly DetectedFigure[]): Observation[] {
  const { passages, articles, entities, periods, memory } = whole
  const places = placePlaces(entities, passages)
  const actors = placeActors(entities, passages)
  const organisations = bySentence(entities.filter((entity) => entity.reading.type === 'org'))
  const homes = homesOf(articles, passages, entities)
  const sections = sectionsOf(passages, periods, articles)
  const outlooks = outlooksOf(passages, periods, articles)
  let spoken: Spoken = { article: -1, section: -1, period: null }
  return runs(figures).flatMap(({ at, first, own }) => {
    const passage = passages[at]!
    const home = homes[passage.article] ?? null
    const date = articles[passage.article]?.date ?? null
    if (passage.cell !== null)
      return observeCell(passage, own, { headPeriod: periodOfHeads(passage, articles), home, date })
    const section = sections[at]!
    const here = section.period ?? (spoken.section === section.ordinal ? spoken.period : null)
    const period = { here, before: here ?? (spoken.article === passage.article ? spoken.period : null) }
    const names = { places: places[at]!, actors: actors[at]!, organisations }
    const around = { periods: periods[at]!, ...names, date, home, period, outlook: outlooks[at]! }
    const read = (): Observed => observePassage(passage, own, first, around)
    const observed = memory?.observed.recall(passage.text, seamOf(passage, around), read) ?? read()
    const said = observed.period !== null && !isLong(observed.period) ? observed.period : period.before
    spoken = { article: passage.article, section: section.ordinal, period: said }
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
function periodOfHeads(passage: Passage, articles: readonly Article[]): string | null {
  for (const head of [passage.cell?.columnHead, passage.cell?.rowHead, passage.cell?.caption]) {
    if (head == null) continue
    const text = { ...passage, text: head }
    const [period] = resolvePeriods(detectPeriods([text]), [text], articles)
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

function mentionOf(figure: DetectedFigure, passages: readonly Passage[], observation: Observation): FigureMention {
  const passage = passages[figure.passage]!
  return {
    span: sourceSpan(passage, figure.start, figure.end),
    passage: figure.passage,
    sentence: sentenceAt(passage, figure.start),
    observation,
    wording: wordingOf(passage, figure),
  }
}

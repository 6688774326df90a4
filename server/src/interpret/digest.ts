// The one entry for everything that looks at a single document: parse, detect, interpret. Remember its result by content.
import { detectEntities } from '../detect/entities.ts'
import { type DetectedFigure, detectFigures } from '../detect/figures.ts'
import { detectPeriods } from '../detect/periods.ts'
import { detectTitles } from '../detect/titles.ts'
import type { Digest } from '../model/digest.ts'
import type { Article, SourceDocument } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureMention, Observation } from '../model/figure.ts'
import { type Passage, sentenceAt, sourceSpan } from '../model/passage.ts'
import { parse } from '../parse/parse.ts'
import { dateArticles } from './articles.ts'
import { readEntities } from './entities.ts'
import { observeCell } from './cell.ts'
import { observePassage } from './observe.ts'
import { resolvePeriods } from './period.ts'
import { placePeriods, placePlaces } from './placed.ts'
import { findRelations } from './relations.ts'
import { homeOf } from './scope.ts'
import { readTitles } from './titles.ts'

/** Everything known of one document. Every string gives a digest: doubt becomes null, not an exception. Linear in the text. */
export function digest(document: SourceDocument): Digest {
  const parsed = parse(document)
  const { passages } = parsed
  const articles = dateArticles(parsed, document)
  const { titles: detectedTitles, faults } = detectTitles(passages)
  const detectedPeriods = detectPeriods(passages)
  const periods = resolvePeriods(detectedPeriods, passages, articles)
  const entities = readEntities(detectEntities(passages, detectedTitles), passages)
  const titles = readTitles(detectedTitles, passages, periods, entities)
  const taken = takenStretches(passages.length, [detectedTitles, detectedPeriods])
  const detected = detectFigures(passages, taken)
  const placed = placePeriods(detectedPeriods, periods, passages)
  const observations = observeAll(passages, detected.figures, articles, entities, placed)
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
    relations: findRelations(passages, figures, detected.figures),
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

function observeAll(
  passages: readonly Passage[],
  figures: readonly DetectedFigure[],
  articles: readonly Article[],
  entities: readonly EntityMention[],
  periods: ReturnType<typeof placePeriods>,
): Observation[] {
  const places = placePlaces(entities, passages)
  const organisations = byPassage(
    passages.length,
    entities.filter((entity) => entity.reading.type === 'org'),
  )
  const homes = articles.map((article, index) => homeOf(article, index, passages, entities))
  const observations: Observation[] = []
  const spoken: (string | null)[] = articles.map(() => null)
  let next = 0
  while (next < figures.length) {
    const at = figures[next]!.passage
    let end = next
    while (end < figures.length && figures[end]!.passage === at) end++
    const passage = passages[at]!
    if (passage.cell !== null) {
      const home = homes[passage.article] ?? null
      const date = articles[passage.article]?.date ?? null
      const headPeriod = periodOfHeads(passage, articles)
      observations.push(...observeCell(passage, figures.slice(next, end), { headPeriod, home, date }))
      next = end
      continue
    }
    const observed = observePassage(passage, figures.slice(next, end), next, {
      periods: periods[at]!,
      places: places[at]!,
      organisations: organisations[at]!,
      date: articles[passage.article]?.date ?? null,
      home: homes[passage.article] ?? null,
      period: spoken[passage.article] ?? null,
    })
    for (const observation of observed.observations) observations.push(observation)
    if (observed.period !== null) spoken[passage.article] = observed.period
    next = end
  }
  return observations
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

function byPassage(count: number, entities: readonly EntityMention[]): EntityMention[][] {
  const grouped: EntityMention[][] = Array.from({ length: count }, () => [])
  for (const entity of entities) grouped[entity.passage]!.push(entity)
  return grouped
}

function mentionOf(figure: DetectedFigure, passages: readonly Passage[], observation: Observation): FigureMention {
  const passage = passages[figure.passage]!
  return {
    span: sourceSpan(passage, figure.start, figure.end),
    passage: figure.passage,
    sentence: sentenceAt(passage, figure.start),
    observation,
  }
}

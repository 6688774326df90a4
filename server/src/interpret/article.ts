// What one article says, from its titles to how its figures hang together: nothing of it depends on the others of its file.
import { detectEntities } from '../detect/entities/entities.ts'
import { detectFigures } from '../detect/figures/figures.ts'
import { detectPeriods } from '../detect/periods/periods.ts'
import { detectTitles } from '../detect/titles.ts'
import type { Coverage, Digest } from '../model/digest.ts'
import type { Article } from '../model/document.ts'
import type { Passage } from '../model/passage.ts'
import { datedByText, explainHeadlines, withKeysOfText } from './again/explained.ts'
import { joinRestated } from './again/joined.ts'
import { withPointedAt } from './again/pointedAt.ts'
import { adoptKeys } from './again/restated.ts'
import { sameNumbers } from './again/sameNumbers.ts'
import { mentionsOf } from './mentions.ts'
import type { PassageReadings } from './passageReadings.ts'
import { readEntities } from './names/entities.ts'
import { readTitles } from './names/titles.ts'
import { observeArticle } from './observeArticle.ts'
import { dateHeadlines } from './periods/headlines.ts'
import { resolvePeriods } from './periods/period.ts'
import { findRelations } from './relations/relations.ts'
import { placePeriods } from './scope/placed.ts'

/** Passages and figures are counted from the article's first, sentences and offsets as its passages have them. */
export interface ArticleReading extends Pick<
  Digest,
  'figures' | 'periods' | 'titles' | 'titleFaults' | 'entities' | 'relations'
> {
  readonly coverage: Coverage
}

/** Reads the passages of an article, each with 0 for its `article`. Never throws; linear in the text. */
export function readArticle(
  article: Article,
  passages: readonly Passage[],
  memory: PassageReadings | undefined,
): ArticleReading {
  const { titles: detectedTitles, faults: titleFaults } = detectTitles(passages)
  const detectedPeriods = detectPeriods(passages, memory?.periods)
  const periods = resolvePeriods(detectedPeriods, passages, [article])
  const entities = readEntities(detectEntities(passages, detectedTitles, memory?.names), passages)
  const titles = readTitles(detectedTitles, passages, periods, entities)
  const taken = takenStretches(passages.length, [detectedTitles, detectedPeriods])
  const detected = detectFigures(passages, taken, memory?.figures)
  const placed = placePeriods(detectedPeriods, periods, passages)
  const observed = observeArticle({ passages, article, entities, periods: placed, memory }, detected.figures)
  const dated = dateHeadlines(observed, detected.figures, passages, placed)
  const pointed = withPointedAt(dated, detected.figures, passages)
  const explained = explainHeadlines(pointed, detected.figures, passages, placed)
  const timed = datedByText(explained, pointed, detected.figures, placed)
  const same = sameNumbers(timed)
  const adopted = adoptKeys(timed, detected.figures, passages, same)
  const joined = joinRestated(adopted, detected.figures, passages, same)
  const observations = withKeysOfText(explained, joined)
  const figures = mentionsOf(detected.figures, passages, observations)
  const relations = findRelations(passages, figures, detected.figures, entities)
  const coverage = { numerals: detected.numerals, understood: detected.understood }
  return { figures, periods, titles, titleFaults, entities, relations, coverage }
}

interface Stretch {
  readonly passage: number
  readonly start: number
  readonly end: number
}

/** Stretches in which no figure is looked for, by passage, in order. */
function takenStretches(passages: number, lists: readonly (readonly Stretch[])[]): Stretch[][] {
  const taken: Stretch[][] = []
  for (let index = 0; index < passages; index++) taken.push([])
  for (const list of lists) for (const stretch of list) taken[stretch.passage]!.push(stretch)
  return taken
}

// Scores all labelled articles, clean or under a noise, and counts what was understood of the corpus.
import { digest } from '../../server/src/interpret/digest.ts'
import type { NoiseName } from './noise.ts'
import { read } from './reading.ts'
import { scoreDates } from './score/dates.ts'
import { scoreFigures } from './score/figures.ts'
import { scoreEntities, scoreTitles } from './score/names.ts'
import { scoreRelations } from './score/relations.ts'
import { scoreSame, scoreSameAcross } from './score/same.ts'
import { type Count, type Mistake, type Scores, Sheet } from './score/sheet.ts'
import { type Subject, subjectOf } from './score/subject.ts'
import { corpusArticles, crossLabels, labelledArticles } from './shared.ts'

/** Under this name stands what is labelled across articles. */
export const across = 'across articles'

export interface Scored {
  /** By document, sorted by name; `across` is the last. */
  readonly documents: ReadonlyMap<string, Scores>
  readonly mistakes: readonly Mistake[]
}

export function scoreAll(noise: NoiseName | null = null): Scored {
  const subjects = labelledArticles().map((article) => subjectOf(article, read(article.document, noise)))
  for (const subject of subjects) scoreOne(subject)
  const crossSheet = new Sheet(across)
  scoreSameAcross(subjects, crossLabels(), crossSheet)
  const named = subjects.map(({ article, sheet }) => ({ name: article.name, sheet }))
  named.sort((a, b) => (a.name < b.name ? -1 : 1))
  const sheets = [...named, { name: across, sheet: crossSheet }]
  return {
    documents: new Map(sheets.map(({ name, sheet }) => [name, sheet.scores()])),
    mistakes: sheets.flatMap(({ sheet }) => sheet.mistakes),
  }
}

function scoreOne(subject: Subject): void {
  const found = scoreFigures(subject)
  scoreTitles(subject)
  scoreEntities(subject)
  scoreDates(subject)
  scoreSame(subject, found)
  scoreRelations(subject, found)
}

/** Numerals understood or rightly left alone, of all in the corpus, or in every `step`-th of its articles. */
export function coverage(step = 1): Count {
  const counts = corpusArticles()
    .filter((_, index) => index % step === 0)
    .map((document) => digest(document).coverage)
  return {
    right: counts.reduce((sum, { understood }) => sum + understood, 0),
    of: counts.reduce((sum, { numerals }) => sum + numerals, 0),
  }
}

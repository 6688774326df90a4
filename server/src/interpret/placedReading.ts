// What an article says, put where the article stands in its file now.
import type { Span } from '../model/span.ts'
import type { ArticleReading } from './article.ts'
import { movedRelation } from './relations/movedRelation.ts'

/** How far what was read of an article is from where it stands in the file: in characters, passages, sentences, figures. */
export interface Shift {
  readonly offset: number
  readonly passage: number
  readonly sentence: number
  readonly figure: number
}

export function areEqualShifts(a: Shift, b: Shift): boolean {
  return a.offset === b.offset && a.passage === b.passage && a.sentence === b.sentence && a.figure === b.figure
}

const nowhere: Shift = { offset: 0, passage: 0, sentence: 0, figure: 0 }

/** The reading with every place moved; the same object where nothing moves, and the same readings in any case. */
export function placedReading(reading: ArticleReading, by: Shift): ArticleReading {
  if (areEqualShifts(by, nowhere)) return reading
  const { figures, periods, titles, titleFaults, entities, relations, coverage } = reading
  return {
    figures: figures.map(({ span, passage, sentence, observation, wording }) => {
      return {
        span: moved(span, by),
        passage: passage + by.passage,
        sentence: sentence + by.sentence,
        observation,
        wording,
      }
    }),
    periods: periods.map(({ span, passage, text, value, relative }) => {
      return { span: moved(span, by), passage: passage + by.passage, text, value, relative }
    }),
    titles: titles.map(({ span, passage, sentence, text, reading: own }) => {
      return {
        span: moved(span, by),
        passage: passage + by.passage,
        sentence: sentence + by.sentence,
        text,
        reading: own,
      }
    }),
    titleFaults: titleFaults.map(({ span, passage, fault }) => {
      return { span: moved(span, by), passage: passage + by.passage, fault }
    }),
    entities: entities.map(({ span, passage, sentence, reading: own }) => {
      return { span: moved(span, by), passage: passage + by.passage, sentence: sentence + by.sentence, reading: own }
    }),
    relations: by.figure === 0 ? relations : relations.map((relation) => movedRelation(relation, by.figure)),
    coverage,
  }
}

function moved({ start, end }: Span, { offset }: Shift): Span {
  return { start: start + offset, end: end + offset }
}

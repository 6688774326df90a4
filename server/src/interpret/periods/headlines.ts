// A headline gives the figure and the text below it the time: the figure of the one takes the period of the other.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { readingWith } from '../again/readingWith.ts'

/** The observations with the periods of headings that state none, or only the year of what the text tells to the day, taken from the first mention of the same value below them. */
export function dateHeadlines(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
): readonly Observation[] {
  const isHeading = ({ passage }: DetectedFigure) => tellsBelow(passages[passage]!)
  if (!figures.some(isHeading)) return observations
  const below = new Map<string, Observation>()
  const dated = [...observations]
  for (let index = observations.length - 1; index >= 0; index--) {
    const [observation, figure] = [observations[index]!, figures[index]!]
    const key = `${passages[figure.passage]!.article} ${observation.value} ${observation.low} ${observation.unit} ${observation.basis}`
    const period = below.get(key)?.period ?? null
    if (!isHeading(figure)) below.set(key, observation)
    else if (period !== null && (isUndated(periods[figure.passage]!) || isSoFar(period, observation.period)))
      dated[index] = readingWith(observation, { period })
  }
  return dated
}

/** A headline, or one of the points (●…) that an article puts in front. */
function tellsBelow({ kind, text }: Passage): boolean {
  return kind === 'heading' || text.startsWith('●')
}

/** 2026年票房超146亿元, told below as of 截至5月19日: January to that day. */
function isSoFar(period: string, year: string | null): boolean {
  return year?.length === yearWritten && period.startsWith(`${year}-01/`)
}

const yearWritten = 4

/** Whether a passage with these periods states none that dates its figures. */
export function isUndated(periods: readonly PlacedPeriod[]): boolean {
  return !periods.some(({ compared, value }) => !compared && value !== null)
}

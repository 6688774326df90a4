// A headline gives the figure and the text below it the time: the figure of the one takes the period of the other.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { readingWith } from '../again/readingWith.ts'

/** The observations with the periods of headings that state none taken from the first mention of the same value below them. */
export function dateHeadlines(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
): readonly Observation[] {
  const undated = ({ passage }: DetectedFigure) => passages[passage]!.kind === 'heading' && isUndated(periods[passage]!)
  if (!figures.some(undated)) return observations
  const below = new Map<string, Observation>()
  const dated = [...observations]
  for (let index = observations.length - 1; index >= 0; index--) {
    const [observation, figure] = [observations[index]!, figures[index]!]
    const { kind, article } = passages[figure.passage]!
    const key = `${article} ${observation.value} ${observation.low} ${observation.unit} ${observation.basis}`
    if (kind !== 'heading') below.set(key, observation)
    else if (undated(figure))
      dated[index] = readingWith(observation, { period: below.get(key)?.period ?? observation.period })
  }
  return dated
}

/** Whether a passage with these periods states none that dates its figures. */
export function isUndated(periods: readonly PlacedPeriod[]): boolean {
  return !periods.some(({ compared, value }) => !compared && value !== null)
}

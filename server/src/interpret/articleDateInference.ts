// The date of a text that prints none, weighed from its evidence: which year 今年 must be for all that it says to fit.
import type { Evidence, YearMention } from './articleDateEvidence.ts'
import { dateOf } from './articleDateText.ts'

/** What a mention of year `y` says for a text of year `y + offset`, for offsets −1, 0, 1 and 2 or more. */
const weights: Readonly<Record<YearMention['kind'], readonly [number, number, number, number]>> = {
  whole: [-3, -1, 1, 0.2],
  part: [-3, 1, 0.4, 0],
  ahead: [0, 0, -0.5, -0.5],
  forecast: [0.7, 1, -1, -1],
  plan: [0.5, 2, 0.5, 0],
  programme: [0, 3, 0, 0],
  account: [-3, -0.5, 1.5, 0.3],
  anniversary: [-1, 5, -1, -1],
}
/** The same year named again says little more. */
const heard = 3
const margin = 0.75

/** `2023` or `2023-08`; null where the text asks for no year, or does not settle it. */
export function inferDate(evidence: Evidence): string | null {
  if (!evidence.relative && evidence.paper) return null
  const year = inferYear(evidence)
  if (year === null) return null
  const { day, month } = evidence
  return dateOf(year, evidence.relative && day && day.month >= month ? day.month : null, null)
}

/** The year that fits best; null where the next best fits nearly as well. */
export function inferYear({ years, relative }: Evidence): number | null {
  const told = years
    .filter(({ kind }) => kind !== 'ahead' && kind !== 'plan' && kind !== 'forecast')
    .map(({ year }) => year)
  if (told.length === 0 && !years.some(({ kind }) => kind === 'plan' || kind === 'forecast')) return null
  const latest = Math.max(...(told.length > 0 ? told : years.map(({ year }) => year)))
  const candidates = [latest - 1, latest, latest + 1, latest + 2]
  const counts = countMentions(years)
  const scored = candidates
    .map((year) => ({ year, score: scoreOf(year, counts, relative) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = [scored[0]!, scored[1]!]
  return best.score > 0 && best.score - next.score >= margin ? best.year : null
}

function countMentions(years: readonly YearMention[]): Map<string, { mention: YearMention; count: number }> {
  const counts = new Map<string, { mention: YearMention; count: number }>()
  for (const mention of years) {
    const key = `${mention.kind} ${mention.year}`
    const entry = counts.get(key) ?? { mention, count: 0 }
    entry.count = Math.min(heard, entry.count + 1)
    counts.set(key, entry)
  }
  return counts
}

function scoreOf(
  year: number,
  counts: ReadonlyMap<string, { mention: YearMention; count: number }>,
  relative: boolean,
): number {
  let score = 0
  for (const { mention, count } of counts.values()) {
    const offset = year - mention.year
    const weight =
      offset < -1
        ? mention.kind === 'ahead' || mention.kind === 'plan'
          ? 0
          : -4
        : weights[mention.kind][Math.min(2, offset) + 1]!
    score += weight * Math.sqrt(count)
  }
  return relative ? score : score
}

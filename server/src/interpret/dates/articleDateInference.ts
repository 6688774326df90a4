// The date of a text that prints none, weighed from its evidence: which year 今年 must be for all that it says to fit.
import type { Evidence, YearKind, YearMention } from './articleDateEvidence.ts'
import { dateOf } from './articleDateText.ts'

/**
 * How likely the latest year of each kind is the year after, the year, … three years before that of the text: offsets −1, 0,
 * 1, 2 and 3. Counted on 9,000 dated news and policy texts with figures, smoothed; anniversaries and plans by hand.
 */
const likelihoods: Readonly<Record<YearKind, readonly [number, number, number, number, number]>> = {
  data: [0.02, 0.2, 0.65, 0.05, 0.02],
  end: [0.004, 0.01, 0.9, 0.06, 0.01],
  part: [0.005, 0.52, 0.4, 0.04, 0.01],
  month: [0.01, 0.12, 0.45, 0.16, 0.05],
  day: [0.02, 0.34, 0.29, 0.07, 0.04],
  season: [0.1, 0.5, 0.25, 0.06, 0.04],
  since: [0.01, 0.08, 0.15, 0.09, 0.07],
  base: [0.002, 0.005, 0.42, 0.21, 0.07],
  whole: [0.03, 0.36, 0.36, 0.05, 0.03],
  forecast: [0.3, 0.15, 0.05, 0.04, 0.04],
  ahead: [0.15, 0.12, 0.12, 0.05, 0.05],
  plan: [0.1, 0.6, 0.2, 0.08, 0.03],
  programme: [0.02, 0.75, 0.2, 0.02, 0.01],
  account: [0.004, 0.27, 0.62, 0.06, 0.02],
  anniversary: [0.02, 0.9, 0.04, 0.02, 0.01],
}
/** Speak of what is still to come, so that they set no lower bound. */
const comingKinds: ReadonlySet<YearKind> = new Set(['forecast', 'ahead', 'plan'])
/** The kinds hang together, so each counts for less than its own. */
const weight = 0.8
/** What each further mention adds, up to five. */
const repeated = 0.25
const sure = 0.8

/**
 * `2023` or `2023-08`; null where the text does not settle its year, or is a paper that asks for none. The month is that of
 * the latest day told without a year, as news does; a work report looks back further.
 */
export function inferDate(evidence: Evidence): string | null {
  if (!evidence.relative && evidence.paper) return null
  const year = inferYear(evidence)
  if (year === null) return null
  const { day, month, relative, headline } = evidence
  const recent = day !== null && relative && headline === null && day.month >= month
  return dateOf(year, recent ? day.month : null, null)
}

/** What the headline says, else the year that fits best; null where another one fits nearly as well. */
export function inferYear({ years, headline }: Evidence): number | null {
  if (headline !== null) return headline
  const latest = latestOfEachKind(years)
  const told = [...latest.values()].filter(({ kind }) => !comingKinds.has(kind)).map(({ year }) => year)
  if (told.length === 0) return null
  const from = Math.max(...told)
  const scored = [from - 1, from, from + 1, from + 2].map((year) => ({
    year,
    chance: Math.exp(fitOf(year, latest.values())),
  }))
  const total = scored.reduce((sum, { chance }) => sum + chance, 0)
  const best = scored.reduce((a, b) => (b.chance > a.chance ? b : a))
  return best.chance >= sure * total ? best.year : null
}

/** How many months behind a part of a year its figures still are news. */
const newsFor = 3

/** The year of a day told without one, by the part of a year that its article reports: the figures of 前10个月 of 2019 come out on a 6 November of 2019. */
export function yearOfDay({ reported, relative }: Evidence, month: number): number | null {
  if (!reported || !relative) return null
  if (reported.month === 0) return reported.year
  const since = (month - reported.month + 12) % 12
  if (since === 0 || since > newsFor) return null
  return month > reported.month ? reported.year : reported.year + 1
}

interface Latest extends YearMention {
  count: number
}

function latestOfEachKind(years: readonly YearMention[]): Map<YearKind, Latest> {
  const latest = new Map<YearKind, Latest>()
  for (const { year, kind } of years) {
    const known = latest.get(kind)
    if (!known || year > known.year) latest.set(kind, { year, kind, count: 1 })
    else if (year === known.year) known.count++
  }
  return latest
}

/** Logarithm of how well a text of `year` explains the latest year of each kind; what is said often counts for more. */
function fitOf(year: number, latest: Iterable<Latest>): number {
  let fit = 0
  for (const { year: named, kind, count } of latest) {
    const offset = year - named
    const likelihood = offset < -1 ? (comingKinds.has(kind) ? 0.2 : 0.002) : likelihoods[kind][Math.min(3, offset) + 1]!
    fit += Math.log(likelihood) * weight * (1 + repeated * (Math.min(5, count) - 1))
  }
  return fit
}

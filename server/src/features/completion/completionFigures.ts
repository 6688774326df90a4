// Completion of figures: behind an indicator that the folder knows, its values with period and place, the fitting ones first.
import type { Entry, Series, Snapshot } from '../../index/snapshot.ts'
import { normaliseName } from '../../interpret/subject/indicator.ts'
import { figureLeads, growthLeads } from '../../lexicon/figureLeads.ts'
import { tradeTotals } from '../../lexicon/tradeTotals.ts'
import type { Direction, Observation } from '../../model/figure.ts'
import { sentenceAt } from '../../model/passage.ts'
import { periodText } from '../../model/periodText.ts'
import { isSize } from '../../model/sizes.ts'
import type { Completion, CompletionPlace, Proposal } from './proposal.ts'
import { groupName } from '../series/groupName.ts'
import { comparePeriods } from '../series/periodOrder.ts'
import { placeLabel } from '../wording/place.ts'
import { word } from '../wording/words.ts'

type Indicators = ReadonlyMap<string, readonly Series[]>

/** What is asked for: the values of these series, a level or a rate of growth in this direction. */
interface Wanted {
  readonly series: readonly Series[]
  readonly growth: Direction | null
}

const longestName = 24
const remembered = new WeakMap<Snapshot, Indicators>()

/** Null where the text before the cursor does not lead to a figure. */
export function figureCompletions(snapshot: Snapshot, place: CompletionPlace): Proposal | null {
  const typed = /[0-9.]{0,12}$/.exec(place.before)?.[0] ?? ''
  const lead = place.before.slice(0, place.before.length - typed.length)
  const wanted = wantedAt(indicatorsOf(snapshot), lead)
  if (wanted === null) return null
  const entries = wanted.series.flatMap((series) => series.entries).filter((entry) => fits(entry, wanted, place, typed))
  const distinct = new Map<string, Entry<Observation>>()
  for (const entry of entries) {
    const { series, period, base, text } = entry.reading
    const key = [series, period, base, text].join('|')
    if (!distinct.has(key)) distinct.set(key, entry)
  }
  const ranked = [...distinct.values()].map((entry) => ({ entry, rank: rankOf(entry.reading, place) }))
  ranked.sort((a, b) => a.rank - b.rank || comparePeriods(b.entry.reading.period ?? '', a.entry.reading.period ?? ''))
  return { typed, items: ranked.slice(0, 100).map(({ entry }) => completionOf(snapshot, entry, place)) }
}

function fits({ at, reading }: Entry<Observation>, { growth }: Wanted, place: CompletionPlace, typed: string): boolean {
  if (reading.threshold || reading.period === null || !reading.text.startsWith(typed)) return false
  const isGrowth = reading.basis === 'growth' && reading.direction === growth
  if (growth === null ? !isSize(reading) : !isGrowth) return false
  const own = at.path === place.digest.document.path ? place.digest.figures[at.ordinal]?.span : undefined
  return own === undefined || place.offset < own.start || own.end < place.offset
}

/** Fewer where period and scope are those of the sentence. */
function rankOf({ period, scope }: Observation, { digest, before, passage, offset }: CompletionPlace): number {
  const sentence = sentenceAt(passage, Math.max(0, passage.offsets.indexOf(offset - 1)))
  const stated = digest.periods.filter(
    ({ span, passage: index }) =>
      digest.passages[index] === passage &&
      span.end <= offset &&
      sentenceAt(passage, passage.offsets.indexOf(span.start)) === sentence,
  )
  const sameTime = stated.some(({ value }) => value !== null && value === period)
  const sameScope = scope !== null && before.includes(scope.replace(/[省市]$/, ''))
  return (sameTime ? 0 : 2) + (sameScope ? 0 : 1)
}

function completionOf(
  snapshot: Snapshot,
  { at, reading }: Entry<Observation>,
  { language }: CompletionPlace,
): Completion {
  const { indicator, period, scope, text } = reading
  const parts = [period === null ? null : periodText(period, language), scope, indicator]
  const see = word('see', language, placeLabel(snapshot, at, language))
  return {
    kind: 'figure',
    label: text,
    detail: [...parts.filter((part) => part !== null), see].join(' · '),
    insert: text,
    at,
  }
}

function wantedAt(indicators: Indicators, lead: string): Wanted | null {
  for (const direction of ['up', 'down'] as const)
    if (growthLeads[direction].some((end) => lead.endsWith(end))) {
      const series = lastNamed(indicators, lead)
      return series && { series, growth: direction }
    }
  let text = lead
  for (let cut = true; cut;) {
    const series = namedAt(indicators, text, text.length)
    if (series !== null) return { series, growth: null }
    const end = figureLeads.find((one) => text.endsWith(one))
    cut = end !== undefined
    text = text.slice(0, text.length - (end?.length ?? 0))
  }
  return null
}

/** The longest indicator that ends at `end`, under any name that it goes by. */
function namedAt(indicators: Indicators, text: string, end: number): readonly Series[] | null {
  for (let length = Math.min(longestName, end); length >= 2; length--) {
    const name = text.slice(end - length, end)
    const series = indicators.get(name) ?? indicators.get(tradeTotals[name] ?? normaliseName(name))
    if (series !== undefined) return series
  }
  return null
}

function lastNamed(indicators: Indicators, text: string): readonly Series[] | null {
  for (let end = text.length; end >= 2; end--) {
    const series = namedAt(indicators, text, end)
    if (series !== null) return series
  }
  return null
}

/** Series by every name under which a mention has its indicator. */
function indicatorsOf(snapshot: Snapshot): Indicators {
  const known = remembered.get(snapshot)
  if (known !== undefined) return known
  const built = new Map<string, Series[]>()
  for (const series of snapshot.allSeries())
    for (const name of namesOf(series)) {
      const list = built.get(name)
      if (list) list.push(series)
      else built.set(name, [series])
    }
  remembered.set(snapshot, built)
  return built
}

const names = new WeakMap<Series, readonly string[]>()

function namesOf(series: Series): readonly string[] {
  const known = names.get(series)
  if (known !== undefined) return known
  const made = [...new Set(series.entries.flatMap(({ reading }) => groupName(reading) ?? []))]
  names.set(series, made)
  return made
}

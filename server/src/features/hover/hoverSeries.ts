// The neighbouring periods of a figure's series as a small table: at most ten rows and sixty columns.
import type { Entry, Snapshot } from '../../index/snapshot.ts'
import type { Observation } from '../../model/figure.ts'
import { meets } from '../../model/interval.ts'
import type { MentionReference } from '../../model/reference.ts'
import { fitColumns } from '../series/columns.ts'
import { escapeMarkdown } from '../wording/escape.ts'
import type { HoverContext } from './hoverContext.ts'
import { mentionLink } from './hoverMentions.ts'
import { sameMention } from '../mentions.ts'
import { comparePeriods, likeness, yearEarlier } from '../series/periodOrder.ts'
import { periodText } from '../../model/periodText.ts'
import { periodsOf, type Periods } from '../series/seriesPeriods.ts'
import { hedgedText, signedText } from '../wording/valueText.ts'
import { word } from '../wording/words.ts'

const mostRows = 10
const widths = { zh: { period: 18, value: 19, place: 21 }, en: { period: 22, value: 16, place: 20 } }

/** 本处 takes little of the last column: the row of this figure has room for two values. */
const hereColumns = 6

/** Empty where the series has no other period. The row of this figure's own period is bold and says 本处. */
export function seriesTable(
  snapshot: Snapshot,
  at: MentionReference,
  observation: Observation,
  context: HoverContext,
): string {
  const own = observation.period
  if (own === null) return ''
  const alike = alikePeriods(snapshot, observation)
  const periods = [...alike.keys()]
  if (periods.length < 2 || !periods.includes(own)) return ''
  const heads = (['timeHead', 'valueHead', 'placeHead'] as const).map((head) => word(head, context.language))
  const lines = nearest(periods.sort(comparePeriods), own).map((period) =>
    row(snapshot, period, alike.get(period) ?? [], at, context),
  )
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...lines].join('\n')
}

type AlikePeriods = ReadonlyMap<string, readonly Entry<Observation>[]>

/** The table and the trend of one hover ask for the same. */
const remembered = new WeakMap<Observation, { readonly periods: Periods; readonly alike: AlikePeriods }>()

/** The periods of the observation's series with what is stated of the same kind: basis, base, unit, status. */
export function alikePeriods(
  snapshot: Snapshot,
  observation: Observation,
): ReadonlyMap<string, readonly Entry<Observation>[]> {
  const known = remembered.get(observation)
  const periods = periodsOf(snapshot, observation)
  if (known?.periods === periods) return known.alike
  const alike = new Map<string, readonly Entry<Observation>[]>()
  for (const [period, entries] of periods) {
    const own = entries.filter((entry) => isAlike(entry.reading, observation))
    if (own.length > 0) alike.set(period, own)
  }
  remembered.set(observation, { periods, alike })
  return alike
}

function isAlike(reading: Observation, observation: Observation): boolean {
  return (
    reading.basis === observation.basis &&
    baseOf(reading) === baseOf(observation) &&
    reading.unit === observation.unit &&
    reading.status === observation.status &&
    !reading.threshold
  )
}

/** 比2019年 of a figure of 2020 is 同比. */
function baseOf({ base, period }: Observation): string | null {
  return base !== null && period !== null && base === yearEarlier(period) ? 'yoy' : base
}

/** The most telling ones, in order of time: its own, those of the same part of a year, then what is near. */
function nearest(periods: readonly string[], own: string): readonly string[] {
  if (periods.length <= mostRows) return periods
  const index = periods.indexOf(own)
  const far = (at: number): number => Math.abs(at - index)
  const ranked = periods
    .map((period, at) => ({ period, at, likeness: at === index ? -1 : likeness(period, own) }))
    .sort((a, b) => a.likeness - b.likeness || far(a.at) - far(b.at) || a.at - b.at)
  return ranked
    .slice(0, mostRows)
    .sort((a, b) => a.at - b.at)
    .map(({ period }) => period)
}

function row(
  snapshot: Snapshot,
  period: string,
  entries: readonly Entry<Observation>[],
  at: MentionReference,
  context: HoverContext,
): string {
  const { language } = context
  const width = widths[language]
  const own = entries.find((entry) => sameMention(entry.at, at))
  const first = own ?? entries[0]
  const cells = [
    escapeMarkdown(fitColumns(periodText(period, language), width.period)),
    escapeMarkdown(
      fitColumns(
        first ? valuesText(first.reading, entries, language) : '',
        own ? width.value + width.place - hereColumns : width.value,
      ),
    ),
  ]
  if (own !== undefined) return `| ${[...cells, word('here', language)].map((cell) => `**${cell}**`).join(' | ')} |`
  const place = first ? mentionLink(snapshot, first.at, context, width.place) : ''
  return `| ${[...cells, place].join(' | ')} |`
}

/** The value, and the first one of the same period that does not agree with it. */
function valuesText(
  reading: Observation,
  entries: readonly Entry<Observation>[],
  language: HoverContext['language'],
): string {
  const other = entries.find(
    ({ reading: { text, interval } }) => text !== reading.text && !meets(interval, reading.interval),
  )
  const texts = other === undefined ? [reading] : [reading, other.reading]
  return texts.map((each) => valueText(each, language)).join('/')
}

function valueText(reading: Observation, language: HoverContext['language']): string {
  return reading.basis === 'growth' ? signedText(reading, language) : hedgedText(reading, language)
}

// The hover of a figure: what it measures, what it is worth, where else it stands, its neighbours in time, what follows.
import Big from 'big.js'
import type { Snapshot } from '../../index/snapshot.ts'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import type { MentionReference } from '../../model/reference.ts'
import { escapeMarkdown } from '../wording/escape.ts'
import { authorityLines } from './hoverAuthority.ts'
import { calculationsOf } from './hoverCalculations.ts'
import type { HoverContext } from './hoverContext.ts'
import { mentionList } from './hoverMentions.ts'
import { seriesTable } from './hoverSeries.ts'
import { figureMentions, sameMention } from '../mentions.ts'
import { periodText } from '../../model/periodText.ts'
import { isSize } from '../../model/sizes.ts'
import { baseText } from '../wording/baseText.ts'
import { periodsOf } from '../series/seriesPeriods.ts'
import { hedgedText, intervalText, normalisedText, signedText } from '../wording/valueText.ts'
import { trend } from '../series/trend.ts'
import { basisWords, marks, statusWords, word } from '../wording/words.ts'

/** Blocks of Markdown; a block may be empty. */
export function hoverFigure(snapshot: Snapshot, at: MentionReference, context: HoverContext): string[] {
  const observation = snapshot.digests.get(at.path)?.figures[at.ordinal]?.observation
  if (observation === undefined) return []
  const { language } = context
  const others = figureMentions(snapshot, observation).filter((entry) => !sameMention(entry.at, at))
  const calculations = calculationsOf(snapshot, at, observation, language).map((text) => `- ${escapeMarkdown(text)}`)
  return [
    heading(observation, language),
    [valueLine(observation, language), ...growthFacts(snapshot, observation, language)].join(' · '),
    ...authorityLines(observation, language),
    seriesTable(snapshot, at, observation, context),
    trend(snapshot, at, observation, context),
    mentionList(snapshot, others, 'alsoAt', (entry) => hedgedText(entry.reading, language), context),
    calculations.length === 0 ? '' : [word('computed', language), '', ...calculations].join('\n'),
  ]
}

/** `**跨境电商进出口总额** · 2023年上半年 · 中国`; what is missing is named first. */
function heading(observation: Observation, language: Language): string {
  const { indicator, scope } = observation
  const period = periodPart(observation, language)
  if (indicator === null) {
    const known = [
      period === null ? word('periodUnknown', language) : word('period', language, period),
      scope === null ? null : word('scope', language, scope),
    ]
    return [word('indicatorUnknown', language), ...known.filter((part) => part !== null).map(escapeMarkdown)].join(
      ' · ',
    )
  }
  const parts = [period ?? word('periodUnknown', language), scope ?? word('scopeUnknown', language)]
  return [`**${escapeMarkdown(indicator)}**`, ...parts.map(escapeMarkdown)].join(' · ')
}

function periodPart({ period, relativePeriod }: Observation, language: Language): string | null {
  if (period !== null) return periodText(period, language)
  return relativePeriod === null ? null : word('periodUnresolved', language, relativePeriod)
}

/** `1.1万亿元 = 1 100 000 000 000 元（1.05～1.15 万亿）`, then what kind of figure it is. */
function valueLine(observation: Observation, language: Language): string {
  const normalised = normalisedText(observation, language)
  const interval = isPlainCount(observation) ? null : intervalText(observation.interval, observation.unit, language)
  const { open, close } = marks[language]
  const value = [
    hedgedText(observation, language),
    normalised === null ? '' : ` = ${normalised}`,
    interval === null ? '' : `${open}${interval}${close}`,
  ].join('')
  return [value, ...facts(observation, language)].map(escapeMarkdown).join(' · ')
}

/** 132个 is 132: that it stands for 131.5 to 132.5 helps no reader. */
function isPlainCount({ kind, hedge, value, interval: { low, high } }: Observation): boolean {
  if ((kind !== 'count' && kind !== 'duration') || hedge !== 'exact') return false
  return value !== null && low !== null && high !== null && new Big(high).minus(low).lte(1)
}

function facts(observation: Observation, language: Language): string[] {
  const { basis, direction, base, qualifiers, status, threshold, source } = observation
  const basisWord = basisWords[basis][direction ?? 'none']?.[language] ?? null
  const compared = base === null ? null : baseText(base, language)
  return [
    [compared, basisWord].filter((part) => part !== null).join(language === 'zh' ? '' : ' '),
    ...qualifiers,
    statusWords[status]?.[language] ?? '',
    threshold ? word('threshold', language) : '',
    source === null ? '' : word('source', language, source),
  ].filter((fact) => fact !== '')
}

/** The growth rates that the corpus states for this level: `同比 +16%`. */
function growthFacts(snapshot: Snapshot, observation: Observation, language: Language): string[] {
  const { period } = observation
  if (!isSize(observation) || period === null) return []
  const rates = (periodsOf(snapshot, observation).get(period) ?? [])
    .map((entry) => entry.reading)
    .filter((reading) => reading.basis === 'growth' && reading.base !== null)
    .map((reading) => `${baseText(reading.base ?? '', language)} ${signedText(reading, language)}`)
  return [...new Set(rates)].slice(0, 2).map(escapeMarkdown)
}

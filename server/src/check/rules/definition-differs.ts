// What looks like the same indicator differs by a factor: two statistics that count different things under one name.
import type { Observation } from '../../model/figure.ts'
import type { Finding, Language } from '../../model/finding.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { isFromElsewhere } from '../accounts.ts'
import { areFarApart, middleOf } from '../evidence.ts'
import { mostRelated, quantityText, relatedFigure } from '../message.ts'
import { isPartOf, yearsApart } from '../periods.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { areToldApart, byQuantity } from '../sameQuantity.ts'
import { contradict, isComparable } from '../values.ts'

type Figure = Entry<Observation>
interface Level {
  readonly figure: Figure
  readonly value: number
}

const head: RuleHead = { code: 'definition-differs', family: '他校', severity: 'information' }
/** More distinct values than this are no series of one thing. */
const mostLevels = 300
/** Yuan for one dollar: no year had less or more. Increments do not convert as levels do, so only levels are compared. */
const [leastRate, mostRate] = [5, 9.5]
/** How many times the larger of two values is: under one name, under two names, in two neighbouring years. */
const [oneName, twoNames, neighbours] = [2, 3, 4]

export const definitionDiffers: Rule = {
  ...head,
  checks: [
    { reads: 'kin', check },
    { reads: 'quantity', check: checkSources },
  ],
}

/** One quantity with two values, of which the text says itself that one comes from elsewhere: 另据…. */
function* checkSources(series: Series, context: RuleContext): Iterable<Finding> {
  for (const group of byQuantity(series)) {
    if (firstOfEach(group).length < 2) continue
    const elsewhere = group.filter((figure) => isFromElsewhere(figure, context))
    if (elsewhere.length === 0 || elsewhere.length === group.length) continue
    const said = new Set(elsewhere)
    const rest = group.filter((figure) => !said.has(figure))
    yield* betweenSources(elsewhere, firstOfEach(rest))
    yield* betweenSources(rest, firstOfEach(elsewhere))
  }
}

function* betweenSources(figures: readonly Figure[], rivals: readonly Figure[]): Iterable<Finding> {
  for (const figure of figures) {
    const others = rivals.filter(
      ({ reading }) => contradict(figure.reading, reading) && !areFarApart(figure.reading, reading),
    )
    if (others.length > 0) yield sourcesFinding(figure, others)
  }
}

/** The first of the figures that are printed alike in an article, so that a value said a thousand times is one. */
function firstOfEach(figures: readonly Figure[]): readonly Figure[] {
  const first = new Map<string, Figure>()
  for (const figure of figures) {
    const key = `${figure.at.path}|${figure.reading.text}`
    if (!first.has(key)) first.set(key, figure)
  }
  return [...first.values()]
}

function sourcesFinding({ at, reading }: Figure, others: readonly Figure[]): Finding {
  const other = others[0]!.reading
  return report(head, {
    at,
    message: {
      zh: `口径可能不同：${quantityText(reading, 'zh')}此处为${withSource(reading, 'zh')}，{0}为${withSource(other, 'zh')}，文中说明来源不同`,
      en: `Definitions may differ: ${quantityText(reading, 'en')} is ${withSource(reading, 'en')} here and ${withSource(other, 'en')} in {0}; the text names two sources`,
    },
    related: others.slice(0, mostRelated).map(relatedFigure),
  })
}

/** At the figure that stands against the most others; at both where neither does. */
function* check(kin: Series, context: RuleContext): Iterable<Finding> {
  const levels = distinct(kin.entries)
  if (levels.length < 2) return
  const opponents = new Map(levels.map((level) => [level, levels.filter((other) => areOfTwoKinds(level, other))]))
  for (const [level, all] of opponents) {
    if (all.length === 0 || all.some((other) => opponents.get(other)!.length > all.length)) continue
    const others = all.filter((other) => !areToldApart(level.figure, other.figure, kin.entries, context))
    if (others.length > 0) yield findingAt(level, others)
  }
}

/** The first of each value in an article. */
function distinct(entries: readonly Figure[]): readonly Level[] {
  const found = new Map<string, Level>()
  for (const figure of entries) {
    const { period, unit, text } = figure.reading
    const value = middleOf(figure.reading)
    if (period === null || value === null || value.lte(0) || !isComparable(figure.reading)) continue
    const key = [figure.at.path, period, unit, text].join('|')
    if (!found.has(key)) found.set(key, { figure, value: Number(value) })
    if (found.size > mostLevels) return []
  }
  return [...found.values()]
}

function areOfTwoKinds(a: Level, b: Level): boolean {
  if (a === b) return false
  const [first, second] = [a.figure.reading, b.figure.reading]
  if (first.unit !== second.unit) return areOfTwoCurrencies(a, b)
  const times = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  const isOneName = first.series === second.series
  if (first.period === second.period)
    return isOneName ? times > oneName && areFarApart(first, second) : times >= twoNames
  const steady = first.basis === 'share' || (first.kind === 'amount' && !isOneName && haveOneShape(first, second))
  return steady && times >= neighbours && yearsApart(first.period!, second.period!) <= 1
}

/** Both are whole years: a half cannot be held against a year. */
function haveOneShape(a: Observation, b: Observation): boolean {
  return /^\d{4}$/.test(a.period!) && /^\d{4}$/.test(b.period!)
}

function areOfTwoCurrencies(a: Level, b: Level): boolean {
  const yuan = [a, b].find(({ figure }) => figure.reading.unit === 'CNY')
  const dollars = [a, b].find(({ figure }) => figure.reading.unit === 'USD')
  if (yuan === undefined || dollars === undefined) return false
  const [first, second] = [yuan.figure.reading, dollars.figure.reading]
  const rate = yuan.value / dollars.value
  if (first.period === second.period) return rate > mostRate * 1.5 || rate < leastRate / 1.5
  if (isPartOf(first.period!, second.period!)) return rate > mostRate * 1.2
  if (isPartOf(second.period!, first.period!)) return rate < leastRate / 1.2
  return (
    haveOneShape(first, second) &&
    yearsApart(first.period!, second.period!) <= 1 &&
    (rate > mostRate * 3 || rate < leastRate / 3)
  )
}

function findingAt({ figure, value }: Level, others: readonly Level[]): Finding {
  const [nearest] = others
  const { reading } = nearest!.figure
  const times = Math.max(value, nearest!.value) / Math.min(value, nearest!.value)
  const converted = reading.unit !== figure.reading.unit
  return report(head, {
    at: figure.at,
    message: {
      zh: `口径可能不同：${quantityText(figure.reading, 'zh')}此处为${withSource(figure.reading, 'zh')}，{0}为${withSource(reading, 'zh')}（${reading.period}），${converted ? '按各年汇率都不相合' : `相差${times.toFixed(1)}倍`}`,
      en: `Definitions may differ: ${quantityText(figure.reading, 'en')} is ${withSource(figure.reading, 'en')} here and ${withSource(reading, 'en')} (${reading.period}) in {0}, ${converted ? 'which no exchange rate reconciles' : `a factor of ${times.toFixed(1)}`}`,
    },
    related: others.slice(0, mostRelated).map((other) => relatedFigure(other.figure)),
  })
}

function withSource({ text, source }: Observation, language: Language): string {
  if (source === null) return text
  return language === 'zh' ? `${text}（${source}）` : `${text} (${source})`
}

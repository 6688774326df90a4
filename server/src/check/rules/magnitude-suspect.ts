// A level 10, 1万 or 1亿 times as large or as small as all others of its series: a slip of 万 and 亿, or of a decimal point.
import type Big from 'big.js'
import type { Observation } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { exactly } from '../../model/interval.ts'
import { isSize } from '../../model/sizes.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { middleOf } from '../evidence.ts'
import { inStyleOf } from '../format.ts'
import { mostRelated, relatedFigure } from '../message.ts'
import { shapeOf, yearOf } from '../periods.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'
import { isComparable } from '../values.ts'

interface Level {
  readonly figure: Entry<Observation>
  readonly value: Big
  readonly year: number
}

/** Years after which a series may have grown tenfold by itself. */
const mostYears = 5

interface Slip {
  readonly power: string
  readonly others: number
  /** A series that itself runs over more than this many times tells nothing; corrected, the value must lie so near to it. */
  readonly widest: number
  readonly nearest: number | string
}

const head: RuleHead = { code: 'magnitude-suspect', family: '理校', severity: 'warning' }

/** How far apart a slip puts two values, and how many other values have to agree on where the series lies. */
const slips: readonly Slip[] = [
  { power: '100000000', others: 2, widest: 4, nearest: 2 },
  { power: '10000', others: 2, widest: 4, nearest: 2 },
  { power: '10', others: 3, widest: 2, nearest: '1.3' },
]

export const magnitudeSuspect: Rule = { ...head, checks: [{ reads: 'quantity', check }] }

function* check(series: Series): Iterable<Finding> {
  for (const levels of levelsByShape(series)) {
    if (levels.length < 3) continue
    const values = distinct(levels)
    const known = new Map<string, Big | null>()
    for (const level of levels) {
      const key = keyOf(level)
      if (!known.has(key)) known.set(key, correctedAmong(level, values))
      const corrected = known.get(key)
      if (corrected != null) yield findingAt(level, corrected, othersOf(level, levels))
    }
  }
}

/** Levels of one value and year are suspect together. */
function keyOf({ value, year }: Level): string {
  return `${value.toFixed()} ${year}`
}

/** The first of each value and year. */
function distinct(levels: readonly Level[]): readonly Level[] {
  const first = new Map<string, Level>()
  for (const level of levels) {
    const key = keyOf(level)
    if (!first.has(key)) first.set(key, level)
  }
  return [...first.values()]
}

/** Levels of one unit and one length of period: a month is a twelfth of a year by right. */
function levelsByShape(series: Series): readonly (readonly Level[])[] {
  const groups = new Map<string, Level[]>()
  for (const figure of series.entries) {
    const { period, unit } = figure.reading
    const value = isSize(figure.reading) && isComparable(figure.reading) ? middleOf(figure.reading) : null
    const year = period === null ? null : yearOf(period)
    if (period === null || year === null || value === null || value.lte(0)) continue
    const key = `${unit} ${shapeOf(period)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ figure, value, year }])
    else group.push({ figure, value, year })
  }
  return [...groups.values()]
}

/** Other values of the years around. */
function othersOf(level: Level, levels: readonly Level[]): readonly Level[] {
  return levels.filter(({ value, year }) => Math.abs(year - level.year) <= mostYears && !value.eq(level.value))
}

/** What the level would be without its slip; null where there is none. */
function correctedAmong(level: Level, levels: readonly Level[]): Big | null {
  const others = othersOf(level, levels)
  const values = [...new Map(others.map(({ value }) => [value.toFixed(), value])).values()]
  const [low, high] = [least(values), greatest(values)]
  if (low === null || high === null) return null
  for (const slip of slips) {
    if (values.length < slip.others || high.gt(low.times(slip.widest))) continue
    for (const corrected of [level.value.times(slip.power), level.value.div(slip.power)])
      if (liesNear(corrected, low, high, slip.nearest)) return corrected
  }
  return null
}

function liesNear(value: Big, low: Big, high: Big, nearest: number | string): boolean {
  return value.times(nearest).gte(low) && value.lte(high.times(nearest))
}

function least(values: readonly Big[]): Big | null {
  return values.reduce<Big | null>((best, value) => (best === null || value.lt(best) ? value : best), null)
}

function greatest(values: readonly Big[]): Big | null {
  return values.reduce<Big | null>((best, value) => (best === null || value.gt(best) ? value : best), null)
}

function findingAt({ figure }: Level, corrected: Big, others: readonly Level[]): Finding {
  const sorted = [...others].sort((a, b) => a.value.cmp(b.value))
  const [low, high] = [sorted[0]!.figure.reading, sorted[sorted.length - 1]!.figure.reading]
  const right = inStyleOf(corrected.toFixed(), low)
  return report(head, {
    at: figure.at,
    message: {
      zh: `数量级可疑：同一指标其他各处在${low.text}～${high.text}之间，此处为${figure.reading.text}；若为${right}则相合`,
      en: `Suspicious magnitude: elsewhere ${low.text}–${high.text}, here ${figure.reading.text}; ${right} would fit`,
    },
    related: sorted.slice(0, mostRelated).map((other) => relatedFigure(other.figure)),
    remedies: [{ kind: 'value', interval: exactly(corrected.toFixed()) }],
  })
}

// A level 10, 1万 or 1亿 times as large or as small as all others of its series: a slip of 万 and 亿, or of a decimal point.
import Big from 'big.js'
import type { Observation } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { exactly } from '../../model/interval.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { middleOf } from '../evidence.ts'
import { inStyleOf } from '../format.ts'
import { relatedFigure } from '../message.ts'
import { shapeOf, yearsApart } from '../periods.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'
import { isComparable } from '../values.ts'

interface Level {
  readonly figure: Entry<Observation>
  readonly value: Big
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
const mostRelated = 5

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
    for (const level of levels) {
      const finding = suspectAmong(level, levels)
      if (finding !== null) yield finding
    }
  }
}

/** Levels of one unit and one length of period: a month is a twelfth of a year by right. */
function levelsByShape(series: Series): readonly (readonly Level[])[] {
  const groups = new Map<string, Level[]>()
  for (const figure of series.entries) {
    const { basis, period, unit } = figure.reading
    const value = middleOf(figure.reading)
    if (basis !== 'level' || period === null || value === null || value.lte(0) || !isComparable(figure.reading))
      continue
    const key = `${unit} ${shapeOf(period)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ figure, value }])
    else group.push({ figure, value })
  }
  return [...groups.values()]
}

function suspectAmong(level: Level, levels: readonly Level[]): Finding | null {
  const { period } = level.figure.reading
  const others = levels.filter(
    ({ value, figure }) => !value.eq(level.value) && yearsApart(figure.reading.period!, period!) <= mostYears,
  )
  const values = [...new Set(others.map(({ value }) => value.toFixed()))].map((value) => new Big(value))
  const [low, high] = [least(values), greatest(values)]
  if (low === null || high === null) return null
  for (const slip of slips) {
    if (values.length < slip.others || high.gt(low.times(slip.widest))) continue
    for (const corrected of [level.value.times(slip.power), level.value.div(slip.power)])
      if (liesNear(corrected, low, high, slip.nearest)) return findingAt(level, corrected, others)
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

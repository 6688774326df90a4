// A figure could be compared, if only it were known which year its 今年 or 去年 is.
import type { Observation } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { relatedFigure } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { isComparable } from '../values.ts'
import { dateOf } from '../vintage.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'period-unresolved', family: '本校', severity: 'information' }
const mostRelated = 3

export const periodUnresolved: Rule = { ...head, checks: [{ reads: 'quantity', check }] }

/** One finding for each series, article and expression. */
function* check(series: Series, context: RuleContext): Iterable<Finding> {
  const told = new Set<string>()
  for (const figure of series.entries) {
    const { period, relativePeriod } = figure.reading
    if (period !== null || relativePeriod === null || !isComparable(figure.reading)) continue
    const key = `${figure.at.path} ${relativePeriod}`
    const others = told.has(key) ? [] : series.entries.filter((other) => couldBeCompared(figure, other))
    if (others.length === 0 || dateOf(figure, context) !== null) continue
    told.add(key)
    yield findingAt(figure, relativePeriod, others)
  }
}

function couldBeCompared(figure: Figure, other: Figure): boolean {
  const { basis, unit, base } = figure.reading
  const { reading } = other
  return (
    reading.period !== null &&
    reading.basis === basis &&
    reading.unit === unit &&
    reading.base === base &&
    other.at.path !== figure.at.path &&
    isComparable(reading)
  )
}

function findingAt(figure: Figure, words: string, others: readonly Figure[]): Finding {
  return report(head, {
    at: figure.at,
    message: {
      zh: `时间未定：“${words}”无从推算（本文未见刊发日期），未与{0}比对。可在 jiaokan.yaml 或文首注明 date`,
      en: `Period unresolved: no date is known for this article, so "${words}" cannot be told and this figure is not compared with {0}`,
    },
    related: others.slice(0, mostRelated).map(relatedFigure),
  })
}

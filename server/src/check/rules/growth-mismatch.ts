// A rate of growth does not fit the two levels that it belongs to.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message } from '../../model/finding.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { testGrowth, type GrowthTest } from '../growth.ts'
import { growthTriples } from '../growthTriples.ts'
import { join, relatedFigure, statedText, truncationHint } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { asPrinted } from '../values.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'growth-mismatch', family: '理校', severity: 'warning' }

export const growthMismatch: Rule = {
  ...head,
  checks: [
    { reads: 'article', check: checkArticle },
    { reads: 'quantity', check: checkSeries },
  ],
}

function* checkArticle(digest: Digest): Iterable<Finding> {
  for (const { now, before, rate, years } of relationsOf(digest, 'growth')) {
    const figures = figureEntries(digest, [now, before, rate])
    if (figures === null) continue
    const [later, earlier, stated] = figures as [Figure, Figure, Figure]
    const test = testGrowth(later.reading, earlier.reading, stated.reading, years)
    if (test !== null && !test.fits) yield findingAt(later, earlier, stated, test, years)
  }
}

function* checkSeries(series: Series, context: RuleContext): Iterable<Finding> {
  for (const { now, before, rate, test } of growthTriples(series, '%', context))
    yield findingAt(now, before, rate, test, 1)
}

function findingAt(now: Figure, before: Figure, rate: Figure, test: GrowthTest, years: number): Finding {
  const message = messageOf(now.reading, before.reading, rate.reading, test, years)
  return report(head, {
    at: rate.at,
    severity: test.fitsTruncated ? 'hint' : test.farOff ? 'information' : head.severity,
    message: test.fitsTruncated ? join(message, truncationHint) : message,
    related: [relatedFigure(now), relatedFigure(before)],
    remedies: years > 1 ? [] : [{ kind: 'value', interval: asPrinted(rate.reading, test.computed) }],
  })
}

function messageOf(now: Observation, before: Observation, rate: Observation, test: GrowthTest, years: number): Message {
  const places = Math.max(1, decimalsPrinted(rate))
  const range = rangeText(test.computed, places, '%')
  const sum = `${now.text} ÷ ${before.text} − 1 = ${pointText(test.computed, places)}%`
  const [zh, en] = years > 1 ? [`，${years}年年均`, ` over ${years} years`] : ['', '']
  return {
    zh: `增速与基数不符：${sum}${range && `（${range}）`}，文中${zh && `${zh.slice(1)}`}为${statedText(rate)}`,
    en: `Growth does not fit the levels: ${sum}${range && ` (${range})`}${en}, stated ${statedText(rate)}`,
  }
}

// A rate of growth does not fit the two levels that it belongs to.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message, Severity } from '../../model/finding.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { isAtComparablePrices, isAverage } from '../accounts.ts'
import { commonBaseMisfits } from '../arithmetic/commonBase.ts'
import { differenceMisfits } from '../arithmetic/difference.ts'
import { growthOfSumMisfits } from '../arithmetic/growthOfSum.ts'
import { pointsOverTimeMisfits } from '../arithmetic/pointsOverTime.ts'
import { stockFlowMisfits } from '../arithmetic/stockFlow.ts'
import { figureEntries, nameTwoThings, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { averaged, testGrowth, type GrowthTest } from '../arithmetic/growth.ts'
import { growthTriples, isConventional, type GrowthTriple } from '../arithmetic/growthTriples.ts'
import { join, relatedFigure, statedText, truncationHint } from '../message.ts'
import { rangeInPassage } from '../mention.ts'
import { yearOf } from '../periods.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { asPrinted } from '../values.ts'
import { isOfOlderVintage, isSlipOf } from '../vintage.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'growth-mismatch', family: '理校', severity: 'warning' }

export const growthMismatch: Rule = {
  ...head,
  checks: [
    { reads: 'article', check: checkArticle },
    { reads: 'quantity', check: checkSeries },
  ],
}

function* checkArticle(digest: Digest, context: RuleContext): Iterable<Finding> {
  for (const { now, before, rate, years } of relationsOf(digest, 'growth')) {
    const figures = figureEntries(digest, [now, before, rate])
    if (figures === null) continue
    const [later, earlier, stated] = figures as [Figure, Figure, Figure]
    if (isOfAnotherKind(stated, years, context)) continue
    const counts = years > 2 && mayStartWithin(digest, earlier, stated.reading) ? [years, years - 1] : [years]
    const tests = counts.map((count) => testGrowth(later.reading, earlier.reading, stated.reading, count))
    const test = tests.at(-1)
    if (test == null || tests.some((one) => one?.fits)) continue
    const doubted = test.farOff || nameTwoThings(later.reading, stated.reading)
    const claim = { now: later, before: earlier, rate: stated, test, years: counts.at(-1)! }
    yield findingAt(claim, doubted ? 'information' : head.severity)
  }
  for (const misfits of [
    growthOfSumMisfits(digest),
    differenceMisfits(digest, false),
    commonBaseMisfits(digest),
    stockFlowMisfits(digest),
  ])
    for (const misfit of misfits) yield report(head, misfit)
}

/** 2013年至2018年，由101亿元增加到154亿元，年均…: the first level is that of 2012 or of 2013, so that it grew for six years or five. */
function mayStartWithin(digest: Digest, { at, reading }: Figure, { period }: Observation): boolean {
  const start = period?.includes('/') === true ? yearOf(period) : null
  if (start === null || reading.period === null || yearOf(reading.period) !== start - 1) return false
  const { passage, span } = digest.figures[at.ordinal]!
  const { text } = digest.passages[passage]!
  const from = rangeInPassage(digest.passages[passage]!, span).start
  return !text.slice(Math.max(0, from - reachOfYear), from).includes(`${String(start - 1)}年`)
}

/** A year printed so near in front of a level is its own: 从2012年的101亿元. */
const reachOfYear = 10

/** At constant prices, by convention or in words, or an average of a number of years that is not known. */
function isOfAnotherKind(rate: Figure, years: number, context: RuleContext): boolean {
  if (years < 2 && isAverage(rate, context)) return true
  return isConventional(rate.reading) || isAtComparablePrices(rate, context)
}

function* checkSeries(series: Series, context: RuleContext): Iterable<Finding> {
  for (const misfit of pointsOverTimeMisfits(series, false, context)) yield report(head, misfit)
  for (const triple of growthTriples(series, '%', context)) {
    const revised = mayBeRevised(triple, context)
    const severity = triple.test.farOff || revised ? 'information' : head.severity
    yield findingAt({ ...triple, years: 1 }, severity, revised ? revisionHint : null)
  }
}

/** The earlier level was given out long before the rate, and the gap is one that a revision makes, not a slip of the pen. */
function mayBeRevised({ before, rate, test }: GrowthTriple, context: RuleContext): boolean {
  return test.fitsRevised && isOfOlderVintage(before, rate, context) && !isSlipOf(test.computed, rate.reading)
}

const revisionHint: Message = {
  zh: '（基数见于较早的文章，发布方其后可能已修订）',
  en: ' (the earlier level is from an older article and may have been revised since)',
}

/** A growth that two levels belie, a year or several after one another. */
interface BeliedGrowth {
  readonly now: Figure
  readonly before: Figure
  readonly rate: Figure
  readonly test: GrowthTest
  readonly years: number
}

function findingAt(growth: BeliedGrowth, severity: Severity, hint: Message | null = null): Finding {
  const { now, before, rate, test, years } = growth
  const message = messageOf(now.reading, before.reading, rate.reading, test, years)
  const annual = years > 1 ? averaged(test.computed, years) : test.computed
  const added = test.fitsTruncated ? truncationHint : hint
  return report(head, {
    at: rate.at,
    severity: test.fitsTruncated ? 'hint' : severity,
    message: added === null ? message : join(message, added),
    related: [relatedFigure(now), relatedFigure(before)],
    remedies: [{ kind: 'value', interval: asPrinted(rate.reading, annual) }],
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

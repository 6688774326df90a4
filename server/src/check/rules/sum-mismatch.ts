// Parts that are said to be all there is do not add up to the whole; a difference is not what is left.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message, Remedy } from '../../model/finding.ts'
import { isBelow, meets } from '../../model/interval.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { cumulativeMisfits } from '../arithmetic/cumulative.ts'
import { dateSpanMisfits } from '../arithmetic/dateSpan.ts'
import { listCountMisfits } from '../arithmetic/listCount.ts'
import { relatedFigure, join, truncationHint } from '../message.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'
import { isAsExact, restOf, sumText, sumsOf, type Sum } from '../arithmetic/sums.ts'
import { isBound } from '../values.ts'

const head: RuleHead = { code: 'sum-mismatch', family: '理校', severity: 'warning' }

export const sumMismatch: Rule = {
  ...head,
  checks: [
    { reads: 'article', check },
    { reads: 'quantity', check: checkSeries },
  ],
}

function* check(digest: Digest): Iterable<Finding> {
  for (const sum of sumsOf(digest)) {
    const { whole } = sum
    if (sum.complete) {
      if (!isBound(whole.reading) && !meets(sum.total, whole.reading.interval)) yield findingAt(sum)
    } else {
      for (const part of sum.parts)
        if (isBelow(whole.reading.interval, part.reading.interval)) yield partAboveWhole(part, whole)
    }
  }
  for (const misfit of listCountMisfits(digest)) yield report(head, misfit)
  for (const misfit of dateSpanMisfits(digest)) yield report(head, misfit)
}

function* checkSeries(series: Series): Iterable<Finding> {
  for (const misfit of cumulativeMisfits(series)) yield report(head, misfit)
}

function findingAt(sum: Sum): Finding {
  const { whole, parts, loose } = sum
  const calculation = sumText(sum)
  const truncated = meets(loose.total, loose.whole)
  const message: Message = {
    zh: `分项之和与总数不符：${calculation}，文中总数为${whole.reading.text}`,
    en: `Parts do not add up: ${calculation}, stated total ${whole.reading.text}`,
  }
  return report(head, {
    at: whole.at,
    severity: truncated ? 'hint' : head.severity,
    message: truncated ? join(message, truncationHint) : message,
    related: parts.map(relatedFigure),
    remedies: [{ kind: 'value', interval: sum.total }, ...partRemedies(sum)],
  })
}

/** What each part would be if the whole and the others are right; only where the whole is printed as exactly as the part. */
function partRemedies(sum: Sum): Remedy[] {
  return sum.parts.flatMap(({ at, reading }, index): Remedy[] =>
    isAsExact(sum.whole.reading, reading) ? [{ kind: 'value', interval: restOf(sum, index), at }] : [],
  )
}

function partAboveWhole(part: Entry<Observation>, whole: Entry<Observation>): Finding {
  return report(head, {
    at: whole.at,
    message: {
      zh: `分项大于总数：其中一项为${part.reading.text}，文中总数为${whole.reading.text}`,
      en: `A part exceeds the whole: ${part.reading.text} of ${whole.reading.text}`,
    },
    related: [relatedFigure(part)],
  })
}

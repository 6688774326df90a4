// A share does not fit the part and the whole that it was computed from.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message } from '../../model/finding.ts'
import type { Interval } from '../../model/interval.ts'
import type { Series } from '../../index/snapshot.ts'
import { contributionMisfits } from '../arithmetic/contribution.ts'
import { differenceMisfits } from '../arithmetic/difference.ts'
import { quotientMisfits } from '../arithmetic/quotient.ts'
import { pointsOverTimeMisfits } from '../arithmetic/pointsOverTime.ts'
import { shareMisfits, type ShareMisfit } from '../arithmetic/share.ts'
import { shareChangeMisfits } from '../arithmetic/shareChange.ts'
import { wholeShareMisfits } from '../arithmetic/wholeShares.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { join, relatedFigure, truncationHint } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { asPrinted, isBound } from '../values.ts'

const head: RuleHead = { code: 'share-mismatch', family: '理校', severity: 'warning' }

export const shareMismatch: Rule = {
  ...head,
  checks: [
    { reads: 'article', check },
    { reads: 'quantity', check: checkSeries },
  ],
}

function* checkSeries(series: Series, context: RuleContext): Iterable<Finding> {
  for (const misfit of pointsOverTimeMisfits(series, true, context)) yield report(head, misfit)
}

function* check(digest: Digest): Iterable<Finding> {
  for (const found of shareMisfits(digest)) if (!isBound(found.share.reading)) yield findingAt(found)
  for (const misfits of [
    shareChangeMisfits(digest),
    contributionMisfits(digest),
    differenceMisfits(digest, true),
    wholeShareMisfits(digest),
    quotientMisfits(digest),
  ])
    for (const misfit of misfits) yield report(head, misfit)
}

function findingAt({ part, whole, share, computed, fitsTruncated }: ShareMisfit): Finding {
  const message = messageOf(part.reading, whole.reading, share.reading, computed)
  return report(head, {
    at: share.at,
    severity: fitsTruncated ? 'hint' : head.severity,
    message: fitsTruncated ? join(message, truncationHint) : message,
    related: [relatedFigure(part), relatedFigure(whole)],
    remedies: [{ kind: 'value', interval: asPrinted(share.reading, computed) }],
  })
}

function messageOf(part: Observation, whole: Observation, share: Observation, computed: Interval): Message {
  const places = Math.max(1, decimalsPrinted(share))
  const range = rangeText(computed, places, '%')
  const quotient = `${part.text} ÷ ${whole.text} = ${pointText(computed, places)}%`
  return {
    zh: `占比不符：${quotient}${range && `（${range}）`}，文中为${share.text}`,
    en: `Share does not fit: ${quotient}${range && ` (${range})`}, stated ${share.text}`,
  }
}

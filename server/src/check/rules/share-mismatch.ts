// A share does not fit the part and the whole that it was computed from.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message } from '../../model/finding.ts'
import { meets, scale, type Interval } from '../../model/interval.ts'
import { divide } from '../../model/intervalProduct.ts'
import type { Entry } from '../../index/snapshot.ts'
import { contributionMisfits } from '../arithmetic/contribution.ts'
import { differenceMisfits } from '../arithmetic/difference.ts'
import { shareChangeMisfits } from '../arithmetic/shareChange.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText, rangeText } from '../format.ts'
import { join, relatedFigure, truncationHint } from '../message.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'
import { asPercent, asPrinted, isComparable, withTruncation } from '../values.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'share-mismatch', family: '理校', severity: 'warning' }

export const shareMismatch: Rule = { ...head, checks: [{ reads: 'article', check }] }

function* check(digest: Digest): Iterable<Finding> {
  for (const { part, whole, share } of relationsOf(digest, 'share')) {
    const figures = figureEntries(digest, [part, whole, share])
    if (figures === null || !figures.every(({ reading }) => isComparable(reading))) continue
    const [some, all, stated] = figures as [Figure, Figure, Figure]
    const percent = asPercent(stated.reading)
    if (percent === null || some.reading.unit !== all.reading.unit) continue
    const computed = percentOf(some.reading.interval, all.reading.interval)
    if (!meets(computed, percent)) yield findingAt(some, all, stated, computed)
  }
  for (const misfits of [shareChangeMisfits(digest), contributionMisfits(digest), differenceMisfits(digest, true)])
    for (const misfit of misfits) yield report(head, misfit)
}

function percentOf(part: Interval, whole: Interval): Interval {
  return scale(divide(part, whole), '100')
}

function findingAt(part: Figure, whole: Figure, share: Figure, computed: Interval): Finding {
  const loose = percentOf(withTruncation(part.reading), withTruncation(whole.reading))
  const truncated = meets(loose, asPercent(share.reading, withTruncation(share.reading)) ?? loose)
  const message = messageOf(part.reading, whole.reading, share.reading, computed)
  return report(head, {
    at: share.at,
    severity: truncated ? 'hint' : head.severity,
    message: truncated ? join(message, truncationHint) : message,
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

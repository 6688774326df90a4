// A multiple does not fit the two levels: 增长3.3倍 is 4.3 times as large.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message, Severity } from '../../model/finding.ts'
import { add, exactly, meets, type Interval } from '../../model/interval.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { isAtComparablePrices } from '../accounts.ts'
import { figureEntries, nameTwoThings, relationsOf } from '../articleFigures.ts'
import { decimalsPrinted, pointText } from '../format.ts'
import { timesAsLarge } from '../arithmetic/growth.ts'
import { growthTriples } from '../arithmetic/growthTriples.ts'
import { join, relatedFigure, truncationHint } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { isComparable, withTruncation } from '../values.ts'
import { isOfOlderVintage } from '../vintage.ts'

type Figure = Entry<Observation>
type Readings = readonly [now: Observation, before: Observation, multiple: Observation]

const head: RuleHead = { code: 'multiple-mismatch', family: '理校', severity: 'warning' }

export const multipleMismatch: Rule = {
  ...head,
  checks: [
    { reads: 'article', check: checkArticle },
    { reads: 'quantity', check: checkSeries },
  ],
}

function* checkArticle(digest: Digest, context: RuleContext): Iterable<Finding> {
  for (const { now, before, multiple, grown } of relationsOf(digest, 'multiple')) {
    const figures = figureEntries(digest, [now, before, multiple])
    if (figures === null || !figures.every(({ reading }) => isComparable(reading))) continue
    const [later, earlier, stated] = figures as [Figure, Figure, Figure]
    if (later.reading.unit !== earlier.reading.unit || isAtComparablePrices(stated, context)) continue
    const severity = grown && nameTwoThings(later.reading, stated.reading) ? 'information' : head.severity
    if (!meets(timesOf(later.reading, earlier.reading, grown), stated.reading.interval))
      yield findingAt(later, earlier, stated, grown, severity)
  }
}

function* checkSeries(series: Series, context: RuleContext): Iterable<Finding> {
  for (const { now, before, rate } of growthTriples(series, '×', context)) {
    const older = isOfOlderVintage(before, rate, context)
    yield findingAt(now, before, rate, true, older ? 'information' : head.severity)
  }
}

/** `grown`: how many times it has grown by; else how many times as large it is. */
function timesOf(now: Observation, before: Observation, grown: boolean): Interval {
  const times = timesAsLarge(now, before)
  return grown ? add(times, exactly('-1')) : times
}

function findingAt(now: Figure, before: Figure, multiple: Figure, grown: boolean, severity: Severity): Finding {
  const readings: Readings = [now.reading, before.reading, multiple.reading]
  const truncated = fitsTruncated(readings, grown)
  const otherFits = meets(timesOf(now.reading, before.reading, !grown), multiple.reading.interval)
  const parts = [messageOf(readings, grown), ...(otherFits ? [otherReading(multiple.reading, grown)] : [])]
  return report(head, {
    at: multiple.at,
    severity: truncated ? 'hint' : severity,
    message: truncated ? join(...parts, truncationHint) : join(...parts),
    related: [relatedFigure(now), relatedFigure(before)],
    remedies: [{ kind: 'value', interval: timesOf(now.reading, before.reading, grown) }],
  })
}

function fitsTruncated([now, before, multiple]: Readings, grown: boolean): boolean {
  const widened = (observation: Observation): Observation => ({ ...observation, interval: withTruncation(observation) })
  return meets(timesOf(widened(now), widened(before), grown), withTruncation(multiple))
}

function messageOf([now, before, multiple]: Readings, grown: boolean): Message {
  const times = pointText(timesOf(now, before, grown), Math.max(2, decimalsPrinted(multiple) + 1))
  const quotient = `${now.text} ÷ ${before.text}${grown ? ' − 1' : ''} = ${times}`
  return {
    zh: `倍数不符：${quotient}倍，文中为“${grown ? '增长' : '是其'}${multiple.text}”`,
    en: `Multiple does not fit: ${quotient}, stated ${grown ? `growth of ${multiple.text}` : multiple.text}`,
  }
}

function otherReading(multiple: Observation, grown: boolean): Message {
  return grown
    ? { zh: `（“是原来的${multiple.text}”则相符）`, en: ` ("${multiple.text} as large" would fit)` }
    : { zh: `（“增长${multiple.text}”则相符）`, en: ` ("grew by ${multiple.text}" would fit)` }
}

// A hedge that sets a bound (突破, 不足, 近) is contradicted by the parts, or by what stands elsewhere.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message } from '../../model/finding.ts'
import { isBelow, meets } from '../../model/interval.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { quantityText, relatedFigure } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { byQuantity, areToldApart } from '../sameQuantity.ts'
import { sumText, sumsOf, type Sum } from '../sums.ts'
import { contradict, isBound } from '../values.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'bound-violation', family: '理校', severity: 'warning' }
const mostRelated = 5
const hedgeNames = { over: '超过', under: '不足', nearly: '近' } as const

export const boundViolation: Rule = {
  ...head,
  checks: [
    { reads: 'article', check: checkSums },
    { reads: 'quantity', check: checkSeries },
  ],
}

function* checkSums(digest: Digest): Iterable<Finding> {
  for (const sum of sumsOf(digest)) {
    const { whole, parts, total, complete } = sum
    if (!complete || !isBound(whole.reading) || meets(total, whole.reading.interval)) continue
    yield report(head, {
      at: whole.at,
      message: sumMessage(sum, hedgeName(whole.reading)),
      related: parts.map(relatedFigure),
    })
  }
}

function sumMessage(sum: Sum, hedge: string): Message {
  const { whole, total } = sum
  const below = isBelow(total, whole.reading.interval)
  return {
    zh: `“${hedge}”与分项不符：${sumText(sum)}，${below ? '未达' : '已超过'}${whole.reading.text}`,
    en: `"${hedge}" is contradicted: ${sumText(sum)}, ${below ? 'below' : 'above'} ${whole.reading.text}`,
  }
}

function* checkSeries(series: Series, context: RuleContext): Iterable<Finding> {
  for (const group of byQuantity(series))
    for (const figure of group) {
      if (!isBound(figure.reading)) continue
      const others = group.filter(
        (other) => contradict(other.reading, figure.reading) && !areToldApart(figure, other, context),
      )
      if (others.length > 0)
        yield report(head, {
          at: figure.at,
          message: elsewhereMessage(figure.reading, others[0]!.reading),
          related: others.slice(0, mostRelated).map(relatedFigure),
        })
    }
}

function elsewhereMessage(hedged: Observation, other: Observation): Message {
  const hedge = hedgeName(hedged)
  return {
    zh: `“${hedge}”与他处不符：${quantityText(hedged, 'zh')}此处为“${hedge}${hedged.text}”，{0}为${other.text}`,
    en: `"${hedge}" is contradicted: ${quantityText(hedged, 'en')} is "${hedge}${hedged.text}" here and ${other.text} in {0}`,
  }
}

function hedgeName(observation: Figure['reading']): string {
  return hedgeNames[observation.hedge as keyof typeof hedgeNames]
}

// Part, whole and share of one statement, as far as the share is not what part ÷ whole gives.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { exactly, meets, scale, type Interval } from '../../model/interval.ts'
import { divide } from '../../model/intervalProduct.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { asPercent, isComparable } from '../values.ts'
import { rangeInPassage } from '../mention.ts'
import { asTruncated, type Widen } from './increments.ts'

type Figure = Entry<Observation>

export interface ShareMisfit {
  readonly part: Figure
  readonly whole: Figure
  readonly share: Figure
  /** part ÷ whole, in percent. */
  readonly computed: Interval
  readonly fitsTruncated: boolean
}

/** Those of the digest whose members can be compared and do not fit. */
export function* shareMisfits(digest: Digest): Iterable<ShareMisfit> {
  for (const relation of relationsOf(digest, 'share')) {
    const figures = figureEntries(digest, [relation.part, relation.whole, relation.share])
    if (figures === null || !figures.every(({ reading }) => isComparable(reading))) continue
    const [part, whole, share] = figures as [Figure, Figure, Figure]
    const percent = asPercent(share.reading)
    if (percent === null || part.reading.unit !== whole.reading.unit || isToldAgain(part, whole)) continue
    const computed = percentOf(part, whole, asCounted)
    if (meets(computed, isStrict(digest, share) ? { ...percent, lowOpen: true } : percent)) continue
    const loose = percentOf(part, whole, asTruncated)
    const fitsTruncated = meets(loose, asPercent(share.reading, asTruncated(share.reading)) ?? loose)
    yield { part, whole, share, computed, fitsTruncated }
  }
}

/** What looks like the whole and stands elsewhere with the part's own value is the part, told in fewer words. */
function isToldAgain(part: Figure, whole: Figure): boolean {
  const [a, b] = [part.reading, whole.reading]
  return a.value === b.value && a.low === b.low && part.at.ordinal + 1 !== whole.at.ordinal
}

/** 超过六成 is more than 60%, while 六成以上 may be just that. */
function isStrict(digest: Digest, share: Figure): boolean {
  const mention = digest.figures[share.at.ordinal]
  const passage = mention && digest.passages[mention.passage]
  if (mention === undefined || passage === undefined) return false
  const { start } = rangeInPassage(passage, mention.span)
  return (
    !/上$/.test(share.reading.text) &&
    /(?:超过?|逾|多于|高于|大于)$/.test(passage.text.slice(Math.max(0, start - 2), start))
  )
}

/** 12家 are twelve and not about twelve. */
const asCounted: Widen = (observation) => {
  const { kind, hedge, value, text } = observation
  const counted = kind === 'count' && hedge === 'exact' && value !== null && !/[万亿]/.test(text)
  return counted ? exactly(value) : observation.interval
}

function percentOf(part: Figure, whole: Figure, widen: Widen): Interval {
  return scale(divide(widen(part.reading), widen(whole.reading)), '100')
}

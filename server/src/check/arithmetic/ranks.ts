// Ranks: one figure has one place among the same others, and as many figures as stand above it are above it.
import type { Observation } from '../../model/figure.ts'
import { isBelow } from '../../model/interval.ts'
import type { Rank } from '../../model/rank.ts'
import { partsOfSeries } from '../../interpret/again/keys.ts'
import { placeKind, type PlaceKind } from '../../lexicon/placeKinds.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { mostRelated, quantityText, relatedFigure } from '../message.ts'
import type { Finding, RelatedMention } from '../../model/finding.ts'
import { isComparable, signed } from '../values.ts'

type Figure = Entry<Observation>
type Ranked = Entry<Observation & { readonly rank: Rank }>
export type RankMisfit = Pick<Finding, 'at' | 'message' | 'related' | 'remedies'> & { readonly severity: 'information' }

/** Larger groups are tables of other things under one name. */
const mostPeers = 400

/** Among whom the places of a kind are ranked. */
const groups: Readonly<Record<PlaceKind, readonly string[]>> = {
  province: ['全国'],
  prefecture: ['全省', '全区'],
  country: ['全球', '世界'],
}

/** Two places of one figure among the same others. */
export function* rankDifferences(series: Series): Iterable<RankMisfit> {
  const ranked = series.entries.filter(isRanked)
  for (const figure of ranked) {
    const others = ranked.filter(
      (other) =>
        other.reading.quantity === figure.reading.quantity &&
        other.reading.rank.among === figure.reading.rank.among &&
        other.reading.rank.place !== figure.reading.rank.place,
    )
    if (figure.reading.quantity === null || others.length === 0) continue
    const [own, there] = [figure.reading.rank, others[0]!.reading.rank]
    const texts = [own, there].map(({ among, text }) => `${among}${text}`)
    yield misfitAt(figure, others, {
      zh: `位次前后不一：${quantityText(figure.reading, 'zh')}此处居${texts[0]}，{0}居${texts[1]}`,
      en: `Two ranks of one figure: ${quantityText(figure.reading, 'en')} is ${texts[0]} here, ${texts[1]} in {0}`,
    }, [{ kind: 'wording', from: own.text, to: there.text, lossFree: false }])
  } // prettier-ignore
}

/** Ranks that the figures of the other places contradict. */
export function* rankMisfits(peers: Series): Iterable<RankMisfit> {
  const ranked = peers.entries.filter(isRanked)
  if (ranked.length === 0 || peers.entries.length > mostPeers) return
  const figures = peers.entries.filter(({ reading }) => isComparable(reading))
  for (const figure of ranked) {
    const { rank } = figure.reading
    const kind = placeKind(scopeOf(figure))
    if (kind === null || !groups[kind].includes(rank.among)) continue
    const others = onePerPlace(figures.filter((other) => isPeer(figure, other, kind)))
    const above = others.filter((other) => isAbove(other, figure))
    const wrong = above.filter((other) => isRanked(other) && isSameGroup(figure, other) && other.reading.rank.place >= rank.place)
    if (above.length >= rank.place) yield aboveMisfit(figure, above)
    else if (wrong.length > 0) yield orderMisfit(figure, wrong as Ranked[])
  } // prettier-ignore
}

function isRanked(figure: Figure): figure is Ranked {
  return figure.reading.rank !== null && isComparable(figure.reading)
}

function isSameGroup(a: Ranked, b: Ranked): boolean {
  return a.reading.rank.among === b.reading.rank.among
}

function scopeOf({ reading }: Figure): string {
  return (reading.series === null ? null : partsOfSeries(reading.series)?.scope) ?? ''
}

/** Cities of other provinces are not what 全省 means: only those of the same article are known to be meant. */
function isPeer(figure: Figure, other: Figure, kind: PlaceKind): boolean {
  return scopeOf(other) !== scopeOf(figure) && (kind !== 'prefecture' || other.at.path === figure.at.path)
}

/** A place that is told twice counts once, and not where it is told with two values. */
function onePerPlace(figures: readonly Figure[]): readonly Figure[] {
  const byPlace = new Map<string, Figure[]>()
  for (const figure of figures) byPlace.set(scopeOf(figure), [...(byPlace.get(scopeOf(figure)) ?? []), figure])
  return [...byPlace.values()].flatMap((own) => {
    const ranked = own.find(isRanked) ?? own[0]!
    return own.every((other) => !isAbove(other, ranked) && !isAbove(ranked, other)) ? [ranked] : []
  })
}

/** Every value that `other` can have is greater than every value of `figure`. */
function isAbove(other: Figure, figure: Figure): boolean {
  return isBelow(signed(figure.reading), signed(other.reading))
}

function aboveMisfit(figure: Ranked, above: readonly Figure[]): RankMisfit {
  const { among, text } = figure.reading.rank
  const list = above.slice(0, 3).map((other) => `${scopeOf(other)}${other.reading.text}`)
  return misfitAt(figure, above, {
    zh: `位次与数据不符：此处${figure.reading.text}居${among}${text}，而更大的至少有${above.length}个（${list.join('、')}）`,
    en: `The rank does not fit: ${figure.reading.text} is ${among}${text} here, at least ${above.length} are greater (${list.join(', ')})`,
  })
}

function orderMisfit(figure: Ranked, wrong: readonly Ranked[]): RankMisfit {
  const [own, other] = [figure.reading.rank, wrong[0]!.reading.rank]
  const [here, there] = [figure, wrong[0]!].map(({ reading }) => reading.text)
  const place = scopeOf(wrong[0]!)
  return misfitAt(figure, wrong, {
    zh: `位次与数据不符：此处${here}居${own.among}${own.text}，{0}${place}${there}更大，却居${other.among}${other.text}`,
    en: `The ranks do not fit: ${here} is ${own.among}${own.text} here, ${place}${there} in {0} is greater, but ${other.among}${other.text}`,
  })
}

/** Information: other statistics, or other members of the group, are often meant. */
function misfitAt(
  figure: Figure,
  others: readonly Figure[],
  message: Finding['message'],
  remedies?: NonNullable<Finding['remedies']>,
): RankMisfit {
  const related = others.slice(0, mostRelated).map((other): RelatedMention => relatedFigure(other))
  return { at: figure.at, message, related, severity: 'information', ...(remedies === undefined ? {} : { remedies }) }
}

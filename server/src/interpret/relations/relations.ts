// What the text says of how its figures hang together: the parts of a whole, 从…增至…, 占…的, 相差….
import { normaliseName } from '../subject/indicator.ts'
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention, Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import type { Relation } from '../../model/relation.ts'
import { dividedCounts } from './relationsAmong.ts'
import { comparedRates } from './relationsCompared.ts'
import { dateSpans } from './dateSpans.ts'
import { conversions } from './relationsConverted.ts'
import { multiplesOfYears } from './relationsMultiple.ts'
import { definedQuotients } from './relationsQuotient.ts'
import { shareRelations } from './relationsShare.ts'
import { sharesOfTotals } from './relationsShareOf.ts'
import { stockFlows } from './relationsStock.ts'
import { tradeRelations } from './relationsTrade.ts'
import { statementsOf } from './statements.ts'
import { listCounts } from '../lists/listCounts.ts'
import { listedSums } from './relationsParts.ts'
import { restatements } from '../again/restatements.ts'

interface Numbered {
  readonly index: number
  readonly at: Observation
  readonly detected: DetectedFigure
  readonly sentence: number
}

/** Relations between the figures of each passage; indices are into `figures`. Linear in the number of figures. */
export function findRelations(
  passages: readonly Passage[],
  figures: readonly FigureMention[],
  detected: readonly DetectedFigure[],
  entities: readonly EntityMention[],
): Relation[] {
  const relations: Relation[] = []
  let start = 0
  while (start < figures.length) {
    let end = start
    while (end < figures.length && figures[end]!.passage === figures[start]!.passage) end++
    const numbered = figures.slice(start, end).map((mention, order): Numbered => ({
      index: start + order,
      at: mention.observation,
      detected: detected[start + order]!,
      sentence: mention.sentence,
    }))
    const { text } = passages[figures[start]!.passage]!
    relations.push(...inPassage(numbered, text))
    start = end
  }
  const statements = statementsOf(figures, passages)
  const between = (from: number, to: number): string => textBetween(passages, detected, from, to)
  relations.push(
    ...tradeRelations(figures, statements, relations),
    ...shareRelations(figures, statements, (index) => between(index - 1, index)),
    ...comparedRates(figures, statements, between),
    ...sharesOfTotals(figures, statements, relations),
    ...listedSums(figures, detected, passages, relations),
    ...dividedCounts(figures, detected, passages, relations),
    ...conversions(figures, detected, between),
    ...definedQuotients(figures, passages),
    ...multiplesOfYears(figures, statements, between),
    ...stockFlows(figures, passages, between),
    ...dateSpans(figures, detected, passages),
    ...listCounts(figures, detected, passages, entities),
    ...restatements(figures, detected, passages),
  )
  return relations
}

/** Those that the words between the figures of one passage say. */
function inPassage(figures: readonly Numbered[], text: string): Relation[] {
  return [
    ...tradeSums(figures),
    ...changesFromTo(figures, text),
    ...sharesOf(figures, text),
    ...sharesOfPart(figures, text),
    ...differences(figures, text),
  ]
}

/** From one figure to the next of its passage; from the passage's start for its first, at most the last 80 characters. */
function textBetween(
  passages: readonly Passage[],
  detected: readonly DetectedFigure[],
  from: number,
  to: number,
): string {
  const [first, second] = [detected[from], detected[to]!]
  const start = first?.passage === second.passage ? first.end : 0
  return passages[second.passage]!.text.slice(Math.max(start, second.start - 80), second.start)
}

const totalOfTrade = '进出口总额'
/** How far ahead, in figures, the parts of a trade are looked for. */
const reach = 8

/** 进出口 is 出口 and 进口 and nothing else: the two parts of one trade, scope and period right behind their total. */
function tradeSums(figures: readonly Numbered[]): Relation[] {
  const sums: Relation[] = []
  figures.forEach((whole, order) => {
    if (!isLevel(whole.at)) return
    const name = normaliseName(whole.at.indicator ?? '')
    if (!name.endsWith(totalOfTrade)) return
    const stem = name.slice(0, -totalOfTrade.length)
    const near = figures.slice(order + 1, order + 1 + reach)
    const exports = near.find((part) => isPart(part.at, whole.at, `${stem}出口额`))
    const imports = near.find((part) => isPart(part.at, whole.at, `${stem}进口额`))
    if (exports !== undefined && imports !== undefined) {
      sums.push({ kind: 'sum', whole: whole.index, parts: [exports.index, imports.index], complete: true })
    }
  })
  return sums
}

function isLevel(at: Observation): boolean {
  return at.basis === 'level' && at.status === 'actual' && !at.threshold
}

function isPart(part: Observation, whole: Observation, indicator: string): boolean {
  return (
    normaliseName(part.indicator ?? '') === indicator &&
    isLevel(part) &&
    part.unit === whole.unit &&
    part.scope === whole.scope &&
    part.period === whole.period
  )
}

/** 从2016年的39.3亿美元增至2021年的170.9亿美元，增长3.3倍 */
function changesFromTo(figures: readonly Numbered[], text: string): Relation[] {
  const changes: Relation[] = []
  for (let order = 0; order + 2 < figures.length; order++) {
    const [before, now, rate] = [figures[order]!, figures[order + 1]!, figures[order + 2]!]
    if (before.sentence !== rate.sentence || before.at.unit !== now.at.unit) continue
    if (rate.at.basis !== 'growth' && !(rate.at.kind === 'percentage-point' && now.at.unit === '%')) continue
    if (!['multiple', 'percent', 'percentage-point'].includes(rate.at.kind)) continue
    const opening = text.slice(Math.max(0, before.detected.start - 16), before.detected.start)
    const middle = text.slice(before.detected.end, now.detected.start)
    const closing = text.slice(now.detected.end, rate.detected.start)
    if (
      !/[从由][^，。；]*$/.test(opening) ||
      !/^[^，。；]*(?:增|升|扩|长|涨|提高|跃|降|减|缩|回落|下滑|恢复)[^，。；]{0,3}[至到][^，。；]*$/.test(middle)
    )
      continue
    if (closing.length > 12 || /[。；]/.test(closing)) continue
    if (rate.at.kind === 'percentage-point') {
      if (movedBy.test(closing)) changes.push(pointsOf(before, now, rate))
      continue
    }
    changes.push(
      rate.at.kind === 'multiple'
        ? { kind: 'multiple', now: now.index, before: before.index, multiple: rate.index, grown: true }
        : {
            kind: 'growth',
            now: now.index,
            before: before.index,
            rate: rate.index,
            years: /年均|平均每年/.test(closing) ? yearsBetween(before.at.period, now.at.period) : 1,
          },
    )
  }
  return changes
}

/** Nothing but the verb between the two levels and the points that they are apart. */
const movedBy =
  /^[，、,]?(?:累计|共|总共)?(?:提高|提升|上升|增加|增长|扩大|加快|上涨|下降|降低|回落|收窄|减少|下调|上调|下滑|压减)了?(?:约|近|超过)?$/

/** 从15.3%提高到18.1%，提高2.8个百分点 */
function pointsOf(before: Numbered, now: Numbered, moved: Numbered): Relation {
  const [a, b] = moved.at.direction === 'down' ? [before, now] : [now, before]
  return { kind: 'difference', a: a.index, b: b.index, difference: moved.index }
}

function yearsBetween(from: string | null, to: string | null): number {
  const years = [from, to].map((period) => Number(/\d{4}/.exec(period ?? '')?.[0] ?? 'NaN'))
  const count = years[1]! - years[0]!
  return Number.isInteger(count) && count > 0 ? count : 1
}

/** 交易额15.7万亿元，占进出口总值42.1万亿元的37.3%: part, whole and share. */
function sharesOf(figures: readonly Numbered[], text: string): Relation[] {
  const shares: Relation[] = []
  for (let order = 2; order < figures.length; order++) {
    const [part, whole, share] = [figures[order - 2]!, figures[order - 1]!, figures[order]!]
    if (share.at.basis !== 'share' || part.sentence !== share.sentence || part.at.unit !== whole.at.unit) continue
    if (part.at.basis !== 'level' || whole.at.basis !== 'level') continue
    if (!/^的(?:约|近|超过|超)?$/.test(text.slice(whole.detected.end, share.detected.start))) continue
    if (!/占[^，。；]*$/.test(text.slice(part.detected.end, whole.detected.start))) continue
    shares.push({ kind: 'share', part: part.index, whole: whole.index, share: share.index })
  }
  return shares
}

/** 专利申请9.6万件，其中发明专利6.2万件，占64.6%; 20家公司中，12家…，占比超过六成: a part and what it is a part of, where the share names no other whole. */
function sharesOfPart(figures: readonly Numbered[], text: string): Relation[] {
  const shares: Relation[] = []
  for (let order = 2; order < figures.length; order++) {
    const [whole, part, share] = [figures[order - 2]!, figures[order - 1]!, figures[order]!]
    if (share.at.basis !== 'share' || part.sentence !== share.sentence || part.at.unit !== whole.at.unit) continue
    if (!isLevel(whole.at) || !isLevel(part.at)) continue
    if (
      !/^[，,](?:占比?|比重|占(?:总数|总量|总额|总值)的?)(?:为|达到?|约|近|超过)*$/.test(
        text.slice(part.detected.end, share.detected.start),
      )
    )
      continue
    if (!/^[^。；]*(?:其中|中(?=[，,有]))[^。；\d]*$/.test(text.slice(whole.detected.end, part.detected.start)))
      continue
    shares.push({ kind: 'share', part: part.index, whole: whole.index, share: share.index })
  }
  return shares
}

/** 两者相差近百倍 behind two figures of one unit. */
function differences(figures: readonly Numbered[], text: string): Relation[] {
  const found: Relation[] = []
  for (let order = 2; order < figures.length; order++) {
    const times = figures[order]!
    if (
      times.at.kind !== 'multiple' ||
      !/(?:相差|差距|差了)[^，。；]{0,4}$/.test(text.slice(Math.max(0, times.detected.start - 8), times.detected.start))
    )
      continue
    const [a, b] = [figures[order - 2]!, figures[order - 1]!]
    if (a.at.unit !== b.at.unit || a.sentence !== times.sentence || a.at.value === null || b.at.value === null) continue
    const [now, before] = Number(a.at.value) >= Number(b.at.value) ? [a, b] : [b, a]
    found.push({ kind: 'multiple', now: now.index, before: before.index, multiple: times.index, grown: false })
  }
  return found
}

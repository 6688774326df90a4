// What the words between the figures of one passage say: 从…增至…, 占…的, 其中…占, 相差….
import { inexact } from '../../lexicon/hedges.ts'
import type { Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import { isPoints } from '../../model/points.ts'
import type { Ground } from './ground.ts'

/** The relations of each passage with at least three figures but for what `first` finds there; linear in the figures. */
export function relationsWithin(ground: Ground, first: (from: number, to: number) => Relation[]): Relation[] {
  const { figures } = ground
  const relations: Relation[] = []
  let from = 0
  while (from < figures.length) {
    let to = from + 1
    while (to < figures.length && figures[to]!.passage === figures[from]!.passage) to++
    if (to - from > 2) {
      for (const relation of first(from, to)) relations.push(relation)
      for (const finder of finders) addAll(finder, from + 2, to, ground, relations)
    }
    from = to
  }
  return relations
}

/** What ends at a figure that two others of its passage stand in front of. */
type Finder = (last: number, ground: Ground) => Relation | null

const finders: readonly Finder[] = [changeFromTo, changeBetween, shareOf, shareOfPart, difference]

function addAll(finder: Finder, from: number, to: number, ground: Ground, relations: Relation[]): void {
  for (let last = from; last < to; last++) {
    const relation = finder(last, ground)
    if (relation !== null) relations.push(relation)
  }
}

function textOf({ figures, passages }: Ground, index: number): string {
  return passages[figures[index]!.passage]!.text
}

function isLevel(at: Observation): boolean {
  return isSize(at) && at.status === 'actual' && !at.threshold
}

/** 从2015年的25亿美元增至2020年的110亿美元，增长3.4倍 */
function changeFromTo(last: number, ground: Ground): Relation | null {
  const { figures, detected } = ground
  const rate = figures[last]!.observation
  const { kind } = rate
  const inPoints = isPoints(rate)
  if (kind !== 'multiple' && kind !== 'percent' && !inPoints) return null
  const [before, now] = [figures[last - 2]!.observation, figures[last - 1]!.observation]
  if (figures[last - 2]!.sentence !== figures[last]!.sentence || before.unit !== now.unit) return null
  if (rate.basis !== 'growth' && !(inPoints && now.unit === '%')) return null
  const text = textOf(ground, last)
  const [first, second] = [detected[last - 2]!, detected[last - 1]!]
  const closing = text.slice(second.end, detected[last]!.start)
  if (closing.length > 12 || ends.test(closing)) return null
  if (kind === 'multiple' && ofSomethingElse.test(closing)) return null
  if (!opensChange(text, first.start)) return null
  if (!moves.test(text.slice(first.end, second.start))) return null
  if (inPoints) return movedBy.test(closing) ? pointsOf([last - 2, last - 1, last], rate) : null
  if (kind === 'multiple') return { kind, now: last - 1, before: last - 2, multiple: last, grown: true }
  const years = /年均|平均每年/.test(closing) ? yearsBetween(before.period, now.period) : 1
  return { kind: 'growth', now: last - 1, before: last - 2, rate: last, years }
}

const opens = /[从由][^，。；]*$/

/** 从, 由: what starts at `start` is where a change begins. */
function opensChange(text: string, start: number): boolean {
  return opens.test(text.slice(Math.max(0, start - 16), start))
}

const moves = /^[^，。；]*(?:增|升|扩|长|涨|提高|跃|降|减|缩|回落|下滑|恢复)[^，。；]{0,3}[至到][^，。；]*$/
const ends = /[。；]/
/** 从5.2%提高到7%，渔业投资翻了一番: a clause that opens with a thing of its own. */
const ofSomethingElse =
  /^[，,](?!年均|平均|同比|同期|比|较|累计|共|总共|[\d一二两三四五六七八九十几]+[年个倍]|期间|其间|增|减|提|降|涨|跌|扩|翻|回|上|下|缩|收|实现|达|为|高|低|多|少|压|节|足足|整整|约|近|超|几|净|大幅|猛|其?规模|其?总量|其?总额|增幅|增速|降幅|涨幅|增长|幅度|是|相当|即|也就是)/

/** Nothing but the verb between the two levels and the points that they are apart. */
const movedBy = new RegExp(
  `^[，、,]?(?:累计|共|总共)?(?:提高|提升|上升|增加|增长|扩大|加快|上涨|下降|降低|回落|收窄|减少|下调|上调|下滑|压减)了?(?:${inexact})?$`,
)

/** 从15.3%提高到18.1%，提高2.8个百分点 */
function pointsOf(indices: readonly [before: number, now: number, points: number], points: Observation): Relation {
  const [before, now, difference] = indices
  const [a, b] = points.direction === 'down' ? [before, now] : [now, before]
  return { kind: 'difference', a, b, difference }
}

/** 由3.45%下调10个基点至3.35%: the points between the two rates. */
function changeBetween(last: number, ground: Ground): Relation | null {
  const { figures, detected } = ground
  const [before, points, now] = [last - 2, last - 1, last].map((index) => figures[index]!.observation)
  if (!isPoints(points!) || before!.unit !== '%' || now!.unit !== '%') return null
  if (figures[last - 2]!.sentence !== figures[last]!.sentence) return null
  const text = textOf(ground, last)
  const [first, second, third] = [detected[last - 2]!, detected[last - 1]!, detected[last]!]
  if (!opensChange(text, first.start)) return null
  if (!movedBy.test(text.slice(first.end, second.start)) || !/^[至到为]$/.test(text.slice(second.end, third.start)))
    return null
  return pointsOf([last - 2, last, last - 1], points!)
}

function yearsBetween(from: string | null, to: string | null): number {
  const years = [from, to].map((period) => Number(/\d{4}/.exec(period ?? '')?.[0] ?? 'NaN'))
  const count = years[1]! - years[0]!
  return Number.isInteger(count) && count > 0 ? count : 1
}

/** 交易额15.7万亿元，占进出口总值38.2万亿元的41.1%: part, whole and share. */
function shareOf(share: number, ground: Ground): Relation | null {
  const { figures, detected } = ground
  if (figures[share]!.observation.basis !== 'share') return null
  const [part, whole] = [figures[share - 2]!, figures[share - 1]!]
  if (part.sentence !== figures[share]!.sentence || part.observation.unit !== whole.observation.unit) return null
  if (!isSize(part.observation) || !isSize(whole.observation)) return null
  const text = textOf(ground, share)
  if (!ofThem.test(text.slice(detected[share - 1]!.end, detected[share]!.start))) return null
  if (!/占[^，。；]*$/.test(text.slice(detected[share - 2]!.end, detected[share - 1]!.start))) return null
  return { kind: 'share', part: share - 2, whole: share - 1, share }
}

const ofThem = new RegExp(`^的(?:${inexact})?$`)

const asShare = new RegExp(`^[，,](?:占比?|比重|占(?:总数|总量|总额|总值)的?)(?:为|达到?|${inexact})*$`)

/** 专利申请9.6万件，其中发明专利6.2万件，占64.6%; 20家公司中，12家…，占比超过六成: a part and what it is a part of, where the share names no other whole. */
function shareOfPart(share: number, ground: Ground): Relation | null {
  const { figures, detected } = ground
  if (figures[share]!.observation.basis !== 'share') return null
  const [whole, part] = [figures[share - 2]!, figures[share - 1]!]
  if (part.sentence !== figures[share]!.sentence || part.observation.unit !== whole.observation.unit) return null
  if (!isLevel(whole.observation) || !isLevel(part.observation)) return null
  const text = textOf(ground, share)
  if (!asShare.test(text.slice(detected[share - 1]!.end, detected[share]!.start))) return null
  const words = text.slice(detected[share - 2]!.end, detected[share - 1]!.start)
  if (!/^[^。；]*(?:其中|中(?=[，,有]))[^。；\d]*$/.test(words)) return null
  return { kind: 'share', part: share - 1, whole: share - 2, share }
}

/** 两者相差近百倍 behind two figures of one unit. */
function difference(times: number, ground: Ground): Relation | null {
  const { figures, detected } = ground
  if (figures[times]!.observation.kind !== 'multiple') return null
  const { start } = detected[times]!
  if (!/(?:相差|差距|差了)[^，。；]{0,4}$/.test(textOf(ground, times).slice(Math.max(0, start - 8), start))) return null
  const [a, b] = [figures[times - 2]!, figures[times - 1]!]
  const [first, second] = [a.observation.value, b.observation.value]
  if (a.observation.unit !== b.observation.unit || a.sentence !== figures[times]!.sentence) return null
  if (first === null || second === null) return null
  const [now, before] = Number(first) >= Number(second) ? [times - 2, times - 1] : [times - 1, times - 2]
  return { kind: 'multiple', now, before, multiple: times, grown: false }
}

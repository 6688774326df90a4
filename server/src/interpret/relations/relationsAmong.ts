// Counts and shares that a whole is divided into: 20家公司中，甲类12家；乙类5家；丙类3家; 共7家。6月1日4家…。6月8日3家…; paragraphs of 共9家, 共7家, 共4家.
import { gathered } from '../../tools/gathered.ts'
import type { Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import { type Ground, inOrder } from './ground.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

type Sum = Extract<Relation, { kind: 'sum' }>

/** How many parts the words `中，` need to be read as a division of all. */
const leastAmong = 3
const mostParts = 12
/** How far before the paragraphs of parts their whole may stand, in paragraphs. */
const farthestWhole = 4
const inAll = endTest(/共(?:有|计)?$/)

/** Wholes of sums that `known` has are left out. Linear in the figures but for `mostParts`. */
export function dividedCounts(ground: Ground, known: readonly Relation[]): Sum[] {
  const { figures, ofKind, ofBasis } = ground
  const summed = new Set(gathered(known, (relation) => (relation.kind === 'sum' ? [relation.whole] : [])))
  return gathered(inOrder(ofKind.count, ofBasis.share), (index): Sum[] => {
    if (summed.has(index)) return []
    if (!isCount(figures[index]!.observation)) return alikeShares(index, ground)
    const parts = amongThem(index, ground) ?? inParagraph(index, ground)
    return parts === null || tellsAgain(index, parts, ground)
      ? []
      : [{ kind: 'sum', whole: index, parts, complete: true }]
  }).concat(overParagraphs(ground))
}

/** 代表共230名。确认230名代表资格有效: what is as much as the whole is no part of it. */
function tellsAgain(whole: number, parts: readonly number[], { figures }: Ground): boolean {
  const { value } = figures[whole]!.observation
  return parts.some((part) => figures[part]!.observation.value === value)
}

/** Whether 共 stands right in front of the figure. */
function isAll(index: number, { detected, passages }: Ground): boolean {
  const { passage, start } = detected[index]!
  return inAll(passages[passage]!.text.slice(Math.max(0, start - 2), start))
}

function isCount(observation: Observation): boolean {
  const { kind, hedge, value, threshold, status } = observation
  return (
    kind === 'count' && isSize(observation) && hedge === 'exact' && value !== null && !threshold && status === 'actual'
  )
}

/** 20家退市公司中，…共计12家，占比…；…4家；…3家；…1家。 */
function amongThem(whole: number, { figures, detected, passages }: Ground): readonly number[] | null {
  const { passage, sentence, observation } = figures[whole]!
  const { text } = passages[passage]!
  if (!/^[^，。；、\d]{0,12}中[，,](?!有)/.test(text.slice(detected[whole]!.end, detected[whole]!.end + 16)))
    return null
  const parts: number[] = []
  let from = detected[whole]!.end
  for (let index = whole + 1; figures[index]?.sentence === sentence && figures[index]!.passage === passage; index++) {
    if (figures[index]!.observation.unit !== observation.unit) continue
    const words = text.slice(from, detected[index]!.start)
    if (!isCount(figures[index]!.observation) || (parts.length > 0 && !words.includes('；'))) return null
    if (/其中|同比|上年|去年|分别/.test(words)) return null
    parts.push(index)
    from = detected[index]!.end
  }
  const rest = text.slice(from)
  const isClosed = !/^[^。]*[等；]/.test(rest) && !goesOnAmong.test(rest)
  if (parts.length < leastAmong || parts.length > mostParts || !isClosed) return null
  const sum = parts.reduce((all, part) => all + Number(figures[part]!.observation.value), 0)
  return sum >= leastTold * Number(observation.value) ? parts : null
}

/** What makes up less of the whole is a choice of its parts, not a division with a slip in it. */
const leastTold = 0.75

/** 甲类3家。在属于乙类的问题中，…: the next sentence divides the rest. */
const goesOnAmong = /^[^。]{0,20}。在[^，。；]{2,24}中，/

/** 处于整理期的公司共7家。6月1日，…4家…。6月8日，…3家…。 */
function inParagraph(whole: number, ground: Ground): readonly number[] | null {
  const { figures, detected, passages } = ground
  const { passage, sentence, observation } = figures[whole]!
  const { text } = passages[passage]!
  if (figures[whole - 1]?.passage === passage || !isAll(whole, ground)) return null
  if (!/^[^，；\d]{0,8}。/.test(text.slice(detected[whole]!.end))) return null
  const parts: number[] = []
  for (let index = whole + 1; figures[index]?.passage === passage; index++) {
    if (figures[index]!.sentence === sentence) return null
    if (figures[index]!.observation.unit !== observation.unit) continue
    const isNext = figures[index]!.sentence !== figures[parts.at(-1) ?? whole]!.sentence
    if (!isCount(figures[index]!.observation) || !isNext || isAll(index, ground)) return null
    parts.push(index)
  }
  return parts.length > 1 && parts.length <= mostParts ? parts : null
}

/** 比例达75%，其中45%可以全价卖出，30%可作为样品销售: shares of which the sentence says one thing, to its end. */
function alikeShares(whole: number, { figures, detected, passages }: Ground): Sum[] {
  const { passage, sentence, observation } = figures[whole]!
  const { text } = passages[passage]!
  if (observation.basis !== 'share' || observation.unit !== '%' || observation.hedge !== 'exact') return []
  const parts: number[] = []
  for (let index = whole + 1; figures[index]?.sentence === sentence && figures[index]!.passage === passage; index++) {
    const { basis, unit, hedge } = figures[index]!.observation
    if (basis !== 'share' || unit !== '%' || hedge !== 'exact') return []
    const words = text.slice(detected[index - 1]!.end, detected[index]!.start)
    if (!(parts.length === 0 ? /^，其中，?$/ : /^[^，。；]{2,16}[，、；]$/).test(words)) return []
    parts.push(index)
  }
  const behind = parts.map((part) => text.slice(detected[part]!.end, detected[part]!.end + 2))
  if (
    parts.length < 2 ||
    /^[^。]*等/.test(text.slice(detected[parts.at(-1)!]!.end)) ||
    behind.some((words) => words !== behind[0] || words.startsWith('的'))
  )
    return []
  return [{ kind: 'sum', whole, parts, complete: true }]
}

/** Paragraphs behind a colon, each of which opens with how many it is about: …的公司共9家。 …的公司共7家。 */
function overParagraphs(ground: Ground): Sum[] {
  const { figures, passages } = ground
  const sums: Sum[] = []
  const openings = new Map<number, number>()
  for (const index of ground.ofKind.count) {
    const { passage } = figures[index]!
    if (figures[index - 1]?.passage !== passage && opensWithAll(index, ground)) openings.set(passage, index)
  }
  for (const [passage, first] of openings) {
    if (openings.has(passage - 1) || !/：$/.test(passages[passage - 1]?.text ?? '')) continue
    const parts: number[] = []
    for (let next = passage; openings.has(next); next++) parts.push(openings.get(next)!)
    const { unit } = figures[first]!.observation
    if (parts.length < leastAmong || parts.some((part) => figures[part]!.observation.unit !== unit)) continue
    const whole = wholeBefore(first, ground)
    if (whole !== null) sums.push({ kind: 'sum', whole, parts, complete: true })
  }
  return sums
}

function opensWithAll(index: number, ground: Ground): boolean {
  const { figures, detected, passages } = ground
  const { passage, start, end } = detected[index]!
  const { text, kind } = passages[passage]!
  if (kind === 'heading' || !isCount(figures[index]!.observation) || !isAll(index, ground)) return false
  return !/[，。；：]/.test(text.slice(0, start)) && /^[。，]/.test(text.slice(end))
}

/** The first count of the same things in the paragraphs before. */
function wholeBefore(first: number, { figures, passages }: Ground): number | null {
  const { passage, observation } = figures[first]!
  let whole: number | null = null
  for (let index = first - 1; index >= 0 && passage - figures[index]!.passage <= farthestWhole; index--) {
    const other = figures[index]!
    if (passages[other.passage]!.article !== passages[passage]!.article) break
    if (other.observation.unit === observation.unit && isCount(other.observation)) {
      const isGreatest = whole === null || Number(other.observation.value) > Number(figures[whole]!.observation.value)
      if (isGreatest) whole = index
    }
  }
  return whole
}

// Sums that a sentence lists: 总面积0.9公顷，其中永久占地0.35公顷，临时占地0.55公顷; whether the list says that it is complete.
import { actsFrom } from '../subject/phrase/doings.ts'
import { gathered } from '../../tools/gathered.ts'
import { alternation } from '../../tools/alternation.ts'
import { complements, remainders } from '../../lexicon/complements.ts'
import { perThing, toldOfEach } from '../../lexicon/toldOfEach.ts'
import type { FigureMention, Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import type { Ground } from './ground.ts'

interface Listed {
  readonly index: number
  /** The words in front of the part, back to the figure before it. */
  readonly words: string
}

/** Longer lists are tables; they are not read as sums. */
const mostParts = 12
const farthestFirst = 40

/** A sum for each whole whose parts the same sentence lists; of those that are not said to be all, the first.
 * Wholes of sums that `known` has are left out. Linear in the figures but for `mostParts`. */
export function listedSums(ground: Ground, known: readonly Relation[]): Relation[] {
  const { figures, passages } = ground
  const summed = new Set(gathered(known, (relation) => (relation.kind === 'sum' ? [relation.whole] : [])))
  const sums: Relation[] = []
  let behind = -1
  for (let index = 0; index + 1 < figures.length; index++) {
    const { observation, passage, sentence } = figures[index]!
    if (index <= behind || figures[index + 1]!.sentence !== sentence || !isAddable(observation)) continue
    if (summed.has(index) || passages[passage]!.cell !== null) continue
    const parts = partsOf(index, ground)
    const complete = parts.length > 1 && isComplete(parts, ground)
    if (!complete && !isSelection(parts)) continue
    const members = complete ? untilFull(parts, index, figures) : parts
    sums.push({ kind: 'sum', whole: index, parts: members.map((part) => part.index), complete })
    behind = parts.at(-1)!.index
  }
  return sums
}

/** A level, or an absolute change: what grew by the parts' growth grew by their sum. */
function isAddable(observation: Observation): boolean {
  const { basis, kind, threshold, value, hedge, unit } = observation
  const isAmount = kind === 'amount' || kind === 'count' || kind === 'measure'
  if (!isSize(observation) && !(basis === 'change' && isAmount)) return false
  if (intensive.test(observation.indicator ?? '')) return false
  return !threshold && value !== null && (hedge === 'exact' || hedge === 'over') && !unsummed.has(unit)
}

/** 夏粮单产375公斤，其中小麦399公斤; 人均、每亩 …: what is told of each is no sum of what is told of its parts. */
const intensive = new RegExp(`^每|${alternation(perThing)}|(?:${alternation(toldOfEach)})$`)

/** 平均年龄为42岁，其中大半为55岁以上: these are no sums of anything. */
const unsummed = new Set(['岁', 'Cel', '度', 'deg', '级', 'km/h', '1'])

function areOfOneKind(part: Observation, whole: Observation): boolean {
  const alike = part.basis === whole.basis && part.direction === whole.direction
  return (alike || (isSize(part) && isSize(whole))) && part.period === whole.period
}

/** What must stand in front of the first part, so that most lists are left at their first figure. */
const opensParts = new RegExp(`其中|包括|[：:（(]|${alternation(complements.flat())}`)

/** The figures of the whole's kind and unit that follow it in its sentence, up to one that opens a list of its own. */
function partsOf(whole: number, ground: Ground): Listed[] {
  const { figures, detected, passages } = ground
  const { sentence, passage, observation } = figures[whole]!
  const { text } = passages[passage]!
  const parts: Listed[] = []
  let from = detected[whole]!.end
  for (let index = whole + 1; index < figures.length && parts.length <= mostParts; index++) {
    const figure = figures[index]!
    if (figure.sentence !== sentence || figure.passage !== passage) break
    const start = from
    from = detected[index]!.end
    if (figure.observation.unit !== observation.unit) {
      if (isAddable(figure.observation)) return []
      continue
    }
    const words = text.slice(start, detected[index]!.start)
    if (parts.length === 0 && (!opensParts.test(words) || isOfEarlier(words, whole, ground))) return []
    if (/[；。]/.test(words) || (parts.length > 0 && /其中|同期|上年|去年|合计|总计|累计|现有|另有|此外/.test(words)))
      break
    if (parts.length > 1 && parts[1]!.words.startsWith('、') && /^[，,]/.test(words)) break
    if (!isAddable(figure.observation) || !areOfOneKind(figure.observation, observation)) break
    parts.push({ index, words })
  }
  return parts.length > mostParts ? [] : parts
}

/** 处分1647人，移送73人，其中，处分县级干部285人: the words say of which of the figures before the parts are. */
function isOfEarlier(words: string, whole: number, { figures, detected, passages }: Ground): boolean {
  const act = /^[，,（(]?其中[，,：:]?([^\d，,：:、的]{2})/.exec(words)?.[1]
  if (act === undefined || actsFrom.at(act) === undefined) return false
  const { sentence, passage } = figures[whole]!
  const { text } = passages[passage]!
  const first = Math.max(0, whole - mostParts)
  for (let index = whole; index >= first; index--) {
    const figure = figures[index]!
    if (figure.sentence !== sentence || figure.passage !== passage) return false
    const before = index > 0 && figures[index - 1]!.passage === passage ? detected[index - 1]!.end : 0
    if (text.slice(before, detected[index]!.start).includes(act)) return index !== whole
  }
  return false
}

function isComplete(parts: readonly Listed[], { figures, detected, passages }: Ground): boolean {
  const last = parts.at(-1)!
  const { text } = passages[figures[last.index]!.passage]!
  const closing = text.slice(detected[last.index]!.end, detected[last.index]!.end + 3)
  if (/^(?:等|以上|左右)/.test(closing)) return false
  const opening = parts[0]!.words
  if (opening.length > farthestFirst) return false
  if (/其中|包括|[：:（(]/.test(opening) && remainders.some((word) => nameIn(last.words).startsWith(word))) return true
  if (parts.length === 2 && areComplements(nameIn(parts[0]!.words), nameIn(last.words))) return true
  const counts = parts.every(({ index }) => figures[index]!.observation.kind === 'count')
  return (
    counts && !goesOn(last.index, figures) && /(?:^|[，,：:（(])包括/.test(opening) && /^[。；，,）)]/.test(closing)
  )
}

/** 救治28名患者，包括重症4名、危重症2名，已有3名出院: more is told of them than the parts. */
function goesOn(last: number, figures: readonly FigureMention[]): boolean {
  const [own, next] = [figures[last]!, figures[last + 1]]
  return (
    next?.sentence === own.sentence && next.passage === own.passage && next.observation.unit === own.observation.unit
  )
}

/** The first parts that make up the whole exactly, where what follows divides it again (49个，包括5个和44个，陆域…); else all. */
function untilFull(parts: readonly Listed[], whole: number, figures: readonly FigureMention[]): readonly Listed[] {
  const valueOf = (index: number): number => Number(figures[index]!.observation.value)
  let sum = 0
  for (const [order, part] of parts.entries()) {
    sum += valueOf(part.index)
    const isDividedAgain = parts.length - order - 1 !== 1
    if (order > 0 && sum === valueOf(whole) && isDividedAgain) return parts.slice(0, order + 1)
  }
  return parts
}

/** 其中 right behind the whole: the part that follows is less than it; what comes after that may be of another whole. */
function isSelection(parts: readonly Listed[]): boolean {
  return parts.length > 0 && /^[，,。；（(]?其中/.test(parts[0]!.words)
}

/** The part's name: its words without what joins it to the one before and what leads over to the number. */
function nameIn(words: string): string {
  const clause = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(','), words.lastIndexOf('、')) + 1)
  return clause
    .replace(/^(?:其中|包括|[和与及，,、：:（(])+/, '')
    .replace(/(?:增加|减少|达到|[达为是有约共计了])+$/, '')
}

function areComplements(first: string, second: string): boolean {
  return complements.some(([a, b]) =>
    [
      [a, b],
      [b, a],
    ].some(
      ([one, other]) =>
        first.includes(one!) && second.includes(other!) && first.replace(one!, '') === second.replace(other!, ''),
    ),
  )
}

// Tariffs: a rate is of who levies it, on the goods of whom it names: 甲国宣布对乙国商品征收10%关税 is of 甲国→乙国.
import { isAbroad } from './abroad.ts'
import { speaksForNation } from './nationalBodies.ts'
import { alternation } from '../../tools/alternation.ts'
import { between, firstFrom, type NameInText } from './placed.ts'
import { noScope, type Scope } from './scopedClause.ts'

const levied = /(?:征收?|加征)(?:了|的)?(?:税率)?(?:为|约|近|超过?|最高|高达|达)*$/
const tariff = /^[^，。；]{0,12}?(?:关税|反倾销税|反补贴税|报复性税)/
/** Not 对华盛顿, 对华为. */
const ours = /^对(?:华(?![为盛南东北中裔])|我国?|中国)/
const [longestFront, longestBehind] = [100, 24]

/** Who levies what stands at `to`, and on whose goods; null where it is no tariff, or nobody is named; no scope where only those are whose goods it is on. `from` is the start of its clause. */
export function leviedBy(text: string, from: number, to: number, places: readonly NameInText[]): Scope | null {
  const clause = text.slice(from, to)
  if (!clause.includes('征') || !levied.test(clause) || !tariff.test(text.slice(to, to + longestBehind))) return null
  const at = lastToward(clause)
  if (at < 0) return null
  const targets = targetsOf(clause.slice(at), from + at, between(places, from + at, to))
  const levier =
    sideBefore(text, Math.max(0, from - longestFront), from + at, places) ??
    lastOther(text, places, from + at, targets) ??
    (speaksForNation(text.slice(Math.max(0, from - longestFront), to)) && !targets.has('中国') ? '中国' : null)
  if (levier === null) return targets.size === 0 ? null : noScope
  const name = targets.size === 0 ? levier : `${levier}→${[...targets].join('、')}`
  return { name, words: '', topical: false }
}

/** Where the last 对 stands that is none of 对等; -1 where there is none. */
function lastToward(clause: string): number {
  let at = clause.lastIndexOf('对')
  while (at >= 0 && clause[at + 1] === '等') at = at === 0 ? -1 : clause.lastIndexOf('对', at - 1)
  return at
}

/** No register of places holds the union. */
const union = '欧盟'
const sides: ReadonlyMap<string, string> = new Map([
  [union, union],
  ['欧方', union],
  ['美方', '美国'],
  ['中方', '中国'],
  ['加方', '加拿大'],
  ['日方', '日本'],
  ['韩方', '韩国'],
  ['印方', '印度'],
  ['俄方', '俄罗斯'],
])
/** 美方宣布将│对…, where no other acts behind it. */
const sideLast = new RegExp(`(${alternation([...sides.keys()])})(?:委员会)?[^，。；对]{0,10}，?[^，。；对]{0,10}$`)

/** 美方│对…: who levies, where a side of the talks or the union stands in front of `at`, and no state behind it. */
function sideBefore(text: string, from: number, at: number, places: readonly NameInText[]): string | null {
  const side = sideLast.exec(text.slice(from, at))
  if (side === null || between(places, from + side.index, at).some(isParty)) return null
  return sides.get(side[1]!)!
}

function targetsOf(words: string, from: number, places: readonly NameInText[]): ReadonlySet<string> {
  const targets = new Set(words.includes(union) ? [union] : [])
  for (const place of places)
    if (isParty(place) && !words.slice(0, place.start - from).endsWith('进口到')) targets.add(place.canonical)
  return ours.test(words) ? targets.add('中国') : targets
}

const isParty = ({ canonical }: NameInText) => canonical === '中国' || isAbroad(canonical)

/** So many names in front are looked at. */
const mostNames = 6

/** The last state in front of `at` that is none of the `targets`. */
function lastOther(
  text: string,
  places: readonly NameInText[],
  at: number,
  targets: ReadonlySet<string>,
): string | null {
  const end = firstFrom(places, at)
  for (let index = end - 1; index >= Math.max(0, end - mostNames); index--) {
    const place = places[index]!
    if (isParty(place) && !targets.has(place.canonical) && !isAimedAt(text, place)) return place.canonical
  }
  return null
}

const goods = /(?:(?<!针)对|产于|产自|来自|进口[自到]|[、和及与从])$/
/** 对乙国│宣布加征…表示愤慨 */
const acts = /^(?:政府|总统|白宫|方面)*(?:将|宣布|宣称|威胁|称|决定|拟|计划|对)/

/** Whether it only stands there as the one whose goods are spoken of. */
const isAimedAt = (text: string, { start, end }: NameInText) =>
  goods.test(text.slice(Math.max(0, start - 4), start)) && !acts.test(text.slice(end, end + 8))

// Whose a figure is that stands in an attribute of its owner: 全长12公里的│云川大桥, 12公里的│云川大桥, 约有11%的│波兰人.
import { attributes, carriers, loads, peoples } from '../../lexicon/ownersBehind.ts'
import { alternation } from '../../tools/alternation.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import type { Setting } from '../clause.ts'
import { firstFrom, type NameInText } from './placed.ts'
import type { Scope } from './scopedClause.ts'

interface Around {
  readonly places: readonly NameInText[]
  readonly actors: readonly NameInText[]
}

/** 满载│110台新能源汽车的中欧班列: one of many, where it has no name of its own. */
const loaded = endTest(new RegExp(`(?:${alternation(loads)})[着了]?(?:约|近|超过?|至少)?$`))
const carrierOf = new RegExp(
  `^[^，。；：的\\d]{0,16}的([^，。；：“”的\\d从由在被自将于已]{0,12}?(?:${alternation(carriers)}))(“[^”]{1,6}”号?)?(?![员长上队组])`,
)
const longestLoad = 40

/** The one behind the 的 that follows the figure; else null. */
export function ownerBehind(text: string, { figure, left }: Setting, { places, actors }: Around): Scope | null {
  if (figure.unit === '人' && text.startsWith('口的', figure.end)) return peopledPlace(text, figure.end + 2, places)
  const carrier = loaded(left) ? carrierOf.exec(text.slice(figure.end, figure.end + longestLoad)) : null
  if (carrier !== null)
    return { name: carrier[2] === undefined ? `某${carrier[1]!}` : carrier[1]! + carrier[2], words: '', topical: false }
  if (text[figure.end] !== '的') return null
  const at = figure.end + 1
  if (figure.kind === 'percent' || figure.kind === 'fraction') {
    const people = places[firstFrom(places, at)]
    return people?.start === at && peoples.test(text.slice(people.end, people.end + 4))
      ? { name: people.canonical, words: '', topical: false, alone: true }
      : null
  }
  const isLong = left === '' && figure.unit === 'km'
  if (actors.length === 0 || !(isLong || attributes.test(left))) return null
  const next = actors[firstFrom(actors, at)]
  return next?.start === at ? { name: next.canonical, words: '', topical: false } : null
}

/** 仅有14万人口的│盘溪县 */
function peopledPlace(text: string, at: number, places: readonly NameInText[]): Scope | null {
  let index = firstFrom(places, at)
  if (places[index]?.start !== at) return null
  while (places[index + 1]?.start === places[index]!.end) index++
  const { canonical } = places[index]!
  return division.test(canonical) ? { name: canonical, words: '', topical: true } : null
}

const division = /[省市县区州旗镇乡村]$/

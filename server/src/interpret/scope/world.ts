// What is measured in the whole world: 全球贸易额增长…, 世界极端贫困率…, 全球15%的低收入国家….
import {
  namesOfWorld,
  noWorld,
  worldAdverbs,
  worldCounting,
  worldMeasures,
  worldNouns,
} from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'
import { isLead } from './clauseLead.ts'

const measured = new RegExp(`(?:全球|世界)(?:${alternation(worldMeasures)})(?!${namesOfWorld.source})`)
/** Not 全球首个, 全球领先, 全球48个国家, 世界上规模最大的. */
const told = new RegExp(`(?<!在)(?:全球|世界)上?(?!${noWorld.source})([\\u4e00-\\u9fff]{0,24})`)
const onlyCounts = new RegExp(`^(?:${alternation(worldCounting)})*$`)
/** 冰川, 极端贫困率, but not 动物园 */
const ofAll = new RegExp(
  `^(?:${alternation([...worldAdverbs, ...worldCounting])})*(?:${alternation([...worldNouns, ...worldMeasures])})(?!${namesOfWorld.source})`,
)
const stillThere = /^(?:(?:仍|依然|还|尚)有|仅$)/

/** Whether the words of a clause, up to its figure, speak of the world; `counts`: the figure counts. */
export function isOfWorld(text: string, counts: boolean): boolean {
  if (measured.test(text)) return true
  const opening = told.exec(text)
  if (opening === null || !isLead(text.slice(0, opening.index))) return false
  const words = opening[1]!
  if (stillThere.test(words) || ofAll.test(words)) return true
  return !counts && onlyCounts.test(words)
}

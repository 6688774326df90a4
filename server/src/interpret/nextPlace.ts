// A clause that only goes on to the next place: 印度为, 巴西只有.
import { placeKind } from '../lexicon/placeKinds.ts'
import { tradeBlocks, worldParts } from '../lexicon/scopeWords.ts'
import { endTest } from '../tools/patternsAtEnds.ts'
import { remembered } from '../tools/remembered.ts'

const groups: ReadonlySet<string> = new Set([...tradeBlocks, ...worldParts, '发达经济体', '新兴经济体', '发展中国家'])

/** Whether the words in front of a figure say nothing but of which place it is. */
export function isOfNextPlace(left: string): boolean {
  if (left.length > longest || !states(left)) return false
  const name = nextPlace.exec(left)?.[1]
  return name !== undefined && isPlace(name)
}

const longest = 20
const states = endTest(/(?:[为是达近约]|达到|[只仅]有)$/)
const nextPlace =
  /^(?:[、，；]|而|其中)?([\u4e00-\u9fff]{2,9}?)(?:今年|去年|明年)?(?:预期|预计|预测|将|则|也|均|都)?(?:[只仅]有|[只仅]?[为是达近约]|达到|约为){1,2}$/

/** A place of the lexicon, or a division by its last character. */
const isPlace = remembered(
  (name: string): boolean => groups.has(name) || placeKind(name) !== null || division.test(name),
  2_000,
)

const division = /^[\u4e00-\u9fff]{2,6}[省市县区州]$(?<!地区|城市|上市)/

// Of how many of them a quantity moves: 近九成商品类别零售额实现增长 is 零售额实现增长的商品类别占比.
import { inexact } from '../../../lexicon/hedges.ts'
import { alternation } from '../../../tools/alternation.ts'
import { crossingNouns, partsOfLists } from '../../../lexicon/indicators.ts'
import { characterSet, holdsDigit } from '../../../tools/characters.ts'
import { type Subject, unsure } from '../indicator.ts'

const kinds = alternation([...crossingNouns, ...partsOfLists])
const moving = new RegExp(
  `^([^，。；、的\\d]{0,8}?(?:${kinds}))(?![的率数和与、及])([^，。；、的\\d]{2,8}?)(?:[均都也]|同比|环比)*((?:实现|保持|出现|呈现|有所)?)了?(?:同比|环比)?正?(增长|上涨|下降|下跌|回升|回落|提高|增加)`,
)
const opens = characterSet('，。；、的')

/** 六成“小巨人”企业深耕工业基础领域, 九成企业至少为3家大企业配套: what they do, by whatever verb. */
const doing = new RegExp(
  `^([^，。；、的\\d]{0,8}?(?:企业|公司|商户|农户|门店|产品|商品|单位|渔户|居民|消费者|受访者))(?![的率数是为在和与、]|[均都]?[是为])([^，。；、]{4,18})`,
)
const counted = new RegExp(`(?:${inexact})?\\d[\\d.]*[万亿多余]*[家个项种类名户]`)
const quantity = /^[^，]{0,4}(?:率|额|量|收入|利润|投资|规模|价格|总[值产])/

export function partDoing(right: string): Subject | null {
  const match = opens(right, 0) ? null : doing.exec(unquoted(right))
  const said = match === null ? '' : match[2]!.replace(counted, '')
  const isNothing = said.length < 3 || holdsDigit(said) || quantity.test(said)
  return isNothing ? null : unsure(`${said}的${match![1]!}占比`)
}

/** Without the quotation marks that the words open with. */
export function unquoted(words: string): string {
  return words[0] === '“' ? words.replace(/^“([^”]*)”?/, '$1') : words
}

/** The name of such a share by the words behind its figure, or null. */
export function partThatMoves(right: string): Subject | null {
  const match = opens(right, 0) ? null : moving.exec(right)
  return match === null ? null : unsure(`${match[2]!}${match[3]!}${match[4]!}的${match[1]!}占比`)
}

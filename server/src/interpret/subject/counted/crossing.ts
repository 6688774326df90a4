// Those counted of whom a quantity lies beyond a bound: 32家央企净利润增幅超过20%, 12个行业增加值增速在10%以上.
import { crossingNouns } from '../../../lexicon/indicators.ts'
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'
import { isNamedQuantity, type Subject, unsure } from '../indicator.ts'

const noun = `([^，。；：、的\\d]{0,6}?(?:${alternation(crossingNouns)}))`
const quantity = '([^，。；：、的\\d]{2,14}?)'
const verb =
  '((?:同比|环比|均|都|已)*(?:保持在|稳定在|维持在)?(?:超过|超|突破|达到?|低于|高于|不足|不到|逾|在|增长|上涨|下降)(?:超过?|逾)?)'
const number = '(\\d[\\d.]*[万亿]*(?:%|[美欧]?元))(以上|以下)?'

const behind = new RegExp(`^${noun}${quantity}${verb}${number}(?=[，。；：、]|$)`)
const inFront = new RegExp(`\\d[\\d.]*[余多]?[家个户座种类只款部]${noun}${quantity}${verb}$`)
const pace = /(?:增速|增幅|涨幅|降幅|跌幅|增长率)$/
/** Without one of these it may be what they all have together. */
const bounds = /超|突破|低于|高于|不足|不到|逾/

/** 净利润增幅超过20%的央企数; null for any other count. */
export function readCrossing({ figure, right, left }: Setting): Subject | null {
  const match = figure.kind === 'count' ? behind.exec(right) : null
  if (match === null) return null
  const [, counted, measure, reached, bound, beyond = ''] = match as unknown as [string, ...string[]]
  if (!parts(measure!, reached!, bound!.endsWith('%'), beyond, left)) return null
  return unsure(`${measure!}${reached!}${bound!}${beyond}的${counted!}数`)
}

/** Whether the figure is the bound that those counted right in front of it lie beyond. */
export function isCrossed({ figure, sentence, left }: Setting): boolean {
  if (figure.kind !== 'percent' || left.length < 5) return false
  const match = inFront.exec(sentence.slice(-48))
  return match !== null && parts(match[2]!, match[3]!, true, figure.bound === null ? '' : '以上', left)
}

/** A pace is of each of them; so is what 有 or 均 says, and not what a hundred firms have earned. */
function parts(measure: string, reached: string, isRate: boolean, beyond: string, left: string): boolean {
  if (!isNamedQuantity(measure) && !pace.test(measure)) return false
  if (beyond === '' && !bounds.test(reached)) return false
  return isRate || /[均都]/.test(reached) || /有[近约]?$/.test(left)
}

// A part told behind its whole takes what that is called: 一般公共预算支出中，教育增长4% is 教育支出.
import { signOf } from '../../../tools/signs.ts'
import { type Setting, wordsBeforeClause } from '../../clause.ts'
import { isNamedQuantity } from '../indicator.ts'

const inside = signOf('中')
const whole =
  /^(?:[^，；。]{2,14}，)?(?:在)?[^，。；：]{0,20}?(支出|收入|投资|贷款|存款|用电量|增加值)(?:科目|项目)?[当之]?中，/
const longestPart = 14
const noPart = /^(?:同比|环比|占|比|较|其中|增速|增幅)|[，；：]/

/** The name with the tail of the whole that the sentence opens with; null where it opens with none, or the name has one of its own. */
export function ofWholeAround(name: string, setting: Setting): string | null {
  if ((setting.sentenceSigns & inside) === 0 || name.length < 2 || name.length > longestPart) return null
  if (isNamedQuantity(name) || noPart.test(name)) return null
  const tail = whole.exec(wordsBeforeClause(setting))?.[1]
  return tail === undefined ? null : name.replace(/(?<=..)方面$/, '') + tail
}

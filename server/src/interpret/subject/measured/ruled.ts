// What rules fine, limit and ask for in time: 处5万元以下罚款, 限速30公里, 应在30日内申报.
import { alternation } from '../../../tools/alternation.ts'
import { dueActs, startingActs } from '../../../lexicon/rules.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import type { Setting } from '../../clause.ts'
import { limitWords } from '../../conditions.ts'
import { shortSubject } from './streak.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'

/** 处│5万元以上│20万元以下│罚款 says how much is fined, and not which ones. */
export function isFine({ figure, clause, right }: Setting): boolean {
  if (figure.kind === 'multiple') return finedTimes(clause) && fine.test(right)
  return figure.kind === 'amount' && fined(clause) && fine.test(right)
}

/** 处渔获价值│3倍│罚款 */
const finedTimes = endTest(/处以?[^，。；：\d]{2,14}的?$/)

const fined = endTest(/(?:处以?|课以)(?:[\d.]+[百千万亿]*元(?:以上|至|-|—))?(?:不超过|最高)?$/)
/** 处罚款│2万元 */
const toFine = endTest(/处以?罚款(?:不超过|最高)?$/)
/** What is fined, as the words behind the amount tell. */
export const fine = /^(?:的|以上|以下)?(?:[\d.]+[百千万亿]*元(?:以[下内])?)?的?(罚[款金]|滞纳金)/

/** By when something has to be done, what is fined, or how fast, high and wide something may be; null of any other measure. `left` is blanked of periods. */
export function readRuled(setting: Setting, left: string): Subject | null {
  const { kind } = setting.figure
  if ((kind === 'amount' || kind === 'multiple') && isFine(setting)) return unsure(fine.exec(setting.right)![1]!)
  if (kind === 'amount' && toFine(setting.clause)) return unsure('罚款')
  if (kind === 'duration') return readDeadline(setting, left)
  return kind === 'measure' ? readLimit(setting, left) : null
}

/** 应在支付费用后│30日内│向海关申报: by when what has to be done. */
function readDeadline({ figure, clause, right }: Setting, left: string): Subject | null {
  if (!figure.text.endsWith('内') || !(bound.test(clause) || left.trim() === '')) return null
  const act = done.exec(right)?.[1]
  if (act === undefined) return null
  const after = afterWhat.exec(left)?.[1] ?? ''
  return unsure(`${after}${act.replace(/^完成(?=..)/, '')}期限`)
}

const bound = new RegExp(
  `应[当在于自]|须[在于自]?|可以[在于自]|之日起|(?:${alternation(startingActs)})[^，。；]{0,8}后$`,
)
const done = new RegExp(
  `^(?:[向由经](?:其|所在地|主管|当地|原|有关|本级|上级)*[^，。；、\\d]{2,6}?(?=申|提|办|报|缴|备|登|作|送|出|组))?(?:依法|书面|及时|一次性|如实)?((?:${alternation(dueActs)})[^，。；、\\d]{2,14})(?=[，。；、]|$)`,
)
const afterWhat = /(?:应当?|须|可以|需)?[在于]([^，。；在于应]{2,14}后)$/

/** 运输车辆要实行│限速30公里│措施 */
function readLimit({ sentence }: Setting, left: string): Subject | null {
  const limit = limited.exec(left)
  if (limit === null) return null
  const own = headOf(left.slice(0, limit.index))
  const owner = own === '' ? shortSubject(sentence) || (bidden.exec(sentence)?.[1] ?? '') : own
  return unsure(`${owner}${limit[1]!}`)
}

/** 施工车辆必须经过村庄的，要… */
const bidden = /^([^，。；]{2,14}?)(?:必须|应当?|需要?)/

const limited = new RegExp(`(?:(?:要|应当?|须|一律|严格)*(?:实行|实施|执行|采取)?)(${limitWords})(?:为|至|在)?$`)

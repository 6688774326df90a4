// Whether a figure is where a change starts or ends: 由2016年的8.4%降至6.3%.
import type { Setting } from '../clause.ts'
import { signOf } from '../../tools/signs.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** `from`: where it starts (由2017年的9.8%); `to`: where it ends (降至7.5%); null for all others. */
export type ChangeRole = 'from' | 'to' | null

export function changeRole(setting: Setting): ChangeRole {
  const { clause, left, leftSigns, right, before, leftStart, clauseStart } = setting
  if (
    before !== null &&
    leftStart > clauseStart &&
    (leftSigns & changing) !== 0 &&
    /^[^，。；]{0,24}(?:升|增|降|减|缩|落|提高|扩大|增长|跃|涨|跌|回升|变|发展|壮大|转(?![化移型]))[^，。；]{0,4}(?:到|至|为|成)[^，。；]{0,16}$/.test(
      left,
    )
  )
    return 'to'
  if (leftStart !== clauseStart || !(clause.includes('由') || clause.includes('从'))) return null
  if (clause.includes('转') && startsUntold.test(clause)) return null
  if (byWhom.test(right) || boughtFrom.test(clause) || ranges.test(right)) return null
  return startsChange.test(clause) && !byOrFrom(clause) && !endsWithoutChange.test(right) ? 'from' : null
}

/** What stands behind a figure that something moves on from: 9.8%│降至7.5%. */
export const movesOn = /^[^，。；\d]{0,6}(?:增|减|升|降|涨|跌|提高|扩大|缩小|翻|多|少|高|低)/

/** What a change leads to stands behind one of these. */
const changing = signOf('到至为成')

/** 由, 从 and what follows, but not 从业人员, 由于. */
const startsChange = /(?:(?<!自)由(?!于|此|来)|从(?!事|此|业|而|来|未|严|容|中|小|头|属|前))[^，。；]{0,18}$/
/** 由上年下降转为增长│7.9%: where it starts has no figure. */
const startsUntold = /由[^，。；\d]{1,12}转[^，。；]{0,8}$/
/** 由青澜出发的, 由渔协主办的 */
const byOrFrom = endTest(
  /[由从][^，。；]{1,14}(?:出发|发[出往]|驶[出往]|开[出往行]|运[出往]|主办|承办|牵头|领衔|研制|建设|组织|提供|执导)的?$/,
)
/** 由4家渔校│联合承办的 */
const byWhom = /^[^，。；\d]{0,8}(?:联合|共同|合作|牵头)?(?:主办|承办|协办|发起|组建|牵头|组成|构成|出资|研发|打造)/
/** 利率从1.27%│到2.24%不等 */
const ranges = /^[到至][^，。；]{1,12}不等/
/** 对从东湾进口的商品征收│35%关税 */
const boughtFrom = /从[^，。；\d]{1,10}(?:进口|引进|采购|购买|购入|调运)(?!额|量|值)/
/** 由左右两间小病房组成: words to the end of the clause, and none of a change. */
const endsWithoutChange = /^(?!.*[升增降减缩扩落高跃涨跌回变转改到至压发上下]).{4,}$/

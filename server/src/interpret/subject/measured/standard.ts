// What is paid for each person, each acre, each piece: 按每亩150元标准发放补贴, 给予每人1000元补贴, 以每片2元的价格中选.
import { characterSet } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { type Subject, unsure } from '../indicator.ts'

/** The name of an amount that is so much for each, or null. `left` is blanked of periods. */
export function readStandard(setting: Setting, left: string): Subject | null {
  const { figure } = setting
  if (figure.kind !== 'amount') return null
  const acted = left.includes('每') ? actForEach.exec(left)?.[1] : undefined
  if (acted !== undefined) return unsure(acted.replace(givenFor, ''))
  const right = withoutBracket(setting.right)
  if (!opensStandard(right, right[0] === '的' ? 1 : 0)) return null
  const each = eachInFront.exec(left)?.[0] ?? ''
  const standard = /^的?标准(.*)$/.exec(right)?.[1]
  if (standard !== undefined) {
    const paid = paying.exec(standard)?.[1] ?? acting.exec(standard)?.[0]
    return paid === undefined ? null : unsure(`${each}${paid}标准`)
  }
  if (each === '') return null
  const priced = /^的?((?:平均)?(?:价格|均价|单价|售价|成本))([^，。；\d]{0,4})$/.exec(right)
  if (priced !== null) return unsure(`${each}${priced[2]!}${priced[1]!}`)
  const granted = grant.exec(right)?.[1]
  return granted === undefined || !giving.test(left) ? null : unsure(`${each}${granted}`)
}

/** 500元（约合70美元）的补贴 */
export function withoutBracket(right: string): string {
  return right[0] === '（' ? right.replace(/^（[^（）]{0,24}）/, '') : right
}

const opensStandard = characterSet('标价均单售平成一奖补津资生')
/** 每亩, 每人每月, 每家 at the end of the words in front. */
const eachInFront = /(?:每[\u4e00-\u9fff]{1,3}?){1,2}(?=[近约超逾过不高达于最]{0,4}$)/
/** 每平方米│奖励, 每家渔企每年│补助: at the very start of the clause. */
const actForEach =
  /^(每[\u4e00-\u9fff]{1,14}?(?:补[贴助偿]|奖[励补]|资助|救助|返还|减免|收费|罚款)(?:金额|标准)?)(?:为|是|达到?|提高到|提高至|降至|不超过|不高于|不低于|不少于|最高|最低|约|近|超过?)*$/
const givenFor = /(?:给予|予以|发放|最高|可|应|将)+(?=..(?:金额|标准)?$)/

const paying =
  /^(?:给予|予以|发放|支付|享受|领取|安排|核发|计发)(?:了)?([^，。；、的\d]{0,8}(?:补[贴助偿]|奖[励补金]|救助金?|津贴|资助|支持|费用?|待遇|[^，。；、的\d]费))/
const acting = /^(?:补[贴助偿]|奖[励补]|缴[纳费]|收[费取]|征收|计算|核[定算])/
const grant =
  /^的?((?:一次性)?[^，。；、的\d]{0,6}(?:补[贴助偿奖]|奖[励补金]|救助金|津贴|资助|资金支持))(?:[，。；、]|$)/
const giving = /(?:给予|予以|发放|补[贴助]|奖励|支付|领取|享受|资助|获得|得到)/

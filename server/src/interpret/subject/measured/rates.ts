// A rate that is named behind its figure: 25%的关税, 3.5%的年利率.
import { characterSet } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { ratesBehind } from '../../../lexicon/indicators.ts'
import { readLevied } from './ruled.ts'

const rate = new RegExp(
  `^的?([^，。；：、的\\d]{0,8}?(?:${ratesBehind.join('|')}))(?![^，。；：、的]{0,3}(?:企业|公司|人员|收入))`,
)

/** 三级财政按5:3:2的分担比例, 前六盘棋战成3:3: what a ratio is called behind it, or that it is a score; else null. */
export function readRatio({ right }: Pick<Setting, 'right'>, left: string): Subject | null {
  const behind = /^的?([^，。；的]{0,6}(?:比例|比重|配比|之比|(?:总)?比分))/.exec(right)?.[1]
  if (behind !== undefined) return unsure(headOf(left.replace(/(?:按照?|以)$/, '')) + behind)
  const income = incomeRatio.exec(left)
  if (income !== null) return unsure(headOf(income[1]!) + income[2]!)
  const score = scored.exec(left)
  return score === null ? null : unsure(`${headOf(left.slice(0, score.index))}比分`)
}

/** 城乡居民收入比由2.9降至2.8: what a pure number is of; else null. */
export function readIncomeRatio({ figure, clause }: Pick<Setting, 'figure' | 'clause'>): Subject | null {
  if (figure.unit !== '1' || figure.kind !== 'measure' || !clause.includes('收入')) return null
  const found = incomeRatio.exec(clause)
  return found === null ? null : unsure(headOf(found[1]!) + found[2]!)
}

const incomeRatio = /([^，。；：]{0,16}收入)((?:差距)?(?:之?比|比值|倍差))[^，。；：]*$/

const scored = /(?:战成|战平|比分(?:为|是|定格在|改写为)?|扳成|追成|打成)$/

/** The name behind a percentage that is itself the height of a tax, of interest and the like; null for shares and others. */
export function readRate({ figure, right, left }: Pick<Setting, 'figure' | 'right' | 'left'>): Subject | null {
  if (figure.kind !== 'percent') return null
  const granted = grantedRate(left, right)
  if (granted !== null) return unsure(granted)
  const levied = readLevied(left, right)
  if (levied !== null) return levied
  const name = rate.exec(right)?.[1]
  if (name === undefined) return null
  return unsure(/[税]$/.test(name) ? `${name}税率` : name)
}

/** 按实际贷款额的2%给予贴息 is 贴息比例, 可返还所缴保险费的50% 保险费返还比例: how much of it is granted; null for any other. */
function grantedRate(left: string, right: string): string | null {
  if (!left.trimEnd().endsWith('的')) return null
  const basis = opensGrant(right, 0) ? ofBasis.exec(left) : null
  const granted = basis === null ? undefined : grant.exec(right)?.[1]
  if (granted !== undefined) return `${granteeOf(basis![1]!)}${granted}比例（占${basis![2]!}）`
  const back = returned.exec(left)
  return back === null ? null : `${back[2]!}${back[1]!}比例`
}

/** 渔户│按照│实际损失│的60%给予补助 */
const ofBasis = /^(.*?)(?:将|可|均|统一|一律)*按照?(?:其|这些|该|所)?([^，。；按]{2,24}?)的\s*$/

/** 肉鸡、蛋鸡 in front of 按: what is paid for; `''` for those who pay, and for anything longer. */
function granteeOf(words: string): string {
  const own = headOf(words)
  return own.length > longestGrantee || payers.test(own) || !words.endsWith(own) ? '' : own
}

const longestGrantee = 10
const payers = /财政|政府|银行|部门|公司|[省市县区局厅委]$|[给对向为]/

const opensGrant = characterSet('给予发返补计奖的比')
const grant =
  /^(?:的?(?:比例|标准))?(?:给予|予以|发放|计发)?(?:一次性|专项|相应)?([^，。；、的\d]{0,6}(?:补[贴助偿]|奖[励补]|贴息|资助|返还|减免|赔偿|赔付|报销|优惠|资金支持))/
const returned =
  /(返还|退还|减免|免除|报销|补贴|补助|退回)(?:其|企业|个人|单位)?(?:所缴纳?|已缴纳?|实缴|实际缴纳|缴纳)?的?(?:上年度?|本年度?|当年|\s)*([^，。；、的\d]{2,10}[费税款金息租])\s*的$/

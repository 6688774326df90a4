// How much of something is granted, given back or levied: 按实际损失的│60%│给予补助, 按缴费基数的│8%│缴纳, 返还所缴保险费的│50%.
import { alternation } from '../../../tools/alternation.ts'
import { grants, levies } from '../../../lexicon/rules.ts'
import { characterSet } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'

/** The name of a percentage of what the words in front say, by the act behind it or in front: 补助比例（占实际损失）; null of any other. */
export function readOfBasis(left: string, right: string): Subject | null {
  const acts = opensAct(right, 0) && left.includes('按')
  if (!left.trimEnd().endsWith('的')) return acts ? actOn(ofSum.exec(left), right) : null
  const granted = acts ? actOn(ofBasis.exec(left), right) : null
  if (granted !== null) return granted
  const back = returned.exec(left)
  return back === null ? null : unsure(`${back[2]!}${back[1]!}比例`)
}

/** 按投资额的30%给予补助，最高不超过│100万元: an amount that goes on with such a percentage is what is granted itself. */
export function amountOfGrant(subject: Subject, { figure }: Setting): Subject {
  const { name } = subject
  return figure.kind === 'amount' && name?.endsWith('）') === true && name.includes('比例（占')
    ? unsure(name.slice(0, name.indexOf('比例（占')))
    : subject
}

/** The act behind the figure, on the basis that was found in front. */
function actOn(found: RegExpExecArray | null, right: string): Subject | null {
  if (found === null) return null
  const [, front, basis] = found as unknown as [string, string, string]
  const granted = grant.exec(right)?.[1]
  if (granted !== undefined) return share(granteeOf(front), granted, basis)
  const levied = levy.exec(right)?.[1]
  return levied === undefined ? null : share(payerOf(front), levied, basis)
}

function share(who: string, act: string, basis: string): Subject {
  return unsure(`${who}${act}比例（占${basis.trim()}）`)
}

/** 渔户│按照│实际损失│的60%给予补助; 用人单位应当按照│工资总额│的12%计提公积金 */
const ofBasis =
  /^(.*?)(?:将|可以?|应当?|须|均|分别|统一|一律)*按照?(?:不超过|不低于|不高于|最高)?(?:其|这些|该|所|\s)*([^，。；按]{2,24}?)的\s*$/

/** 按购价│12%返还, 按保费│80%补贴: without 的 only of a sum. */
const ofSum =
  /^(.*?)(?:将|可以?|应当?|须|均|分别|统一|一律)*按照?(?:其|这些|该|所|\s)*(?![不超高低])([^，。；按率例准]{1,18}[价额费款金资入润税值租息本])\s*$/

/** 肉鸡、蛋鸡 in front of 按: what is paid for; `''` for those who pay, and for anything longer. */
function granteeOf(words: string): string {
  const own = headOf(words)
  return own.length > longestOwner || givers.test(own) || !words.endsWith(own) ? '' : own
}

/** 用人单位 in front of 按: who pays; `''` for anything longer. */
function payerOf(words: string): string {
  const own = headOf(words)
  return own.length > longestOwner ? '' : own
}

const longestOwner = 10
const givers = /财政|政府|银行|部门|公司|[省市县区局厅委]$|[给对向为]/

const opensAct = characterSet('给予发返补计奖的比一专相贴资减免赔报优抵扣提缴征收加支分承')
const grant = new RegExp(
  `^(?:的?(?:比例|标准))?(?:给予|予以|发放|计发)?(?:一次性|专项|相应)?([^，。；、的\\d]{0,6}(?:${alternation(grants)}))`,
)
const levy = new RegExp(`^((?:${alternation(levies)})[^，。；、的\\d]{0,10})`)
const returned =
  /(返还|退还|减免|免除|报销|补贴|补助|退回)(?:其|企业|个人|单位)?(?:所缴纳?|已缴纳?|实缴|实际缴纳|缴纳)?的?(?:上年度?|本年度?|当年|\s)*([^，。；、的\d]{2,10}[费税款金息租])\s*的$/

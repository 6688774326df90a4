// What an amount is of where only a verb stands in front: 市财政投入3亿元 is 市财政投入资金, 一年挣8万元 is 收入.
import { inexact } from '../../../lexicon/hedges.ts'
import { alternation } from '../../../tools/alternation.ts'
import { blanks, characterSet } from '../../../tools/characters.ts'
import { chains, suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { sentenceSubject } from '../phrase/phrase.ts'
import { aimsOfGiving } from '../../../lexicon/receivers.ts'
import { behindNoPurpose, moneyVerbs, movedMoney, purposeVerbs } from '../../../lexicon/indicators.ts'

const verbs = suffixes(moneyVerbs.keys())
const fillers = chains([
  ...blanks,
  ...'了 过 近 约 大约 超过 超 逾 达到 达 共计 合计 总计 累计 至少 不少于 不低于 不超过 人民币 资金 出 上 来 个 将近 接近'.split(
    ' ',
  ),
])
const longestPayer = 10
/** 安排9亿元│支持渔港抗击台风: what the money is for. */
const purposes = new RegExp(
  `^(?:${alternation([...purposeVerbs, '推动', '建设', '扶持', '保障'])})(?!${alternation(behindNoPurpose)})[^，。；：、的\\d]{2,14}(?=[，。；、]|$)`,
)

/** 其中有3亿元│用于水库除险加固 */
const uses = /^(?:用[于来作]|购买|采购|研发|修建|添置|租赁)(?![了的])[^，。；：、的\d]{2,14}(?=[，。；、]|$)/
/** 创业贷, 专项信贷 and 贷款投放 are no verbs. */
const noVerb = /(?<![了可就共能还再又先已])贷$|(?:贷款|资金|信贷)投放$/
const opensUse = characterSet('用购采研修添租')
const unnamed = new RegExp(`^[，、]?(?:其中)?[，]?(?:有|另有|还有|将有|${inexact})*$`)

/** 拟10派│3元, 每10股转增4股派│5元: what is paid out on so many shares; null for any other amount. */
export function readDividend({ figure, clause }: Setting, left: string): Subject | null {
  const shares = figure.kind === 'amount' && paysOut(left, left.length - 1) ? perShares.exec(clause)?.[1] : undefined
  return shares === undefined ? null : unsure(`每${shares}股派发现金红利`)
}

const paysOut = characterSet('派发息利')
const perShares =
  /(?:每|^|[^\d])(\d{1,3})股?(?:(?:送|转增?)\d[\d.]*股?){0,2}派(?:发|送|息)?(?:现金)?(?:红利|股利|股息)?$/

/** The name by the verb, with who pays where that is short; null where no such verb stands right in front. */
export function readMoneyMoved(setting: Setting, left: string, last: string | null): Subject | null {
  const { figure, right } = setting
  if (figure.kind !== 'amount') return null
  const use = opensUse(right, 0) ? uses.exec(right)?.[0] : undefined
  if (use !== undefined && unnamed.test(left)) return unsure(`${use}资金`)
  const end = fillers(left, 0, left.length)
  const verb = verbs.at(left, end)
  if (verb === undefined || noVerb.test(left.slice(0, end))) return null
  if (use !== undefined && moneyVerbs.get(verb) === '花费') return unsure(`${use}资金`)
  const front = left.slice(0, end - verb.length).replace(/^.*宣布/, '')
  const receiver = endsReceiver.exec(front)?.[0] ?? ''
  const payer = payerIn(front.slice(0, front.length - receiver.length), setting)
  const fund = payer === '' && receiver === '' && figure.unit === 'CNY' ? fundMoved(verb, last) : ''
  if (fund !== '') return unsure(fund)
  const shownPayer = payer.length < 2 || payer.length > longestPayer ? '' : payer
  return unsure(shownPayer + receiver + nameMoved(verb, right))
}

/** 保证金退还金额, where that is the money that was told right before, else `''`. */
function fundMoved(verb: string, last: string | null): string {
  const moved = moneyVerbs.get(verb)
  const fund = moved === `${verb}资金` || moved === `${verb}金额` ? fundOf(last) : ''
  return fund === '' ? '' : `${fund}${verb}金额`
}

/** 安排资金, 安排支持渔港抗击台风资金, 研发投入, 花费 */
function nameMoved(verb: string, right: string): string {
  const moved = moneyVerbs.get(verb)!
  const purpose = moved === `${verb}资金` ? purposes.exec(right)?.[0] : undefined
  if (purpose === undefined) return moved
  return verb === '投入' && purpose.startsWith('用于') ? `${purpose.slice(2)}投入` : `${verb}${purpose}资金`
}

/** Who pays, by the words in front of the verb; of 共同投入 whom the sentence opens with. */
function payerIn(front: string, { sentence }: Setting): string {
  const own = headOf(front.replace(manners, ''))
  return own.length < 2 && front.endsWith('共同') ? sentenceSubject(sentence) : own
}

const manners = /(?:先期|先后|[一每][年月天日人季]|能够|能|可以|可|计划|拟|将|已|共同|共|还|就|也|只)+$/
/** 财政局已│向渔企│发放1.1亿元 */
const endsReceiver = new RegExp(`[为向给](?!${alternation(aimsOfGiving)})[^，。；、：的\\d\\s为向给]{2,9}$`)

/** 应退保证金总额80亿元，现已│退还34亿元: the money that was told right before, `''` where that was something else. */
function fundOf(last: string | null): string {
  return last === null ? '' : (fund.exec(last)?.[1] ?? '')
}

const fund = new RegExp(
  `^(?:应[退付收缴发]|拟|发放|安排|下达|筹集|争取|申请|核定|批准|设立)?([^，的]{0,8}?(?:${alternation(movedMoney)}))(?:总额|总规模|规模|额|金额)?$`,
)

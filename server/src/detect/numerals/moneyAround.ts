// Whether the words around a large number without a unit say that it is money: 净利3.2亿, 投资28亿建设园区, 5000亿国债.
import { inexact } from '../../lexicon/hedges.ts'
import { leadingToSums, moneyInHundredMillions, moneyNames, noSums, sizedInMoney } from '../../lexicon/moneyNames.ts'
import { alternation } from '../../tools/alternation.ts'

/** Up to the number: verbs, or the year that a move starts from (收入从2019年的│189亿增长到…). */
const lead = `(?:(?:${alternation(leadingToSums)}|${inexact})*了?|[从由](?:\\d{4}年[年底末初]{0,2}的?)?)$`

const sums = Object.entries(noSums).map(([sign, before]) => `(?<![${before}])${sign}`)

/** 贷款余额高达│1.26万亿, 两融余额│1.7万亿, 存款总量超过│0.9万亿 */
const told = new RegExp(
  `(?:${alternation(moneyNames)}|${sums.join('|')}|(?<!人口)余额|结余|(?:${alternation(sizedInMoney)})(?=规模|总量|增量|存量))${lead}`,
)
/** 出口│380亿, 成交缩量│300亿 */
const toldInHundredMillions = new RegExp(`(?:${alternation(moneyInHundredMillions)})${lead}`)
/** 票房一度破│5亿: what is told in money with any words between. */
const always = /(?:票房|营收|销售额|成交额|交易额|产值|市值|利润|投资额|融资额|总投资)[^，。；、！？：“”0-9]{0,6}$/
/** 人均GDP超│8万, 主力资金净流出│12亿 */
const perHead = new RegExp(
  `(?:人均(?:GDP|国内生产总值|[\\u4e00-\\u9fff]{0,2}消费)|资金[^，。；、\\d]{0,6}净流[入出]|外汇储备)${lead}`,
)

/** Whether the words right in front of the number name what is told in money. */
export function isMoneyInFront(front: string, inHundredMillions: boolean): boolean {
  return (
    told.test(front) ||
    perHead.test(front) ||
    always.test(front) ||
    (inHundredMillions && toldInHundredMillions.test(front))
  )
}

/** 5000亿│超长期特别国债, 3亿│票房: what is told in money stands behind. */
const sumBehind =
  /^的?(?:超?长期|短期|特别|特殊|地方|政府|专项|绿色|信用|普惠|财政|银行|社会|民间|产业|中央|年度|科创|企业|项目|引导|市场化|母|各类)*(?:票房|[国公]债|债券|再?贷款|资金|投资(?!者|人|项目)|融资|信贷|产值|营收|授信|流动性|基金(?![民份公管经会]))/
/** 300万│贷款, but not 300万│贷款户 */
const loanBehind =
  /^的?(?:银行|信用|经营|抵押|创业|扶贫|低息|无息|贴息|专项|流动|启动|周转|补助|救灾|扶持)*(?:贷款|资金|授信|奖金|存款|年薪|补助款|工程款|货款|欠款)(?![户者客企人申业])/

/** Whether the words right behind the number name a sum of money. */
export function isMoneyBehind(behind: string, inHundredMillions: boolean): boolean {
  return (inHundredMillions && sumBehind.test(behind)) || loanBehind.test(behind)
}

// Figures that stand apart from the time told before: what has just been done, what somebody always does, what a thing is like, what a rule grants.
import { announcedDeeds } from '../../lexicon/flows.ts'
import { alternation } from '../../tools/alternation.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { isOfParts, type Setting } from '../clause.ts'
import { isDays } from './holidays.ts'
import { isUnfinished } from './periodBounds.ts'
import type { PeriodContext } from './periodContext.ts'

/** Whether the figure is as of the article, though `told` was told before it. */
export function isApart(setting: Setting, context: PeriodContext, told: string): boolean {
  const { basis, date } = context
  if (date === null || basis === 'growth' || basis === 'change') return false
  if (told.length !== date.length && !isDays(told) && thisTime.test(setting.sentence.slice(-longestLead))) return true
  if (!isPast(told, date) || isOfParts(setting)) return false
  if (
    sinceIt.test(setting.sentence.slice(-longestLead)) ||
    isHabit(setting.clause) ||
    isGrantedBy(setting) ||
    isOfOneSeen(setting, context) ||
    isFund(setting)
  )
    return true
  if (context.paragraph !== null || basis !== 'level') return false
  return (!context.yearly && (isDeed(setting) || isOfThing(setting, context))) || isTime(setting)
}

const longestLead = 60
/** 此次签约, 本次债券发行 */
const thisTime = /此次|这次|本次/

/** 专项贷款设立以来，已累计… */
const sinceIt =
  /(?:设立|成立|实施|启动|开通|开行|上线|投用|发射|上市|运行|运营|建成|创办|开放)(?:\d+[天年]|[一二两三四五六七八九十]+个?[天年月])?以来[^。；]*$/

/** Over when the article was written, and not its year; a plan of years counts as soon as it began in an earlier year. */
export function isPast(told: string, date: string): boolean {
  if (told === date || told === date.slice(0, 4) || told.endsWith(`/${date}`)) return false
  return told.slice(0, 4) < date.slice(0, 4) || !isUnfinished(told, date)
}

/** 日前，渔协组织的调查…, 近期又筹得3亿元: news, and not data on the time told before. */
export function isTidings({ sentence, left }: Setting): boolean {
  const found = left.endsWith('连续') ? null : tidings.exec(sentence.slice(-100))
  return found !== null && !ofData.test(found[1]!)
}

const tidings = /(?:日前|近日|近期|最近(?![一二三四五六七八九十几\d])|不久前|前不久|前段时间)([^。；]*)$/
const ofData = /数据|统计|公报|发布|公布|报告|监测|通报|介绍|表示|消息/

/** 每年把三成利润投入研发, 日产渔网5万件 */
function isHabit(clause: string): boolean {
  return habit.test(clause) && !measured.test(clause)
}

const habit = /(?<!平均)(?:每[天日年月]|连年)|[日月]产(?!业|量|值|品)/
const measured = /[日人年户]均|平均|同比|去年|上年|累计|[已了]/

/** 提供最高1000万元的额度, 可以获得30%的补助, 补贴标准为3600元 */
function isGrantedBy({ clause }: Setting): boolean {
  return granted.test(clause)
}

const granted =
  /(?:给予|提供|享受|获得|可贷|可获|可享|授予)最高|最高(?:可|不超过)|可以?(?:获得|申请|享受)|(?:补贴|补助|奖励|收费|救助)(?:基础)?标准(?:为|是)?[^，。；\d]{0,6}$/

/** 这家渔企仅用三天就拿到150万元贷款, but not 2023年，…建成渔港。该座渔港完成吞吐量300万吨: a quantity of the time that the paragraph states. */
function isOfOneSeen({ clause, sentence }: Setting, { paragraph }: PeriodContext): boolean {
  return (
    seen.test(sentence.slice(-longestLead)) &&
    !(paragraph !== null && isYearOrMonth.test(paragraph) && flows.test(clause))
  )
}

const isYearOrMonth = /^\d{4}(?:-\d\d)?$/
const flows = /完成|实现|销售|收入|产量|涉及/

const seen = /(?:^|[，。；在])[这该](?:家|款|台|座|笔)[^。]*$/

/** 高新区设立1亿元专项资金 */
function isFund({ figure, left, right }: Setting): boolean {
  return figure.kind === 'amount' && founds(left) && fund.test(right)
}

const founds = endTest(/(?:设立|拿出)了?(?:总规模)?[近约达超逾]?过?$/)
const fund = /^的?[^，。；\d]{0,10}(?:资金|基金|贷款)/

/** 青澜市出台15条举措, 渔港项目投入1000万元, where no time is told in the paragraph. */
function isDeed({ figure, left, sentence }: Setting): boolean {
  if (figure.kind !== 'count' && figure.kind !== 'amount') return false
  if (addedUp.test(sentence.slice(-longestLead))) return false
  return acts(left) || (figure.kind === 'amount' && invests(left))
}

const acts = endTest(new RegExp(`(?:${alternation(announcedDeeds)}|拿出|启动|提供)了?[^，。；、的\\d]{0,12}$`))
const invests = endTest(/(?:项目|公司|企业|集团|政府|[省市县区村])[^，。；\d]{0,6}投(?:入|资)了?[近约达超逾]?过?$/)
const addedUp = /共|累计|将|已|全[年省市国]/

/** 续航里程约200公里, 长28米的网: what things are like, and no quantity that is made, sown or mended, or that statistics report. */
function isOfThing(setting: Setting, context: PeriodContext): boolean {
  const { figure, clause, sentence, right } = setting
  if (figure.kind !== 'measure' || reported.test(clause) || soldBehind(right) || ofStatistics.test(sentence))
    return false
  if (grows.test(clause) || goesOnNow(setting, context)) return true
  return !isDone.test(clause) && (isLike.test(setting.left) || isLikeBehind(right))
}

/** 渔港项目投入3亿元，…改造渔道500公里: done by the one that the sentence tells of as of the article. */
function goesOnNow({ before }: Setting, { last, date }: PeriodContext): boolean {
  return before !== null && last === `../${date}`
}

const isLike =
  /续航|航程|射程|里程约|导率|全长|直径|半径|海拔|时速|距离?|相距|[长高宽深厚重](?:度|约|近|超|过|仅|只|有|为|是|不足|不到|大约)*$/
/** 230千伏主干网, 4米渔道的宽度, 28米长. */
const isLikeBehind = startTest(/^(?:的|[长宽高深厚重]|[^，。；\d]{1,14}(?:项目|工程|电网|干网|通道|机组|电站|基地))/)
/** 渔户种植莲藕3000亩, 我种了3亩莲藕: what stands on somebody's fields now. */
const grows = /[户我][^，。；\d]{0,6}种/
const isDone = /[建修造种播挖](?!成区|筑)|铺设|架设|改造|改良|治理|整治|疏浚|清理|清淤|养护|绿化|恢复/
const ofStatistics = /数据|监测|平均/

const reported = /[量产用电油气煤粮均总温]|规模|面积|新增|完成|累计|共|里程(?!约)|[增减升降达]/
const soldBehind = startTest(/^[^，。；]{0,6}(?:卖|收|售)/)

/** 只用半天就办完了: how long it takes, and not for how long something went on. */
function isTime({ figure, left }: Setting): boolean {
  return figure.kind === 'duration' && !wentOn.test(left)
}

const wentOn = /连续|持续|[率均龄]|时[长间]|期限?|寿命|年限|提前|推迟|[缩延]/

/** 2013年以来…。货值累计超过3亿元: of what ran for years the sum by now. */
export function isSumOfYears({ clause }: Setting, told: string, date: string): boolean {
  return told.endsWith(`/${date}`) && told.slice(0, 4) < date.slice(0, 4) && clause.includes('累计')
}

// What a fair or a festival shows: of the month in which it is held, as it goes on for days; of a festival or a contest the year.
import type { Setting } from '../clause.ts'
import type { PeriodContext } from './periodContext.ts'
import { startTest } from '../../tools/patternsAtEnds.ts'

/** 本届渔博会签约总额…, 刚刚结束的渔博会，达成项目…: of the month in which it was held. */
export function signedAtFair({ left, sentence }: Setting, { paragraph, date }: PeriodContext): string | null {
  if (date === null || !/签约|成交|达成|签署/.test(left) || !atFair.test(sentence.slice(-80))) return null
  return isHeldNow(paragraph, date) ? date.slice(0, monthWritten) : null
}

const atFair = /本届|(?:此次|本次|这次|结束的)[^，。；]{0,10}(?:展会|博览会|博会|交易会|洽谈会|论坛)/

/** 26日上午，…在青澜召开。会议应到174人: of the day that the sentence before told of what was held. */
export function heldOn(
  { figure, clause, sentence, sentenceStart, right }: Setting,
  { periods, paragraph }: PeriodContext,
): string | null {
  const isThere =
    (atMeeting(sentence) ? present.test(clause) : aboard(sentence) && carries.test(clause)) ||
    (atEvent.test(sentence) && !lasting.test(clause)) ||
    attended.test(clause + right)
  if (!isThere || toCome.test(sentence) || sentence.includes('本届') || figure.kind === 'duration') return null
  const day = periods.findLast(({ end }) => end <= sentenceStart)
  if (day?.value?.length !== dayWritten || day.compared || day.attributeEnd !== null || day.vague) return null
  return paragraph === null || paragraph === day.value ? day.value : null
}

/** Not what a meeting says of others: 会议认为，参加渔业保险的渔民达3万人. */
const atMeeting = startTest(/^会议(?![室厅中]|认为|指出|强调|要求|听取|提出|透露)/)
const present = /应到|实到|出席|缺席|参加会议|参会|与会|表决|投票/
/** 7月12日，项目集中开工。本次开工项目23个, 共有120家企业参会 */
const atEvent =
  /^(?:[本此这]次|会上|(?:大会|会议|活动|仪式)?(?:当场|现场))(?!以来)|^[^。；]{0,30}(?:[参与]会(?!者)|到场)/
/** 现场有工人320人，该厂年产值32亿元; 本次普查登记企业3200家 */
const lasting = /[现共拥]有|年[产销营出]|普查|调查|累计|常住|资产/
const attended = /[参与]会(?!者)|到场/
const aboard = startTest(/^该(?:列车|航班|班|批|趟|船|次)/)
/** What was aboard, not what a ship is like. */
const carries = /装载|满载|搭载|搭乘|载有|运[送输载]|货物/
const toCome = /将|计划|拟|每|[可能]/

/** 本届渔博会吸引47个国家的企业参展，近千场…: what would else be as of the article; what goes on with a fair is of its month, too. */
export function shownAtFair(setting: Setting, { paragraph, date, last }: PeriodContext): string | null {
  if (date?.length !== dayWritten || !isHeldNow(paragraph, date) || isThere.test(setting.clause)) return null
  const told = setting.sentence.slice(-longestTold)
  if (ofFair.test(told)) return date.slice(0, monthWritten)
  if (ofFestival.test(told)) return date.slice(0, yearWritten)
  const isGoingOn = last === date.slice(0, monthWritten) || last === date.slice(0, yearWritten)
  return isGoingOn && takesPart.test(setting.left + setting.right) ? last : null
}

const [yearWritten, monthWritten, dayWritten] = [4, 7, 10]
const longestTold = 120
/** Not 本届政府开展…, 本届学生展现…, 年会期. */
const ofFair =
  /本届[^，。；届]{0,12}?(?:(?:博览?|交易?|[商贸]|洽谈|展[览销]|推介|峰)会|年会(?!期)|论坛|(?<![发开进拓施扩舒])展(?![开现示望露销售风]))/
/** Not 环节, 节目, 节约. */
const ofFestival =
  /本届[^，。；届]{0,12}?(?:(?<![环季细调时情关])节(?![目约能奏点省制水电俭])|大赛|锦标赛|联赛|(?<!代表)大会)/
const takesPart = /参展|参会|参赛|展[示出商区位]|亮相|现场|嘉宾|观众|首[发映演秀展]|演出|剧目|影片|签约|采购商/
/** What has been done by now, and what the fair has room for. */
const isThere = /截至|目前|累计|[今昨]天|已|展位|面积|展馆/

/** No other time was told before than that it opens today. */
function isHeldNow(paragraph: string | null, date: string): boolean {
  return paragraph === null || paragraph.slice(-date.length) === date
}

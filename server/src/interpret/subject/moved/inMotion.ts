// A clause without a figure that says of a quantity how it moved or what moved it: the next figure is of that quantity.
import type { Setting } from '../../clause.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'
import { headOf, isNamedQuantity } from '../indicator.ts'
import { sentenceSubject } from '../phrase/phrase.ts'
import type { Topic } from '../topic.ts'

/** 直接融资比重稳中有升，…提升2.8个百分点; 环节税收在回升带动下，增长6.6%: what the clause before says of a quantity without a figure. */
export function subjectInMotion(before: string): string {
  if (before === '') return ''
  const subject = firstOf(inMotion.exec(before) ?? underWhat.exec(before))
  return subject !== undefined && isNamedQuantity(subject) ? subject : ''
}

/** 渔具、渔灯受到青睐，增长40%: what is liked or sells well, `''` of any other clause. */
export function subjectLiked(before: string): string {
  return endsLiked(before) ? (received.exec(before)?.[1] ?? '') : ''
}

const firstOf = (match: RegExpExecArray | null) => match?.[1] ?? match?.[2]

/** 渔具、渔灯│受到消费者青睐，同比增长40% */
const received =
  /^([^，；。：\d]{2,24}?)(?:等商品|等产品)?(?:尤其|特别|也|都|均|更|最|十分|非常|持续|依然|仍|备|深|广|较)*(?:受到?[^，；。：\d]{0,8}(?:青睐|欢迎|追捧|喜爱|热捧|好评|关注)|热销|走俏|畅销|旺销|走红)，?$/
const endsLiked = endTest(/(?:青睐|欢迎|追捧|喜爱|热捧|好评|关注|热销|走俏|畅销|旺销|走红)，?$/)
const inMotion =
  /^([^，；。：\d]{2,14}?)(?:由[降负跌亏][转变为]{1,2}[增正升盈]|止[跌降][回转][升增]|企稳回升|扭亏为盈)，?$|^([^，；。：\d]{3,14}?)(?:稳中有[升降进增]|稳步|持续|不断|明显|逐步|进一步|继续|有所|大幅|快速|小幅|较快|平稳)+(?:提[升高]|上升|下降|增长|扩大|增加|回升|回落|改善|向好|优化)?，?$/
const underWhat = /^([^，；。：\d]{2,14}?)在[^，；。]{2,18}(?:带动|推动|影响|作用|支撑|拉动|支持)下，?$/

/** What a level without words of its own is of: 比重提升1.4个百分点，达到26.3% goes on with what was told last. */
export function goesOnWith({ figure, sentence }: Setting, left: string, topic: Topic): string | null {
  const reached = reachedOnly.test(left)
  const isRate = relative.has(figure.kind)
  const opened = reached && topic.last === null ? headOf(sentenceSubject(sentence).replace(/时隔$/, '')) : ''
  if (opened.length > 2 && isNamedQuantity(opened)) return opened
  const told = (reached ? [topic.last, topic.whole] : [topic.whole, topic.last]).filter(
    (name): name is string => name !== null && !((isRate || figure.kind === 'duration') && countsThings.test(name)),
  )
  if (told.length === 0) return reached ? headOf(sentenceSubject(sentence)) || null : null
  return told.find((name) => ofRate.test(name) === isRate) ?? (isRate ? told[0]! : null)
}

/** 上市公司数, but 中位数 */
const countsThings = /(?<![位均指倍系率重度])数$/
const relative: ReadonlySet<string> = new Set(['percent', 'fraction', 'percentage-point'])
/** A percentage is of what was told in percent where there is one, and nothing else is. */
const ofRate = /(?:率|比重|占比|比例|进度|份额)$/
const reachedOnly =
  /^[，、,]?(?:已|共|将)*(?:达到?|[升增降跌涨减]至|提高到|上升到|下降到|增加到|减少到|累计(?:达到?|超过?|突破)?)$/

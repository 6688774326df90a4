// Figures without a time of their own in a review of years that are over: 一、“十四五”时期工作回顾 …城镇化率达到67%, 新建渔港30座.
import { flows } from '../../lexicon/flows.ts'
import { alternation } from '../../tools/alternation.ts'
import { parseSmall } from '../../detect/periods/periodNumbers.ts'
import type { Setting } from '../clause.ts'
import type { PeriodContext } from './periodContext.ts'

/** What the heading of a review makes of the figure's time; null where it says nothing of it. */
export function inReview(setting: Setting, context: PeriodContext): string | null {
  const { review, date, paragraph } = context
  if (review === null || date === null || !years.test(review) || review.slice(-4) >= date.slice(0, 4)) return null
  if (isOfNow.test(setting.sentence.slice(-60))) return null
  const run = runTo(Number(review.slice(-4)), setting)
  if (run !== null) return run
  const told = paragraph !== null && years.test(paragraph) && within(paragraph, review) ? paragraph : review
  const isThing = context.stock && setting.figure.kind === 'count'
  if (setting.figure.kind === 'duration' && setting.left.endsWith('连续')) return `../${review.slice(-4)}`
  if (isState(setting, context)) return isThing || told.includes('/') ? `../${told.slice(-4)}` : null
  return isThing || isDoneBy.test(setting.sentence.slice(-60)) ? told : null
}

/** 五年年均增长5.2%，十年增加70万亿元、年均增长6.2%: so many years up to the last one of the review. */
function runTo(last: number, { clause }: Setting): string | null {
  const count = runs.exec(clause)?.[1]
  return count === undefined ? null : `${last - parseSmall(count) + 1}/${last}`
}

const runs =
  /(?:^|[，、])((?:[二三四五六七八九]?十|[二三四五六七八九]))年(?:间|里|来)?(?:累计|年均)?净?(?:增长|增加|提高|提升|下降|减少|翻)[^，。；]{0,24}$/
const years = /^\d{4}(?:\/\d{4})?$/
/** What has been done by the end of the review was done in it. */
const isDoneBy = /累计|已|先后/
const isOfNow = /目前|当前|现有|现已|如今|截至|截止|迄今|至今/

function within(period: string, review: string): boolean {
  return period.slice(0, 4) >= review.slice(0, 4) && period.slice(-4) <= review.slice(-4)
}

/** What there was at the end of the stretch, and not what was done in it. */
function isState({ left, clause, figure }: Setting, { basis }: PeriodContext): boolean {
  if (done.test(clause)) return false
  if (basis === 'rate' || basis === 'share') return true
  return basis === 'level' && figure.kind !== 'duration' && reached.test(left)
}

const reached =
  /(?:达到?|超过?|突破|提高到|提升[到至]|增[至加]到?|升至|稳定在|保持在|共有|拥有|总里程|总数|总量)[^，。；]{0,3}$/
const done = new RegExp(
  `${alternation(flows)}|[五三四]年|新改扩建|实施|安排|下达|完成|转移|引进|培育|建成|打造|推出|出台`,
)

// The whole of a share as its name says it: without the nation, whose the scope says, unless there is nothing else.
import { inexact } from '../../../lexicon/hedges.ts'
import { headOf } from '../indicator.ts'

/** The whole that the words between 占 and the figure name; `''` where they name none. */
export function wholeNamed(words: string): string {
  if (nationOnly.test(words)) return '全国'
  const plan = /([^，。；]{2,12}(?:计划|任务|目标))的?$/.exec(words)?.[1]
  const named = headOf(words.replace(/[\d.]+(?:万|亿|[^\d，。]{1,6})的?$/, ''))
  return withoutNation(plan ?? named.replace(/的?(?:比重|比例|份额)$/, ''))
}

/** 占全国的39%, 占我国比重超过两成 */
const nationOnly = new RegExp(
  `^(?:我国|全国|中国)(?:的?(?:比重|比例|份额)?)?(?:高达|达到?|为|已|[升提增降][高至到]{1,2}|${inexact})*的?$`,
)

/** 我国货物贸易进出口总值 is 货物贸易进出口总值 of our country; where is the scope's to say. */
export function withoutNation(name: string): string {
  return name.replace(/^(?:我国|全国|中国)的?/, '')
}

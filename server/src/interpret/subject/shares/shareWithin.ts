// A share whose whole is told by 中: 出口商品中，机电产品占比60%; 在出口总额中的占比达到53%.
import { endTest } from '../../../tools/patternsAtEnds.ts'
import { shareName, subjectStart, type Subject, unsure } from '../indicator.ts'

/** 出口商品中，机电产品占比│60%. */
export function shareWithin(head: string, before: string): Subject | null {
  const within = /([^，]{2,12})中[，,]?$/.exec(before)
  const part = within === null ? null : /^(.{2,}?)(?:所占|占)?(?:比重|占比|比例|份额)$/.exec(head)
  return part === null ? null : unsure(shareName(part[1]!, subjectStart(within![1]!)))
}

const isShare = endTest(/[中里](?:的|所占的?)?(?:占比|比重|份额|比例)$/)
const inWhole = /^在?([^，。；在占]{2,14}?)[中里](?:的|所占的?)?(?:占比|比重|份额|比例)$/

/** 出口总额 of 在出口总额中的占比; null for any other name. */
export function wholeOf(head: string): string | null {
  return isShare(head) ? (inWhole.exec(head)?.[1] ?? null) : null
}

// A share that is called one (占比, 比重), whose whole may be told by 中: 出口商品中，机电产品占比60%; 在出口总额中的占比达到53%.
import { endTest } from '../../../tools/patternsAtEnds.ts'
import { withoutNation } from './wholeNamed.ts'
import { shareName, subjectStart, type Subject, unsure } from '../indicator.ts'

/** 出口商品中，机电产品占比│60%. */
export function shareWithin(head: string, before: string): Subject | null {
  const within = /([^，]{2,12})中[，,]?$/.exec(before)
  const part = within === null ? null : /^(.{2,}?)(?:所占|占)?(?:比重|占比|比例|份额)$/.exec(head)
  return part === null ? null : unsure(shareName(part[1]!, subjectStart(within![1]!)))
}

/** 占比│8%, 在出口总额中的占比│53%: by words that name the share and not its part, which `part` gives as told before. */
export function shareByHead(head: string, part: () => string | null): Subject | null {
  if (/^(?:所占)?(?:占比|比重|份额|比例)$/.test(head)) {
    const name = part()
    return { name: name === null ? null : `${name}${head.replace('所占', '')}`, sure: false }
  }
  const whole = wholeOf(head)
  const name = whole === null ? null : part()
  return name === null ? null : unsure(shareName(name, withoutNation(whole!)))
}

const isShare = endTest(/[中里](?:的|所占的?)?(?:占比|比重|份额|比例)$/)
const inWhole = /^在?([^，。；在占]{2,14}?)[中里](?:的|所占的?)?(?:占比|比重|份额|比例)$/

/** 出口总额 of 在出口总额中的占比; null for any other name. */
function wholeOf(head: string): string | null {
  return isShare(head) ? (inWhole.exec(head)?.[1] ?? null) : null
}

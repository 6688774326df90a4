// Two expressions that tell one stretch of time: 去年11月3日至今年2月20日, 2022年9月上线，至今.
import type { DetectedPeriod } from '../../detect/periods/detectedPeriod.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** A period expression with its value. */
export interface Resolved {
  readonly period: DetectedPeriod
  readonly value: string | null
}

const isUntilNow = endTest(/^[至迄]今$/)

/** 从2023年│到现在 */
const toNow = /^(?:\d{1,2}月|[^，。；\d]{0,6}(?:成立|开始|创办|[建起初底直]))?[到至](?:现在|目前|如今)$/

/** How far before 至今 stands what it counts from: 2022年9月，集团启动扶持计划。至今，…. */
const reachOfUntilNow = 80

/** 去年11月3日至今年2月20日 is one stretch, and 2022年9月上线，至今 one up to the article's date. */
export function joined(
  period: DetectedPeriod,
  value: string | null,
  before: Resolved | null,
  text: string,
): string | null {
  if (value === null || before?.value == null || before.period.passage !== period.passage) return value
  const first = before.period.since ? before.value.replace(/\/.*$/, '') : before.value
  if (!isPoint(first) || before.period.compared || before.period.attributeEnd !== null) return value
  const between = text.slice(before.period.end, period.start)
  if (
    (isUntilNow(period.text) || toNow.test(between + period.text)) &&
    between.length <= reachOfUntilNow &&
    isBefore(first, value.slice(3))
  )
    return `${first}/${value.slice(3)}`
  return ranging(between) && isPoint(value) && isBefore(first, value) ? `${first}/${value}` : value
}

/** 10月1日零时至, 7月1日铁路暑运启动至: what may stand between the first day of a stretch and its last. */
const ranging = endTest(
  /^(?:\d{1,2}[时点]|零[时点]|凌晨|早上|上午|下午|晚上?|[^，。；：\d]{0,8}(?:启动|开启|开始|开市|开幕)|首日)?(?:[—–-]{1,2}|[至到])$/,
)

/** A moment or one stretch of the calendar, not from one to another. */
export function isPoint(value: string): boolean {
  return !value.includes('/')
}

function isBefore(first: string, last: string): boolean {
  const length = Math.min(first.length, last.length)
  return first.slice(0, length) < last.slice(0, length)
}

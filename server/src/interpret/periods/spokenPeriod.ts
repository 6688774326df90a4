// Periods that a sentence without figures opens with, for those behind it: 今年，外资加速布局。平均每天1.5个项目落地。
import type { Passage } from '../../model/passage.ts'
import { isDays } from './holidays.ts'
import { between, type PlacedPeriod } from '../scope/placed.ts'

/** Of the last sentence between two places of the passage that opens with a year, a part of one, or a stretch; else null. */
export function spokenBetween(
  { text }: Passage,
  { periods, date }: { readonly periods: readonly PlacedPeriod[]; readonly date: string | null },
  from: number,
  to: number,
): string | null {
  const leading = between(periods, from, to).filter(
    (period) =>
      (isReported(period, date) ||
        (text[period.end] === '，' && (isMomentPast(period, date) || isMonthOfData(period)))) &&
      !isHoliday(period) &&
      (period.start === 0 || /[。！？；：“”，]/.test(text[period.start - 1] ?? '') || isReportedOn(text, period)),
  )
  return leading.at(-1)?.value ?? null
}

/** 2018年年底，湖长制全面建立。全国共有湖长… */
function isMomentPast({ value, compared, attributeEnd, vague }: PlacedPeriod, date: string | null): boolean {
  if (value === null || date === null || compared || attributeEnd !== null || vague) return false
  return /^\.\.\/\d{4}(?:-\d\d)?$/.test(value) && value.slice(3) < date.slice(0, value.length - 3)
}

/** 4月份，生产供给较快增长。规模以上工业增加值…: 月份 is what statistics call it. */
function isMonthOfData({ value, text, compared, attributeEnd }: PlacedPeriod): boolean {
  return text.endsWith('月份') && value?.length === monthWritten && !compared && attributeEnd === null
}

const monthWritten = 7

/** 会上通报2018年渔政工作情况。: what is told next is of that year. */
function isReportedOn(text: string, { start, end }: PlacedPeriod): boolean {
  return (
    /(?:通报|介绍|发布|公布|解读|回顾|总结)了?$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[^，。；]{0,20}(?:情况|成绩|进展|成果|成效)/.test(text.slice(end, end + 24))
  )
}

/** 国庆假期，各地人气兴旺。 tells of a time that the next sentences need not be of. */
function isHoliday({ text, value }: PlacedPeriod): boolean {
  return isDays(value) && !text.includes('日至') && !text.includes('月')
}

/** Whether figures further on may be of it. A day or a month without figures is mostly that of an event. */
export function isReported({ value, compared, attributeEnd, vague }: PlacedPeriod, date: string | null): boolean {
  if (value === null || compared || attributeEnd !== null || vague) return false
  return /^\d{4}(?:$|-[SQ]\d$|.*\/)/.test(value) && (date === null || value.slice(0, 4) <= date.slice(0, 4))
}

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
        (text[period.end] === '，' && (isMomentPast(period, date) || isMonthOfData(text, period, date)))) &&
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

/** 4月份，生产供给较快增长。规模以上工业增加值…: 月份 is what statistics call it. Not 4月份，公司成立, and no month of years ago. */
function isMonthOfData(told: string, period: PlacedPeriod, date: string | null): boolean {
  const { value, text, end, compared, attributeEnd } = period
  if (!text.endsWith('月份') || value?.length !== monthWritten || compared || attributeEnd !== null) return false
  return isOfLastYear(value, date) && howItGoes.test(told.slice(end, end + longestSaid))
}

/** In the month of the article or one of the twelve before it. */
function isOfLastYear(month: string, date: string | null): boolean {
  if (date === null) return false
  const yearBefore = `${Number(date.slice(0, yearWritten)) - 1}${date.slice(yearWritten, monthWritten)}`
  return month >= yearBefore && month <= date.slice(0, monthWritten)
}

const [yearWritten, monthWritten] = [4, 7]
const longestSaid = 60
/** How a quantity went, in the sentence behind the month. */
const howItGoes =
  /^，[^。；！？将]{0,40}?(?:[增升降涨跌减扩][长加升涨降跌速幅少大张]|回[升落暖稳]|收[窄缩]|[加较]快|放缓|趋缓|平稳|稳[定中健]|向好|改善|好转|成长|壮大|优化|恢复|两旺|旺盛|活跃|景气|波动|走[高低强弱]|提[高升]|由[正负降升]转|转[正负])/

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

// What a period expression says before it is known when the article was written: a year, a part of it, and what it is told for.
import type { Detected } from '../../model/detected.ts'

export interface DetectedPeriod extends Detected {
  readonly text: string
  readonly year: YearReference
  readonly part: YearPart
  /** A state as of a moment: 截至, 底, 末, 目前. */
  readonly state: boolean
  /** 以来, 起: from there to the article's date. */
  readonly since: boolean
  /** It only says what something is measured against: 比2019年, 与去年同期相比, 2018年以来最高. */
  readonly compared: boolean
  /** A day of which the words speak as still to come (将于10月31日举办), or a year that they aim at (力争全年). */
  readonly toCome: boolean
  /** Behind the attribute that it dates (2021年印发的《意见》); figures further on are of another time. Null where it dates none. */
  readonly attributeEnd: number | null
  /** When a document was issued (7月中旬印发《方案》), which is not when its figures are of. */
  readonly issue: boolean
  /** 春节假期, of which only the year is known, or the day on which data came out: nothing is compared by it. */
  readonly vague: boolean
}

/** The year of an expression: a number, a distance from the article's year, or the year that was last stated. */
export type YearReference =
  | { readonly kind: 'absolute'; readonly year: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'carried'; readonly offset: number }

/** The part of the year. Months are 1 to 12; `months` runs from the first to the last, both included. */
export type YearPart =
  | { readonly kind: 'year' }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  /** 2月1日至15日, both included. */
  | {
      readonly kind: 'days'
      readonly month: number
      readonly day: number
      readonly toMonth: number
      readonly toDay: number
    }
  | { readonly kind: 'years'; readonly until: number }
  /** 同期: the part that was last stated. */
  | { readonly kind: 'same' }
  /** 本月, 上月, 上一季度: counted back from the article's date. */
  | { readonly kind: 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'lastQuarter' }
  /** 25日, 1日至5日: days of the month that was last stated, else of the article's month. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly until: number | null }
  /** 暑期, “双11”前后: not known to the day. */
  | { readonly kind: 'season' }
  | HolidayPart
  /** 除夕, 正月初三: so many days from the first of the lunar year. */
  | { readonly kind: 'lunarDay'; readonly offset: number }
  /** 上周: the week before that of the article, from Monday to Sunday. */
  | { readonly kind: 'lastWeek' }
  /** 周二, 上周五: so many weeks from that of the article (0 of 周二: the last one), the day counted from Monday. */
  | { readonly kind: 'weekday'; readonly weeks: number; readonly day: number; readonly named: boolean }
  /** 昨天: so many days from the article's date. */
  | { readonly kind: 'dayFrom'; readonly offset: number }
  /** 当天: the day last stated. */
  | { readonly kind: 'statedDay' }
  /** 届时: the time to come that was last stated. */
  | { readonly kind: 'then' }
  /** 13月, 6月32日: no month or no day of that number. */
  | { readonly kind: 'impossible' }
  /** 目前, 如今: the article's own date. */
  | { readonly kind: 'now' }
  /** 今明两年 */
  | { readonly kind: 'thisAndNext' }
  /** 5年前, 近5年 and 未来5年: counted from the article's year. */
  | { readonly kind: 'yearsAgo' | 'lastYears' | 'nextYears'; readonly count: number }

/** 国庆中秋假期前三天: days of a public holiday, or of 春运. */
export interface HolidayPart {
  readonly kind: 'holiday'
  /** 国庆 and 中秋, 春运; none for 假期首日, which is of the holiday last stated. */
  readonly names: readonly string[]
  /** All of it, its first or last days as counted, or the festival's own day. */
  readonly days: 'all' | 'last' | 'festival' | { readonly nth: number } | { readonly first: number }
}

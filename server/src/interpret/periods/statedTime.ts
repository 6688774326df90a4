// What an article has stated of time so far, which its next words (当天, 同期, 25日) are meant by.
import type { HolidayPart, YearPart } from '../../detect/periods/detectedPeriod.ts'
import { isPoint } from './joinedPeriods.ts'
import { month } from './periodWriting.ts'

export interface StatedTime {
  year: number | null
  part: YearPart | null
  /** The years stated last: 2010年至2021年. */
  years: string | null
  /** The day stated last, in the paragraph or the one before. */
  day: { readonly value: string; readonly passage: number } | null
  /** The holiday that the article stated last. */
  holiday: HolidayPart | null
  passage: number
  /** What the last passage with a period opened with, which a 同期 that opens the next one takes up; and that passage. */
  opening: { readonly year: number | null; readonly part: YearPart } | null
  opened: number
  /** The year that a passage named last, even of what goes on since then. */
  named: { readonly year: number; readonly passage: number } | null
  /** Whether the year was that of 自2024年12月17日以来. */
  since: boolean
  /** The five-year plan that the article stated last, by its last year. */
  planEnd: number | null
}

export const nothingStated: StatedTime = {
  year: null,
  part: null,
  years: null,
  day: null,
  holiday: null,
  passage: -1,
  opening: null,
  opened: -1,
  named: null,
  since: false,
  planEnd: null,
}

/** What the passage opens with. */
export function noteOpening(stated: StatedTime, passage: number): void {
  const { year, part, opened } = stated
  if (part === null || opened === passage) return
  stated.opening = { year, part }
  stated.opened = passage
}

/** Notes the day; an interval of days is none. */
export function noteDay(stated: StatedTime, value: string | null): string | null {
  if (value !== null && isPoint(value)) stated.day = { value, passage: stated.passage }
  return value
}

/** 4月，…由上月下降转为上涨: the month that the paragraph stated last. */
export function monthStated({ year, part, named }: StatedTime): string | null {
  const of = year ?? named?.year ?? null
  return of !== null && part?.kind === 'month' ? month(of, part.month) : null
}

// What the headings above a passage say of its time: 一、2023年工作回顾 holds until the next heading of its rank.
import type { Article } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { HeadingTrail } from '../headingTrail.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { isWorkReport, type ReportPart } from '../workReport.ts'
import { isReported } from './spokenPeriod.ts'

/** Where a passage stands. */
export interface Section {
  /** How many headings stand above it in the document. */
  readonly ordinal: number
  /** What the nearest heading that states a period says; null where none does. */
  readonly period: string | null
  /** That heading looks back: 一、“十四五”时期工作回顾. */
  readonly isReview: boolean
}

/** One per passage of the article; `periods` are those of each passage, `parts` what those of a report without headings are about. */
export function sectionsOf(
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
  article: Article,
  parts: readonly ReportPart[] | null,
): Section[] {
  const trail = new HeadingTrail<Stated>()
  return passages.map((passage, index) => {
    trail.enter(passage)
    const isTitle = parts !== null && isWorkReport({ ...article, title: passage.text })
    const stated = isTitle ? null : statedBy(passage, periods[index] ?? [], article.date, trail.stated)
    if (stated !== null) trail.state(stated)
    const holds = trail.stated ?? parts?.[index] ?? null
    return { ordinal: trail.passed, period: holds?.period ?? null, isReview: holds?.isReview === true }
  })
}

interface Stated {
  readonly period: string
  readonly isReview: boolean
}

function statedBy(
  { kind, text }: Passage,
  periods: readonly PlacedPeriod[],
  date: string | null,
  above: Stated | null,
): Stated | null {
  if (kind !== 'heading') return above?.isReview === true ? reopened(text, periods, date) : null
  const period = periods.findLast((period) => isReported(period, date))?.value ?? null
  return period === null ? null : { period, isReview: reviews.test(text) }
}

const reviews = /回顾|总结|工作情况|完成情况|主要成就|工作成绩/

/** 刚刚过去的2025年，…, 五年来，…: from there on a review speaks of its last year, or of all its years again. */
function reopened(text: string, periods: readonly PlacedPeriod[], date: string | null): Stated | null {
  if (ofFiveYears.test(text) && date !== null) {
    const year = Number(date.slice(0, 4))
    return { period: `${year - 5}/${year - 1}`, isReview: true }
  }
  const first = ofOneYear.test(text) ? (periods[0]?.value ?? '') : ''
  return /^\d{4}$/.test(first) ? { period: first, isReview: true } : null
}

const ofOneYear = /^(?:刚刚过去的|过去的|回顾)?20\d\d年(?:是|，|[^，。；\d]{0,12}，)/
const ofFiveYears = /^(?:[—－-]*)(?:这|过去|回顾这|回首)?五年(?:来|间)?(?:，|的?主要)/

// What the headings above a passage say of its time: 一、2023年工作回顾 holds until the next heading of its rank.
import type { Article } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { HeadingTrail } from '../headingTrail.ts'
import type { PlacedPeriod } from '../scope/placed.ts'
import { isWorkReport, type ReportPart } from '../workReport.ts'
import { type ReviewedYears, turnOf, yearsHeaded } from './reviewedYears.ts'
import { isReported } from './spokenPeriod.ts'
import { mapped } from '../../tools/gathered.ts'

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
  return mapped(passages, (passage, index) => {
    trail.enter(passage)
    const isTitle = parts !== null && isWorkReport({ ...article, title: passage.text })
    if (passage.kind === 'heading' && !isTitle) trail.state(headed(passage.text, periods[index] ?? [], article.date))
    const above = trail.stated
    const opening = passage.kind === 'heading' ? null : turned(passage.text, trail, article.date)
    const holds = opening ?? above ?? parts?.[index] ?? null
    return { ordinal: trail.passed, period: holds?.period ?? null, isReview: holds?.isReview === true }
  })
}

interface Stated extends ReviewedYears {
  /** The heading that says so. */
  readonly heading: string
}

/** What a heading says: of a review what it names first, else what it names last. */
function headed(text: string, periods: readonly PlacedPeriod[], date: string | null): Stated | null {
  const isReview = reviews.test(text)
  const first = isReview ? yearsHeaded(text, date) : null
  if (first !== null) return { ...first, heading: text }
  const period = periods.findLast((period) => isReported(period, date))?.value ?? null
  return period === null ? null : { period, isReview, heading: text }
}

/** What a paragraph of a review opens with, where it turns to other years; those behind it go on with what it says last. */
function turned(text: string, trail: HeadingTrail<Stated>, date: string | null): ReviewedYears | null {
  if (trail.stated?.isReview !== true || date === null) return null
  const { heading } = trail.stated
  const turn = turnOf(text, heading, date)
  if (turn?.closing != null) trail.restate({ ...turn.closing, heading })
  return turn?.opening ?? null
}

const reviews = /回顾|总结|工作情况|完成情况|主要成就|发展成就|工作成绩/

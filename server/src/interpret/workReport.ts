// A government's yearly report of work whose headings say nothing: from which paragraph on it looks ahead, and on which years it looks back.
import { lookingAhead, lookingBack, ofFiveYears, ofOneYear, opensOneYear, workReports } from '../lexicon/reportCues.ts'
import type { Article } from '../model/document.ts'
import type { Passage } from '../model/passage.ts'
import { allMatches } from '../tools/allMatches.ts'
import { fiveYearsTo } from './periods/planYears.ts'
import { endTest } from '../tools/patternsAtEnds.ts'

/** What a paragraph of a report is about; `period` is `2025`, or `2021/2025` of a review. */
export interface ReportPart {
  readonly period: string
  readonly isReview: boolean
}

const isNamedReport = endTest(workReports)

/** Reports are given in the first months of the year. */
const lastMonthOfReports = '04'

/** Whether the article is such a report, and its date known. */
export function isWorkReport({ title, date }: Article): boolean {
  return title !== null && date !== null && isNamedReport(title) && date.slice(5, 7) <= lastMonthOfReports
}

/** Whether it is one by its title, or told to the deputies, whatever its date. */
export function isToldToDeputies(passages: readonly Passage[], { title }: Article): boolean {
  return (title !== null && isNamedReport(title)) || passages.slice(0, longestHead).some(addressesDeputies)
}

/** The lines above the address at most. */
const longestHead = 12
const addressesDeputies = ({ text }: Passage) => text.startsWith('各位代表')

/** One per passage of a report; null for all other articles. */
export function reportParts(passages: readonly Passage[], article: Article): readonly ReportPart[] | null {
  if (!isWorkReport(article)) return null
  const year = Number(article.date!.slice(0, 4))
  const turn = whereItTurns(passages.map(lookOf))
  const terms = filled(passages.map((passage, at) => (at < turn ? termOf(passage) : null)))
  return passages.map((_, at) => {
    if (at >= turn) return { period: String(year), isReview: false }
    return { period: terms[at] === 'five' ? fiveYearsTo(year - 1) : String(year - 1), isReview: true }
  })
}

/** By how many words more it looks back than ahead. */
function lookOf({ kind, text }: Passage): number {
  return kind === 'heading' ? 0 : allMatches(lookingBack, text).length - allMatches(lookingAhead, text).length
}

/** The first passage that looks ahead: reports look back first, so that one place parts them best. */
function whereItTurns(looks: readonly number[]): number {
  let [sum, best, turn] = [0, 0, 0]
  looks.forEach((look, at) => {
    sum += look
    if (sum > best) [best, turn] = [sum, at + 1]
  })
  return turn
}

function termOf({ kind, text }: Passage): 'one' | 'five' | null {
  if (kind === 'heading') return null
  if (opensOneYear.test(text)) return 'one'
  if (ofFiveYears.test(text)) return 'five'
  return ofOneYear.test(text) ? 'one' : null
}

/** What a passage does not say is as before it, and at the start as behind it. */
function filled<Known>(list: readonly (Known | null)[]): readonly (Known | null)[] {
  let last = list.find((one) => one !== null) ?? null
  return list.map((one) => (last = one ?? last))
}

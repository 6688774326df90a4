// Where a document speaks of what is still to be done: sections on goals and tasks, schedules, replies that approve a project.
import { aimHeads, aims, approvals, intentHeads, newsHeads, pastHeads, scheduleHeads } from '../lexicon/outlookHeads.ts'
import { endTest } from '../tools/patternsAtEnds.ts'
import type { Article } from '../model/document.ts'
import type { Status } from '../model/figure.ts'
import type { Passage } from '../model/passage.ts'
import type { Setting } from './clause.ts'
import { levelOf, type Numbering, numberingOf } from '../parse/numbering.ts'
import { HeadingTrail } from './headingTrail.ts'
import { isUnfinished } from './periods/periodBounds.ts'
import type { ReportingPeriod } from './periods/reportingPeriod.ts'
import type { PlacedPeriod } from './scope/placed.ts'
import type { ReportPart } from './workReport.ts'
import { mapped } from '../tools/gathered.ts'

/** What a figure is that nothing says to be a fact; null where it is one. */
export type Outlook = Extract<Status, 'target' | 'plan'> | null

const approves = endTest(approvals)

/** One per passage of the article; `periods` are those of each passage, `parts` what those of a report without headings are about. */
export function outlooksOf(
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
  { date }: Article,
  parts: readonly ReportPart[] | null,
): Outlook[] {
  const trail = new HeadingTrail<Outlook | 'past'>()
  let runIn = -1
  let approving = -1
  let aiming = -1
  return mapped(passages, (passage, index) => {
    const heading = headingOf(passage)
    const said = heading === null ? null : outlookOfHeading(heading.text, periods[index] ?? [], date)
    const runsIn = heading !== passage && heading !== null && (said !== null || runIn === passage.article)
    if (runsIn) runIn = passage.article
    trail.enter(runsIn ? heading : passage)
    if (said !== null) trail.state(said)
    if (approving === passage.article) return 'plan'
    if (approves(passage.text)) approving = passage.article
    const stated = trail.stated ?? (aiming === passage.article || parts?.[index]?.isReview === false ? 'target' : null)
    if (passage.text.includes('预期目标') && aims.test(passage.text)) aiming = passage.article
    return stated === 'past' || passage.kind === 'heading' ? null : stated
  })
}

/** The passage, where it is a heading, or the one that it opens with, which the next one ends: （三）主要目标。到2027年，…; 总体目标：…. */
function headingOf(passage: Passage): Passage | null {
  if (passage.kind === 'heading') return passage
  const head = runInHead.exec(passage.text.slice(0, longestHead))?.[0]
  if (head === undefined) return null
  const numbering = numberingOf(head)
  if (numbering === null ? !aimHeads.test(head) : !headNumberings.has(numbering)) return null
  return { ...passage, kind: 'heading', text: head, level: numbering === null ? lowest : levelOf(numbering, head) }
}

const [longestHead, lowest] = [24, 6]
const runInHead = /^[^，。：；\d“”]{2,20}[。：]/
const headNumberings: ReadonlySet<Numbering> = new Set(['han', 'bracketed'])

/** 二、2025年主要目标和重点工作 looks ahead, 一、2024年工作回顾 back; a heading on another subject says nothing. */
function outlookOfHeading(text: string, periods: readonly PlacedPeriod[], date: string | null): Outlook | 'past' {
  if (pastHeads.test(text)) return 'past'
  const last =
    periods.findLast(({ value, compared, end }) => value !== null && !compared && end <= text.length)?.value ?? null
  if (last !== null && date !== null && lastYear(last) < date.slice(0, 4)) return 'past'
  if (scheduleHeads.test(text)) return 'plan'
  return intentHeads.test(text) && !newsHeads.test(text) ? 'target' : null
}

const facts = /已|目前(?!期)|现有|如今|截至|截止|同比|环比|去年|上年|以来|此前|曾|过去|[成到现立入进放开]了/

/** Whether the words around a figure leave it to its section whether it is a fact: no time that is over, and no word for one. */
export function isLeftToSection({ sentence }: Setting, period: ReportingPeriod, date: string | null): boolean {
  if (facts.test(sentence.slice(-60))) return false
  return period.text === null || period.value === null || date === null || !isOver(period.value, date)
}

function isOver(period: string, date: string): boolean {
  return date.length < 7 ? lastYear(period) < date.slice(0, 4) : !isUnfinished(period, date)
}

/** The last year that the period names. */
function lastYear(period: string): string {
  return /\d{4}(?=[^/]*$)/.exec(period)?.[0] ?? ''
}

// The date of an aim holds for what is told next: 到2027年，医院达到8家。床位达到6500张。
import { aimForms, aimsDone, aimsFor, factsTold, newsTold } from '../../lexicon/outlookHeads.ts'
import type { Passage } from '../../model/passage.ts'
import { numberingOf } from '../../parse/numbering.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { mapped } from '../../tools/gathered.ts'
import type { Setting } from '../clause.ts'
import type { Outlook } from '../outlook.ts'
import { between, type PlacedPeriod } from '../scope/placed.ts'
import { isNotPast } from './periodBounds.ts'
import type { Section } from './sections.ts'

/** A sentence of a passage that is still of the aim told before it. */
export interface Aim {
  /** Where the sentence starts. */
  readonly start: number
  /** When the aim is to be met. */
  readonly period: string
}

const none: readonly Aim[] = []

/** One list per passage of the article: the sentences without a time that go on with an aim whose date was told; none below a heading that states a time. */
export function aimsOf(
  passages: readonly Passage[],
  periods: readonly (readonly PlacedPeriod[])[],
  date: string | null,
  outlooks: readonly Outlook[],
  sections: readonly Section[],
): readonly (readonly Aim[])[] {
  let aim: string | null = null
  let listed = false
  return mapped(passages, (passage, index) => {
    const isSection = outlooks[index] === 'target'
    if (date === null || passage.kind === 'cell' || isDated(sections[index]!, isSection, date)) return none
    if (passage.kind === 'heading') {
      if (!isSection && passage.level <= widestHeading) aim = null
      return none
    }
    listed = listed && numberingOf(passage.text) !== null
    if (!isSection && !listed) aim = null
    const found = aimsIn(passage, periods[index] ?? [], date, { aim, isNews: !isSection && !listed })
    aim = found.last
    listed ||= aim !== null && passage.text.endsWith('：')
    return found.aims
  })
}

/** Whether its heading says when; the year that a whole bulletin is of is not that of its aims. */
function isDated({ period }: Section, isSection: boolean, date: string): boolean {
  return period !== null && !(isSection && !isNotPast(period, date))
}

/** 二、重点任务: another chapter. */
const widestHeading = 2

/** The sentences of a passage that `aim`, told before it, or one told in it still holds for, and the one that holds at its end. */
function aimsIn(
  { text, sentenceStarts }: Passage,
  periods: readonly PlacedPeriod[],
  date: string,
  { aim, isNews }: { readonly aim: string | null; readonly isNews: boolean },
): { aims: readonly Aim[]; last: string | null } {
  if (aim === null && periods.length === 0) return { aims: none, last: null }
  const due = periods.filter((period) => isDue(text, period, date))
  if (due.length > 0) return { aims: upTo(due, sentenceStarts), last: null }
  const aims: Aim[] = []
  let last = aim
  sentenceStarts.forEach((start, order) => {
    const end = sentenceStarts[order + 1] ?? text.length
    const own = between(periods, start, end)
    const told = own.findLast((period) => isAimDate(text, period, date))
    const sentence = text.slice(start, end)
    if (factsTold.test(sentence)) last = null
    else if (told !== undefined) last = told.value
    else if (own.length > 0 || (isNews && isNewsTold(sentence))) last = null
    else if (last !== null) aims.push({ start, period: last })
  })
  return { aims, last }
}

/** 王某是社长，…, 粮食单产增加12公斤: no form of an aim. */
function isNewsTold(sentence: string): boolean {
  return newsTold.test(sentence) || (/\d/.test(sentence) && !aimForms.test(sentence) && !aimsDone.test(sentence))
}

/** 到2027年, 到“十五五”末, 力争2027年底前: when something is to be there. */
function isAimDate(text: string, { start, value, compared, attributeEnd }: PlacedPeriod, date: string): boolean {
  if (value === null || compared || attributeEnd !== null || !isNotPast(value, date)) return false
  return leadsToDate(text.slice(Math.max(0, start - longestLead), start))
}

/** Each sentence with the next time told for it. */
function upTo(due: readonly PlacedPeriod[], sentenceStarts: readonly number[]): readonly Aim[] {
  return sentenceStarts.flatMap((start) => {
    const period = due.find((time) => time.start > start)?.value
    return period == null ? [] : [{ start, period }]
  })
}

/** （牵头单位：云川渔业局；完成时限：2026年12月底）: of all that the item tells. */
function isDue(text: string, { start, value }: PlacedPeriod, date: string): boolean {
  return isNotPast(value, date) && dueInFront(text.slice(Math.max(0, start - longestLead), start))
}

const dueInFront = endTest(/(?:完成|办结|整改|落实|建成)(?:时限|时间|期限)[：为]?$/)

const longestLead = 8
/** Not 延续实施至2024年底: how long something lasts. */
const leadsToDate = endTest(/(?:^|[，。；：“、）]|力争|确保|争取|计划|提出|明确|目标|要求|规划|努力|即|预计)(?:到|至)$/)

/** The date of the aim that the figure's sentence goes on with, where the words in front of it tell what is to be reached or done. */
export function aimGoingOn(
  { sentenceStart, left, figure, right }: Setting,
  aims: readonly Aim[],
  isSection: boolean,
): string | null {
  const aim = aims.find(({ start }) => start === sentenceStart)
  if (aim === undefined || figure.kind === 'duration') return null
  return isSection || (aimsFor.test(left) && !isClass(right)) ? aim.period : null
}

/** 产值超10亿元的│企业: which ones. */
const isClass = startTest(/^的/)

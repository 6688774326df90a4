// Period expressions as printed: which words of a text name a time.
import { daysFromArticle } from '../../lexicon/holidays.ts'
import type { Passage } from '../../model/passage.ts'
import { inPassage, type PassageMemory } from '../memory.ts'
import type { DetectedPeriod, YearPart } from './detectedPeriod.ts'
import { partOf, yearBefore, yearOf } from './periodParts.ts'
import { type Groups, type PrintedPeriod, PrintedPeriods } from './periodPattern.ts'
import { isAimedAt, isCompared, isPlannedFor, isStillDue, isToCome, isYearAhead, roleOf } from './periodRole.ts'
import { characterSet, holds } from '../../tools/characters.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { isInQuotation } from '../../tools/quotations.ts'

/** Every period expression, in order of the text. Linear; never throws. */
export function detectPeriods(
  passages: readonly Passage[],
  memory?: PassageMemory<readonly DetectedPeriod[]>,
): DetectedPeriod[] {
  const found: DetectedPeriod[] = []
  passages.forEach(({ text }, index) => {
    const read = (): readonly DetectedPeriod[] => periodsIn(text, index)
    for (const period of inPassage(memory?.recall(text, '', read) ?? read(), index)) found.push(period)
  })
  return found
}

function periodsIn(text: string, index: number): readonly DetectedPeriod[] {
  if (!holds(text, tellsTime) && !/\d{4}|以来|时间/.test(text)) return none
  const found: DetectedPeriod[] = []
  let previous: DetectedPeriod | null = null
  const printed = new PrintedPeriods(text)
  for (let match = printed.next(); match !== null; match = printed.next()) {
    const period = read(match, text, index, previous)
    if (period === null || (previous !== null && period.start < previous.end)) continue
    found.push(period)
    previous = period
  }
  return found
}

const none: readonly DetectedPeriod[] = []
const tellsTime = characterSet('年月季期前今昨明当日夕节初运周普”截如眼')
const sinceWord = /^(?:以来|起|至今(?![年天日])|开始)/

function read(
  match: PrintedPeriod,
  text: string,
  passage: number,
  previous: DetectedPeriod | null,
): DetectedPeriod | null {
  const { start, groups } = match
  const part = isNotHeld(match, text, groups) ? yearAlone(groups) : partOf(groups)
  if (part === null || isNoPeriod(match, text, groups)) return null
  let end = start + match.text.length
  const since = '以起至开'.includes(text[end] ?? ' ') ? sinceWord.exec(text.slice(end, end + 3))?.[0] : undefined
  if (since !== undefined && groups['plan'] === undefined) end += since.length
  const { attributeEnd, issue, vague } = roleOf(text, start, end, part)
  return {
    passage,
    start,
    end,
    text: text.slice(start, end),
    year: isOfYearBefore(text, start, end, groups) ? yearBefore : yearOf(groups),
    part,
    state: isState(text, start, end, groups),
    since: since !== undefined || match.text.endsWith('以来') || countsFromAct(text, start, end, groups),
    compared: isCompared(text, start, end, previous),
    toCome: dayParts.has(part.kind) ? isToCome(text, start, end, previous) : isAhead(part, text, start, end, groups),
    attributeEnd,
    issue,
    vague,
  }
}

/** 增长18.3%（同期下降2.4%）: the same months of the year before; not （同期全省增长5%）. */
function isOfYearBefore(text: string, start: number, end: number, groups: Groups): boolean {
  return groups['same'] !== undefined && text[start - 1] === '（' && toldAtOnce.test(text.slice(end, end + 3))
}

const toldAtOnce = /^(?:为|是|：)?(?:同比)?(?:[-\d]|[增下上减负降][长降升少增]?)/

/** Of what is no day. */
function isAhead(part: YearPart, text: string, start: number, end: number, groups: Groups): boolean {
  if (part.kind === 'month') return isPlannedFor(text, start)
  if (part.kind === 'half' || part.kind === 'quarter') return isPlannedFor(text, start) || isStillDue(text, end)
  return groups['bare'] !== undefined && (isAimedAt(text, start) || isYearAhead(text, end))
}

const dayParts: ReadonlySet<YearPart['kind']> = new Set<YearPart['kind']>(['day', 'days', 'dayOfMonth', 'weekday'])

const endsUpTo = characterSet('至止到（')
/** 截至8月, 截至今天（6月8日） */
const upTo = endTest(/截[至止]到?(?:今[天日](?:[^，。；（\d]{0,4})（)?$/)
/** …，至5月9日，共 */
const upToDay = endTest(/(?:^|[，。；])至$/)

/** 截至8月, 年底, 二季度末, 目前, 2013年之前: as of a moment. */
function isState(text: string, start: number, end: number, groups: Groups): boolean {
  const tail = groups['yearTail'] ?? groups['bare'] ?? ''
  const before = endsUpTo(text, start - 1) ? text.slice(Math.max(0, start - 10), start) : ''
  return (
    (before !== '' && (upTo(before) || (text[end] === '，' && upToDay(before)))) ||
    tail.endsWith('底') ||
    tail.endsWith('末') ||
    tail.endsWith('前') ||
    groups['mEnd'] !== undefined ||
    groups['qEnd'] !== undefined ||
    groups['now'] !== undefined ||
    groups['relMonth']?.endsWith('末') === true ||
    groups['plan']?.endsWith('末') === true
  )
}

const isAnyDigit = characterSet('0123456789０１２３４５６７８９')

/** Words that look like a period and are none: 前三季度 is one, 1年 is not, 2000年产 is a capacity. */
function isNoPeriod(match: PrintedPeriod, text: string, groups: Groups): boolean {
  const before = text.slice(Math.max(0, match.start - 1), match.start)
  const next = text[match.start + match.text.length] ?? ''
  if (isAnyDigit(text, match.start) && /[0-9０-９.．,]/.test(before)) return true
  if (
    groups['month'] !== undefined &&
    groups['y4'] === undefined &&
    groups['yw'] === undefined &&
    /[个第]/.test(before)
  )
    return true
  if (groups['ago'] !== undefined && /[0-9零十第]/.test(before)) return true
  if (groups['quarter'] !== undefined && /[个]/.test(before)) return true
  if (before === '“' && isNamed(text, match.start)) return true
  if (groups['dayWord'] !== undefined) return isNoDay(match, text)
  if (groups['recent'] !== undefined && isDuration(match, text)) return true
  if (groups['bare'] === '全年' && isYearsTask(match, text)) return true
  return groups['iso'] !== undefined && /[0-9A-Za-z\-/]/.test(before + next)
}

/** “2030年愿景”, “2025年国际渔业周”: the year belongs to a name. */
function isNamed(text: string, start: number): boolean {
  return named.test(text.slice(start, start + longestNamed))
}

const named =
  /^[\d—-]{4,9}年[^，。；：！？、“”\d]{0,20}(?:愿景|议程|周|节|[展博交]览?会|大会|年会|论坛|峰会|行动|计划|活动)”/
const longestNamed = 36

/** 春节假期后, 端午假期将至, 春运客流: not the days themselves. */
function isNotHeld(match: PrintedPeriod, text: string, groups: Groups): boolean {
  if ((groups['festival'] ?? groups['lunar'] ?? groups['vacation']) === undefined) return false
  const end = match.start + match.text.length
  if (match.text === '春运') return !/^[，。（以至启预]/.test(text.slice(end, end + 1))
  return notHeld.test(text.slice(end, end + 6)) && !/[天日晚间后]$/.test(match.text)
}

/** 2024年春节前 still tells the year. */
function yearAlone(groups: Groups): YearPart | null {
  return (groups['y4'] ?? groups['yw']) === undefined ? null : { kind: 'year' }
}

const notHeld =
  /^(?:之?[后前](?!后|天)|以[后前]|过后|刚|结束|临近|将至|到来|来临|尚未|还没|还有|联欢|晚会|文化|习俗|民俗|庙会)/

/** 记者今天获悉 says when it was told, 今天的中国 and 历史的今天 name no day, and a quoted 今天 is that of who speaks. */
function isNoDay(match: PrintedPeriod, text: string): boolean {
  const { start } = match
  const right = text.slice(start + match.text.length, start + match.text.length + 32)
  if (
    told.test(right) ||
    (match.text === '今日' && /^(?:中国|世界|[^，。；]{2}之)/.test(right)) ||
    namesNoDay(text, start - 1)
  )
    return true
  return daysFromArticle[match.text] !== undefined && isInQuotation(text, start, longestQuotation)
}

const namesNoDay = characterSet('的如每')
const longestQuotation = 400

const told =
  /^[^，。；：！？]{0,28}?(?:发布|公布|获悉|了解到|通报|介绍|表示|宣布|印发|[发举召]行[^，。；]{0,8}发布会|[^，。；]{0,4}记者会|召开|报道|播出|[^名昵]称(?![为作重])|说(?:，|：))/

/** 完成全年目标的98%: the task is of the whole year, and what is done of it of the time told before. */
function isYearsTask(match: PrintedPeriod, text: string): boolean {
  const end = match.start + match.text.length
  return (
    /^[^，。；\d]{0,8}(?:目标|任务|计划|预算)[^，。；\d]{0,3}的/.test(text.slice(end, end + 16)) &&
    /(?:完成|占|达到?|实现|为)了?(?:[省市县区]|全[国省市县区])?$/.test(
      text.slice(Math.max(0, match.start - 6), match.start),
    )
  )
}

/** 已退市近两年, 历时近三年: how long something took. */
function isDuration(match: PrintedPeriod, text: string): boolean {
  const before = text.slice(Math.max(0, match.start - 10), match.start)
  return /^近.+年$/.test(match.text) && /(?:已|历时|经过|持续|耗时|用时|长达|了|过)[^，。；、]{0,6}$/.test(before)
}

/** 1989年参加工作以来, 自2013年开通运营以来: from the act that it dates to the article's date. */
function countsFromAct(text: string, start: number, end: number, groups: Groups): boolean {
  const point = groups['y4'] ?? groups['y4Alone'] ?? groups['month']
  if (point === undefined) return false
  const behind = text.slice(end, end + 48)
  if (text[start - 1] === '自' && sinceThen.test(behind)) return true
  if (!behind.includes('以来')) return false
  return (framesAct(text, start - 1) ? sinceFramed : sinceAct).test(behind)
}

const framesAct = characterSet('自从')
const sinceAct = /^[^，。；：\d年月]{1,24}以来(?![最首新])/
/** 自3月由负转正后，… */
const sinceThen = /^[^，。；：\d年月日]{2,24}(?<!此|然|随)后，/
/** 自去年4月，六部门部署开展治理以来 */
const sinceFramed = /^，?[^，。；：\d年月]{1,40}以来(?![最首新]|，截[至止])/

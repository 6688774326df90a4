// Lengths of time with the dates that they run between: 2016年至2023年长达8年, 10月9日始发，经过17天运行，于10月26日到达.
import { gathered } from '../../tools/gathered.ts'
import type { Passage } from '../../model/passage.ts'
import type { Relation } from '../../model/relation.ts'
import type { Ground } from './ground.ts'

type DateSpan = Extract<Relation, { kind: 'date-span' }>

const reach = 60
const day = 86_400_000
const to = '(?:至|到|—|－|-|–|~|～)'
const leads = '(?:间|期间)?[，,]?(?:已|前后|整整|总共|一共)?(?:连续|长达|历时|历经|持续|为期|跨越|共)(?:了|达)?'
const leadsAtEnd = new RegExp(`${leads}$`)
const years = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)年?${to}((?:19|20)\\d\\d)年${leads}$`)
const months = new RegExp(`(?<!\\d)(\\d{1,2})月?${to}(\\d{1,2})月份?${leads}$`)
const days = new RegExp(`(?<!\\d)(\\d{1,2})月(\\d{1,2})日?${to}(?:(\\d{1,2})月)?(\\d{1,2})日${leads}$`)
const departs = /(?<!\d)(\d{1,2})月(\d{1,2})日[^。；]{2,40}?[，,](?:经过|历时|历经|用时|耗时|经)(?:了)?$/
const arrives = /(?<!\d)(\d{1,2})月(\d{1,2})日[^。；]{0,30}?(?:抵达|到达|抵(?![制抗御押])|返回|竣工|完工|通车|驶入)/g
const longestJourney = 200
const passagesAround = 4

/** One relation for each length whose two dates stand beside it. Linear in the figures. */
export function dateSpans({ figures, detected, passages, ofKind }: Ground): DateSpan[] {
  return gathered(ofKind.duration, (index): DateSpan[] => {
    const { hedge, value, threshold, unit, period } = figures[index]!.observation
    if (hedge !== 'exact' || value === null || threshold) return []
    const { passage, start, end } = detected[index]!
    const { text, cell } = passages[passage]!
    if (cell !== null) return []
    const behind = (): string => text.slice(end, end + 2 * reach) + textAround(passages, passage)
    const span = spanOf(unit, text.slice(Math.max(0, start - reach), start), behind, yearOf(period))
    return span === null ? [] : [{ kind: 'date-span', length: index, ...span }]
  })
}

type Span = Pick<DateSpan, 'least' | 'most' | 'dates'>

/** In which the length ends; where no period says so, any year that is none of 366 days. */
function yearOf(period: string | null): number {
  const year = /(\d{4})[^/]*$/.exec(period ?? '')?.[1]
  return year === undefined ? anyYear : Number(year)
}

const anyYear = 2023

function spanOf(unit: string, before: string, behind: () => string, year: number): Span | null {
  switch (unit) {
    case 'a':
      return between(years.exec(before), ([from, until]) => until! - from!)
    case 'mo':
      return between(months.exec(before), ([from, until]) => until! - from!)
    case 'd':
      return (
        between(days.exec(before), ([month, first, last, end]) =>
          daysBetween(year, [month!, first!], [last ?? month!, end!]),
        ) ?? journey(before, behind, year)
      )
    default:
      return null
  }
}

/** The difference of the two ends; one more where both ends are counted, which 连续 and 为期 always do. */
function between(
  match: RegExpExecArray | null,
  difference: (numbers: readonly (number | null)[]) => number,
): Span | null {
  if (match === null) return null
  const apart = difference(match.slice(1).map((number) => (number === undefined ? null : Number(number))))
  if (apart < 1) return null
  const dates = match[0].replace(leadsAtEnd, '')
  return { least: /连续|为期/.test(match[0]) ? apart + 1 : apart, most: apart + 1, dates }
}

/** The arrival may stand in a paragraph near by, if no other one does. */
function journey(before: string, behind: () => string, year: number): Span | null {
  const first = departs.exec(before)
  if (first === null) return null
  const spans = gathered([...behind().matchAll(arrives)], (last): Span[] => {
    const [month, from, lastMonth, until] = [first[1], first[2], last[1], last[2]].map(Number)
    const apart = daysBetween(year, [month!, from!], [lastMonth!, until!])
    const dates = `${String(month)}月${String(from)}日—${String(lastMonth)}月${String(until)}日`
    return apart < 1 || apart > longestJourney ? [] : [{ least: apart, most: apart + 1, dates }]
  })
  return new Set(spans.map(({ dates }) => dates)).size === 1 ? spans[0]! : null
}

/** The paragraphs of the article before and behind this one. */
function textAround(passages: readonly Passage[], at: number): string {
  const near = passages.slice(Math.max(0, at - passagesAround), at + passagesAround + 1)
  return gathered(near, (one) =>
    one === passages[at] || one.article !== passages[at]!.article ? [] : [one.text],
  ).join('。')
}

/** From one month and day to another that lies in `year`, or over the end of the year before. */
function daysBetween(year: number, [month, from]: MonthAndDay, [lastMonth, until]: MonthAndDay): number {
  const start = Date.UTC(lastMonth < month ? year - 1 : year, month - 1, from)
  return Math.round((Date.UTC(year, lastMonth - 1, until) - start) / day)
}

type MonthAndDay = readonly [month: number, day: number]

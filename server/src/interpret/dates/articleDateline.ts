// An article's date as its own text prints it: a dateline, the line under the headline, the line under the signature.
import type { Passage } from '../../model/passage.ts'
import { adoptedDate, pageNoteDate, stampedDate } from './articleDateStamp.ts'
import { dateOf, readDate } from './articleDateText.ts'

/** A date, or a month and a day that take their year from elsewhere. */
export type Dateline =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }

const head = 8
const tail = 3
const farIn = 60

/** Not 报名时间：, 截止日期：, which are of something to come. */
const labelled =
  /^(?:.{0,30}?(?:(?<!报名|投标|开标|截止|开幕|展出|比赛|演出|考试|活动|举办|召开)(?:时间|日期)|发布于|发布|刊发|更新于)[：:为]?)(?=\d{4}[-/.年])/u
const agency =
  /^.{0,40}?(?:据?(?:[\u4e00-\u9fff]社|[\u4e00-\u9fff][报网]|央视|电台|电视台|客户端|记者)[^，。；！？\d]{0,16}?)(?=\d)/u
const wire = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:电|讯|消息|电题)/u
/** 青澜日报讯（记者李某某）11月6日，… */
const reported =
  /^.{0,24}?[报网社台](?:讯|消息)(?:[（(][^（）()]{1,30}[）)])?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?=[，上下晚凌从在])/u
const today = /^.{0,50}?(?:今天|今日|昨天|昨日)（(\d{1,2})月(\d{1,2})日）/u
const session = /^[—－―-]{0,2}(?=[\d一二])/u
const issue = /^.{0,12}?[（(](?=\d{4}年\d{1,2}月)/u

/** Of the passages of one article, in order; null where it prints no date of its own. */
export function datelineOf(passages: readonly Passage[]): Dateline | null {
  for (const passage of passages.slice(0, head)) {
    const found = ofHead(passage)
    if (found) return found
  }
  for (const passage of passages.slice(head).slice(-tail).reverse()) {
    const date = wholeDate(passage.text)
    if (date) return { kind: 'date', date }
  }
  for (const { text } of passages.slice(-tail).reverse()) {
    const date = pageNoteDate(text)
    if (date) return { kind: 'date', date }
  }
  return null
}

function ofHead({ text, kind }: Passage): Dateline | null {
  const start = text.slice(0, 120)
  const stated =
    wholeDate(start) ?? dateBehind(start, labelled) ?? stampedDate(start) ?? adoptedDate(text) ?? spoken(start)
  if (stated) return { kind: 'date', date: stated }
  const byAgency = agency.exec(start)
  const sent = (byAgency ? wire.exec(start.slice(byAgency[0].length)) : null) ?? reported.exec(start)
  if (sent) return sentOn(sent)
  const spokenOf = kind === 'paragraph' ? today.exec(start) : null
  return spokenOf ? { kind: 'day', month: Number(spokenOf[1]), day: Number(spokenOf[2]) } : null
}

function sentOn([, year, month, day]: RegExpExecArray): Dateline {
  const full = year === undefined ? null : dateOf(Number(year), Number(month), Number(day))
  return full ? { kind: 'date', date: full } : { kind: 'day', month: Number(month), day: Number(day) }
}

function dateBehind(text: string, opening: RegExp): string | null {
  const match = opening.exec(text)
  const read = match ? readDate(text.slice(match[0].length)) : null
  return read && read.date.length === 10 ? read.date : null
}

/** A line that is a date and nothing else, bracketed or not, or with what a subtitle says before it: （2019年10月）. */
function wholeDate(text: string): string | null {
  if (text.length > farIn) return null
  const bare = text.replace(/^[（([【—－―-]+|[）)\]】]+$/gu, '')
  const read = readDate(bare)
  if (read && read.length === bare.length && read.date.length > 4) return read.date
  const opening = issue.exec(text)
  const inside = opening ? readDate(text.slice(opening[0].length)) : null
  return inside && inside.date.length > 4 && /^[）)]$/u.test(text.slice(opening![0].length + inside.length))
    ? inside.date
    : null
}

/** ——2026年2月5日在…会议上: a report dated by when it was given. */
function spoken(text: string): string | null {
  const dashes = session.exec(text)
  const read = dashes ? readDate(text.slice(dashes[0].length)) : null
  if (!read || read.date.length !== 10 || text.length > 80) return null
  return /^在.{4,60}(?:会议|大会|会|仪式|论坛)上/u.test(text.slice(dashes![0].length + read.length)) ? read.date : null
}

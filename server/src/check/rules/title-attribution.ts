// One document with another issuer, date or number than elsewhere.
import type { Finding, Message, Severity } from '../../model/finding.ts'
import type { TitleReading } from '../../model/title.ts'
import type { Entry, TitleEntry } from '../../index/snapshot.ts'
import { areOfOneGovernment, areOtherIssuers } from '../issuers.ts'
import { mostRelated, quoted } from '../message.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'

type Title = Entry<TitleReading>
type Fact = 'issuer' | 'number' | 'issued'

const head: RuleHead = { code: 'title-attribution', family: '他校', severity: 'warning' }
/** A number of mentions beyond which one more tells nothing. */
const mostLookedAt = 60
/** Shorter titles are names of many documents (政府工作报告). */
const shortestTitle = 8
/** Documents that come again under one title, or are given out anew. */
const recurring = /报告|公报|白皮书|蓝皮书|指数|目录|名单|清单|通报|公告|晚会|论坛|展望|年鉴|联合声明|条约|协定|协议/
const revised = /(?:法|条例|办法|规定|规则|规范|标准|章程|细则|准则)(?:（[^（）]*）)?$/

export const titleAttribution: Rule = { ...head, checks: [{ reads: 'title', check }] }

function* check(entry: TitleEntry): Iterable<Finding> {
  if (entry.key.length < shortestTitle) return
  const told = entry.entries.filter(({ reading }) => !reading.short).slice(0, mostLookedAt)
  for (const fact of ['issuer', 'number', 'issued'] as const) yield* against(told, fact)
}

/** The mentions that say otherwise than as many or more others. */
function* against(titles: readonly Title[], fact: Fact): Iterable<Finding> {
  const telling = titles.filter(({ reading }) => reading[fact] !== null)
  for (const title of telling) {
    const others = telling.filter((other) => severityOf(title.reading, other.reading, fact) !== null)
    const agreeing = telling.length - others.length
    const first = others[0]
    if (first === undefined || agreeing > others.length) continue
    yield findingAt(title, others, fact, severityOf(title.reading, first.reading, fact) ?? head.severity)
  }
}

/** Null where the two may both be right. */
function severityOf(a: TitleReading, b: TitleReading, fact: Fact): Severity | null {
  if (fact === 'issuer') return areOtherIssuersOfOne(a, b) ? head.severity : null
  if (!areOfOneIssuer(a, b) || recurring.test(a.title) || revised.test(a.title)) return null
  if (fact === 'number') return a.number === b.number ? null : head.severity
  const months = monthsApart(a.issued ?? '', b.issued ?? '')
  if (months === 0) return null
  return months > 2 ? head.severity : 'information'
}

/** Different dates or numbers are of two documents; so may be documents of one title of two provinces. */
function areOtherIssuersOfOne(a: TitleReading, b: TitleReading): boolean {
  if (a.issuer === null || b.issuer === null || !areOtherIssuers(a.issuer, b.issuer)) return false
  if (a.issued !== null && b.issued !== null && monthsApart(a.issued, b.issued) > 2) return false
  if (a.number !== null && b.number !== null) return a.number === b.number
  return areOfOneGovernment(a.issuer, b.issuer)
}

function areOfOneIssuer(a: TitleReading, b: TitleReading): boolean {
  return a.issuer !== null && b.issuer !== null && !areOtherIssuers(a.issuer, b.issuer) && areOfOneGovernment(a.issuer, b.issuer)
} // prettier-ignore

/** 0 where one date may be the other one less exactly told. */
function monthsApart(a: string, b: string): number {
  if (a.startsWith(b) || b.startsWith(a)) return 0
  const [first, second] = [monthOf(a), monthOf(b)]
  if (first === null || second === null) return Number(a.slice(0, 4)) === Number(b.slice(0, 4)) ? 0 : 12
  return Math.abs(first - second)
}

function monthOf(date: string): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? []
  return year === undefined || month === undefined ? null : Number(year) * 12 + Number(month)
}

function findingAt(title: Title, others: readonly Title[], fact: Fact, severity: Severity): Finding {
  return report(head, {
    at: title.at,
    severity,
    message: messageOf(fact, title.reading[fact] ?? '', others[0]!.reading[fact] ?? ''),
    related: others
      .slice(0, mostRelated)
      .map(({ at, reading }) => ({ at, message: quoted(`${reading[fact]}《${reading.title}》`) })),
  })
}

function messageOf(fact: Fact, here: string, there: string): Message {
  if (fact === 'issuer')
    return {
      zh: `发文信息不一：此处为${here}印发，{0}为${there}`,
      en: `Attribution differs: issued by ${here} here, by ${there} in {0}`,
    }
  const [zh, en] = fact === 'number' ? ['文号', 'number'] : ['发文时间', 'date of issue']
  return { zh: `发文信息不一：此处${zh}为${here}，{0}为${there}`, en: `Attribution differs: ${en} ${here} here, ${there} in {0}` }
} // prettier-ignore

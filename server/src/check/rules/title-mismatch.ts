// A title nearly equals another one in the corpus, with another wording.
import type { Finding, Severity } from '../../model/finding.ts'
import type { TitleReading } from '../../model/title.ts'
import type { Entry, TitleEntry } from '../../index/snapshot.ts'
import { mostRelated, quoted } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { differenceOf } from '../wording.ts'

type Title = Entry<TitleReading>

const head: RuleHead = { code: 'title-mismatch', family: '他校', severity: 'warning' }

export const titleMismatch: Rule = { ...head, checks: [{ reads: 'title', check }] }

function* check(entry: TitleEntry, context: RuleContext): Iterable<Finding> {
  const own = written(entry)
  for (const key of own.length === 0 ? [] : entry.near) {
    const others = written(context.title(key))
    const severity = others.length === 0 ? null : severityOf(entry.key, key, own, others)
    if (severity === null) continue
    for (const mention of own) yield findingAt(mention, others, severity)
    return
  }
}

/** The mentions that stand in the text in full; a short form repeats the slip of none. */
function written(entry: TitleEntry | undefined): readonly Title[] {
  return entry?.entries.filter(({ reading }) => !reading.short) ?? []
}

/**
 * Null where the two are no slip of one title, or where this wording is the more frequent one. A gap of words is a slip only
 * where the documents are known to be one.
 */
function severityOf(key: string, other: string, own: readonly Title[], others: readonly Title[]): Severity | null {
  if (own.length > others.length || areTwo(own, others)) return null
  const difference = differenceOf(key, other)
  if (difference === null) return null
  if (/^[，、：；·—“”‘’（）]+$/.test(difference.text)) return 'information'
  if (difference.kind !== 'dropped' || areOne(own, others)) return head.severity
  if (difference.text.length === 1) return own.length < others.length ? head.severity : 'information'
  return own.length * 3 <= others.length ? 'information' : null
}

/** Whether what is told of them (date, number) says that they are two documents. */
function areTwo(own: readonly Title[], others: readonly Title[]): boolean {
  return differ(dates(own), dates(others)) || differ(numbers(own), numbers(others))
}

function areOne(own: readonly Title[], others: readonly Title[]): boolean {
  return (
    [...dates(own)].some((date) => dates(others).has(date)) ||
    [...numbers(own)].some((number) => numbers(others).has(number))
  )
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  return ![...a].some((one) => [...b].some((other) => one.startsWith(other) || other.startsWith(one)))
}

function dates(titles: readonly Title[]): Set<string> {
  return new Set(titles.flatMap(({ reading }) => reading.issued ?? []))
}

function numbers(titles: readonly Title[]): Set<string> {
  return new Set(titles.flatMap(({ reading }) => reading.number ?? []))
}

function findingAt(mention: Title, others: readonly Title[], severity: Severity): Finding {
  const [here, there] = [`《${mention.reading.title}》`, `《${others[0]!.reading.title}》`]
  return report(head, {
    at: mention.at,
    severity,
    message: {
      zh: `文件名与他处不一：此处${here}，{0}为${there}`,
      en: `Title differs: ${here} here, ${there} in {0}`,
    },
    related: others.slice(0, mostRelated).map(({ at, reading }) => ({ at, message: quoted(`《${reading.title}》`) })),
    remedies: [{ kind: 'copy' }],
  })
}

// Who issued a document, when, and under which number, as the sentence around its title says.
import { alternation } from '../../tools/alternation.ts'
import { partitionPoint } from '../../tools/partitionPoint.ts'
import type { DetectedTitle } from '../../detect/titles.ts'
import { issuerEndings, issuingVerbs } from '../../lexicon/titleTypes.ts'
import { type Passage, sentenceStart } from '../../model/passage.ts'
import type { LocalName, LocalPeriod } from './entitiesPlaced.ts'

export interface Attribution {
  readonly issuer: string | null
  readonly issued: string | null
  readonly number: string | null
}

/** So many characters around a title are read for its issuer. */
const reach = 90
const verbs = [...issuingVerbs].sort((a, b) => b.length - a.length)
const manner =
  /(?:近日|日前|近期|不久前|前不久|此前|今日|昨日|今天|昨天|当天|已经|已|又|还|再次|先后|陆续|正式|联合|共同|对外|公开|率先|首次|最新|制定|研究|在京|在[^，。]{1,4}|(?:于|在)?(?:[12]\d{3}年|今年|去年|同年)?(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?)$/
const jointly =
  /等[\d一二三四五六七八九十]+个?(?:部门|部委|单位|机构|国家部委)(?:办公厅(?:（室）)?)?$|等部门(?:办公厅(?:（室）)?)?$/
const wholeDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const documentNumber =
  /[（(]?((?:[\u4e00-\u9fff]{1,14}[〔［[（(]\d{4}[〕］\]）)](?:第?\d+号)|[\u4e00-\u9fff]{1,16}令(?:\d{4}年)?第?[\d一二三四五六七八九十百]+号))/y
const ownIssuer = new RegExp(`^([^关]{2,30}?(?:${alternation(issuerEndings)}))关于`)
const revised = /（(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?(?:修订|修正|修改|发布|公布|施行)[^（）]*）$/

/** Looks `reach` characters to both sides within the sentence; what is not said is null. */
export function attribute(
  title: DetectedTitle,
  passage: Passage,
  names: readonly LocalName[],
  periods: readonly LocalPeriod[],
): Attribution {
  const before = clauseBefore(title, passage)
  const { text } = passage
  const verb = endingVerb(before.text)
  const follows = followingVerb(text, title.end)
  const issuer =
    (verb === null ? null : issuerBefore(before.text.slice(0, -verb.length), before.start, passage, names)) ??
    (verb === null ? nameBefore(before.text, before.start, passage, names) : null) ??
    (follows?.by ? issuerBefore(follows.by, follows.start, passage, names) : null) ??
    ownIssuer.exec(title.title)?.[1] ??
    null
  const dated = verb !== null || follows !== null ? dateBefore(before.start, title.start, passage, periods) : null
  return { issuer, issued: dated ?? dateInside(title.title), number: numberBehind(text, title.end) }
}

/** The sentence up to the title, without the titles that it stands in a row with. */
function clauseBefore(title: DetectedTitle, passage: Passage): { text: string; start: number } {
  const start = Math.max(sentenceStart(passage, title.start), title.start - reach)
  const text = passage.text.slice(start, title.start).replace(/[“‘]$/, '')
  const row = /(?:《[^《》]*》[、，和及与]?)+$/.exec(text)
  return { text: row === null ? text : text.slice(0, row.index), start }
}

function endingVerb(text: string): string | null {
  const bare = /[了的过]$/.test(text) ? text.slice(0, -1) : text
  const verb = verbs.find((candidate) => bare.endsWith(candidate))
  return verb === undefined ? null : text.slice(bare.length - verb.length)
}

/** 《…》近日由国家统计局发布: the verb behind the title, and who does it where the text says so. */
function followingVerb(text: string, end: number): { by: string | null; start: number } | null {
  const rest = text.slice(end, end + reach)
  const opening = /^(?:[（(][^（）()]{0,40}[）)])?(?:近日|日前|正式|今日|昨日|今天|昨天|于[^，。]{1,12})*/.exec(rest)
  const from = opening?.[0].length ?? 0
  if (verbs.some((verb) => rest.startsWith(verb, from))) return { by: null, start: end }
  if (rest[from] !== '由' && rest[from] !== '经') return null
  const clause = /^[^，。；]*/.exec(rest.slice(from + 1))?.[0] ?? ''
  const verb = verbs.find((candidate) => clause.includes(candidate))
  return verb === undefined ? null : { by: clause.slice(0, clause.indexOf(verb)), start: end + from + 1 }
}

/** The names that end where the verb begins: 国家发展改革委办公厅、国家数据局综合司近日｜印发. */
function issuerBefore(clause: string, start: number, passage: Passage, names: readonly LocalName[]): string | null {
  let rest = clause
  for (let found = manner.exec(rest); found !== null && found[0] !== ''; found = manner.exec(rest)) {
    rest = rest.slice(0, -found[0].length)
    if (rest.endsWith('，')) rest = rest.slice(0, -1)
  }
  const joint = jointly.exec(rest)?.[0] ?? ''
  const last = nameEndingAt(names, start + rest.length - joint.length)
  if (last === null) return null
  return listTo(last, start + rest.length, start, passage, names)
}

/** A list of bodies that ends in `last`, those in it that are no known names too: 中央宣传部、某渔文办、教育部. */
function listTo(last: LocalName, end: number, start: number, { text }: Passage, names: readonly LocalName[]): string {
  let first = last.start
  for (;;) {
    const separator = /[、和与及]$|会同$|联合$/.exec(text.slice(Math.max(start, first - 2), first))
    if (separator === null) break
    const previous = nameEndingAt(names, first - separator[0].length)
    const from = previous?.start ?? unknownBefore(text, first, start)
    if (from === null || from < start) break
    first = from
  }
  return text.slice(first, end).replace(/(?<=[\u4e00-\u9fff])(?:会同|联合(?![国会体])|与)(?=[\u4e00-\u9fff])/g, '、')
}

/** Where a member of a list begins that is no known name, or null: only behind another member. */
function unknownBefore(text: string, end: number, start: number): number | null {
  const found = /(?<=、)[\u4e00-\u9fff]{1,13}[部委局办院会署厅]、$/.exec(text.slice(start, end))
  return found === null ? null : start + found.index
}

/** 某研究院《…白皮书》: a body right in front of the title, with 的 or without. */
function nameBefore(clause: string, start: number, passage: Passage, names: readonly LocalName[]): string | null {
  const own = clause.endsWith('的') ? clause.slice(0, -1) : clause
  const name = nameEndingAt(names, start + own.length)
  if (name?.type !== 'org' || name.start < start) return null
  const list = listTo(name, start + own.length, start, passage, names)
  const front = own.slice(0, -list.length)
  const passesOn = /[转批]发$/.exec(front)
  return passesOn === null ? list : issuerBefore(front.slice(0, passesOn.index), start, passage, names)
}

function nameEndingAt(names: readonly LocalName[], end: number): LocalName | null {
  const name = names[lastEndingBy(names, end)]
  return name?.end === end && name.type !== 'person' && name.type !== 'programme' ? name : null
}

/** 2024年是…印发《…》的第三年 tells no date of it. */
function dateBefore(start: number, end: number, { text }: Passage, periods: readonly LocalPeriod[]): string | null {
  for (let index = lastEndingBy(periods, end); index >= 0 && periods[index]!.start >= start; index--) {
    const { value, end: behind } = periods[index]!
    if (wholeDate.test(value)) return text[behind] === '是' ? null : value
  }
  return null
}

/** Of stretches in order and without overlaps, the index of the last that ends at or before `end`, or -1. */
function lastEndingBy(stretches: readonly { readonly end: number }[], end: number): number {
  return partitionPoint(stretches.length, (index) => stretches[index]!.end <= end) - 1
}

/** 《…规则（2026年4月修订）》 */
function dateInside(title: string): string | null {
  const [, year, month, day] = revised.exec(title) ?? []
  if (year === undefined || month === undefined) return null
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

function numberBehind(text: string, end: number): string | null {
  documentNumber.lastIndex = end
  return (
    documentNumber
      .exec(text)?.[1]
      ?.replace(/[［[（(]/, '〔')
      .replace(/[］\]）)]/, '〕') ?? null
  )
}

// Ties a figure to what it measures: the indicator from its own words, or from what the sentence and paragraph carry on.
import type { Movement } from './basis.ts'
import type { Setting } from './clause.ts'
import { readCountedName, readCountedNoun } from './counted.ts'
import { exchangeRateName } from './exchangeRate.ts'
import { sectors } from '../lexicon/indicators.ts'
import {
  carryOn,
  headOf,
  isBareFlow,
  isDistinct,
  isNamedQuantity,
  normaliseName,
  shareName,
  subjectOf,
  type Subject,
} from './indicator.ts'

/** What has been measured so far; figures without words of their own continue it. */
export interface Topic {
  /** The last level's indicator in the sentence, for growth and shares behind it. */
  readonly level: string | null
  /** The indicator that parts (其中出口) take their modifiers from. */
  readonly whole: string | null
  /** The figure right before it in the sentence: 由…的1%上升到5% goes on with its name. */
  readonly last: string | null
}

const nothing: Topic = { level: null, whole: null, last: null }
const nobody: Subject = { name: null, sure: false }

/** `left` is the figure's words with periods turned to blanks; `before` the clause before it, `''` where that holds figures. */
export function readSubject(setting: Setting, movement: Movement, topic: Topic, left: string, before: string): Subject {
  const { figure } = setting
  const rate = exchangeRateName(setting)
  if (rate !== null) return { name: rate, sure: true }
  const head = headOf(left)
  if (figure.kind === 'ratio') return named(head, null, topic)
  if (head === '' && setting.leftStart > setting.clauseStart && topic.last !== null && /[到至为]/.test(left))
    return { name: topic.last, sure: true }
  const share = movement.basis === 'share' ? readShare(setting, topic, left, head) : null
  if (share !== null) return share
  if (movement.basis === 'growth' || movement.basis === 'change') return readMoved(setting, head, topic, before)
  if (figure.kind === 'count') return readCount(setting, head, topic, before, left)
  if (head.length >= 2) return named(head, setting, /占[^，。；]*$/.test(left) ? nothing : topic)
  const subject = (movement.basis === 'rate' ? rateOf(before) : '') || subjectOf(before)
  if (subject !== '') return named(subject, setting, topic)
  return topic.whole === null ? nobody : { name: topic.whole, sure: false }
}

/** 进口对外贸增长的贡献率超过出口，达到56.6%: a rate is what the clause before calls one. */
function rateOf(before: string): string {
  return /^[^，。；]{2,24}?(?:率|贡献度|比重|占比|份额|指数)/.exec(before)?.[0] ?? ''
}

/** A count is of what follows it, else of what stands in front or opens the sentence. */
function readCount(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject {
  const counted = readCountedNoun(setting, left)
  if (counted !== null) return counted
  const subject = head.length < 2 ? subjectOf(before) : head
  if (isNamedQuantity(subject)) return named(subject, setting, topic)
  if (subject.length < 2) return topic.whole === null ? nobody : { name: topic.whole, sure: false }
  return readCountedName(setting, subject, left)
}

/** A growth belongs to the name in its own clause, else to the level stated before it in the sentence. */
function readMoved(setting: Setting, head: string, topic: Topic, before: string): Subject {
  const counted = setting.figure.kind === 'count' ? readCountedNoun(setting, setting.left) : null
  if (counted !== null) return { ...counted, sure: false }
  const points = setting.figure.kind === 'percentage-point'
  const own = points ? head : head.replace(/(?:增速|增幅|增长率|涨幅|降幅|增长速度)$/, '')
  if (points && topic.level !== null && /^(?:增速|增幅|降幅|涨幅|跌幅)$/.test(own))
    return { name: `${topic.level}${own}`, sure: true }
  if (own.length >= 2 && !isFiller(own)) return named(own, setting, topic)
  const stated = points ? (topic.last ?? topic.level) : topic.level
  if (stated !== null) return { name: stated, sure: true }
  const subject = subjectOf(before)
  if (subject !== '') return named(subject, setting, topic)
  return topic.whole === null ? nobody : { name: topic.whole, sure: false }
}

/** 我国货物贸易进出口总值 is 货物贸易进出口总值 of our country; where is the scope's to say. */
function withoutNation(name: string): string {
  return name.replace(/^(?:我国|全国|中国)的?/, '')
}

/** A clause's words between subject and verb that name nothing: 规模创历史同期新高. */
function isFiller(name: string): boolean {
  return /新高|新低|纪录|记录|最高|阶段|态势|势头|趋势|水平以上$/.test(name)
}

const share = /(?:所)?占(?!比|有率|地)(?:到|据|了)?([^占]{0,40})$/

/** 占出口总值的59.3%: the share of what was spoken of in what stands between 占 and 的. */
function readShare(setting: Setting, topic: Topic, left: string, head: string): Subject | null {
  const { clause, right, figure } = setting
  const match = share.exec(left) ?? (left.length < 4 ? share.exec(clause) : null)
  if (match !== null) {
    const whole = withoutNation(
      headOf(match[1]!.replace(/[\d.]+(?:万|亿|[^\d，。]{1,6})的?$/, '')).replace(/的?(?:比重|比例|份额)$/, ''),
    )
    const own = headOf((share.test(left) ? left : clause).slice(0, match.index))
    const part = own.length >= 2 ? carryOn(own, topic.whole) : (topic.level ?? topic.whole)
    if (part === null) return { name: whole === '' ? null : `占${whole}比重`, sure: false }
    return { name: whole === '' ? `${part}占比` : shareName(part, whole), sure: whole !== '' }
  }
  if (/^(?:所占)?(?:占比|比重|份额|比例)$/.test(head)) {
    const part = topic.level ?? topic.whole
    return { name: part === null ? null : `${part}${head.replace('所占', '')}`, sure: false }
  }
  if (isNamedQuantity(head)) return null
  const noun = /^的?([^，。；、的]{2,16})/.exec(right)?.[1] ?? ''
  if ((right.startsWith('的') || figure.kind === 'fraction') && noun !== '') return { name: `${noun}占比`, sure: false }
  return null
}

function named(head: string, setting: Setting | null, topic: Topic): Subject {
  if (head === '') return nobody
  const plain = moneyName(head, setting)
  if (!isBareFlow(normaliseName(plain))) {
    const name = carryOn(plain, topic.whole)
    return { name, sure: isDistinct(name) }
  }
  const sector =
    setting === null || topic === nothing ? null : sectorOf(setting.sentence.slice(0, -setting.clause.length))
  if (sector !== null) return { name: carryOn(plain, `${sector}进出口`), sure: true }
  const name = carryOn(plain, topic.whole)
  return {
    name,
    sure:
      name !== plain ||
      /(?:我国|全国|中国|外贸|货物|省|市|区)[^，。；]{0,4}(?:进出口|出口|进口)/.test(setting?.clause ?? ''),
  }
}

/** The sector named last in the clauses before, or null. */
function sectorOf(words: string): string | null {
  let last: string | null = null
  let at = -1
  for (const sector of sectors) {
    const found = words.lastIndexOf(sector)
    if (found > at || (found === at && found >= 0 && sector.length > (last?.length ?? 0))) [last, at] = [sector, found]
  }
  return last
}

/** 出口量 in money is the value of exports, whatever it is called. */
function moneyName(name: string, setting: Setting | null): string {
  return setting?.figure.kind === 'amount' ? name.replace(/(进出口|出口|进口)量$/, '$1额') : name
}

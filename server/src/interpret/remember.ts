// What a figure leaves behind for those that follow it in its sentence and its paragraph.
import { isPoints } from '../model/points.ts'
import type { Addition } from './additions.ts'
import type { Movement } from './movement.ts'
import type { Setting } from './clause.ts'
import { changeRole } from './periods/changeRole.ts'
import type { Scope } from './scope/scopedClause.ts'
import { signOf } from '../tools/signs.ts'
import type { Carried } from './carried.ts'
import { isNamedQuantity, type Subject } from './subject/indicator.ts'
import { movesBehind } from './subject/measured/streak.ts'

/** What was read of a figure. */
export interface Read {
  readonly subject: Subject
  /** The subject's name without what the scope says already. */
  readonly name: string | null
  readonly scope: Scope
  readonly period: string | null
  readonly base: string | null
  readonly addition: Addition | null
}

/** Notes it for the next figures. */
export function remember(carried: Carried, setting: Setting, movement: Movement, read: Read): void {
  rememberPeriod(carried, setting, movement, read.period)
  carried.movement = movement
  carried.addition = read.addition ?? carried.addition
  rememberSubject(carried, setting, movement, read)
  rememberScope(carried, setting, read.scope)
  if (read.base !== null && read.base !== 'annual') carried.base = read.base
}

/** Where a change leads to and not where it starts from (由2020年的3亿元增至5亿元) dates what follows. */
function rememberPeriod(carried: Carried, setting: Setting, { basis }: Movement, period: string | null): void {
  const role = basis !== 'growth' || period !== null ? changeRole(setting) : null
  if (basis !== 'growth' && role === 'to') carried.changedFrom = carried.lastPeriod
  carried.lastPeriod = period
  if (period !== null && role !== 'from' && !isAside(setting)) carried.period = period
}

/** 增长18.3%（去年同期下降2.4%）: in brackets that its sentence opens. */
function isAside({ sentence, sentenceSigns }: Setting): boolean {
  if ((sentenceSigns & bracket) === 0) return false
  const opened = sentence.lastIndexOf('（')
  return opened > 0 && opened > sentence.lastIndexOf('）')
}

const bracket = signOf('（')

function rememberSubject(carried: Carried, setting: Setting, movement: Movement, read: Read): void {
  const { name, subject } = read
  const aside = isInsideWhole(setting) || isTimeOnly(setting, name, carried.whole) || explains(subject)
  carried.doing = subject.doing ?? ''
  if (setting.figure.kind === 'count' && name !== null) carried.counts.set(setting.figure.unit, name)
  if (aside) rememberStreak(carried, name)
  else rememberName(carried, setting, movement, name)
  if (movement.basis === 'growth' ? name !== null : !aside) rememberLevel(carried, setting, movement, read)
  if (name === null || aside || !isWhole(carried, setting, movement)) return
  carried.whole = name
  carried.wholeStart = setting.sentenceStart
}

/** 连续8年增长, 时隔3年, 5年来, 城镇化率五年提高, 从签约到开工用了5个月: a length of time in which something was, and nothing that the sentence goes on with. */
function isTimeOnly({ figure, left, right }: Setting, name: string | null, whole: string | null): boolean {
  if (figure.kind !== 'duration') return false
  return (
    name === whole ||
    name?.endsWith('用时') === true ||
    (figure.unit === 'a' && quantityOfTime(name) !== null) ||
    /连续|持续|历时|时隔|[比较]前$/.test(left.slice(-8)) ||
    /^(?:以?来|之?[间内中后前]|期间|年均|累计增)/.test(right) ||
    movesBehind.test(right)
  )
}

/** 城镇化率 of 城镇化率时间: the quantity that something happened to in that time; null where the name tells none. */
function quantityOfTime(name: string | null): string | null {
  if (name?.endsWith('时间') !== true) return null
  const quantity = name.replace(/(?:累计|平均)?时间$/, '')
  return isNamedQuantity(quantity) ? quantity : null
}

/** （1美元约合109日元） only explains an amount. */
function explains({ name, sure }: Subject): boolean {
  return !sure && name !== null && name.endsWith('汇率') && /^.{1,6}对.{1,6}汇率$/.test(name)
}

/** Each name once until another is told. */
function rememberName(carried: Carried, setting: Setting, { basis }: Movement, name: string | null): void {
  carried.last = name
  if (basis !== 'change' && name !== null && carried.named.at(-1) !== name) carried.named.push(name)
  if (basis !== 'level') return
  carried.currency = foreignCurrency(setting)
  if (name !== null) carried.levels.push(name)
}

/** 消费 of 消费连续增长年数: what goes on is what the next growth of the sentence is of; 城镇化率 of 城镇化率时间 what the clause speaks of. */
function rememberStreak(carried: Carried, name: string | null): void {
  const measured = quantityOfTime(name)
  if (measured !== null) carried.last = measured
  const streak = name === null || carried.level !== null ? undefined : /^(.{2,}?)连续/.exec(name)?.[1]
  const told = measured ?? streak
  if (told === undefined) return
  carried.level = told
  carried.levelSure = false
}

/** What the next growth or change of the sentence is of. */
function rememberLevel(carried: Carried, { figure }: Setting, { basis }: Movement, { name, subject }: Read): void {
  const isOwn = name !== null && name !== carried.whole && !isPoints(figure)
  if (basis === 'level') carried.levelSure = subject.sure || figure.kind === 'duration'
  else if (basis !== 'growth' && (basis !== 'change' || !isOwn)) return
  else if (name !== carried.level) carried.levelSure = true
  carried.level = name
}

/** Whether it is what parts and flows are of that the paragraph tells next. */
function isWhole({ whole }: Carried, setting: Setting, { basis }: Movement): boolean {
  if (setting.figure.unit === 'a') return false
  return basis === 'level' ? !isPart(setting) : basis === 'growth' && whole === null
}

/** 占西南四省进出口总值的58%: the count of the whole's parts is nothing that the sentence goes on with. */
function isInsideWhole(setting: Setting): boolean {
  return setting.figure.kind === 'count' && takesPart(setting) && /^[^，。；\d]{2,24}的[近约超]?\d/.test(setting.right)
}

function isPart(setting: Setting): boolean {
  const { sentence, sentenceSigns } = setting
  return ((sentenceSigns & middle) !== 0 && /其中|当中/.test(sentence.slice(-60))) || takesPart(setting)
}

function takesPart({ left, leftSigns }: Setting): boolean {
  return (leftSigns & taking) !== 0 && /占[^，。；]*$/.test(left)
}

const middle = signOf('中')
const taking = signOf('占')

/** 出口391.6亿美元 is counted in dollars. */
function foreignCurrency({ figure }: Setting): string | null {
  return figure.kind === 'amount' && figure.unit !== 'CNY' ? figure.unit : null
}

const noPartners: string[] = []

function rememberScope(carried: Carried, setting: Setting, scope: Scope): void {
  if (scope.alone === true) return
  carried.scope = scope.name
  if (scope.name?.includes('→') !== true) carried.partners = noPartners
  else if (setting.listed && carried.partners.length > 0) carried.partners.push(scope.name)
  else carried.partners = [scope.name]
  carried.scopeEnd = setting.figure.end
  if (!scope.topical || carried.topic === scope.name) return
  carried.topic = scope.name
  carried.topicStart = setting.sentenceStart
}

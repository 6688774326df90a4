// What a figure leaves behind for those that follow it in its sentence and its paragraph.
import type { Addition } from './additions.ts'
import { type Movement } from './basis.ts'
import type { Setting } from './clause.ts'
import { changeRole } from './periods/changeRole.ts'
import type { Scope } from './scope/scope.ts'
import { signOf } from '../tools/signs.ts'
import type { Carried } from './carried.ts'
import type { Subject } from './subject/indicator.ts'

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
  const { name } = read
  const running =
    isInsideWhole(setting) ||
    (setting.figure.kind === 'duration' &&
      (/连续|持续|历时|时隔|[比较]前$/.test(setting.left.slice(-8)) ||
        /^(?:以?来|之?[间内中后前]|期间)/.test(setting.right) ||
        name === carried.whole))
  const role = movement.basis !== 'growth' || read.period !== null ? changeRole(setting) : null
  if (movement.basis !== 'growth' && role === 'to') carried.changedFrom = carried.lastPeriod
  carried.lastPeriod = read.period
  ;[carried.movement, carried.addition] = [movement, read.addition ?? carried.addition]
  carried.last = running ? carried.last : name
  if (!running && movement.basis !== 'change') rememberName(carried.named, name)
  carried.doing = read.subject.doing ?? ''
  const streak = running && carried.level === null ? streakOf(name) : null
  if (streak !== null) [carried.level, carried.levelSure] = [streak, false]
  if (setting.figure.kind === 'count' && name !== null) carried.counts.set(setting.figure.unit, name)
  const own = !running && name !== null && name !== carried.whole && setting.figure.kind !== 'percentage-point'
  if (
    (movement.basis === 'level' && !running) ||
    (movement.basis === 'growth' && name !== null) ||
    (movement.basis === 'change' && own)
  ) {
    if (movement.basis === 'level') carried.levelSure = read.subject.sure || setting.figure.kind === 'duration'
    else if (name !== carried.level) carried.levelSure = true
    carried.level = name
  }
  if (movement.basis === 'level' && !running) carried.currency = foreignCurrency(setting)
  if (movement.basis === 'level' && name !== null && !running) carried.levels.push(name)
  if (
    name !== null &&
    !running &&
    ((movement.basis === 'level' && !isPart(setting)) || (movement.basis === 'growth' && carried.whole === null))
  )
    carried.whole = name
  rememberScope(carried, setting, read.scope)
  if (read.period !== null && role !== 'from') carried.period = read.period
  if (read.base !== null && read.base !== 'annual') carried.base = read.base
}

/** Each name once until another is told. */
function rememberName(named: string[], name: string | null): void {
  if (name !== null && named.at(-1) !== name) named.push(name)
}

/** 占西南四省进出口总值的58%: the count of the whole's parts is nothing that the sentence goes on with. */
function isInsideWhole(setting: Setting): boolean {
  return setting.figure.kind === 'count' && takesPart(setting) && /^[^，。；\d]{2,24}的[近约超]?\d/.test(setting.right)
}

/** 消费 of 消费连续增长年数: what goes on, and what the next growth of the sentence is of. */
function streakOf(name: string | null): string | null {
  return name === null ? null : (/^(.{2,}?)连续/.exec(name)?.[1] ?? null)
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

// Adds the parts of a numeral up as they are spoken.
import type Big from 'big.js'
import { isZero, product } from '../../model/decimal.ts'
import { type Numeral, power, zero } from './numeral.ts'
import type { Part } from './numeralParts.ts'

export interface Frame {
  readonly start: number
  readonly end: number
  readonly more: boolean
  readonly vague: boolean
  readonly script: Numeral['script']
}

/** Adds the parts up as they are spoken: 一万五千亿 is (1万 + 5千) × 亿, 3亿5千万 is 3亿 + 5千万. */
export function assemble(parts: readonly Part[], frame: Frame): Numeral {
  const sum: Sum = { total: zero, section: zero, pending: null, step: power(0), scaled: false }
  for (const part of parts) add(sum, part)
  const { pending } = sum
  const tail = pending === null ? sum.section : plus(sum.section, colloquialTail(parts, pending))
  const colloquial = pending !== null && !isZero(pending) && isColloquial(parts)
  return {
    start: frame.start,
    end: frame.end,
    value: plus(sum.total, tail),
    step: colloquial ? colloquialUnit(parts) : sum.step,
    more: frame.more,
    vague: frame.vague,
    script: frame.script,
    scaled: sum.scaled,
    bare: parts[0]?.kind === 'small' || parts[0]?.kind === 'large',
  }
}

/** A numeral while it is added up: closed groups, the open group, and digits that wait for their magnitude. */
interface Sum {
  total: Big
  section: Big
  pending: Big | null
  step: Big
  scaled: boolean
}

function add(sum: Sum, part: Part): void {
  if (part.kind === 'digits') {
    if (sum.pending !== null) sum.section = plus(sum.section, sum.pending)
    sum.pending = part.value
    sum.step = power(-part.decimals)
  } else if (part.kind === 'small') {
    sum.section = plus(sum.section, sum.pending === null ? power(part.power) : product(sum.pending, power(part.power)))
    sum.step = part.power === 1 ? power(0) : power(part.power)
    sum.pending = null
    sum.scaled = true
  } else if (part.kind === 'large') addLarge(sum, power(part.power))
}

function plus(a: Big, b: Big): Big {
  return isZero(a) ? b : isZero(b) ? a : a.plus(b)
}

/** 万 or 亿 closes the group; all that stands before it counts so often (亿亿), unless it is larger already and a group of its own. */
function addLarge(sum: Sum, factor: Big): void {
  const group = plus(sum.section, sum.pending ?? zero)
  if (isZero(sum.total)) sum.total = isZero(group) ? factor : product(group, factor)
  else if (isZero(group)) sum.total = product(sum.total, factor)
  else
    sum.total = sum.total.gte(factor)
      ? plus(sum.total, product(group, factor))
      : product(plus(sum.total, group), factor)
  sum.step = sum.step === power(0) ? factor : product(sum.step, factor)
  sum.section = zero
  sum.pending = null
  sum.scaled = true
}

/** 三千五 is 3500 and 一万二 12000: a single last digit right behind a magnitude counts the next lower one. */
function isColloquial(parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  const before = parts.at(-2)
  if (before === undefined || last?.kind !== 'digits' || last.decimals > 0 || last.afterZero) return false
  if (last.value.e > 0) return false
  return (before.kind === 'small' && before.power > 1) || before.kind === 'large'
}

function colloquialUnit(parts: readonly Part[]): Big {
  return power(parts[parts.length - 2]!.power - 1)
}

function colloquialTail(parts: readonly Part[], digit: Big): Big {
  return isColloquial(parts) ? product(digit, colloquialUnit(parts)) : digit
}

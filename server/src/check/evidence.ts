// How sure it is that two figures which do not meet were meant to be one: a slip of the pen leaves its marks.
import Big from 'big.js'
import type { Observation } from '../model/figure.ts'
import { contradict, isBound } from './values.ts'

/** Levels of two things are rarely so near to each other: a fiftieth of the larger one. */
const nearness = '0.02'

/** Whether the second is the first with two digits exchanged, another sign, or 10, 100, 1万 or 1亿 times as much. */
export function isSlip(a: Observation, b: Observation): boolean {
  const [first, second] = [middleOf(a), middleOf(b)]
  if (first === null || second === null || first.eq(0) || second.eq(0)) return false
  if (first.eq(second)) return a.direction !== null && b.direction !== null && a.direction !== b.direction
  return isPowerOfTen(first.abs(), second.abs()) || haveDigitsExchanged(digitsOf(a.text), digitsOf(b.text))
}

/** Whether two levels are so much alike that they were meant to be one: near to each other, or alike but for one digit. */
export function areNearlyOne(a: Observation, b: Observation): boolean {
  const [first, second] = [middleOf(a), middleOf(b)]
  if (first === null || second === null || first.lte(0) || second.lte(0)) return false
  const [less, more] = first.lt(second) ? [first, second] : [second, first]
  return more.minus(less).lte(more.times(nearness)) || haveOneDigitWrong(digitsOf(a.text), digitsOf(b.text))
}

/** Whether two rates go with one level, and so were meant to be one. */
export function shareLevel(a: Observation | null, b: Observation | null): boolean {
  if (a === null || b === null || isBound(a) || isBound(b) || a.unit !== b.unit) return false
  return areNearlyOne(a, b) && !contradict(a, b)
}

/** Whether one level is more than twice the other, and no slip of 万 and 亿 or of a decimal point: rather another definition. */
export function areFarApart(a: Observation, b: Observation): boolean {
  const [first, second] = [middleOf(a), middleOf(b)]
  if (a.basis !== 'level' || b.basis !== 'level' || first === null || second === null) return false
  if (first.lte(0) || second.lte(0) || isPowerOfTen(first, second)) return false
  return first.gt(second.times(2)) || second.gt(first.times(2))
}

/** The number itself, in the base unit; null for a range. */
export function middleOf({ value }: Observation): Big | null {
  return value !== null && /^-?\d+(?:\.\d+)?$/.test(value) ? new Big(value) : null
}

/** Of round numbers (10家, 100家) it says nothing. */
function isPowerOfTen(a: Big, b: Big): boolean {
  if (a.c.length < 2) return false
  const [less, more] = a.lt(b) ? [a, b] : [b, a]
  return ['10', '100', '1000', '10000', '100000000'].some((power) => more.eq(less.times(power)))
}

function digitsOf(text: string): string {
  return text.replace(/[^\d]/g, '')
}

/** 24860 and 24680: alike but for two neighbouring digits, of at least three. */
function haveDigitsExchanged(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false
  const places = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]))
  const [first, second] = places
  return places.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!]
}

/** Of at least four digits all are alike but one, or one has dropped out. */
function haveOneDigitWrong(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (longer.length < 4 || longer.length - shorter.length > 1) return false
  let start = 0
  while (start < shorter.length && shorter[start] === longer[start]) start++
  return shorter.slice(longer.length === shorter.length ? start + 1 : start) === longer.slice(start + 1)
}

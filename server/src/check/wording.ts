// In what two nearly equal names differ, and whether that is a slip of the pen or makes them two things.
import { countrySigns, documentWords, numeralSigns } from '../lexicon/distinguishing.ts'
import { mistakenFor } from '../lexicon/confusables.ts'

/** `doubled`: a word stands twice, also as its own abbreviation (电商电子商务). `dropped`: `text` is missing in the shorter one. */
export type Difference =
  | { readonly kind: 'doubled' | 'swapped' | 'mistaken'; readonly text: string }
  | { readonly kind: 'dropped'; readonly text: string }

/** Null where the names differ in what distinguishes things (a number, a place's rank, 实施, 东), or in more than one spot. */
export function differenceOf(a: string, b: string): Difference | null {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const start = commonStart(shorter, longer)
  const end = Math.min(commonEnd(shorter, longer), shorter.length - start)
  const [less, more] = [shorter.slice(start, shorter.length - end), longer.slice(start, longer.length - end)]
  if (less.length === 2 && more.length === 2 && less[0] === more[1] && less[1] === more[0])
    return isPairOfCountries(more) || holdsNumeral(more) ? null : { kind: 'swapped', text: more }
  if (isDistinguishing(less) || isDistinguishing(more)) return null
  if (less === '') return droppedOrDoubled(longer, start, longer.length - end)
  if (less.length === 1 && more.length === 1 && mistakenFor(less).includes(more))
    return { kind: 'mistaken', text: more }
  return null
}

/** The same gap can be cut out at several places (综合综合): any that makes a doubled word counts. */
function droppedOrDoubled(longer: string, start: number, end: number): Difference {
  const length = end - start
  for (
    let at = start;
    at >= 0 && longer.slice(0, at) + longer.slice(at + length) === withoutRun(longer, start, end);
    at--
  ) {
    const run = longer.slice(at, at + length)
    if (length >= 2 && (saysAgain(run, longer.slice(at + length)) || saysBefore(run, longer.slice(0, at))))
      return { kind: 'doubled', text: run }
    if (length === 1 && longer.charAt(at + 1) === run) return { kind: 'doubled', text: run }
  }
  return { kind: 'dropped', text: longer.slice(start, end) }
}

function withoutRun(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(end)
}

/** Whether what follows says the run again, in full or as the word it abbreviates (电商 | 电子商务). */
function saysAgain(run: string, following: string): boolean {
  return following.startsWith(run) || isAbbreviation(run, following.slice(0, run.length * 2))
}

function saysBefore(run: string, preceding: string): boolean {
  return preceding.endsWith(run) || isAbbreviation(run, preceding.slice(-run.length * 2))
}

/** 电商 of 电子商务: the first character of each pair. */
function isAbbreviation(short: string, full: string): boolean {
  return full.length === short.length * 2 && [...short].every((sign, index) => full[index * 2] === sign)
}

/** 中俄 and 俄中: each side names itself first. */
function isPairOfCountries(text: string): boolean {
  return [...text].every((sign) => countrySigns.includes(sign))
}

function holdsNumeral(text: string): boolean {
  return [...text].some((sign) => numeralSigns.includes(sign))
}

function isDistinguishing(text: string): boolean {
  return holdsNumeral(text) || documentWords.some((word) => word === text || (word.length > 1 && text.includes(word)))
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

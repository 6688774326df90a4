// Lists whose items are numbered: 一是…二是…三是…, 第一，…第二，…, and paragraphs that open with （一）, （二）.
import { readNumeral } from '../../detect/numerals/numerals.ts'
import type { Passage } from '../../model/passage.ts'
import { startTest } from '../../tools/patternsAtEnds.ts'

interface Style {
  readonly anywhere: RegExp
  /** Sticky: what a text begins with is asked for far more often than found. */
  readonly atStart: RegExp
}

/** What numbers the items; one list keeps to one of them. */
const styles: readonly Style[] = [
  /(?:^|[，,。；：:！？、—“])([一二三四五六七八九十]{1,3})(?:是|要|个是)/g,
  /(?:^|[，,。；：:！？—“])第([一二三四五六七八九十]{1,3})[，,、：是]/g,
  /(?:^|[，,。；：:！？—])[（(]([一二三四五六七八九十]{1,3})[）)]/g,
  /(?:^|[，,。；：:！？—])([一二三四五六七八九十]{1,3})、/g,
  /(?:^|[，,。；：:！？—])[（(]?([1-9]\d?)(?:[）)、．]|\.(?!\d))/g,
].map((anywhere) => ({ anywhere, atStart: new RegExp(anywhere.source, 'y') }))
/** What an item's number begins with, or the sign in front of it. */
const mayOpen = startTest(/^[，,。；：:！？、—“第（(一二三四五六七八九十1-9]/)
const opening = /^([^，。；：、！？（）()“”《》\d]{0,12})(?:：|，|——|$)/
/** So many paragraphs may a list run over. */
const mostPassages = 400

/** How many items follow behind `end` in passage `at`, where the first stands right there; null where none does. */
export function countNumbered(passages: readonly Passage[], at: number, end: number): number | null {
  const rest = passages[at]!.text.slice(end)
  const lead = opening.exec(rest)
  if (lead === null) return null
  const body = rest.slice(lead[0].length)
  if (body !== '' && !mayOpen(body)) return null
  for (const style of styles) {
    if (body !== '' && ordinalAtStart(style, body) === null) continue
    if (body === '' && ordinalAtStart(style, passages[at + 1]?.text ?? '') !== 1) continue
    const count = countOn(style, body, passages, at)
    if (count > 1) return count
  }
  return body === '' && /[：—]$/.test(rest) ? countDashed(passages, at) : null
}

/** Paragraphs that each explain what they open with: “30.5万亿元”——…, or that open with a dash. */
const dashed: readonly RegExp[] = [/^“[^”]{1,20}”——/, /^——/]

/** The paragraphs of one such shape right behind `at`; null where there are not two. */
function countDashed(passages: readonly Passage[], at: number): number | null {
  const { article } = passages[at]!
  for (const shape of dashed) {
    let next = at + 1
    while (passages[next]?.article === article && shape.test(passages[next]!.text)) next++
    const count = next - at - 1
    if (count > 1) return count
  }
  return null
}

function countOn(style: Style, first: string, passages: readonly Passage[], at: number): number {
  let count = 0
  const take = (text: string): boolean => {
    for (const { ordinal } of ordinalsIn(style, text)) {
      if (ordinal === 1 && count > 0) return false
      if (ordinal === count + 1) count++
    }
    return true
  }
  if (!take(first)) return count
  const { article } = passages[at]!
  for (let next = at + 1; next <= at + mostPassages && passages[next]?.article === article; next++) {
    const { text } = passages[next]!
    const start = ordinalAtStart(style, text)
    if (start === null) {
      if (count === 0) return 0
      continue
    }
    if (start === 1 && count > 0) return count
    if (!take(text)) return count
  }
  return count
}

/** One after the other, as most searches end at the first. */
function* ordinalsIn({ anywhere }: Style, text: string): Iterable<{ readonly at: number; readonly ordinal: number }> {
  for (const match of text.matchAll(anywhere)) {
    const value = readNumeral(match[1]!, 0)?.value
    if (value != null) yield { at: match.index, ordinal: Number(value) }
  }
}

function ordinalAtStart({ atStart }: Style, text: string): number | null {
  atStart.lastIndex = 0
  const match = atStart.exec(text.slice(0, 12))
  const value = match === null ? null : readNumeral(match[1]!, 0)?.value
  return value == null ? null : Number(value)
}

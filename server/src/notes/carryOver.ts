// Carries a stretch of a known old text over to the new one, by the difference of the two: sentences first, then characters.
import { diffArrays } from 'diff'
import type { Span } from '../model/span.ts'

/** A stretch that is the same in both texts. */
interface Same {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** Edits beyond this make two texts strangers; it bounds the time, whatever they hold. */
const mostEdits = 1500

/**
 * Where `span` of `before` is in `after`, and how much of it survived, 0 to 1; null where nothing did. Both texts without
 * blanks. Moved paragraphs do not survive: a difference keeps the order.
 */
export function carryOver(before: string, after: string, span: Span): { span: Span; kept: number } | null {
  const { head, tail } = commonEnds(before, after)
  if (span.end <= head) return { span, kept: 1 }
  const shift = after.length - before.length
  if (span.start >= before.length - tail) return { span: { start: span.start + shift, end: span.end + shift }, kept: 1 }
  const same = [
    { from: 0, to: 0, length: head },
    ...samePieces(before.slice(head, before.length - tail), after.slice(head, after.length - tail), head),
    { from: before.length - tail, to: after.length - tail, length: tail },
  ]
  return carriedBy(same, span)
}

function commonEnds(before: string, after: string): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { head, tail }
}

/** Equal sentences, and equal characters of the stretches between them. Offsets are shifted by `base`. */
function samePieces(before: string, after: string, base: number): Same[] {
  const same: Same[] = []
  let [from, to] = [base, base]
  let [lost, gained] = ['', '']
  const close = (): void => {
    same.push(...sameCharacters(lost, gained, from - lost.length, to - gained.length))
    ;[lost, gained] = ['', '']
  }
  const changes = diffArrays(sentencesOf(before), sentencesOf(after), { maxEditLength: mostEdits }) ?? []
  for (const { value, added, removed } of changes) {
    const text = value.join('')
    if (removed) lost += text
    else if (added) gained += text
    else close()
    if (!added) from += text.length
    if (!removed) to += text.length
    if (!added && !removed) same.push({ from: from - text.length, to: to - text.length, length: text.length })
  }
  close()
  return same
}

function sentencesOf(text: string): string[] {
  return text.match(/[^。！？；]*[。！？；]|[^。！？；]+$/g) ?? []
}

function sameCharacters(before: string, after: string, from: number, to: number): Same[] {
  if (before === '' || after === '') return []
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? []
  const same: Same[] = []
  for (const { value, added, removed } of changes) {
    const { length } = value.join('')
    if (!added && !removed) same.push({ from, to, length })
    if (!added) from += length
    if (!removed) to += length
  }
  return same
}

function carriedBy(same: readonly Same[], span: Span): { span: Span; kept: number } | null {
  let [start, end, kept] = [-1, -1, 0]
  for (const { from, to, length } of same) {
    const [first, last] = [Math.max(from, span.start), Math.min(from + length, span.end)]
    if (first >= last) continue
    if (start < 0) start = to + first - from
    end = to + last - from
    kept += last - first
  }
  return kept === 0 ? null : { span: { start, end }, kept: kept / (span.end - span.start) }
}

// The source ranges of a Markdown paragraph's words: mark-up, code, tags, images and addresses stay out.
import type { Link, PhrasingContent } from 'mdast'
import type { Span } from '../model/span.ts'
import { isDigit } from './characters.ts'

/** In order, disjoint. `origin` is what the tree's offsets are behind the source's (a byte-order mark). */
export function inlineRuns(nodes: readonly PhrasingContent[], source: string, origin: number): Span[] {
  const runs: Span[] = []
  for (const node of nodes) addRuns(node, source, origin, runs)
  return runs
}

function addRuns(node: PhrasingContent, source: string, origin: number, runs: Span[]): void {
  if (!node.position) return
  const start = node.position.start.offset! + origin
  const end = node.position.end.offset! + origin
  if (node.type === 'text') {
    runs.push({ start, end })
    return
  }
  if (!('children' in node)) return
  if (node.type === 'link' && source[start] !== '[') {
    runs.push(...behindAddress(node, source, start, end))
    return
  }
  const printed = node.type === 'emphasis' && isMultiplication(source, start, end)
  if (printed) runs.push({ start, end: start + 1 })
  for (const child of node.children) addRuns(child, source, origin, runs)
  if (printed) runs.push({ start: end - 1, end })
}

/** 5*3…2*4 is arithmetic, though Markdown reads it as emphasis. */
function isMultiplication(source: string, start: number, end: number): boolean {
  const betweenDigits = (at: number): boolean =>
    isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1))
  return betweenDigits(start) || betweenDigits(end - 1)
}

/** A bare address runs on through Chinese text up to the next blank for GFM; it ends before the first such character. */
function behindAddress(node: Link, source: string, start: number, end: number): Span[] {
  if (source[start] === '<') return []
  for (let at = start; at < end; at++) if (source.charCodeAt(at) > 0x7f) return [{ start: at, end }]
  return []
}

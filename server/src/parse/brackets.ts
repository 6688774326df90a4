// Quotes and brackets that a line opens and does not close.
import type { Span } from '../model/span.ts'

const closing: ReadonlyMap<number, number> = new Map([
  [0xff08, 0xff09],
  [0x28, 0x29],
  [0x201c, 0x201d],
  [0x300a, 0x300b],
  [0x3008, 0x3009],
  [0x300c, 0x300d],
  [0x3010, 0x3011],
])
const closers = new Set(closing.values())
const deepest = 16

/** Whether more is opened than closed in the text of `runs`. */
export function leavesOpen(source: string, runs: readonly Span[]): boolean {
  const awaited: number[] = []
  for (const run of runs) {
    for (let at = run.start; at < run.end; at++) {
      const code = source.charCodeAt(at)
      const close = closing.get(code)
      if (close !== undefined) {
        if (awaited.length < deepest) awaited.push(close)
      } else if (closers.has(code)) {
        const index = awaited.lastIndexOf(code)
        if (index >= 0) awaited.length = index
      }
    }
  }
  return awaited.length > 0
}

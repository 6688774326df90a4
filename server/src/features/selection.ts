// What a growing selection takes in, step by step: figure, sentence, paragraph, section, article, document.
import type { Snapshot } from '../index/snapshot.ts'
import { sourceSpan } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { thingAt } from './at.ts'
import { passageAt } from './passageAt.ts'
import { sectionsOf, spanOfPassage } from './structure.ts'

/** From the innermost to the whole document, each strictly inside the next. */
export function selectionSpans(snapshot: Snapshot, path: string, offset: number): readonly Span[] {
  const digest = snapshot.digests.get(path)
  if (digest === undefined) return []
  const thing = thingAt(snapshot, path, offset)
  const spans: Span[] = thing === null ? [] : [thing.span]
  const at = passageAt(digest, offset)
  if (at !== null) {
    const { passage, index } = at
    const next = passage.sentenceStarts.findIndex((start) => start > index)
    const sentence = next < 0 ? passage.sentenceStarts.length - 1 : next - 1
    const start = passage.sentenceStarts[sentence] ?? 0
    spans.push(sourceSpan(passage, start, next < 0 ? passage.text.length : (passage.sentenceStarts[next] ?? 0)))
    spans.push(spanOfPassage(passage))
  }
  const holding = sectionsOf(digest).filter(({ span }) => span.start <= offset && offset <= span.end)
  spans.push(...holding.map(({ span }) => span), { start: 0, end: digest.document.text.length })
  return nested(spans)
}

function nested(spans: readonly Span[]): readonly Span[] {
  const bySize = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))
  const kept: Span[] = []
  for (const span of bySize) {
    const inner = kept.at(-1)
    if (inner === undefined || (span.start <= inner.start && span.end >= inner.end && isLonger(span, inner)))
      kept.push(span)
  }
  return kept
}

function isLonger(span: Span, inner: Span): boolean {
  return span.end - span.start > inner.end - inner.start
}

// An article's annotations in its present text, and what an edit makes of them.
import type { Anchoring, Annotation } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { AnchorText } from './anchorText.ts'
import { type AnnotationState, isGone, stateOf } from './annotationState.ts'
import { describeAnchor } from './describeAnchor.ts'
import { reanchor } from './reanchor.ts'

export interface PlacedAnnotation {
  readonly annotation: Annotation
  readonly state: AnnotationState
  readonly anchoring: Anchoring
}

/** Where each annotation that is still there is in `text`. `oldTexts` as in `reanchor`. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  text: AnchorText,
  oldTexts: readonly AnchorText[] = [],
): readonly PlacedAnnotation[] {
  return annotations.flatMap((annotation) => {
    const state = stateOf(annotation)
    return isGone(state) ? [] : [{ annotation, state, anchoring: reanchor(state.anchor, text, oldTexts) }]
  })
}

/**
 * The places after an edit. What lies outside of the edit moves with its text, at the cost of an addition; only what the edit
 * touched is looked for again. Orphans stay orphans: the next save asks for them.
 */
export function placeAfterEdit(
  placed: readonly PlacedAnnotation[],
  before: AnchorText,
  after: AnchorText,
): readonly PlacedAnnotation[] {
  const edit = editBetween(before.source, after.source)
  if (edit === null) return placed
  return placed.map((one) => {
    if (one.anchoring.state === 'orphaned') return one
    const span = shifted(one.anchoring.span, edit)
    if (span !== null) return span === one.anchoring.span ? one : { ...one, anchoring: { ...one.anchoring, span } }
    const live = describeAnchor(before, one.anchoring.span) ?? one.state.anchor
    return { ...one, anchoring: reanchor(live, after, [before]) }
  })
}

/** The one stretch that two texts differ in: `[start, end)` of the first was replaced by `length` code units. */
interface Edit extends Span {
  readonly length: number
}

function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { start, end: before.length - tail, length: after.length - tail - start }
}

/** The span behind or in front of the edit, moved; null where the edit touches it. */
function shifted(span: Span, { start, end, length }: Edit): Span | null {
  if (span.end <= start) return span
  if (span.start < end || span.start < start) return null
  const by = length - (end - start)
  return by === 0 ? span : { start: span.start + by, end: span.end + by }
}

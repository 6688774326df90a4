// Where an article's annotations are when its text was changed elsewhere: by what is stored, else by where they were seen last.
import type { Annotation } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { type AnchorText, anchorText } from './anchorText.ts'
import { stateOf } from './annotationState.ts'
import { placeAfterEdit, placeAnnotations, type PlacedAnnotation } from './notebook.ts'
import type { SeenText } from './notesDisk.ts'
import { thresholds } from './reanchor.ts'

/** A text with the annotations that were placed in it. */
export interface PlacedText {
  readonly text: AnchorText
  readonly notes: readonly PlacedAnnotation[]
}

/** The words stand where they were, or in the same surroundings elsewhere: no earlier text is needed to say so. */
export function isSure({ anchoring }: PlacedAnnotation): boolean {
  if (anchoring.state === 'orphaned') return false
  return anchoring.by === 'position' || (anchoring.by === 'quote' && anchoring.score >= thresholds.sameContext)
}

/**
 * Annotations in a text that was not typed here. What is not surely found by its stored anchor is carried over from where it
 * stood before, and, failing that, by what `oldTexts` tell.
 */
export function placeAnew(
  annotations: readonly Annotation[],
  text: AnchorText,
  before: PlacedText | null,
  oldTexts: readonly AnchorText[] = [],
): readonly PlacedAnnotation[] {
  const found = placeAnnotations(annotations, text, oldTexts)
  if (before === null || found.every(isSure)) return found
  const known = new Map(before.notes.map((one) => [one.annotation.id, one]))
  const unsure = found.flatMap((one) => {
    const last = isSure(one) ? undefined : known.get(one.annotation.id)
    return last?.anchoring.state === 'placed' && isSameAnchor(last, one) ? [{ ...one, anchoring: last.anchoring }] : []
  })
  const carried = new Map(placeAfterEdit(unsure, before.text, text).map((one) => [one.annotation.id, one]))
  return found.map((one) => {
    const other = carried.get(one.annotation.id)
    if (other === undefined || isByDifference(one)) return one
    return other.anchoring.state === 'placed'
      ? other
      : { ...one, anchoring: { state: 'orphaned', guess: placeOf(one) } }
  })
}

/** As a cache remembers it; null where nothing was placed. */
export function seenText({ text, notes }: PlacedText): SeenText {
  const places = notes.flatMap(({ annotation, anchoring }) =>
    anchoring.state === 'placed' ? [[annotation.id, anchoring.span] as const] : [],
  )
  return { text: text.source, places: Object.fromEntries(places) }
}

/** What a cache remembers, for the annotations there are now. */
export function placedThen({ text, places }: SeenText, annotations: readonly Annotation[]): PlacedText {
  const notes = annotations.flatMap((annotation): PlacedAnnotation[] => {
    const span = places[annotation.id]
    if (span === undefined || span.end > text.length || span.start >= span.end) return []
    return [{ annotation, state: stateOf(annotation), anchoring: { state: 'placed', span, by: 'position', score: 1 } }]
  })
  return { text: anchorText(text), notes }
}

/**
 * Orphans, where they are surely found now: what an edit took away and an undo brought back. Less would not do, as the words
 * are known to have gone.
 */
export function foundAgain(notes: readonly PlacedAnnotation[], text: AnchorText): readonly PlacedAnnotation[] {
  return notes.map((one) => {
    if (one.anchoring.state === 'placed') return one
    const [found] = placeAnnotations([one.annotation], text)
    return found !== undefined && isSure(found) ? found : one
  })
}

function isByDifference({ anchoring }: PlacedAnnotation): boolean {
  return anchoring.state === 'placed' && anchoring.by === 'diff'
}

function placeOf({ anchoring }: PlacedAnnotation): Span | null {
  return anchoring.state === 'placed' ? anchoring.span : anchoring.guess
}

function isSameAnchor(one: PlacedAnnotation, other: PlacedAnnotation): boolean {
  const [a, b] = [one.state.anchor, other.state.anchor]
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

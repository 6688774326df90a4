// Puts the marks of verified figures on the figures of an article: each finds its figure by its words, as every annotation does.
import type { Annotation, Anchor } from '../model/annotation.ts'
import type { VerifiedMark } from '../model/authority.ts'
import type { Digest } from '../model/digest.ts'
import { overlaps } from '../model/span.ts'
import { anchorText, withoutBlanks } from './anchorText.ts'
import { isGone, stateOf } from './annotationState.ts'
import { reanchor } from './reanchor.ts'

/** A mark that counts, and what it hangs on. */
export interface AnchoredMark extends Omit<VerifiedMark, 'stale'> {
  readonly id: string
  readonly anchor: Anchor
}

/** The marks among an article's annotations that were not taken back. */
export function marksOf(annotations: readonly Annotation[]): readonly AnchoredMark[] {
  return annotations.flatMap((annotation) => {
    const state = stateOf(annotation)
    if (state.verified === null || isGone(state)) return []
    const { title, address, date, by, at, words } = state.verified
    return [{ id: annotation.id, anchor: state.anchor, source: { title, address, date }, by, at, text: words }]
  })
}

/** The digest with its verified figures marked; the same object where there are none. Pure; never throws. */
export function withMarks(digest: Digest, marks: readonly AnchoredMark[]): Digest {
  if (marks.length === 0) return digest
  const text = anchorText(digest.document.text)
  const found = new Map<number, VerifiedMark>()
  for (const { anchor, source, by, at, text: verified } of marks) {
    const anchoring = reanchor(anchor, text)
    if (anchoring.state === 'orphaned') continue
    const ordinal = digest.figures.findIndex(({ span }) => overlaps(span, anchoring.span))
    const figure = digest.figures[ordinal]
    if (figure === undefined) continue
    const words = digest.document.text.slice(figure.span.start, figure.span.end)
    const stale = withoutBlanks(words) !== withoutBlanks(verified)
    const mark = { source, by, at, text: verified, stale }
    if (outranks(mark, found.get(ordinal))) found.set(ordinal, mark)
  }
  if (found.size === 0) return digest
  const figures = digest.figures.map((figure, ordinal) => {
    const verified = found.get(ordinal)
    if (verified === undefined) return figure
    const counts = verified.stale ? {} : { authoritative: true as const }
    return { ...figure, observation: { ...figure.observation, ...counts, verified } }
  })
  return { ...digest, figures }
}

/** Of several marks on one figure the latest that still holds. */
function outranks(mark: VerifiedMark, other: VerifiedMark | undefined): boolean {
  if (other === undefined || mark.stale !== other.stale) return other === undefined || other.stale
  return mark.at > other.at
}

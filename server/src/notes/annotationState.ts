// What an annotation is now: its events, one after the other.
import type { Anchor, Annotation, AnnotationEvent, NoteCategory, VerificationSource } from '../model/annotation.ts'

export interface Remark {
  readonly by: string
  /** Instant in UTC at which it was first said; it names the remark within its annotation. */
  readonly at: string
  readonly text: string
  readonly edited: boolean
}

export interface Verification extends VerificationSource {
  readonly by: string
  readonly at: string
  /** What was verified; a mark moved to other words does not vouch for those. */
  readonly words: string
}

export interface AnnotationState {
  readonly anchor: Anchor
  readonly category: NoteCategory
  /** The note itself, then the replies; empty for a mere verification. */
  readonly remarks: readonly Remark[]
  readonly resolved: boolean
  /** Null where it was never verified or the verification was withdrawn. */
  readonly verified: Verification | null
  /** The verification was taken back, and not given again. */
  readonly withdrawn: boolean
  readonly deleted: boolean
}

/** The same events give the same state, however often one of them was merged in. */
export function stateOf(annotation: Annotation): AnnotationState {
  const start: AnnotationState = {
    anchor: annotation.anchor,
    category: '备注',
    remarks: [],
    resolved: false,
    verified: null,
    withdrawn: false,
    deleted: false,
  }
  return annotation.events.reduce(after, start)
}

/** Deleted, or nothing is left of it: a mere verification that was withdrawn. */
export function isGone({ deleted, remarks, withdrawn }: AnnotationState): boolean {
  return deleted || (remarks.length === 0 && withdrawn)
}

function after(state: AnnotationState, event: AnnotationEvent): AnnotationState {
  const { by, at } = event
  switch (event.does) {
    case 'says':
      return { ...state, remarks: [...state.remarks, { by, at, text: event.text, edited: false }] }
    case 'edits': {
      const edit = (remark: Remark): Remark =>
        remark.by === by && remark.at === event.of ? { ...remark, text: event.text, edited: true } : remark
      return { ...state, remarks: state.remarks.map(edit) }
    }
    case 'resolves':
      return { ...state, resolved: true }
    case 'reopens':
      return { ...state, resolved: false }
    case 'categorises':
      return { ...state, category: event.category }
    case 'verifies':
      return {
        ...state,
        verified: { ...event.source, by, at, words: state.anchor.quote.exact },
        withdrawn: false,
      }
    case 'withdraws':
      return { ...state, verified: null, withdrawn: true }
    case 'moves':
      return { ...state, anchor: event.anchor }
    case 'deletes':
      return { ...state, deleted: true }
  }
}

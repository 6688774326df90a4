// What a saved article says about its notes: where their words were changed, the change is written down, so that they stay found.
import type { Annotation } from '../../model/annotation.ts'
import { describeAnchor } from '../../notes/describeAnchor.ts'
import { type AnchorText, withoutBlanks } from '../../notes/anchorText.ts'
import type { PlacedAnnotation } from '../../notes/notebook.ts'
import { reanchor } from '../../notes/reanchor.ts'
import type { ArticleNotes } from './articleNotes.ts'
import type { FolderNotes } from './folderNotes.ts'
import { newInstant } from './stamp.ts'

/** Verified marks are left as they are: their words changed, and that is to be seen. */
export async function recordMoves(folder: FolderNotes, notes: ArticleNotes, author: string): Promise<void> {
  const { placed } = notes
  if (placed === null) return
  const moved = placed.notes.flatMap((one): Annotation[] => {
    const anchor = movedAnchor(one, placed.text)
    if (anchor === null) return []
    const at = newInstant(one.annotation.events.at(-1)?.at)
    return [{ ...one.annotation, events: [{ at, by: author, does: 'moves', anchor }] }]
  })
  if (moved.length > 0) await folder.record(notes, ...moved)
}

/** Null where the stored anchor still does: it says the same words and finds the place without help. */
function movedAnchor({ anchoring, state }: PlacedAnnotation, text: AnchorText) {
  if (anchoring.state === 'orphaned') return null
  const anchor = describeAnchor(text, anchoring.span)
  if (anchor === null) return null
  const isSame = withoutBlanks(anchor.quote.exact) === withoutBlanks(state.anchor.quote.exact)
  if (!isSame) return state.verified === null ? anchor : null
  const found = reanchor(state.anchor, text)
  const isFound = found.state === 'placed' && found.span.start === anchoring.span.start
  return isFound ? null : anchor
}

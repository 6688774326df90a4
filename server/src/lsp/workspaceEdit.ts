// Edits of features as the protocol has them: with versions of open documents, and to be confirmed where that is asked for.
import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../features/edit.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { ClientAbilities } from './clientAbilities.ts'
import type { Folder } from './folder.ts'
import { rangeOf } from './positions.ts'
import type { Session } from './session.ts'

/** What any edit says: other characters at a place. */
type PlacedEdit = Pick<Edit, 'path' | 'span' | 'text'>

export interface EditFrame<One extends PlacedEdit = Edit> {
  readonly session: Session
  readonly folder: Folder
  readonly snapshot: Snapshot
  readonly abilities: ClientAbilities
  /** What the reader is asked to confirm; null where the edit is what was asked for. */
  readonly confirm: { readonly label: string; readonly description: (edit: One) => string } | null
}

/** Documents that have left the corpus are left out. Clients that take no annotations get the plain edits. */
export function workspaceEditOf<One extends PlacedEdit = Edit>(
  edits: readonly One[],
  frame: EditFrame<One>,
): WorkspaceEdit {
  const { folder, snapshot, abilities, session, confirm } = frame
  const annotated = confirm !== null && abilities.changeAnnotations
  const changes = new Map<string, (TextEdit | AnnotatedTextEdit)[]>()
  const annotations: NonNullable<WorkspaceEdit['changeAnnotations']> = {}
  for (const edit of edits) {
    const document = snapshot.digests.get(edit.path)?.document
    if (document === undefined) continue
    const uri = folder.uriOf(edit.path)
    const change: TextEdit = { range: rangeOf(document, edit.span), newText: edit.text }
    const description = annotated ? confirm.description(edit) : ''
    if (annotated) annotations[description] = { label: confirm.label, description, needsConfirmation: true }
    const list = changes.get(uri) ?? []
    list.push(annotated ? { ...change, annotationId: description } : change)
    changes.set(uri, list)
  }
  if (!abilities.documentChanges) return { changes: Object.fromEntries(changes) }
  return {
    documentChanges: [...changes].map(([uri, list]) => ({
      textDocument: { uri, version: session.versionOf(uri) },
      edits: list,
    })),
    ...(annotated ? { changeAnnotations: annotations } : {}),
  }
}

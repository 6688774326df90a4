// The edit of a fix as the protocol has it: in articles, and in a jiaokan.yaml that may not be there yet.
import type { WorkspaceEdit } from 'vscode-languageserver'
import type { Fix } from '../../check/fixes/fix.ts'
import { changedConfiguration } from '../../config/change.ts'
import type { SettlementChange } from '../../model/settlement.ts'
import { LineIndex } from '../positions.ts'
import type { Located } from '../session.ts'
import { phrase } from '../words.ts'
import { workspaceEditOf } from '../workspaceEdit.ts'
import type { HandlerContext } from './context.ts'

/** What reaches into other articles is to be confirmed. Null where the client cannot do it. */
export function editOf(context: HandlerContext, located: Located, fix: Fix): WorkspaceEdit | null {
  const { folder, snapshot, path } = located
  if (fix.settles !== undefined) return settlingEdit(context, located, fix.settles)
  const { language } = folder.settings
  const reachesOut = fix.edits.some((edit) => edit.path !== path)
  const label = phrase('otherArticles', language)
  const confirm = reachesOut ? { label, description: (edit: { path: string }) => edit.path } : null
  const { session, abilities } = context
  return workspaceEditOf(fix.edits, { session, abilities, folder, snapshot, confirm })
}

function settlingEdit(
  { session, abilities }: HandlerContext,
  { folder }: Located,
  change: SettlementChange,
): WorkspaceEdit | null {
  const uri = folder.configurationUri()
  if (uri === null) return null
  const exists = folder.files !== null && folder.files.configuration.file !== null
  const text = exists ? (folder.files?.configuration.text ?? '') : ''
  const made = changedConfiguration(text, change)
  if (made === null) return null
  const lines = new LineIndex(text)
  const edit = {
    range: { start: lines.positionAt(made.start), end: lines.positionAt(made.end) },
    newText: made.text,
  }
  if (!abilities.documentChanges) return exists ? { changes: { [uri]: [edit] } } : null
  const textDocument = { uri, version: session.versionOf(uri) }
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } }
  return { documentChanges: [...(exists ? [] : [create]), { textDocument, edits: [edit] }] }
}

// textDocument/prepareRename and textDocument/rename: titles, names and short forms; of a figure, its value everywhere.
import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { placeLabel } from '../../features/wording/place.ts'
import { rename as renameAt, renameTarget, type RenameProblem } from '../../features/rename.ts'
import type { Language } from '../../model/finding.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import type { Located } from '../session.ts'
import { phrase, type Phrase } from '../words.ts'
import { workspaceEditOf } from '../workspaceEdit.ts'
import type { HandlerContext } from './context.ts'

const problems: Record<RenameProblem, Phrase> = {
  nothing: 'renameNothing',
  empty: 'renameEmpty',
  brackets: 'renameBrackets',
  noNumber: 'renameNoNumber',
  otherUnit: 'renameOtherUnit',
  form: 'renameForm',
}

export function prepareRename({ session }: HandlerContext, params: PrepareRenameParams): PrepareRenameResult | null {
  const located = session.locate(params.textDocument.uri)
  if (!located) return null
  const { path, snapshot, digest, folder } = located
  const target = renameTarget(snapshot, path, offsetOf(digest.document, params.position))
  if (target === null) throw refusal('nothing', folder.settings.language)
  return { range: rangeOf(digest.document, target.span), placeholder: target.text.replace(/\s+/g, '') }
}

/** The wording of a name changes as it was typed; a figure's other places are shown for confirmation first. */
export function rename(context: HandlerContext, params: RenameParams): WorkspaceEdit | null {
  const located = context.session.locate(params.textDocument.uri)
  if (!located) return null
  const { path, snapshot, digest, folder } = located
  const offset = offsetOf(digest.document, params.position)
  const renamed = renameAt(snapshot, path, offset, params.newName)
  if ('problem' in renamed) throw refusal(renamed.problem, folder.settings.language)
  const isFigure = renameTarget(snapshot, path, offset)?.thing.kind === 'figure' && renamed.edits.length > 1
  return workspaceEditOf(renamed.edits, { ...frameOf(context, located), ...(isFigure ? {} : { confirm: null }) })
}

/** Every change is named by its place, and waits for a tick. */
export function frameOf({ session, abilities }: HandlerContext, { folder, snapshot }: Located) {
  const { language } = folder.settings
  return {
    session,
    folder,
    snapshot,
    abilities,
    confirm: {
      label: phrase('everywhere', language),
      description: ({ at, text }: { at: Parameters<typeof placeLabel>[1]; text: string }) =>
        `${placeLabel(snapshot, at, language)} → ${text}`,
    },
  }
}

function refusal(problem: RenameProblem, language: Language): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, phrase(problems[problem], language))
}

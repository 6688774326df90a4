// Which handler answers which request, each in its guard.
import type {
  CancellationToken,
  CodeAction,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
} from 'vscode-languageserver'
import { ignore, resolveAction } from './handlers/quickFixes.ts'
import { board } from './handlers/board.ts'
import { codeAction } from './handlers/codeAction.ts'
import { codeLens } from './handlers/codeLens.ts'
import { completion, completionResolve } from './handlers/completion.ts'
import type { HandlerContext } from './handlers/context.ts'
import { definition } from './handlers/definition.ts'
import { diagnostic } from './handlers/diagnostic.ts'
import { documentHighlight } from './handlers/documentHighlight.ts'
import { documentLink } from './handlers/documentLink.ts'
import { documentSymbol } from './handlers/documentSymbol.ts'
import { effectiveConfiguration } from './handlers/effectiveConfiguration.ts'
import { foldingRange } from './handlers/foldingRange.ts'
import { hover } from './handlers/hover.ts'
import { inlayHint } from './handlers/inlayHint.ts'
import { nextConflict } from './handlers/nextConflict.ts'
import { references } from './handlers/references.ts'
import { prepareRename, rename } from './handlers/rename.ts'
import { selectionRange } from './handlers/selectionRange.ts'
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from './handlers/semanticTokens.ts'
import { series } from './handlers/series.ts'
import { stale } from './handlers/stale.ts'
import { tree } from './handlers/tree.ts'
import { typeDefinition } from './handlers/typeDefinition.ts'
import { workspaceDiagnostic } from './handlers/workspaceDiagnostic.ts'
import { workspaceSymbol } from './handlers/workspaceSymbol.ts'
import { registerNotes } from './notes/requests.ts'
import { registerSignOff } from './notes/signOffRequests.ts'
import type { ServerEvents } from './events.ts'
import { emptyReport } from './diagnostics.ts'
import { guarded } from './guard.ts'
import { addToLedger, importLedger, previewLedger } from './handlers/ledger.ts'
import { phrase } from './words.ts'
import {
  authorityRequests,
  type AddToLedgerParams,
  type ImportLedgerParams,
  type LedgerChange,
  type LedgerPreview,
  boardRequest,
  checkWorkspaceRequest,
  effectiveConfigurationRequest,
  ignoreRequest,
  nextConflictRequest,
  pauseRequest,
  resumeRequest,
  seriesRequest,
  staleRequest,
  treeRequests,
  type BoardParams,
  type DocumentParams,
  type IgnoreParams,
  type NextConflictParams,
  type SeriesParams,
  type TreeName,
  type TreeParams,
} from './protocol.ts'
import type { Parts } from './parts.ts'

export function registerRequests(parts: Parts, events: ServerEvents): void {
  const { connection, guard, session, notes, told, abilities } = parts
  const context: HandlerContext = { session, notes, told, abilities, tokens: new Map(), ready: events.ready }
  connection.onHover(guarded(guard, 'hover', null, (params) => hover(context, params)))
  connection.onDefinition(guarded(guard, 'definition', [], (params) => definition(context, params)))
  connection.onReferences(guarded(guard, 'references', [], (params) => references(context, params)))
  connection.onDocumentHighlight(
    guarded(guard, 'documentHighlight', [], (params) => documentHighlight(context, params)),
  )
  connection.onDocumentSymbol(guarded(guard, 'documentSymbol', [], (params) => documentSymbol(context, params)))
  connection.onWorkspaceSymbol(guarded(guard, 'workspaceSymbol', [], (params) => workspaceSymbol(context, params)))
  registerStructure(parts, context)
  registerAnnotations(parts, context)
  registerEdits(parts, context)
  registerViews(parts, context)
  registerLedger(parts, context)
  registerNotes(parts, context)
  registerSignOff(parts, context)
  if (abilities.pullsDiagnostics) registerDiagnostics(parts, context)
  registerOwnRequests(parts, events)
}

function registerStructure({ connection, guard }: Parts, context: HandlerContext): void {
  connection.onTypeDefinition(guarded(guard, 'typeDefinition', [], (params) => typeDefinition(context, params)))
  connection.onFoldingRanges(guarded(guard, 'foldingRange', [], (params) => foldingRange(context, params)))
  connection.onSelectionRanges(guarded(guard, 'selectionRange', null, (params) => selectionRange(context, params)))
  connection.onDocumentLinks(
    guarded(guard, 'documentLink', [], (params, token) => documentLink(context, params, token)),
  )
}

/** What is drawn into the text. */
function registerAnnotations({ connection, guard }: Parts, context: HandlerContext): void {
  const { semanticTokens: tokens, inlayHint: hints } = connection.languages
  const none: SemanticTokens = { data: [] }
  tokens.on(guarded(guard, 'semanticTokens', none, (params) => semanticTokens(context, params)))
  tokens.onDelta(
    guarded<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta, unknown[]>(
      guard,
      'semanticTokensDelta',
      none,
      (params) => semanticTokensDelta(context, params),
    ),
  )
  tokens.onRange(guarded(guard, 'semanticTokensRange', none, (params) => semanticTokensRange(context, params)))
  hints.on(guarded(guard, 'inlayHint', [], (params) => inlayHint(context, params)))
  connection.onCodeLens(guarded(guard, 'codeLens', [], (params) => codeLens(context, params)))
}

function registerEdits({ connection, guard }: Parts, context: HandlerContext): void {
  connection.onCompletion(guarded(guard, 'completion', null, (params) => completion(context, params)))
  connection.onCompletionResolve(async (item, token) => {
    const resolve = guarded(guard, 'completionResolve', item, () => completionResolve(context, item))
    return resolve(item, token)
  })
  connection.onPrepareRename(guarded(guard, 'prepareRename', null, (params) => prepareRename(context, params)))
  connection.onRenameRequest(guarded(guard, 'rename', null, (params) => rename(context, params)))
  connection.onCodeAction(guarded(guard, 'codeAction', [], (params) => codeAction(context, params)))
  connection.onCodeActionResolve(async (action, token) =>
    guarded(guard, 'codeActionResolve', action, (asked: CodeAction) => resolveAction(context, asked))(action, token),
  )
  connection.onRequest(
    ignoreRequest,
    guarded(guard, ignoreRequest, null, (params: IgnoreParams) => ignore(context, params)),
  )
}

/** What the client's own views ask for. */
function registerViews({ connection, guard }: Parts, context: HandlerContext): void {
  for (const [name, method] of Object.entries(treeRequests) as [TreeName, string][]) {
    const level = guarded(guard, method, [], (params: TreeParams | null) => tree(context, name, params))
    connection.onRequest(method, (...received: unknown[]) =>
      level(received.length > 1 ? (received[0] as TreeParams) : null, received.at(-1) as CancellationToken),
    )
  }
  connection.onRequest(
    seriesRequest,
    guarded(guard, seriesRequest, null, (params: SeriesParams) => series(context, params)),
  )
  connection.onRequest(
    boardRequest,
    guarded(guard, boardRequest, null, (params: BoardParams) => board(context, params)),
  )
  connection.onRequest(
    staleRequest,
    guarded(guard, staleRequest, [], (params: DocumentParams) => stale(context, params)),
  )
  connection.onRequest(
    effectiveConfigurationRequest,
    guarded(guard, effectiveConfigurationRequest, null, (params: DocumentParams) =>
      effectiveConfiguration(context, params),
    ),
  )
  connection.onRequest(
    nextConflictRequest,
    guarded(guard, nextConflictRequest, null, (params: NextConflictParams) => nextConflict(context, params)),
  )
}

function registerLedger({ connection, guard, indexing }: Parts, context: HandlerContext): void {
  const answer = <Params>(method: string, change: (params: Params) => Promise<LedgerChange>): void => {
    const failed: LedgerChange = { added: 0, known: 0, location: null, problem: phrase('notesFailed', 'zh') }
    const handler = guarded<Params, LedgerChange, []>(guard, method, failed, async (params) => {
      await context.notes.ready()
      const done = await change(params)
      if (done.added > 0) await indexing.start()
      return done
    })
    connection.onRequest(method, handler)
  }
  answer(authorityRequests.addToLedger, (params: AddToLedgerParams) => addToLedger(context, params))
  const nothing: LedgerPreview = { fresh: [], known: [], refused: [], problem: phrase('notesFailed', 'zh') }
  connection.onRequest(
    authorityRequests.previewLedger,
    guarded(guard, authorityRequests.previewLedger, nothing, (params: ImportLedgerParams) =>
      previewLedger(context, params),
    ),
  )
  answer(authorityRequests.importLedger, (params: ImportLedgerParams) => importLedger(context, params))
}

function registerDiagnostics({ connection, guard }: Parts, context: HandlerContext): void {
  const { diagnostics } = connection.languages
  diagnostics.on(
    guarded(guard, 'diagnostic', { kind: 'full', resultId: emptyReport.resultId, items: [] }, (params) =>
      diagnostic(context, params),
    ),
  )
  diagnostics.onWorkspace(
    guarded(guard, 'workspaceDiagnostic', { items: [] }, (params, token, workDone, parts) =>
      workspaceDiagnostic(context, params, token, workDone, parts),
    ),
  )
}

/** They come without parameters: then the token is all that a handler is given. */
function registerOwnRequests({ connection, guard }: Parts, events: ServerEvents): void {
  const own = { [pauseRequest]: events.pause, [resumeRequest]: events.resume, [checkWorkspaceRequest]: events.recheck }
  for (const [method, action] of Object.entries(own)) {
    const answer = guarded(guard, method, null, async () => {
      await action()
      return null
    })
    connection.onRequest(method, (...received: unknown[]) => answer(null, received.at(-1) as CancellationToken))
  }
}

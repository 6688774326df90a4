// Which handler answers which request, each in its guard.
import type { CancellationToken } from 'vscode-languageserver'
import type { HandlerContext } from './handlers/context.ts'
import { definition } from './handlers/definition.ts'
import { diagnostic } from './handlers/diagnostic.ts'
import { documentHighlight } from './handlers/documentHighlight.ts'
import { documentSymbol } from './handlers/documentSymbol.ts'
import { hover } from './handlers/hover.ts'
import { references } from './handlers/references.ts'
import { workspaceDiagnostic } from './handlers/workspaceDiagnostic.ts'
import { workspaceSymbol } from './handlers/workspaceSymbol.ts'
import type { ServerEvents } from './events.ts'
import { emptyReport } from './diagnostics.ts'
import { guarded } from './guard.ts'
import { checkWorkspaceRequest, pauseRequest, resumeRequest } from './protocol.ts'
import type { Parts } from './server.ts'

export function registerRequests(parts: Parts, events: ServerEvents): void {
  const { connection, guard, session, told, abilities } = parts
  const { symbolHierarchy, definitionLinks } = abilities
  const context: HandlerContext = { session, told, symbolHierarchy, definitionLinks, ready: events.ready }
  connection.onHover(guarded(guard, 'hover', null, (params) => hover(context, params)))
  connection.onDefinition(guarded(guard, 'definition', [], (params) => definition(context, params)))
  connection.onReferences(guarded(guard, 'references', [], (params) => references(context, params)))
  connection.onDocumentHighlight(
    guarded(guard, 'documentHighlight', [], (params) => documentHighlight(context, params)),
  )
  connection.onDocumentSymbol(guarded(guard, 'documentSymbol', [], (params) => documentSymbol(context, params)))
  connection.onWorkspaceSymbol(guarded(guard, 'workspaceSymbol', [], (params) => workspaceSymbol(context, params)))
  if (abilities.pullsDiagnostics) registerDiagnostics(parts, context)
  registerOwnRequests(parts, events)
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

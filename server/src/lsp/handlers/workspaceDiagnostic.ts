// workspace/diagnostic: the diagnostics of every file, opened or not, streamed where the client takes parts.
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { emptyReport, type Report } from '../diagnostics.ts'
import { cancelled, stopIfCancelled } from '../guard.ts'
import { canonical } from '../roots.ts'
import { nextTurn } from '../turn.ts'
import type { HandlerContext } from './context.ts'

const partSize = 50

/**
 * Waits until the folders have been read. Documents with nothing to show are left out, unless the client may hold something
 * for them: so a poll where nothing changed costs one line for each document that has findings. Of an open document the client
 * goes by the pull of that document, and may drop what is said here: so it does not count as told.
 */
export async function workspaceDiagnostic(
  context: HandlerContext,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  workDone: WorkDoneProgressReporter,
  parts?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
): Promise<WorkspaceDiagnosticReport> {
  workDone.begin('校勘 Jiaokan')
  try {
    await Promise.race([context.ready(), cancelled(token)])
    stopIfCancelled(token)
    const items: WorkspaceDocumentDiagnosticReport[] = []
    for (const item of reportItems(context, params)) {
      items.push(item)
      if (items.length % partSize !== 0) continue
      if (parts) parts.report({ items: items.splice(0) })
      await nextTurn()
      stopIfCancelled(token)
    }
    if (!parts) return { items }
    if (items.length > 0) parts.report({ items })
    return { items: [] }
  } finally {
    workDone.done()
  }
}

function* reportItems(
  { session, told }: HandlerContext,
  params: WorkspaceDiagnosticParams,
): Iterable<WorkspaceDocumentDiagnosticReport> {
  const held = new Map(params.previousResultIds.map(({ uri, value }) => [canonical(uri), value]))
  const reported = session.reportedUris()
  const current = new Set(reported.map(canonical))
  const stale = [...told, ...held].filter(([uri, value]) => value !== emptyReport.resultId && !current.has(uri))
  for (const uri of [...reported, ...new Set(stale.map(([uri]) => uri))]) {
    const report = session.report(uri)
    if (session.versionOf(uri) === null) told.set(canonical(uri), report.resultId)
    yield itemOf(uri, session.versionOf(uri), report, held.get(canonical(uri)))
  }
}

function itemOf(
  uri: string,
  version: number | null,
  { resultId, items }: Report,
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...items] }
}

// textDocument/diagnostic: one document's diagnostics, or word that they are what the client holds already.
import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import { canonical } from '../roots.ts'
import type { HandlerContext } from './context.ts'

export function diagnostic(
  { session, told }: HandlerContext,
  params: DocumentDiagnosticParams,
): DocumentDiagnosticReport {
  const { uri } = params.textDocument
  const { resultId, items } = session.report(uri)
  told.set(canonical(uri), resultId)
  if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] }
}

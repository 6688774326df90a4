// jiaokan/nextConflict: where the next or previous conflict stands, in this document and then in the others of its folder.
import { present } from '../../check/present.ts'
import { nextConflict as nextConflictFrom } from '../../features/nextConflict.ts'
import { offsetOf } from '../positions.ts'
import type { NextConflictParams, NextConflictResult } from '../protocol.ts'
import { locationsOf, type HandlerContext } from './context.ts'

/** Null where there is none, and while checking is paused. */
export function nextConflict({ session }: HandlerContext, params: NextConflictParams): NextConflictResult | null {
  const { backwards = false, wrap = true } = params
  const located = session.locate(params.textDocument.uri)
  if (!located || session.paused) return null
  const { folder, path, snapshot, digest } = located
  const findings = folder.corpus.findings(folder.settings.check)
  const offset = offsetOf(digest.document, params.position)
  const finding = nextConflictFrom(snapshot, findings, { path, offset, backwards, wrap })
  if (finding === null) return null
  const shown = present(finding, snapshot, folder.settings.language)
  const [location] = locationsOf(folder, snapshot, [shown])
  return location ? { location, message: shown.message, code: shown.code } : null
}

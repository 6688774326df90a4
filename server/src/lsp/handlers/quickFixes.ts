// The quick fixes of textDocument/codeAction: titles at once, the edit when one is chosen; and source.fixAll.jiaokan.
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver'
import { fixKinds, type Fix } from '../../check/fixes/fix.ts'
import { wantsReason } from '../../check/fixes/ignore.ts'
import { candidateFixes } from '../../check/fixes/registry.ts'
import { isSound } from '../../check/fixes/sound.ts'
import type { Finding } from '../../model/finding.ts'
import { mentionAt } from '../../model/mention.ts'
import { touches } from '../../model/span.ts'
import { fixAllKind } from '../actionKinds.ts'
import { offsetOf } from '../positions.ts'
import { ignoreCommand, showPlaceCommand, type IgnoreParams, type IgnoreTarget } from '../protocol.ts'
import type { Located } from '../session.ts'
import { phrase } from '../words.ts'
import type { HandlerContext } from './context.ts'
import { editOf } from './fixEdits.ts'

/** Which fix an action stands for: the `index`-th candidate of a finding of the document. */
type FixData = IgnoreTarget

interface Offer {
  readonly finding: Finding
  readonly fix: Fix
  readonly index: number
}

/** Beyond this many milliseconds fixes are listed without having been tried, and none of them is preferred. */
const budget = 40

export function quickFixes(context: HandlerContext, located: Located, params: CodeActionParams): CodeAction[] {
  if (context.session.paused) return []
  const { only } = params.context
  const wants = (kind: string): boolean => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) === true
  if (only && wants(fixAllKind)) return fixAll(context, located)
  if (only && !wants(CodeActionKind.QuickFix)) return []
  const findings = findingsAt(located, params)
  const offers = offersFor(context, located, findings)
  const actions = offers.map((offer) => actionOf(context, located, params, offer))
  return [...actions, ...rulePages(context, located, params, findings)]
}

/** The action with its edit; as it is where the text no longer has the finding. */
export function resolveAction(context: HandlerContext, action: CodeAction): CodeAction {
  const data = action.data as FixData | undefined
  const edit = typeof data?.uri === 'string' ? editFor(context, data) : null
  return edit ? { ...action, edit } : action
}

/** Null where the text no longer has the finding. */
export function ignore(context: HandlerContext, { reason, ...target }: IgnoreParams): WorkspaceEdit | null {
  return editFor(context, target, reason)
}

function editFor(context: HandlerContext, target: FixData, reason?: string): WorkspaceEdit | null {
  const located = context.session.locate(target.uri)
  const finding = located && findingsOf(located).find(({ fingerprint }) => fingerprint === target.fingerprint)
  const fix = finding && candidates(located, finding, reason)[target.index]
  return fix ? editOf(context, located, fix) : null
}

function findingsOf({ folder, path }: Located): readonly Finding[] {
  return folder.corpus.findings(folder.settings.check).get(path) ?? []
}

function findingsAt(located: Located, { range }: CodeActionParams): readonly Finding[] {
  const { digest } = located
  const [start, end] = [offsetOf(digest.document, range.start), offsetOf(digest.document, range.end)]
  return findingsOf(located).filter(({ at }) => {
    const span = mentionAt(digest, at)?.span
    return span !== undefined && (touches(span, start) || touches({ start, end }, span.start))
  })
}

function candidates({ folder, snapshot, digest }: Located, finding: Finding, reason = ''): readonly Fix[] {
  return candidateFixes(finding, { snapshot, digest, base: folder.settings.check.base ?? '', reason })
}

/** In one order: what changes the text, finding by finding, before what settles the findings as they are. */
function offersFor(context: HandlerContext, located: Located, findings: readonly Finding[]): readonly Offer[] {
  const { folder } = located
  const before = folder.corpus.findings(folder.settings.check)
  const trial = folder.corpus.trial(folder.settings.check)
  const deadline = Date.now() + budget
  const offers = findings.flatMap((finding) =>
    candidates(located, finding).flatMap((fix, index): readonly Offer[] => {
      if (fix.settles !== undefined && folder.root === null) return []
      if (Date.now() > deadline) return [{ finding, fix: { ...fix, preferred: false }, index }]
      return isSound(fix, finding, before, trial) ? [{ finding, fix, index }] : []
    }),
  )
  return [...offers].sort((a, b) => fixKinds.indexOf(a.fix.kind) - fixKinds.indexOf(b.fix.kind))
}

function actionOf(context: HandlerContext, located: Located, params: CodeActionParams, offer: Offer): CodeAction {
  const { finding, fix, index } = offer
  const { folder } = located
  const diagnostics = params.context.diagnostics.filter(
    ({ data }) => (data as { fingerprint?: unknown } | undefined)?.fingerprint === finding.fingerprint,
  )
  const title = fix.title[folder.settings.language]
  const base = { title, kind: CodeActionKind.QuickFix, diagnostics, ...(fix.preferred ? { isPreferred: true } : {}) }
  const data: FixData = { uri: params.textDocument.uri, fingerprint: finding.fingerprint ?? '', index }
  if (wantsReason.has(fix.kind) && context.abilities.commands.has(ignoreCommand))
    return { ...base, command: { title, command: ignoreCommand, arguments: [data] } }
  const edit = context.abilities.resolvesActions ? null : editOf(context, located, fix)
  return { ...base, ...(edit ? { edit } : {}), data }
}

/** Always last: what the rules say. */
function rulePages(
  { abilities }: HandlerContext,
  { folder }: Located,
  { context }: CodeActionParams,
  findings: readonly Finding[],
): CodeAction[] {
  if (!abilities.commands.has(showPlaceCommand)) return []
  const start = { line: 0, character: 0 }
  return [...new Set(findings.map(({ code }) => code))].flatMap((code) => {
    const page = folder.rulePage(code)
    if (page === null) return []
    const title = phrase('openRule', folder.settings.language, code)
    const command = { title, command: showPlaceCommand, arguments: [page, { start, end: start }] }
    const diagnostics = context.diagnostics.filter((one) => one.code === code)
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command }
  })
}

/** Only what loses nothing, in this document, each tried on its own. */
function fixAll(context: HandlerContext, located: Located): CodeAction[] {
  const { folder, path } = located
  const before = folder.corpus.findings(folder.settings.check)
  const trial = folder.corpus.trial(folder.settings.check)
  const edits = findingsOf(located).flatMap((finding) => {
    const fix = candidates(located, finding).find(({ lossFree }) => lossFree)
    return fix && fix.edits.every((edit) => edit.path === path) && isSound(fix, finding, before, trial) ? fix.edits : []
  })
  const apart = edits.filter(
    ({ span }, index) =>
      !edits.slice(0, index).some((other) => other.span.start < span.end && span.start < other.span.end),
  )
  if (apart.length === 0) return []
  const title = phrase('fixAll', folder.settings.language)
  const fix: Fix = { kind: 'copy', title: { zh: title, en: title }, edits: apart, preferred: false, lossFree: true }
  const edit = editOf(context, located, fix)
  return edit ? [{ title, kind: fixAllKind, edit }] : []
}

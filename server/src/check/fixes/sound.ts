// Tries a fix out: it must take its finding away and add none, in any article.
import { apply } from '../../index/build.ts'
import { settler, type Settle } from '../../index/settle.ts'
import { kinKey } from '../../index/kin.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import { digest as digestOf } from '../../interpret/digest.ts'
import type { Digest } from '../../model/digest.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import type { MentionReference } from '../../model/reference.ts'
import { emptySettlement, type Settlement, type SettlementChange } from '../../model/settlement.ts'
import type { Checker } from '../run.ts'
import type { CheckSettings } from '../settings.ts'
import type { Fix, FixEdit } from './fix.ts'

/** The state that a fix is tried in; `checker` may hold what it remembers of it. */
export interface Trial {
  readonly snapshot: Snapshot
  readonly settings: CheckSettings
  readonly settle: Settle
  readonly checker: Checker
  /** The analysis of one document, which may remember earlier ones of it. */
  readonly digest?: (document: SourceDocument) => Digest
}

type Findings = ReadonlyMap<string, readonly Finding[]>

/** What is settled for comparing; the rest only hides findings. */
const tried: ReadonlySet<SettlementChange['kind']> = new Set(['definition', 'alias', 'date'] as const)

/** Whether the fix removes `finding` and adds nothing. What only hides findings is not tried: it holds by what it writes. */
export function isSound(fix: Fix, finding: Finding, before: Findings, trial: Trial): boolean {
  const { edits, settles } = fix
  if (edits.length === 0 && (settles === undefined || !tried.has(settles.kind))) return true
  const after = settles === undefined ? edited(trial, edits) : settledBy(trial, settles, finding.at)
  return isBetter(before, trial.checker.fork().check(after, trial.settings), finding)
}

/** One thing more settled, on top of what is settled already. */
function settledBy(trial: Trial, change: SettlementChange, at: MentionReference): Snapshot {
  const { snapshot, settings } = trial
  if (change.kind === 'date') return datedBy(trial, at.path, change.entry.date)
  const settle = settler({ ...emptySettlement, base: settings.base ?? '', ...settledAlone(change) })
  const changes = concerned(snapshot, at).flatMap((path) => {
    const digest = snapshot.digests.get(path)
    return digest === undefined ? [] : [{ path, digest: settle(digest) }]
  })
  return apply(snapshot, changes)
}

function settledAlone(change: SettlementChange): Partial<Settlement> {
  if (change.kind === 'definition') return { definitions: [change.entry] }
  return change.kind === 'alias' ? { [change.of]: { [change.other]: change.name } } : {}
}

function datedBy({ snapshot, settle, digest = digestOf }: Trial, path: string, date: string): Snapshot {
  const document = snapshot.digests.get(path)?.document
  return document === undefined ? snapshot : apply(snapshot, [{ path, digest: settle(digest({ ...document, date })) }])
}

/** The documents that speak of the same series or of one that looks like it, or name the same thing. */
function concerned(snapshot: Snapshot, at: MentionReference): readonly string[] {
  const digest = snapshot.digests.get(at.path)
  const observation = at.kind === 'figure' ? digest?.figures[at.ordinal]?.observation : undefined
  const series = observation?.series
  const kin = observation && kinKey(observation)
  const name = at.kind === 'entity' ? digest?.entities[at.ordinal]?.reading.canonical : undefined
  const entries = series ? snapshot.series(series)?.entries : name ? snapshot.entity(name)?.entries : []
  const alike = kin ? snapshot.kin(kin)?.entries : []
  return [...new Set([at.path, ...[...(entries ?? []), ...(alike ?? [])].map((entry) => entry.at.path)])]
}

/** Whether settling one thing more adds no finding anywhere; `at` is a mention that it concerns. */
export function isHarmless(change: SettlementChange, at: MentionReference, before: Findings, trial: Trial): boolean {
  const after = trial.checker.fork().check(settledBy(trial, change, at), trial.settings)
  return addsNothing(counts(before), counts(after))
}

/** Fewer of the finding's kind in its file, and nowhere more of any. */
function isBetter(before: Findings, after: Findings, { at, code }: Finding): boolean {
  const [old, fresh] = [counts(before), counts(after)]
  const own = `${at.path} ${code}`
  if ((fresh.get(own) ?? 0) >= (old.get(own) ?? 0)) return false
  return addsNothing(old, fresh)
}

function addsNothing(old: ReadonlyMap<string, number>, fresh: ReadonlyMap<string, number>): boolean {
  return [...fresh].every(([key, count]) => count <= (old.get(key) ?? 0))
}

function counts(findings: Findings): Map<string, number> {
  const counted = new Map<string, number>()
  for (const [path, list] of findings)
    for (const { code } of list) counted.set(`${path} ${code}`, (counted.get(`${path} ${code}`) ?? 0) + 1)
  return counted
}

function edited({ snapshot, settle, digest = digestOf }: Trial, edits: readonly FixEdit[]): Snapshot {
  const changes = [...new Set(edits.map(({ path }) => path))].flatMap((path) => {
    const document = snapshot.digests.get(path)?.document
    if (document === undefined) return []
    const own = edits.filter((edit) => edit.path === path)
    return [{ path, digest: settle(digest({ ...document, text: withEdits(document.text, own) })) }]
  })
  return apply(snapshot, changes)
}

/** The text with all edits made; they must not overlap. */
export function withEdits(text: string, edits: readonly Pick<FixEdit, 'span' | 'text'>[]): string {
  const ordered = [...edits].sort((a, b) => b.span.start - a.span.start)
  return ordered.reduce(
    (result, { span, text: fresh }) => result.slice(0, span.start) + fresh + result.slice(span.end),
    text,
  )
}

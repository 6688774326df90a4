// Which mentions of a document stand in a conflict: those at which a warning or an error is reported.
import type { Finding } from '../model/finding.ts'
import type { MentionKind, MentionReference } from '../model/reference.ts'

/** Asks whether a mention is in conflict. */
export type Conflicts = (at: MentionReference) => boolean

/** Findings by path, as the checker gives them. */
export type FindingsByPath = ReadonlyMap<string, readonly Finding[]>

/** Ordinals by kind. */
type Mentions = ReadonlyMap<MentionKind, ReadonlySet<number>>

const remembered = new WeakMap<readonly Finding[], Mentions>()

/** By the findings of each path; remembered for as long as a path's list is the same. */
export function conflictsOf(findings: FindingsByPath): Conflicts {
  return (at) => {
    const list = findings.get(at.path)
    return list !== undefined && mentionsIn(list).get(at.kind)?.has(at.ordinal) === true
  }
}

/** Whether the finding counts as a conflict, not as a remark. */
export function isConflict({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning'
}

function mentionsIn(findings: readonly Finding[]): Mentions {
  const known = remembered.get(findings)
  if (known !== undefined) return known
  const mentions = new Map<MentionKind, Set<number>>()
  for (const { at } of findings.filter(isConflict))
    mentions.set(at.kind, (mentions.get(at.kind) ?? new Set()).add(at.ordinal))
  remembered.set(findings, mentions)
  return mentions
}

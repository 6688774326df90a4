// Which mentions of a document stand in a conflict: those at which a warning or an error is reported.
import type { Finding } from '../model/finding.ts'
import type { MentionReference } from '../model/reference.ts'

/** Asks whether a mention is in conflict. */
export type Conflicts = (at: MentionReference) => boolean

/** Findings by path, as the checker gives them. */
export type FindingsByPath = ReadonlyMap<string, readonly Finding[]>

const remembered = new WeakMap<readonly Finding[], ReadonlySet<string>>()

/** By the findings of each path; remembered for as long as a path's list is the same. */
export function conflictsOf(findings: FindingsByPath): Conflicts {
  return (at) => {
    const list = findings.get(at.path)
    return list !== undefined && keysOf(list).has(keyOf(at))
  }
}

/** Whether the finding counts as a conflict, not as a remark. */
export function isConflict({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning'
}

function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  let keys = remembered.get(findings)
  if (keys === undefined) {
    keys = new Set(findings.filter(isConflict).map(({ at }) => keyOf(at)))
    remembered.set(findings, keys)
  }
  return keys
}

function keyOf({ kind, ordinal }: MentionReference): string {
  return `${kind} ${ordinal}`
}

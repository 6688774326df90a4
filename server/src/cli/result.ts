// What a command found, and where it stands in lines and columns: what every output format is written from.
import type { PresentedFinding } from '../check/present.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { Language, Severity } from '../model/finding.ts'
import type { SkippedArticle } from './corpus.ts'
import { Lines, type LineColumn } from './lines.ts'

export interface Result {
  readonly language: Language
  readonly snapshot: Snapshot
  /** In order of path and place. */
  readonly findings: readonly PresentedFinding[]
  readonly skipped: readonly SkippedArticle[]
  readonly places: Places
  /** Whether there was a baseline that findings could be in. */
  readonly hasBaseline: boolean
}

/** Lines and columns in the documents of a snapshot. */
export class Places {
  readonly #snapshot: Snapshot
  readonly #lines = new Map<string, Lines>()

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  at(path: string, offset: number): LineColumn {
    let lines = this.#lines.get(path)
    if (!lines) {
      lines = new Lines(this.#snapshot.digests.get(path)?.document.text ?? '')
      this.#lines.set(path, lines)
    }
    return lines.at(offset)
  }

  /** `a.txt:3:7`, which terminals make a link of. */
  link(path: string, offset: number): string {
    const { line, column } = this.at(path, offset)
    return `${path}:${line}:${column}`
  }
}

export function countBySeverity(findings: readonly PresentedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** Consecutive findings of one file together; the findings are in order of path. */
export function byPath(findings: readonly PresentedFinding[]): ReadonlyMap<string, readonly PresentedFinding[]> {
  const groups = new Map<string, PresentedFinding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.path)
    if (group) group.push(finding)
    else groups.set(finding.path, [finding])
  }
  return groups
}

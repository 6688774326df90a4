// Runs the rules over a snapshot and remembers what they said of every subject, so that a change costs what it changed.
import type { Digest } from '../model/digest.ts'
import type { Finding } from '../model/finding.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { dropDuplicates } from './filters/duplicate.ts'
import { limitFindings } from './filters/limit.ts'
import { inOrder } from './filters/order.ts'
import { applySeverity } from './filters/severity.ts'
import { dropSuppressed } from './filters/suppressed.ts'
import { Memory } from './memory.ts'
import { rules as allRules } from './registry.ts'
import type { Rule } from './rule.ts'
import type { CheckSettings } from './settings.ts'

interface Shown {
  readonly digest: Digest
  readonly raw: readonly Finding[]
  readonly settings: CheckSettings
  readonly findings: readonly Finding[]
}

/** Gives the same findings as a new one would, only sooner: it is a memory, not a state. */
export class Checker {
  private readonly rules: ReadonlyMap<string, Rule>
  private readonly memory: Memory
  private shown: ReadonlyMap<string, Shown> = new Map()

  constructor(rules: readonly Rule[] = allRules) {
    this.rules = new Map(rules.map((rule) => [rule.code, rule]))
    this.memory = new Memory(rules)
  }

  /** Findings by path, for every document of the snapshot, in order of the text. A list that did not change is the same (===). */
  check(snapshot: Snapshot, settings: CheckSettings): ReadonlyMap<string, readonly Finding[]> {
    const byPath = new Map<string, Finding[]>()
    for (const finding of this.memory.findings(snapshot)) {
      const list = byPath.get(finding.at.path)
      if (list === undefined) byPath.set(finding.at.path, [finding])
      else list.push(finding)
    }
    const shown = new Map<string, Shown>()
    for (const [path, digest] of snapshot.digests)
      shown.set(path, this.show(path, digest, byPath.get(path) ?? [], settings))
    this.shown = shown
    return new Map([...shown].map(([path, { findings }]) => [path, findings]))
  }

  private show(path: string, digest: Digest, raw: readonly Finding[], settings: CheckSettings): Shown {
    const last = this.shown.get(path)
    if (last?.digest === digest && last.settings === settings && sameItems(last.raw, raw)) return last
    const kept = dropSuppressed(applySeverity(raw, settings, this.rules), digest)
    const findings = limitFindings(inOrder(dropDuplicates(kept), digest), settings.maxPerFile)
    return { digest, raw, settings, findings: last && sameFindings(last.findings, findings) ? last.findings : findings }
  }
}

function sameItems(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => finding === b[index])
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index]))
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

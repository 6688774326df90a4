// Runs the rules over a snapshot and remembers what they said of every subject, so that a change costs what it changed.
import type { Digest } from '../model/digest.ts'
import type { Finding } from '../model/finding.ts'
import type { IgnoreEntry } from '../model/settlement.ts'
import { sameReading } from '../index/sameReading.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { applyAuthority } from './filters/authority.ts'
import { dropDuplicates } from './filters/duplicate.ts'
import { applyEntries } from './filters/ignored.ts'
import { limitFindings } from './filters/limit.ts'
import { inOrder } from './filters/order.ts'
import { applySeverity } from './filters/severity.ts'
import { applySuppressions } from './filters/suppressed.ts'
import { fingerprint } from './fingerprint.ts'
import { Memory } from './memory.ts'
import { rules as allRules } from './registry.ts'
import type { Rule } from './rule.ts'
import type { BaselineEntry, CheckSettings } from './settings.ts'

interface Shown {
  readonly digest: Digest
  readonly raw: readonly Finding[]
  readonly settings: CheckSettings
  readonly findings: readonly Finding[]
  readonly used: readonly (IgnoreEntry | BaselineEntry)[]
}

/** Gives the same findings as a new one would, only sooner: it is a memory, not a state. */
export class Checker {
  private readonly rules: ReadonlyMap<string, Rule>
  private readonly memory: Memory
  private shown: ReadonlyMap<string, Shown> = new Map()

  constructor(rules: readonly Rule[] = allRules, memory: Memory = new Memory(rules)) {
    this.rules = new Map(rules.map((rule) => [rule.code, rule]))
    this.memory = memory
  }

  /** Another one that remembers the same, to try something out: what this one has shown stays. */
  fork(): Checker {
    const other = new Checker([...this.rules.values()], this.memory)
    other.shown = this.shown
    return other
  }

  /** Findings by path, for every document of the snapshot, in order of the text. A list that did not change is the same (===). */
  check(snapshot: Snapshot, settings: CheckSettings): ReadonlyMap<string, readonly Finding[]> {
    const byPath = new Map<string, Finding[]>()
    const digestOf = (path: string) => snapshot.digests.get(path)
    for (const found of this.memory.findings(snapshot))
      for (const finding of applyAuthority(found, digestOf)) {
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

  /** The entries of `ignore` and of the baseline that met a finding in the last check. */
  used(): ReadonlySet<IgnoreEntry | BaselineEntry> {
    return new Set([...this.shown.values()].flatMap(({ used }) => used))
  }

  private show(path: string, digest: Digest, raw: readonly Finding[], settings: CheckSettings): Shown {
    const last = this.shown.get(path)
    if (last?.digest === digest && last.settings === settings && sameItems(last.raw, raw)) return last
    const shown = applySeverity(applySuppressions(raw, digest), settings, this.rules)
    const named = shown.map((finding) => ({ ...finding, fingerprint: fingerprint(finding, digest, settings.base) }))
    const { findings: kept, used } = applyEntries(named, path, settings)
    const fresh = limitFindings(inOrder(dropDuplicates(kept), digest), settings.maxPerFile)
    const findings = last && sameFindings(last.findings, fresh) ? last.findings : fresh
    return { digest, raw, settings, findings, used }
  }
}

function sameItems(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => finding === b[index])
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index]))
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  return a === b || sameReading(a, b)
}

// The engine as the command line runs it: the corpus that was read, checked by the settings, and worded.
import { present } from '../check/present.ts'
import { Checker } from '../check/run.ts'
import { unusedEntries, type UnusedEntry } from '../config/unused.ts'
import type { Language } from '../model/finding.ts'
import type { Corpus } from './corpus.ts'
import { Places, type Result } from './result.ts'
import type { Settling } from './settling.ts'

export interface Collation {
  readonly result: Result
  /** Entries of the settings and of the baseline that met nothing. */
  readonly unused: readonly UnusedEntry[]
}

/** Findings are in order of path and place, as the snapshot and the checker keep them. */
export function collate({ snapshot, skipped }: Corpus, { check, baseline }: Settling, language: Language): Collation {
  const checker = new Checker()
  const found = checker.check(snapshot, check)
  const findings = [...found.values()].flat().map((finding) => present(finding, snapshot, language))
  const places = new Places(snapshot)
  return {
    result: { language, snapshot, skipped, findings, places, hasBaseline: baseline !== null },
    unused: unusedEntries(check, snapshot.digests.keys(), checker.used(), baseline?.text ?? ''),
  }
}

// The figures of the status item: what is read, understood and found, over all folders.
import type { Digest } from '../model/digest.ts'
import type { Indexing } from './indexing.ts'
import type { ServerStatus, SkippedFile } from './protocol.ts'
import type { Session } from './session.ts'
import { skipReasonText } from './words.ts'

interface Counts {
  readonly articles: number
  readonly figures: number
  readonly numerals: number
  readonly understood: number
  readonly unresolvedPeriods: number
}

const remembered = new WeakMap<Digest, Counts>()

/** Findings are counted only when nothing is being read: they change with every file. */
export function statusOf(session: Session, indexing: Indexing): ServerStatus {
  const folders = session.folders()
  const digests = folders.flatMap(({ corpus }) => [...corpus.snapshot().digests.values()])
  const total = (key: keyof Counts): number => digests.reduce((sum, digest) => sum + countsOf(digest)[key], 0)
  return {
    state: session.paused ? 'paused' : indexing.running ? 'indexing' : 'ready',
    done: indexing.done,
    total: indexing.total,
    articles: total('articles'),
    figures: total('figures'),
    findings: session.paused || indexing.running ? 0 : findingCount(session),
    numerals: total('numerals'),
    understood: total('understood'),
    unresolvedPeriods: total('unresolvedPeriods'),
    skipped: folders.flatMap(({ root, corpus, settings }) =>
      [...corpus.skipped].map(([path, reason]): SkippedFile => ({
        path: path === '' ? (root?.name ?? '') : path,
        reason: skipReasonText(reason, settings.language),
      })),
    ),
  }
}

function findingCount(session: Session): number {
  let count = 0
  for (const { corpus, settings } of session.folders()) {
    if (!settings.enabled) continue
    for (const findings of corpus.findings(settings.check).values()) count += findings.length
  }
  return count
}

function countsOf(digest: Digest): Counts {
  const known = remembered.get(digest)
  if (known) return known
  const counts = {
    articles: digest.articles.length,
    figures: digest.figures.length,
    ...digest.coverage,
    unresolvedPeriods: digest.periods.filter(({ value }) => value === null).length,
  }
  remembered.set(digest, counts)
  return counts
}

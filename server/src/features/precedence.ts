// Which of several mentions counts as the first: the earliest article, then path, then position.
import type { Digest } from '../model/digest.ts'
import { mentionAt } from '../model/mention.ts'
import type { MentionReference } from '../model/reference.ts'
import type { Entry, Snapshot } from '../index/snapshot.ts'

/**
 * The first of `entries` that is accepted, by article date (undated last), path and position; undefined where none is.
 * Entries come from the index in order of path and text, so only dates are compared, in one pass.
 */
export function earliest<Reading>(
  snapshot: Snapshot,
  entries: readonly Entry<Reading>[],
  accepts: (entry: Entry<Reading>) => boolean = () => true,
): Entry<Reading> | undefined {
  let best: Entry<Reading> | undefined
  let bestDate = ''
  let digest: Digest | undefined
  let path: string | null = null
  for (const entry of entries) {
    if (entry.at.path !== path) {
      path = entry.at.path
      digest = snapshot.digests.get(path)
    }
    const date = digest ? dateIn(digest, entry.at) : undated
    if (best !== undefined && date >= bestDate) continue
    if (accepts(entry)) [best, bestDate] = [entry, date]
  }
  return best
}

/** Comes after every date. */
const undated = '9999'

function dateIn(digest: Digest, at: MentionReference): string {
  const passage = digest.passages[mentionAt(digest, at)?.passage ?? -1]
  return (passage && digest.articles[passage.article]?.date) ?? undated
}

// Which of several mentions counts as the first: the earliest article, then path, then position.
import type { Digest } from '../model/digest.ts'
import type { MentionReference } from '../model/reference.ts'
import type { Entry, Snapshot } from '../index/snapshot.ts'

/** A copy in order of article date (undated last), path and position in the text. */
export function inOrderOfDate<Reading>(
  snapshot: Snapshot,
  entries: readonly Entry<Reading>[],
): readonly Entry<Reading>[] {
  if (entries.length < 2) return entries
  const dated = entries.map((entry, index) => ({ entry, index, date: dateAt(snapshot, entry.at) }))
  dated.sort((a, b) => compare(a.date, b.date) || a.index - b.index)
  return dated.map(({ entry }) => entry)
}

/** Entries come from the index in order of path and text, so their index is the rest of the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function dateAt(snapshot: Snapshot, at: MentionReference): string {
  const digest = snapshot.digests.get(at.path)
  const passage = digest && digest.passages[passageOf(digest, at)]
  return (passage && digest?.articles[passage.article]?.date) ?? '9999'
}

function passageOf(digest: Digest, at: MentionReference): number {
  if (at.kind === 'figure') return digest.figures[at.ordinal]?.passage ?? -1
  if (at.kind === 'title') return digest.titles[at.ordinal]?.passage ?? -1
  return digest.entities[at.ordinal]?.passage ?? -1
}

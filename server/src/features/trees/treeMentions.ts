// The mentions of one thing as the last level of a tree.
import type { Entry, Snapshot } from '../../index/snapshot.ts'
import type { Language } from '../../model/finding.ts'
import type { Conflicts } from '../conflicts.ts'
import { placeLabel, placeOf } from '../wording/place.ts'
import type { TreeItem } from './tree.ts'

/** In order of path and text; `textOf` says what stands there. */
export function mentionItems<Reading>(
  snapshot: Snapshot,
  entries: readonly Entry<Reading>[],
  textOf: (entry: Entry<Reading>) => string,
  conflicts: Conflicts,
  language: Language,
): readonly TreeItem[] {
  return entries.map((entry) => ({
    key: `${entry.at.path}#${entry.at.ordinal}`,
    kind: 'mention',
    label: textOf(entry),
    detail: placeLabel(snapshot, entry.at, language),
    count: 1,
    conflicts: conflicts(entry.at) ? 1 : 0,
    place: placeOf(snapshot, entry.at),
    expandable: false,
  }))
}

// Links from the titles of a document to the files of the folder that hold what they name.
import type { Snapshot } from '../index/snapshot.ts'
import type { Span } from '../model/span.ts'
import { documentTitled } from './documents.ts'
import type { Place } from './wording/place.ts'

export interface TitleLink {
  readonly span: Span
  readonly target: Place
}

/** In order of the text; a document does not link to itself. */
export function documentLinks(snapshot: Snapshot, path: string): readonly TitleLink[] {
  const titles = snapshot.digests.get(path)?.titles ?? []
  return titles.flatMap(({ span, reading }) => {
    const target = documentTitled(snapshot, reading.title)
    return target === null || target.path === path ? [] : [{ span, target }]
  })
}

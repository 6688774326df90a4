// Puts two states of an article's annotations together: everything that stands in either; nothing is ever taken out.
import type { Annotation, AnnotationEvent, AnnotationFile } from '../model/annotation.ts'
import type { SignOffEvent } from '../model/signOff.ts'
import { bySigning, byTime, inOrder, printSignOff } from './annotationFile.ts'

/** What `mine` and `theirs` hold; where they place an annotation differently, as `mine` says. Commutes but for that. */
export function mergeAnnotations(mine: AnnotationFile, theirs: AnnotationFile): AnnotationFile {
  const known = new Map(mine.annotations.map((one) => [one.id, one]))
  for (const other of theirs.annotations) {
    const one = known.get(other.id)
    known.set(other.id, one === undefined ? other : { ...one, events: mergedEvents(one, other) })
  }
  const annotations = [...known.values()].sort(inOrder)
  const signOffs = mergeSignOffs(mine.signOffs ?? [], theirs.signOffs ?? [])
  return { article: mine.article, annotations, ...(signOffs.length > 0 ? { signOffs } : {}) }
}

/** What stands in either, once, in order of time. */
export function mergeSignOffs(...lists: readonly (readonly SignOffEvent[])[]): readonly SignOffEvent[] {
  const events = new Map(lists.flat().map((event) => [printSignOff(event), event]))
  return [...events.values()].sort(bySigning)
}

function mergedEvents(one: Annotation, other: Annotation): readonly AnnotationEvent[] {
  const events = new Map([...one.events, ...other.events].map((event) => [keyOf(event), event]))
  return [...events.values()].sort(byTime)
}

/** Events are plain values with a fixed order of their keys where they were read; so a printed form tells them apart. */
function keyOf(event: AnnotationEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)))
}

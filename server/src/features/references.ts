// Where else the same quantity, document or name is mentioned: in the corpus, and in one document.
import type { Snapshot } from '../index/snapshot.ts'
import type { Span } from '../model/span.ts'
import { thingAt } from './at.ts'
import { definitionOf } from './definition.ts'
import { mentionsLike, sameMention } from './mentions.ts'
import { placesOf, type Place } from './wording/place.ts'

/**
 * All mentions of what stands at `offset`, in order of path and text. Without `includeDeclaration`, the mention that
 * `definition` leads to is left out. Empty where nothing stands there.
 */
export function references(snapshot: Snapshot, path: string, offset: number, includeDeclaration: boolean): Place[] {
  const thing = thingAt(snapshot, path, offset)
  if (thing === null) return []
  const defined = includeDeclaration ? null : definitionOf(snapshot, thing.at)
  const kept = mentionsLike(snapshot, thing.at).filter((at) => defined === null || !sameMention(at, defined))
  return placesOf(snapshot, kept)
}

/** The mentions of what stands at `offset` that stand in this document. */
export function documentHighlight(snapshot: Snapshot, path: string, offset: number): Span[] {
  const thing = thingAt(snapshot, path, offset)
  if (thing === null) return []
  const here = mentionsLike(snapshot, thing.at).filter((at) => at.path === path)
  return placesOf(snapshot, here).map((place) => place.span)
}

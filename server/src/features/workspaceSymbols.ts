// Searches the corpus for figures, titles and names whose letters hold those of the query in order.
import type { Snapshot } from '../index/snapshot.ts'
import type { Digest } from '../model/digest.ts'
import type { Language } from '../model/finding.ts'
import type { MentionReference } from '../model/reference.ts'
import { definitionOf } from './definition.ts'
import { matchQuality, searchable } from './match.ts'
import { quotedTitle } from '../model/placeName.ts'
import { placeLabel, placeOf, type Place } from './wording/place.ts'
import { figureDetail } from './wording/symbolText.ts'

export interface WorkspaceSymbol {
  readonly name: string
  readonly kind: 'figure' | 'title' | 'entity'
  /** Where it stands: 《篇名》第3段. */
  readonly container: string
  readonly place: Place
}

interface Candidate {
  /** Of a title or a name; a figure's is put together once it is among the best. */
  readonly name: string
  readonly kind: WorkspaceSymbol['kind']
  readonly at: MentionReference
  readonly quality: number
}

const most = 200
const figureNames: Record<Language, WeakMap<Digest, readonly string[]>> = { zh: new WeakMap(), en: new WeakMap() }
const kindOrder: Record<WorkspaceSymbol['kind'], number> = { title: 0, entity: 1, figure: 2 }

/**
 * At most 200, the best matches first, then titles, names and figures in order of the index. A title and a name stand
 * once for the corpus and lead to their definition; every figure stands for itself.
 */
export function workspaceSymbols(snapshot: Snapshot, query: string, language: Language): WorkspaceSymbol[] {
  const wanted = searchable(query)
  const found = [
    ...titleCandidates(snapshot, wanted),
    ...entityCandidates(snapshot, wanted),
    ...figureCandidates(snapshot, wanted, language),
  ]
  found.sort((a, b) => a.quality - b.quality || kindOrder[a.kind] - kindOrder[b.kind] || compareCandidates(a, b))
  return found
    .slice(0, most)
    .map((candidate) => symbolOf(snapshot, candidate, language))
    .filter((symbol) => symbol !== null)
}

function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.kind !== 'figure' && a.name !== b.name) return a.name < b.name ? -1 : 1
  if (a.at.path !== b.at.path) return a.at.path < b.at.path ? -1 : 1
  return a.at.ordinal - b.at.ordinal
}

function symbolOf(snapshot: Snapshot, { name, kind, at }: Candidate, language: Language): WorkspaceSymbol | null {
  const target = kind === 'figure' ? at : (definitionOf(snapshot, at) ?? at)
  const place = placeOf(snapshot, target)
  const digest = snapshot.digests.get(at.path)
  const shown = kind === 'figure' && digest ? shownName(digest, at.ordinal, language) : name
  return place && { name: shown, kind, container: placeLabel(snapshot, target, language), place }
}

function* titleCandidates(snapshot: Snapshot, wanted: string): Iterable<Candidate> {
  for (const { entries } of snapshot.allTitles()) {
    const first = entries[0]
    const quality = first ? matchQuality(searchable(first.reading.title), wanted) : null
    if (first && quality !== null)
      yield { name: quotedTitle(first.reading.title), kind: 'title', at: first.at, quality }
  }
}

/** A short form finds its full name too (综试区 → 跨境电子商务综合试验区). */
function* entityCandidates(snapshot: Snapshot, wanted: string): Iterable<Candidate> {
  for (const { entries } of snapshot.allEntities()) {
    const first = entries[0]
    if (first === undefined) continue
    const names = new Set([first.reading.canonical, ...entries.map((entry) => entry.reading.name)])
    const qualities = [...names].map((name) => matchQuality(searchable(name), wanted)).filter((rank) => rank !== null)
    if (qualities.length === 0) continue
    yield { name: first.reading.canonical, kind: 'entity', at: first.at, quality: Math.min(...qualities) }
  }
}

function* figureCandidates(snapshot: Snapshot, wanted: string, language: Language): Iterable<Candidate> {
  for (const [path, digest] of snapshot.digests) {
    const names = namesOf(digest, language)
    for (const [ordinal, name] of names.entries()) {
      const quality = matchQuality(name, wanted)
      if (quality !== null) yield { name: '', kind: 'figure', at: { path, kind: 'figure', ordinal }, quality }
    }
  }
}

function namesOf(digest: Digest, language: Language): readonly string[] {
  const known = figureNames[language].get(digest)
  if (known !== undefined) return known
  const built = digest.figures.map((_, ordinal) => searchable(shownName(digest, ordinal, language)))
  figureNames[language].set(digest, built)
  return built
}

/** `1.1万亿元 跨境电商进出口总额 · 2023年上半年` */
function shownName(digest: Digest, ordinal: number, language: Language): string {
  const observation = digest.figures[ordinal]?.observation
  return observation === undefined ? '' : `${observation.text} ${figureDetail(observation, language)}`.trim()
}

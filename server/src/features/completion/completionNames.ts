// Completion of names: behind “ all that the folder knows, in running text those that begin with what was typed.
import type { EntityEntry, Snapshot } from '../../index/snapshot.ts'
import type { EntityReading } from '../../model/entity.ts'
import type { MentionReference } from '../../model/reference.ts'
import type { Completion, CompletionPlace, Proposal } from './proposal.ts'
import { matchQuality, searchable } from '../match.ts'
import { entityTypeWords, word } from '../wording/words.ts'

interface Known {
  readonly reading: EntityReading
  readonly at: MentionReference
  readonly count: number
}

const shortest = 2
const longest = 12
const byStart = new WeakMap<Snapshot, ReadonlyMap<string, readonly Known[]>>()
const byEntity = new WeakMap<EntityEntry, readonly Known[]>()

export function quotedNames(snapshot: Snapshot, place: CompletionPlace, typed: string): Proposal {
  const wanted = searchable(typed)
  const close = place.next === '”' ? '' : '”'
  const found: { readonly quality: number; readonly known: Known }[] = []
  for (const known of allNames(snapshot)) {
    const quality = matchQuality(searchable(known.reading.name), wanted)
    if (quality !== null && !isHere(place, known.at)) found.push({ quality, known })
  }
  found.sort((a, b) => a.quality - b.quality || b.known.count - a.known.count)
  return { typed, items: found.slice(0, 100).map(({ known }) => completionOf(known, close, place)) }
}

/** The longest end of the text that begins a name counts; two characters at least. */
export function nameCompletions(snapshot: Snapshot, place: CompletionPlace): Proposal | null {
  const starts = startsOf(snapshot)
  for (let length = Math.min(longest, place.before.length); length >= shortest; length--) {
    const typed = place.before.slice(-length)
    const names = (starts.get(typed.slice(0, shortest)) ?? [])
      .filter(({ reading, at }) => reading.name.startsWith(typed) && reading.name !== typed && !isHere(place, at))
      .sort((a, b) => b.count - a.count)
    if (names.length > 0) return { typed, items: names.slice(0, 100).map((known) => completionOf(known, '', place)) }
  }
  return null
}

/** What is being written is no name that the folder knows. */
function isHere({ digest, offset }: CompletionPlace, at: MentionReference): boolean {
  const span = at.path === digest.document.path ? digest.entities[at.ordinal]?.span : undefined
  return span !== undefined && span.start < offset && offset <= span.end
}

function completionOf({ reading, at }: Known, close: string, { language }: CompletionPlace): Completion {
  const { name, canonical, type } = reading
  const detail = name === canonical ? entityTypeWords[type][language] : word('fullName', language, canonical)
  return { kind: 'name', label: name, detail, insert: name + close, at }
}

function startsOf(snapshot: Snapshot): ReadonlyMap<string, readonly Known[]> {
  const known = byStart.get(snapshot)
  if (known !== undefined) return known
  const built = new Map<string, Known[]>()
  for (const name of allNames(snapshot)) {
    const start = name.reading.name.slice(0, shortest)
    const list = built.get(start)
    if (list) list.push(name)
    else built.set(start, [name])
  }
  byStart.set(snapshot, built)
  return built
}

function* allNames(snapshot: Snapshot): Iterable<Known> {
  for (const entity of snapshot.allEntities()) yield* formsOf(entity)
}

/** Every form of the name once, with its first mention. */
function formsOf(entity: EntityEntry): readonly Known[] {
  const known = byEntity.get(entity)
  if (known !== undefined) return known
  const forms = new Map<string, Known>()
  for (const { reading, at } of entity.entries) {
    const form = forms.get(reading.name)
    forms.set(reading.name, { reading: form?.reading ?? reading, at: form?.at ?? at, count: (form?.count ?? 0) + 1 })
  }
  const made = [...forms.values()]
  byEntity.set(entity, made)
  return made
}

// Completion behind 《 and 〔: the titles and the numbers of documents that the folder mentions.
import type { Snapshot, TitleEntry } from '../../index/snapshot.ts'
import type { Language } from '../../model/finding.ts'
import type { Completion, CompletionPlace, Proposal } from './proposal.ts'
import { matchQuality, searchable } from '../match.ts'
import { titleDetail } from '../trees/treeNames.ts'

interface Ranked {
  readonly quality: number
  readonly count: number
  readonly item: () => Completion
}

/** Any of their letters in order find them; the best match first, then what is mentioned most. */
export function titleCompletions(snapshot: Snapshot, place: CompletionPlace, typed: string): Proposal {
  const wanted = searchable(typed)
  const close = place.next === '》' ? '' : '》'
  const found: Ranked[] = []
  for (const entry of snapshot.allTitles()) {
    const full = entry.entries.find(({ reading, at }) => !reading.short && !isHere(place, at))
    if (full === undefined) continue
    const { title } = full.reading
    const quality = matchQuality(searchable(title), wanted)
    if (quality === null) continue
    found.push({
      quality,
      count: entry.entries.length,
      item: () => ({
        kind: 'title',
        label: title,
        detail: detailOf(entry, place.language),
        insert: title + close,
        at: full.at,
      }),
    })
  }
  return { typed, items: best(found) }
}

/** 国办发〔 offers the numbers that begin with 国办发; 〔 alone offers all. */
export function numberCompletions(snapshot: Snapshot, place: CompletionPlace, typed: string): Proposal {
  const head = place.before.slice(0, place.before.length - typed.length - 1)
  const found = new Map<string, Ranked>()
  for (const { entries } of snapshot.allTitles())
    for (const { at, reading } of entries) {
      const [code = '', rest] = reading.number?.split('〔') ?? []
      if (rest === undefined || found.has(reading.number ?? '') || !rest.startsWith(typed)) continue
      const fits = code !== '' && head.endsWith(code)
      if (!fits && /[\u4e00-\u9fff]发$/.test(head)) continue
      const item: Completion = { kind: 'number', label: `〔${rest}`, detail: `《${reading.title}》`, insert: rest, at }
      found.set(reading.number ?? '', { quality: fits ? 0 : 1, count: entries.length, item: () => item })
    }
  return { typed, items: best([...found.values()]) }
}

/** The title that is being written is no title that the folder knows. */
function isHere({ digest, offset }: CompletionPlace, at: { readonly path: string; readonly ordinal: number }): boolean {
  const span = at.path === digest.document.path ? digest.titles[at.ordinal]?.span : undefined
  return span !== undefined && span.start < offset && offset <= span.end
}

function best(found: Ranked[]): readonly Completion[] {
  found.sort((a, b) => a.quality - b.quality || b.count - a.count)
  return found.slice(0, 100).map(({ item }) => item())
}

const details: Record<Language, WeakMap<TitleEntry, string>> = { zh: new WeakMap(), en: new WeakMap() }

function detailOf(entry: TitleEntry, language: Language): string {
  const known = details[language].get(entry)
  if (known !== undefined) return known
  const made = titleDetail(entry.entries, language)
  details[language].set(entry, made)
  return made
}

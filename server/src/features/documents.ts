// Which file of the folder is the document that a title names: its own title or its file name says so.
import type { Digest } from '../model/digest.ts'
import { sourceSpan, type Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { nameKey } from '../index/keys.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { fileName } from '../model/placeName.ts'
import type { Place } from './wording/place.ts'

const openingLength = 120
const names = new WeakMap<Digest, readonly DocumentName[]>()
const catalogues = new WeakMap<Snapshot, ReadonlyMap<string, Place>>()

interface DocumentName {
  readonly name: string
  readonly span: Span
}

/** Where the document with this title begins, or null where the folder does not hold it. */
export function documentTitled(snapshot: Snapshot, title: string): Place | null {
  return catalogue(snapshot).get(normalise(title)) ?? null
}

/** The first lines of the article at `place`: whole passages behind its title, cut at about 120 characters. */
export function openingLines(snapshot: Snapshot, place: Place): string {
  const digest = snapshot.digests.get(place.path)
  let text = ''
  for (const passage of digest?.passages ?? []) {
    if (passage.kind === 'heading' || (passage.offsets[0] ?? -1) < place.span.end) continue
    text += passage.text
    if (text.length >= openingLength) return `${text.slice(0, openingLength)}…`
  }
  return text
}

/** Looked up once for each snapshot; the names of a document once for each digest. */
function catalogue(snapshot: Snapshot): ReadonlyMap<string, Place> {
  const known = catalogues.get(snapshot)
  if (known !== undefined) return known
  const built = new Map<string, Place>()
  for (const [path, digest] of snapshot.digests)
    for (const { name, span } of namesOf(digest)) if (!built.has(name)) built.set(name, { path, span })
  catalogues.set(snapshot, built)
  return built
}

function namesOf(digest: Digest): readonly DocumentName[] {
  const known = names.get(digest)
  if (known !== undefined) return known
  const found: DocumentName[] = []
  digest.articles.forEach((article, index) => {
    const first = digest.passages.find((passage) => passage.article === index)
    const span = first ? titleSpan(first) : { start: article.span.start, end: article.span.start }
    const own = article.title === null ? [] : variants(article.title)
    const file = digest.articles.length === 1 ? variants(fileName(digest.document.path)) : []
    for (const name of new Set([...own, ...file])) found.push({ name, span })
  })
  names.set(digest, found)
  return found
}

function titleSpan(first: Passage): Span {
  return sourceSpan(first, 0, first.kind === 'heading' ? first.text.length : 0)
}

/** A document is cited without its issuer: 国务院办公厅关于…的意见 is 《关于…的意见》. */
function variants(name: string): string[] {
  const whole = normalise(name)
  const about = whole.indexOf('关于')
  return [whole, about > 0 ? whole.slice(about) : ''].filter((text) => text.length >= 4)
}

/** A date in front of a file name is no part of the title, nor are brackets and quotation marks. */
function normalise(name: string): string {
  return nameKey(name.replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_ ]?/, '')).replace(/[〈〉"'_]/g, '')
}

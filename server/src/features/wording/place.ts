// Names places as an editor would: 《篇名》第3段, or the file's name where the article has no title.
import type { Digest } from '../../model/digest.ts'
import type { Language } from '../../model/finding.ts'
import { mentionAt } from '../../model/mention.ts'
import { fileName, quotedTitle } from '../../model/placeName.ts'
import type { MentionReference } from '../../model/reference.ts'
import type { Span } from '../../model/span.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import { columnsOf, fitColumns } from '../series/columns.ts'
import { word } from './words.ts'

/** A stretch of a document: what F12 and links lead to. */
export interface Place {
  readonly path: string
  readonly span: Span
}

/** Where a mention stands now, or null where the snapshot does not hold it. */
export function placeOf(snapshot: Snapshot, at: MentionReference): Place | null {
  return placesOf(snapshot, [at])[0] ?? null
}

/** As `placeOf` for many mentions; those that the snapshot does not hold are left out. */
export function placesOf(snapshot: Snapshot, mentions: readonly MentionReference[]): Place[] {
  const places: Place[] = []
  let digest: Digest | undefined
  let path: string | null = null
  for (const at of mentions) {
    if (at.path !== path) {
      path = at.path
      digest = snapshot.digests.get(path)
    }
    const mention = digest && mentionAt(digest, at)
    if (mention) places.push({ path: at.path, span: mention.span })
  }
  return places
}

/**
 * 《篇名》第3段; `2023公报 第3段` where the article has no title; the name alone where the place is in no paragraph.
 * `width` (in columns) shortens the name, never the paragraph.
 */
export function placeLabel(snapshot: Snapshot, at: MentionReference, language: Language, width = Infinity): string {
  const digest = snapshot.digests.get(at.path)
  const mention = digest && mentionAt(digest, at)
  const passage = mention && digest.passages[mention.passage]
  if (!digest || !passage) return fitColumns(fileName(at.path), width)
  const title = digest.articles[passage.article]?.title ?? null
  const paragraph = word(width === Infinity ? 'paragraph' : 'shortParagraph', language, passage.paragraph)
  const tail = title === null && language === 'zh' ? ` ${paragraph}` : `${language === 'en' ? ', ' : ''}${paragraph}`
  const room = width - columnsOf(tail)
  if (title === null) return `${fitColumns(fileName(at.path), room)}${tail}`
  return `${quotedTitle(fitColumns(title, room - 4))}${tail}`
}

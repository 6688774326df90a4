// The hover of a policy title: who issued it and when, its number, where it is mentioned, and how it begins.
import type { Entry, Snapshot } from '../../index/snapshot.ts'
import type { MentionReference } from '../../model/reference.ts'
import type { TitleReading } from '../../model/title.ts'
import { documentTitled, openingLines } from '../documents.ts'
import { escapeMarkdown, markdownLink } from '../wording/escape.ts'
import type { HoverContext } from './hoverContext.ts'
import { mentionList } from './hoverMentions.ts'
import { titleMentions } from '../mentions.ts'
import { periodText } from '../../model/periodText.ts'
import { fileName, quotedTitle } from '../../model/placeName.ts'
import { word } from '../wording/words.ts'

/** Blocks of Markdown; a block may be empty. */
export function hoverTitle(snapshot: Snapshot, at: MentionReference, context: HoverContext): string[] {
  const mention = snapshot.digests.get(at.path)?.titles[at.ordinal]
  if (mention === undefined) return []
  const entries = titleMentions(snapshot, mention.reading)
  return [
    `**${escapeMarkdown(quotedTitle(mention.reading.title))}**`,
    attribution(mention.reading, entries, context),
    mentionList(snapshot, entries, 'mentions', (entry) => printed(snapshot, entry), context),
    documentBlock(snapshot, mention.reading.title, context),
  ]
}

/** As this mention says it; what it leaves out, as the first mention that says it. */
function attribution(
  reading: TitleReading,
  entries: readonly Entry<TitleReading>[],
  { language }: HoverContext,
): string {
  const first = <Key extends 'issuer' | 'issued' | 'number'>(key: Key): string | null =>
    reading[key] ?? entries.find((entry) => entry.reading[key] !== null)?.reading[key] ?? null
  const issuer = first('issuer')
  const issued = first('issued')
  return [
    issuer === null ? null : word('issuedBy', language, issuer),
    issued === null ? null : periodText(issued, language),
    first('number'),
  ]
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(' · ')
}

/** What stands there, where that is not the title itself. */
function printed(snapshot: Snapshot, entry: Entry<TitleReading>): string {
  return entry.reading.short ? (snapshot.digests.get(entry.at.path)?.titles[entry.at.ordinal]?.text ?? '') : ''
}

function documentBlock(snapshot: Snapshot, title: string, { language, link }: HoverContext): string {
  const place = documentTitled(snapshot, title)
  if (place === null) return ''
  const opening = escapeMarkdown(openingLines(snapshot, place))
  const name = markdownLink(fileName(place.path), link(place.path, place.span))
  return [word('document', language, name), ...(opening === '' ? [] : ['', `> ${opening}`])].join('\n')
}

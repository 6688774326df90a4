// The list of mentions in a hover: at most ten, each a link to its place.
import type { Entry, Snapshot } from '../../index/snapshot.ts'
import type { MentionReference } from '../../model/reference.ts'
import { escapeMarkdown, markdownLink } from '../wording/escape.ts'
import type { HoverContext } from './hoverContext.ts'
import { placeLabel, placeOf } from '../wording/place.ts'
import { word, type Word } from '../wording/words.ts'

const most = 10

/** A heading (`另有3处：`) and one line for each mention, with what `textOf` says of it; empty where there is none. */
export function mentionList<Reading>(
  snapshot: Snapshot,
  mentions: readonly Entry<Reading>[],
  heading: Word,
  textOf: (entry: Entry<Reading>) => string,
  context: HoverContext,
): string {
  if (mentions.length === 0) return ''
  const lines = spread(mentions).map((entry) =>
    `- ${mentionLink(snapshot, entry.at, context)} ${escapeMarkdown(textOf(entry))}`.trimEnd(),
  )
  if (mentions.length > most) lines.push(`- ${word('more', context.language, mentions.length)}`)
  return [word(heading, context.language, mentions.length), '', ...lines].join('\n')
}

/** At most ten, from as many documents as there are, in order of path and text. */
function spread<Reading>(mentions: readonly Entry<Reading>[]): readonly Entry<Reading>[] {
  if (mentions.length <= most) return mentions
  const firsts: number[] = []
  for (let index = 0; index < mentions.length && firsts.length < most; index++)
    if (mentions[index]?.at.path !== mentions[index - 1]?.at.path) firsts.push(index)
  const chosen = new Set(firsts)
  for (let index = 0; chosen.size < most; index++) chosen.add(index)
  return [...chosen].sort((a, b) => a - b).flatMap((index) => mentions[index] ?? [])
}

/** The place's label as a link to it; `width` in columns shortens the label. */
export function mentionLink(
  snapshot: Snapshot,
  at: MentionReference,
  { language, link }: HoverContext,
  width = Infinity,
): string {
  const label = placeLabel(snapshot, at, language, width)
  const place = placeOf(snapshot, at)
  return place === null ? escapeMarkdown(label) : markdownLink(label, link(place.path, place.span))
}

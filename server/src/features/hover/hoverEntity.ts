// The hover of a name: what it names, its full form, where its short form is defined, where it is mentioned.
import type { Entry, Snapshot } from '../../index/snapshot.ts'
import type { EntityReading } from '../../model/entity.ts'
import type { MentionReference } from '../../model/reference.ts'
import { definitionOf } from '../definition.ts'
import { escapeMarkdown } from '../wording/escape.ts'
import type { HoverContext } from './hoverContext.ts'
import { mentionLink, mentionList } from './hoverMentions.ts'
import { entityMentions } from '../mentions.ts'
import { entityTypeWords, word } from '../wording/words.ts'

/** Blocks of Markdown; a block may be empty. */
export function hoverEntity(snapshot: Snapshot, at: MentionReference, context: HoverContext): string[] {
  const reading = snapshot.digests.get(at.path)?.entities[at.ordinal]?.reading
  if (reading === undefined) return []
  const { language } = context
  const type = entityTypeWords[reading.type][language]
  const full = reading.name === reading.canonical ? [] : [word('fullName', language, reading.canonical)]
  const printed = (entry: Entry<EntityReading>): string =>
    entry.reading.name === reading.name ? '' : entry.reading.name
  return [
    [`**${escapeMarkdown(reading.name)}**`, ...[type, ...full].map(escapeMarkdown)].join(' · '),
    definedAt(snapshot, at, context),
    mentionList(snapshot, entityMentions(snapshot, reading), 'mentions', printed, context),
  ]
}

/** Empty where no text of the corpus defines a short form. */
function definedAt(snapshot: Snapshot, at: MentionReference, context: HoverContext): string {
  const defined = definitionOf(snapshot, at)
  const reading = defined && snapshot.digests.get(defined.path)?.entities[defined.ordinal]?.reading
  if (!defined || !reading?.defines) return ''
  return word('definedAt', context.language, escapeMarkdown(reading.name), mentionLink(snapshot, defined, context))
}

// Where something is defined: a figure's verified mention or its first full statement, a short form's full title, a name's （以下简称…）.
import type { EntityReading } from '../model/entity.ts'
import type { MentionReference } from '../model/reference.ts'
import type { TitleReading } from '../model/title.ts'
import type { Entry, Snapshot } from '../index/snapshot.ts'
import { thingAt } from './at.ts'
import { documentTitled } from './documents.ts'
import { entityMentions, figureMentions, titleMentions } from './mentions.ts'
import { placeOf, type Place } from './wording/place.ts'
import { earliest } from './precedence.ts'
import { statesItself } from './hover/statement.ts'

/** Where F12 leads from `offset`; empty where nothing stands there or nothing is known of it. */
export function definition(snapshot: Snapshot, path: string, offset: number): Place[] {
  const thing = thingAt(snapshot, path, offset)
  if (thing === null) return []
  const document = thing.at.kind === 'title' ? documentMentioned(snapshot, thing.at) : null
  if (document !== null) return [document]
  const defined = definitionOf(snapshot, thing.at)
  const place = defined && placeOf(snapshot, defined)
  return place ? [place] : []
}

/** The mention that defines what `at` mentions; it may be `at` itself. Null where the figure is tied to nothing. */
export function definitionOf(snapshot: Snapshot, at: MentionReference): MentionReference | null {
  const digest = snapshot.digests.get(at.path)
  if (at.kind === 'figure') return figureDefinition(snapshot, at)
  if (at.kind === 'title') {
    const reading = digest?.titles[at.ordinal]?.reading
    return reading ? titleDefinition(snapshot, at, reading) : null
  }
  const reading = at.kind === 'entity' ? digest?.entities[at.ordinal]?.reading : undefined
  return reading ? entityDefinition(snapshot, at, reading) : null
}

function figureDefinition(snapshot: Snapshot, at: MentionReference): MentionReference | null {
  const figure = snapshot.digests.get(at.path)?.figures[at.ordinal]
  if (figure === undefined) return null
  const mentions = figureMentions(snapshot, figure.observation)
  const verified = earliest(snapshot, mentions, ({ reading }) => reading.verified?.stale === false)
  if (verified !== undefined) return verified.at
  const full = earliest(snapshot, mentions, (entry) => statesItself(snapshot, entry.at))
  return (full ?? earliest(snapshot, mentions))?.at ?? null
}

function titleDefinition(snapshot: Snapshot, at: MentionReference, reading: TitleReading): MentionReference {
  const mentions = titleMentions(snapshot, reading).filter((entry) => !entry.reading.short)
  const here = mentions.filter((entry) => entry.at.path === at.path)
  const best = reading.short
    ? (here.find((entry) => entry.reading.abbreviation !== null) ?? here[0])
    : earliest(snapshot, mentions, (entry) => entry.reading.issuer !== null)
  return (best ?? earliest(snapshot, mentions))?.at ?? at
}

function documentMentioned(snapshot: Snapshot, at: MentionReference): Place | null {
  const title = snapshot.digests.get(at.path)?.titles[at.ordinal]
  return title === undefined || title.reading.short ? null : documentTitled(snapshot, title.reading.title)
}

/** In the same document before the rest of the corpus; there, of this very short form before another of the same name. */
function entityDefinition(snapshot: Snapshot, at: MentionReference, reading: EntityReading): MentionReference {
  const mentions = entityMentions(snapshot, reading)
  const defining = mentions.filter((entry) => entry.reading.defines)
  const here = defining.filter((entry) => entry.at.path === at.path)
  const sameForm = (entry: Entry<EntityReading>): boolean => entry.reading.name === reading.name
  const best =
    here.find(sameForm) ??
    here[0] ??
    earliest(snapshot, defining, sameForm) ??
    earliest(snapshot, defining) ??
    earliest(snapshot, mentions, (entry) => entry.reading.name === reading.canonical) ??
    earliest(snapshot, mentions)
  return best?.at ?? at
}

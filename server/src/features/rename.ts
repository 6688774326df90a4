// Gives a title, a name or a short form another wording in the whole folder; a figure another value (changeFigure).
import { nameKey } from '../index/keys.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { sourceSpan } from '../model/passage.ts'
import type { MentionReference } from '../model/reference.ts'
import type { Span } from '../model/span.ts'
import { thingAt, type Thing } from './at.ts'
import { changeFigure, type FigureProblem } from './changeFigure.ts'
import { documentTitled } from './documents.ts'
import { printedAt, type Edit, type Edits } from './edit.ts'
import { entityMentions, titleMentions } from './mentions.ts'

export type RenameProblem = 'nothing' | 'empty' | 'brackets' | FigureProblem

export interface RenameTarget {
  readonly thing: Thing
  /** What is to be typed over: a title without its 《》. */
  readonly span: Span
  readonly text: string
}

/** What would be renamed at `offset`; null where nothing of ours stands. */
export function renameTarget(snapshot: Snapshot, path: string, offset: number): RenameTarget | null {
  const thing = thingAt(snapshot, path, offset)
  const inner = thing && innerOf(snapshot, thing.at)
  return thing && inner && { thing, ...inner }
}

/** `name` in place of what stands at `offset`, wherever the same wording means the same. */
export function rename(snapshot: Snapshot, path: string, offset: number, name: string): Edits<RenameProblem> {
  const target = renameTarget(snapshot, path, offset)
  if (target === null) return { problem: 'nothing' }
  const wanted = name.trim()
  if (wanted === '' || /[\r\n]/.test(wanted)) return { problem: 'empty' }
  const { at, kind } = target.thing
  if (kind === 'figure') return changeFigure(snapshot, at, wanted)
  const text = kind === 'title' ? wanted.replace(/^《(.*)》$/su, '$1') : wanted
  if (text === '' || (kind === 'title' && /[《》]/.test(text))) return { problem: 'brackets' }
  const mentions = sameWording(snapshot, at)
  return { edits: [...mentions.flatMap((mention) => editOf(snapshot, mention, text)), ...headings(snapshot, at, text)] }
}

function editOf(snapshot: Snapshot, at: MentionReference, text: string): Edit[] {
  const inner = innerOf(snapshot, at)
  return inner === null ? [] : [{ path: at.path, span: inner.span, text, at }]
}

/** A short form is changed where the short form stands, the full wording where the full wording stands. */
function sameWording(snapshot: Snapshot, at: MentionReference): readonly MentionReference[] {
  const digest = snapshot.digests.get(at.path)
  const title = at.kind === 'title' ? digest?.titles[at.ordinal] : undefined
  const entity = at.kind === 'entity' ? digest?.entities[at.ordinal] : undefined
  const own = innerOf(snapshot, at)
  if (own === null) return []
  const all = title
    ? titleMentions(snapshot, title.reading).filter(({ reading }) => reading.short === title.reading.short)
    : entity
      ? entityMentions(snapshot, entity.reading)
      : []
  return all
    .map((entry) => entry.at)
    .filter((mention) => nameKey(innerOf(snapshot, mention)?.text ?? '') === nameKey(own.text))
}

/** The document itself, where the folder holds it: its heading is the title as well. */
function headings(snapshot: Snapshot, at: MentionReference, text: string): Edit[] {
  const title = at.kind === 'title' ? snapshot.digests.get(at.path)?.titles[at.ordinal]?.reading : undefined
  if (title === undefined || title.short) return []
  const place = documentTitled(snapshot, title.title)
  const digest = place && snapshot.digests.get(place.path)
  if (!digest) return []
  const heading = digest.passages.find(({ kind, offsets }) => kind === 'heading' && offsets[0] === place.span.start)
  const start = heading?.text.indexOf(title.title) ?? -1
  if (heading === undefined || start < 0) return []
  return [{ path: place.path, span: sourceSpan(heading, start, start + title.title.length), text, at }]
}

function innerOf(snapshot: Snapshot, at: MentionReference): { span: Span; text: string } | null {
  const printed = printedAt(snapshot, at)
  if (printed === null || at.kind !== 'title') return printed
  const { span, text } = printed
  if (!text.startsWith('《') || !text.endsWith('》')) return printed
  return { span: { start: span.start + 1, end: span.end - 1 }, text: text.slice(1, -1) }
}

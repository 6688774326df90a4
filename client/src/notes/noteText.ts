// What notes say in views, apart from VS Code, so that it can be tested without it.
import type { Note, NoteCategory, NoteCounts, NotesFilter, NoteState } from '../../../server/src/lsp/protocol.ts'
import type { Translate } from '../translate.ts'
import { sourceLine } from './sourceText.ts'

/** The categories are stored in Chinese, and shown in the reader's language. */
export function categoryName(category: NoteCategory, translate: Translate): string {
  return {
    疑问: translate('Question'),
    核实: translate('Verify'),
    修改: translate('Change'),
    备注: translate('Remark'),
  }[category]
}

/** Codicons, so that categories differ by shape and not by colour alone. */
export const categoryIcons: Readonly<Record<NoteCategory, string>> = {
  疑问: 'question',
  核实: 'search',
  修改: 'edit',
  备注: 'note',
}

export function stateName(state: NoteState, translate: Translate): string {
  return {
    open: translate('open'),
    resolved: translate('is resolved'),
    orphaned: translate('lost its place'),
    verified: translate('verified'),
    stale: translate('verified text has changed'),
  }[state]
}

const longest = 40

/** A figure that was verified, and nothing was said about it. */
function isMereMark({ verified, remarks }: Note): boolean {
  return verified !== null && remarks.length === 0
}

/** What a menu asks for in its `when`: `open note verified`, `mark stale`, `resolved note`. */
export function menuContext(note: Note): string {
  const kind = isMereMark(note) ? 'mark' : `${note.resolved ? 'resolved' : 'open'} note`
  const mark = note.stale ? ' stale' : note.verified !== null ? ' verified' : ''
  return kind + mark
}

/** `question`; a mark that holds and one that does not differ by shape. */
export function noteIcon(note: Note): string {
  if (note.range === null) return 'debug-disconnect'
  if (note.stale) return 'unverified'
  if (isMereMark(note)) return 'verified'
  return note.resolved ? 'pass' : categoryIcons[note.category]
}

/** Its category, or that it is a mark. */
export function kindName(note: Note, translate: Translate): string {
  if (!isMereMark(note)) return categoryName(note.category, translate)
  return stateName(note.stale ? 'stale' : 'verified', translate)
}

/** When a figure was verified and by what, and what stood there then where that has changed; empty where nobody did. An address is last, as VS Code makes a link of it up to the next blank. */
export function markText(note: Note, translate: Translate): string {
  const { verified } = note
  if (verified === null) return ''
  const was = note.stale ? translate('it was {0} then', verified.words) : ''
  const parts = [
    stateName(note.stale ? 'stale' : 'verified', translate),
    was,
    verified.at.slice(0, 10),
    sourceLine(verified),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** One line: what was noted, else the words that the mark is on. */
export function noteLabel(note: Note): string {
  const [first] = note.remarks
  return shortened(first?.text ?? note.words ?? note.quote)
}

/** One line of at most 40 characters. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`
}

/** What stands behind the label: the words it is on, by whom, and what is out of the ordinary. */
export function noteDescription(note: Note, translate: Translate): string {
  const author = note.remarks[0]?.by ?? note.verified?.by ?? ''
  const replies = note.remarks.length - 1
  const parts = [
    isMereMark(note) ? shortened(note.verified?.title ?? '') : `“${shortened(note.words ?? note.quote)}”`,
    author,
    repliesText(replies, translate),
    ...statesOf(note).map((state) => stateName(state, translate)),
    note.pending ? translate('not saved yet') : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function repliesText(count: number, translate: Translate): string {
  if (count <= 0) return ''
  return count === 1 ? translate('1 reply') : translate('{0} replies', String(count))
}

/** What is said beside an ordinary open note; for readers of the screen as well. */
export function statesOf(note: Note): readonly NoteState[] {
  const states: NoteState[] = []
  if (note.range === null) states.push('orphaned')
  if (note.resolved) states.push('resolved')
  if (note.stale) states.push('stale')
  else if (note.verified !== null) states.push('verified')
  return states
}

/** `3 open · 1 without a place · 2 verified`; empty where there is nothing. */
export function countsText({ states }: NoteCounts, translate: Translate): string {
  const holding = states.verified - states.stale
  const parts = [
    states.open > 0 ? translate('{0} open', String(states.open)) : '',
    states.orphaned > 0 ? translate('{0} without a place', String(states.orphaned)) : '',
    states.stale > 0 ? translate('{0} stale', String(states.stale)) : '',
    holding > 0 ? translate('{0} verified', String(holding)) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Whether a filter lets everything through. */
export function isEmptyFilter({ categories, states, author, text }: NotesFilter): boolean {
  return !categories?.length && !states?.length && !author && !text
}

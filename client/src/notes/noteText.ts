// What notes say in views, apart from VS Code, so that it can be tested without it.
import type { Note, NoteCategory, NoteCounts, NotesFilter, NoteState } from '../../../server/src/lsp/protocol.ts'
import type { Translate } from '../translate.ts'

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

/** One line: what was noted, else the words that the mark is on. */
export function noteLabel(note: Note): string {
  const [first] = note.remarks
  return shortened(first?.text ?? note.quote)
}

/** One line of at most 40 characters. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`
}

/** What stands behind the label: the words it is on, by whom, and what is out of the ordinary. */
export function noteDescription(note: Note, translate: Translate): string {
  const author = note.remarks[0]?.by ?? note.verified?.by ?? ''
  const replies = note.remarks.length - 1
  const parts = [
    `“${shortened(note.words ?? note.quote)}”`,
    author,
    replies > 0 ? translate('{0} replies', String(replies)) : '',
    ...statesOf(note).map((state) => stateName(state, translate)),
    note.pending ? translate('not saved yet') : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
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

/** `3 open · 1 lost`; empty where there is nothing. */
export function countsText({ states }: NoteCounts, translate: Translate): string {
  const parts = [
    states.open > 0 ? translate('{0} open', String(states.open)) : '',
    states.orphaned > 0 ? translate('{0} without a place', String(states.orphaned)) : '',
    states.stale > 0 ? translate('{0} stale', String(states.stale)) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Whether a filter lets everything through. */
export function isEmptyFilter({ categories, states, author, text }: NotesFilter): boolean {
  return !categories?.length && !states?.length && !author && !text
}

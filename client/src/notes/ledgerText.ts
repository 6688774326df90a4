// What the preview of an import into the ledger says, line by line. Apart from VS Code.
import type { LedgerLine, LedgerPreview } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import type { Translate } from '../translate.ts'

export interface PreviewEntry {
  readonly label: string
  readonly description: string
  /** A head that is no line of its own. */
  readonly isHead: boolean
  /** Choosing it takes the CSV in. */
  readonly accepts: boolean
}

/** What is refused comes before what is known: it is what somebody has to look at. */
export function previewEntries({ fresh, known, refused }: LedgerPreview, translate: Translate): PreviewEntry[] {
  const accept = fresh.length > 0 ? [accepting(addText(fresh.length, translate))] : []
  return [
    ...accept,
    ...section(translate('To be added'), fresh.map(entryOf('add'))),
    ...section(
      translate('Refused'),
      refused.map(({ line, message }) => ({
        label: `$(error) ${translate('line {0}', String(line))}`,
        description: inertText(message),
      })),
    ),
    ...section(translate('In the ledger already'), known.map(entryOf('check'))),
  ]
}

function addText(count: number, translate: Translate): string {
  return count === 1
    ? translate('Add 1 entry to the ledger')
    : translate('Add {0} entries to the ledger', String(count))
}

/** `3 to be added · 1 known · 2 refused` */
export function previewCounts({ fresh, known, refused }: LedgerPreview, translate: Translate): string {
  return [
    translate('{0} to be added', String(fresh.length)),
    known.length > 0 ? translate('{0} known', String(known.length)) : '',
    refused.length > 0 ? translate('{0} refused', String(refused.length)) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

const entryOf = (icon: string) => (line: LedgerLine) => ({
  label: `$(${icon}) ${inertText([line.indicator, line.scope, line.period].join(' · '))}`,
  description: inertText([line.value, line.source].filter((part) => part !== '').join(' · ')),
})

function section(head: string, lines: readonly { label: string; description: string }[]): PreviewEntry[] {
  if (lines.length === 0) return []
  return [
    { label: head, description: '', isHead: true, accepts: false },
    ...lines.map((line) => ({ ...line, isHead: false, accepts: false })),
  ]
}

function accepting(label: string): PreviewEntry {
  return { label: `$(save) ${label}`, description: '', isHead: false, accepts: true }
}

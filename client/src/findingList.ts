// The findings of a file or of a selection as a list to choose from, apart from VS Code.
import type { Location } from '../../server/src/lsp/protocol.ts'
import { inertText } from './inertText.ts'
import type { Translate } from './translate.ts'

type Range = Location['range']

/** The parts of a diagnostic, as the server sends it, that a list shows. */
export interface ListedDiagnostic {
  readonly range: Range
  readonly severity?: number
  readonly code?: string | number
  readonly message: string
}

export interface FindingEntry {
  readonly label: string
  readonly description: string
  readonly range: Range
}

const icons = ['', 'error', 'warning', 'info', 'lightbulb']

/** In order of the text. Without a selection everything counts; else what it touches. */
export function findingEntries(
  diagnostics: readonly ListedDiagnostic[],
  selection: Range | null,
  translate: Translate,
): readonly FindingEntry[] {
  return diagnostics
    .filter(({ range }) => selection === null || touches(range, selection))
    .sort((a, b) => compare(a.range.start, b.range.start))
    .map(({ range, severity = 2, code = '', message }) => ({
      label: `$(${icons[severity] ?? 'warning'}) ${inertText(message)}`,
      description: [inertText(String(code)), translate('line {0}', String(range.start.line + 1))]
        .filter((part) => part)
        .join(' · '),
      range,
    }))
}

function touches(range: Range, selection: Range): boolean {
  return compare(range.start, selection.end) <= 0 && compare(selection.start, range.end) <= 0
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character
}

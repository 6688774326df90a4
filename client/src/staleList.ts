// What an edit has made stale as a list to choose from, apart from VS Code.
import type { StaleChange, StalePlace } from '../../server/src/lsp/protocol.ts'
import { inertText } from './inertText.ts'
import type { Translate } from './translate.ts'

/** A heading (`separator`) for what was changed, and beneath it the places that still say what it said. */
export interface StaleEntry {
  readonly label: string
  readonly description: string
  readonly place: StalePlace | null
}

export function staleEntries(changes: readonly StaleChange[], translate: Translate): readonly StaleEntry[] {
  return changes.flatMap(({ was, is, mentions }) => [
    { label: inertText(translate('{0} is now {1}', was, is)), description: '', place: null },
    ...mentions.map((place) => ({
      label: inertText(place.label),
      description: inertText(translate('still {0}', was)),
      place,
    })),
  ])
}

export function stalePlaces(changes: readonly StaleChange[]): number {
  return changes.reduce((sum, { mentions }) => sum + mentions.length, 0)
}

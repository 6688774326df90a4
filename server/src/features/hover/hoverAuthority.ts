// What a hover says of who stands for a figure: its verified mark, and what the ledger holds. All of it is inert text.
import type { VerificationSource } from '../../model/annotation.ts'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import { escapeMarkdown } from '../wording/escape.ts'
import { word } from '../wording/words.ts'

/** One block for each; none where nobody stands for it. Addresses are text: nothing is linked that a file names. */
export function authorityLines({ verified, ledger }: Observation, language: Language): string[] {
  const lines: string[][] = []
  if (verified !== undefined) {
    const head = verified.stale ? word('verifiedStale', language, verified.text) : word('verified', language)
    lines.push([`✓ ${head}`, verified.by, verified.at.slice(0, 10), ...sourceParts(verified.source)])
  }
  if (ledger !== undefined) {
    const { value, source, definition, notes } = ledger.entry
    lines.push([word('inLedger', language, value), ...sourceParts(source), definition, notes])
  }
  return lines.map((parts) =>
    parts
      .filter((part) => part !== '')
      .map(escapeMarkdown)
      .join(' · '),
  )
}

function sourceParts({ title, address, date }: VerificationSource): string[] {
  return [title, address, date]
}

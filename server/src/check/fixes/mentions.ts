// What a mention would read if it said what another one says.
import Big from 'big.js'
import type { Digest } from '../../model/digest.ts'
import type { ComparedValue } from '../../model/authority.ts'
import type { Observation } from '../../model/figure.ts'
import { mentionAt } from '../../model/mention.ts'
import type { MentionReference } from '../../model/reference.ts'
import type { Span } from '../../model/span.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import { printedLike } from './style.ts'

/** The mention with its source; null where it is gone. */
export interface Printed {
  readonly digest: Digest
  readonly span: Span
  readonly source: string
}

export function printedAt(snapshot: Snapshot, at: MentionReference): Printed | null {
  const digest = snapshot.digests.get(at.path)
  const span = digest && mentionAt(digest, at)?.span
  return digest && span ? { digest, span, source: digest.document.text.slice(span.start, span.end) } : null
}

/** The text with which the mention `at` says what `other` says; null where that takes more than other characters. */
export function sayingLike(snapshot: Snapshot, at: MentionReference, other: MentionReference): string | null {
  const [own, there] = [printedAt(snapshot, at), printedAt(snapshot, other)]
  if (own === null || there === null || at.kind !== other.kind) return null
  const text = wordsOf(own, at.ordinal, there, other)
  return text === own.source.replace(/\s+/g, '') ? null : text
}

function wordsOf(own: Printed, ordinal: number, { digest }: Printed, other: MentionReference): string | null {
  if (other.kind === 'title') {
    const title = digest.titles[other.ordinal]?.reading.title
    return title === undefined ? null : `《${title}》`
  }
  if (other.kind === 'entity') return digest.entities[other.ordinal]?.reading.name ?? null
  const [here, there] = [own.digest.figures[ordinal]?.observation, digest.figures[other.ordinal]?.observation]
  return here === undefined || there === undefined ? null : valueOf(here, there, own.source)
}

/** As the other one prints it where both name their unit, else in the unit that a table gives. */
function valueOf(here: Observation, there: Observation, source: string): string | null {
  if (here.unit !== there.unit || here.hedge !== 'exact') return null
  if (!areOneWay(here, there)) return null
  const named = (text: string) => /\D$/.test(text)
  if (named(here.text) && named(there.text) && !/[０-９]/.test(source)) return there.text
  return valueLike(here, there, source)
}

/** The exact value, in the unit and the digits of `here`; null where only other words could say it. */
export function valueLike(
  here: Observation,
  there: ComparedValue & Pick<Observation, 'hedge'>,
  source: string,
): string | null {
  if (here.unit !== there.unit || here.hedge !== 'exact' || there.hedge !== 'exact' || !areOneWay(here, there))
    return null
  if (there.value === null || !/^-?\d+(?:\.\d+)?$/.test(there.value)) return null
  return printedLike(new Big(there.value).abs(), here, source)
}

function areOneWay(a: ComparedValue, b: ComparedValue): boolean {
  return a.direction === null || b.direction === null || a.direction === b.direction
}

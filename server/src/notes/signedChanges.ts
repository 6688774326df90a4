// What changed in an article since it was signed, sentence by sentence. Blanks and line ends alone are no change.
import { diffArrays } from 'diff'
import type { Span } from '../model/span.ts'
import { differenceOf, pairsOf } from './likeSentences.ts'
import { joinedPieces, type Piece, piecesOf } from './sentencePieces.ts'

/** A sentence as it was signed (null where it is new) and as it is now (null where it is gone), on one line each. */
export interface SignedChange {
  readonly before: string | null
  readonly after: string | null
  /** In the present text: the sentence, or the empty place where one that is gone stood. */
  readonly span: Span
}

/** Sentences that were taken out, and what stands there instead. */
interface Hunk {
  readonly removed: readonly Piece[]
  readonly added: readonly Piece[]
  /** Where in the present text, if nothing was added. */
  readonly at: number
}

/** Edits beyond this are not told apart; it bounds the time, whatever the texts hold. */
const mostEdits = 1500
/** The share of the difference that may be left for another reading to be the better one. */
const clearly = 0.7

/** In order of the present text. Empty where only blanks differ. Never throws. */
export function signedChanges(signed: string, present: string): readonly SignedChange[] {
  return hunksOf(piecesOf(signed), piecesOf(present)).flatMap(refined).flatMap(changesIn)
}

function hunksOf(before: readonly Piece[], after: readonly Piece[]): readonly Hunk[] {
  const texts = (pieces: readonly Piece[]): string[] => pieces.map(({ text }) => text)
  const changes = diffArrays(texts(before), texts(after), { maxEditLength: mostEdits })
  if (changes === undefined) return [{ removed: before, added: after, at: 0 }]
  const hunks: Hunk[] = []
  let [from, to, lost, gained] = [0, 0, 0, 0]
  const close = (): void => {
    if (lost + gained > 0) {
      const at = after[to - 1]?.span.end ?? after[to]?.span.start ?? 0
      hunks.push({ removed: before.slice(from, from + lost), added: after.slice(to, to + gained), at })
    }
    ;[from, to, lost, gained] = [from + lost, to + gained, 0, 0]
  }
  for (const { value, added, removed } of changes) {
    if (removed) lost += value.length
    else if (added) gained += value.length
    else {
      close()
      from += value.length
      to += value.length
    }
  }
  close()
  return hunks
}

/** Line ends may have moved: where sentences that run over lines clearly agree better than lines do, they are compared. */
function refined(hunk: Hunk): readonly Hunk[] {
  const [removed, added] = [joinedPieces(hunk.removed), joinedPieces(hunk.added)]
  const isCut = removed.length < hunk.removed.length || added.length < hunk.added.length
  if (!isCut) return [hunk]
  const hunks = hunksOf(removed, added).map((one) =>
    one.added.length === 0 && one.at === 0 ? { ...one, at: hunk.at } : one,
  )
  return costOf(hunks) < clearly * costOf([hunk]) ? hunks : [hunk]
}

function costOf(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, { removed, added }) => sum + differenceOf(pairsOf(removed, added)), 0)
}

function changesIn({ removed, added, at }: Hunk): readonly SignedChange[] {
  let last = at
  return pairsOf(removed, added).map(([before, after]) => {
    const span = after?.span ?? { start: last, end: last }
    last = span.end
    return { before: before?.printed ?? null, after: after?.printed ?? null, span }
  })
}

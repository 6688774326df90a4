// A text cut into sentences, and at its line ends: what a comparison of two texts tells apart.
import type { Span } from '../model/span.ts'
import { withoutBlanks } from './anchorText.ts'

export interface Piece {
  /** Without blanks: by this pieces are the same. */
  readonly text: string
  /** As printed, on one line. */
  readonly printed: string
  /** Source offsets, without blanks at the ends. */
  readonly span: Span
}

const sentence = /[^。！？；\r\n]*(?:[。！？；]+[”’』」）》〉)]*|\r\n?|\n|$)/g
const ended = /[。！？；][”’』」）》〉)]*$/

/** Every character but blanks is in one piece, in order. Linear. */
export function piecesOf(source: string): readonly Piece[] {
  return [...source.matchAll(sentence)].flatMap(({ 0: raw, index }) => {
    const text = withoutBlanks(raw)
    if (text === '') return []
    const start = index + raw.length - raw.trimStart().length
    const printed = raw.trim()
    return [{ text, printed: printed.replace(/\s+/g, ' '), span: { start, end: start + printed.length } }]
  })
}

/** Pieces that end no sentence together with what follows them. */
export function joinedPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last === undefined || ended.test(last.text)) joined.push(piece)
    else joined[joined.length - 1] = together(last, piece)
  }
  return joined
}

function together(one: Piece, other: Piece): Piece {
  return {
    text: one.text + other.text,
    printed: `${one.printed} ${other.printed}`,
    span: { start: one.span.start, end: other.span.end },
  }
}

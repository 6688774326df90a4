// The words around a figure: its clause to the left, what follows to the right, and where it stands in the sentence.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import type { Passage } from '../model/passage.ts'
import { characterTable } from '../tools/characters.ts'
import { leadOf } from './lead.ts'
import { signsIn } from '../tools/signs.ts'

/** A figure with the words that bear on it, all in the passage's own text. */
export interface Setting {
  readonly figure: DetectedFigure
  /** Index of the figure in the document. */
  readonly index: number
  /** From the start of the clause, or the end of the figure before it in the same clause, to the figure. */
  readonly left: string
  /** What stands in front of a running time (出口连续两个月突破80万辆) between it and the start of the clause; else `''`. */
  readonly lead: string
  /** The whole clause up to the figure, earlier figures included. */
  readonly clause: string
  /** The sentence up to the figure. */
  readonly sentence: string
  /** From the figure to the end of the clause. */
  readonly right: string
  /** Which characters stand in `left`, `clause` and `sentence`; see signs. */
  readonly leftSigns: number
  readonly clauseSigns: number
  readonly sentenceSigns: number
  readonly sentenceStart: number
  readonly clauseStart: number
  /** Where `left` begins. */
  readonly leftStart: number
  /** The figure right before it in the same sentence; its index, or null. */
  readonly before: number | null
  /** It and the one before stand in one list: 3.2%、2.9%; 97.9%和1.4倍. */
  readonly listed: boolean
}

/** By code unit, whether a clause ends with it where no bracket is open, and whether it ends one or is a bracket. */
const endingMarks = '，；。！？：;!?,】丨｜'
const clauseEnds = characterTable(endingMarks)
const boundaries = characterTable(`${endingMarks}《》（）()`)
const [openingTitle, closingTitle] = [0x300a, 0x300b]
const [openingWide, closingWide, opening, closing] = [0xff08, 0xff09, 0x28, 0x29]
const comma = 0x2c
const longestWindow = 160
const longestRight = 40

/** One setting per figure of `passage`, in order. `first` is the index of the passage's first figure. */
export function settingsOf(passage: Passage, figures: readonly DetectedFigure[], first: number): Setting[] {
  const { text } = passage
  let sentence = 0
  return figures.map((figure, order) => {
    const previous = order === 0 ? undefined : figures[order - 1]
    while ((passage.sentenceStarts[sentence + 1] ?? Infinity) <= figure.start) sentence++
    const partStart = passage.sentenceStarts[sentence] ?? 0
    const sentenceStart = Math.max(sentenceOfPart(passage, partStart), figure.start - 4 * longestWindow)
    const sameSentence = previous !== undefined && previous.start >= sentenceStart
    const clauseStart = startOfClause(text, figure.start, Math.max(partStart, sentenceStart))
    const leftStart = sameSentence ? Math.max(clauseStart, previous.end) : clauseStart
    const left = text.slice(leftStart, figure.start)
    const leftSigns = signsIn(text, leftStart, figure.start)
    const clauseSigns = leftSigns | signsIn(text, clauseStart, leftStart)
    const lead =
      leftStart === clauseStart || previous?.kind !== 'duration'
        ? ''
        : leadOf(text.slice(clauseStart, previous.start), previous, left, figure)
    return {
      figure,
      index: first + order,
      left,
      lead,
      clause: text.slice(clauseStart, figure.start),
      sentence: text.slice(sentenceStart, figure.start),
      right: rightOf(text, figure.end, passage.sentenceStarts[sentence + 1] ?? text.length),
      leftSigns,
      clauseSigns,
      sentenceSigns: clauseSigns | signsIn(text, sentenceStart, clauseStart),
      sentenceStart,
      clauseStart,
      leftStart,
      before: sameSentence ? first + order - 1 : null,
      listed: sameSentence && isListed(text, previous.end, figure.start),
    }
  })
}

/** The parts of a headline are clauses of one sentence. */
function sentenceOfPart({ kind }: Passage, start: number): number {
  return kind === 'heading' ? 0 : start
}

/** Whether nothing but a mark or word of a list stands in `[from, to)`. */
function isListed(text: string, from: number, to: number): boolean {
  if (to - from === 1) return '、和与及或'.includes(text[from]!)
  return to - from === 2 && text.startsWith('以及', from)
}

/** Start of the clause that ends at `at`. A bracket closed before it belongs to it; an open one begins a clause of its own. */
function startOfClause(text: string, at: number, floor: number): number {
  const lowest = Math.max(floor, at - longestWindow)
  let depth = 0
  for (let index = at - 1; index >= lowest; index--) {
    const code = text.charCodeAt(index)
    if (boundaries[code] === 0) continue
    if (code === closingWide || code === closing || code === closingTitle) depth++
    else if (code === openingWide || code === opening || code === openingTitle) {
      if (depth === 0) return index + 1
      depth--
    } else if (depth === 0 && clauseEnds[code] === 1 && !isThousands(text, index)) return index + 1
  }
  return lowest
}

function isThousands(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === comma && next >= 0x30 && next <= 0x39
}

/** To the end of the clause; a bracket that opens and closes before it belongs to it. */
function rightOf(text: string, from: number, end: number): string {
  const limit = Math.min(end, from + longestRight)
  let depth = 0
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (boundaries[code] === 0) continue
    if (code === openingWide || code === opening) depth++
    else if ((code === closingWide || code === closing) && depth-- === 0) return text.slice(from, at)
    else if (depth === 0 && clauseEnds[code] === 1 && !(at + 1 < limit && isThousands(text, at)))
      return text.slice(from, at)
  }
  return text.slice(from, limit)
}

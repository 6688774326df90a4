// The words around a figure: its clause to the left, what follows to the right, and where it stands in the sentence.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import type { Passage } from '../model/passage.ts'
import { characterSet, characterTable } from '../tools/characters.ts'
import { leadOf } from './lead.ts'
import { signsIn } from '../tools/signs.ts'
import { mapped } from '../tools/gathered.ts'

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
/** Of a sentence that goes on for longer than this, figures are read as if it began within its last half. */
const longestSentence = 4 * longestWindow

/** One setting per figure of `passage`, in order. `first` is the index of the passage's first figure. */
export function settingsOf(passage: Passage, figures: readonly DetectedFigure[], first: number): Setting[] {
  const { text, sentenceStarts } = passage
  let sentence = 0
  let before: Setting | null = null
  return mapped(figures, (figure, order) => {
    while ((sentenceStarts[sentence + 1] ?? Infinity) <= figure.start) sentence++
    const start = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? text.length
    const sentenceStart = startOfSentence(text, sentenceOfPart(passage, start), figure.start, before)
    before = settingIn(
      text,
      figure,
      first + order,
      { start: Math.max(start, sentenceStart), end, sentenceStart },
      before,
    )
    return before
  })
}

/** The setting of a figure in the part of a sentence that it stands in; `last` is that of the figure before it in the passage, whose signs it goes on from. */
function settingIn(
  text: string,
  figure: DetectedFigure,
  index: number,
  part: { readonly start: number; readonly end: number; readonly sentenceStart: number },
  last: Setting | null,
): Setting {
  const { start, end } = figure
  const { sentenceStart } = part
  const previous = last !== null && last.figure.start >= sentenceStart ? last : null
  const goesOn = previous !== null && goesOnBehindComma(text, figure, previous)
  const clauseStart = goesOn ? previous.clauseStart : startOfClause(text, start, part.start, last)
  const leftStart = previous === null ? clauseStart : Math.max(clauseStart, previous.figure.end)
  const left = text.slice(leftStart, start)
  const clause = leftStart === clauseStart ? left : text.slice(clauseStart, start)
  const leftSigns = signsIn(text, leftStart, start)
  const sameClause = previous?.clauseStart === clauseStart
  const sameSentence = previous?.sentenceStart === sentenceStart
  return {
    figure,
    index,
    left,
    lead: leftStart === clauseStart ? '' : leadBehind(text, clauseStart, previous?.figure, left, figure),
    clause,
    sentence: clauseStart === sentenceStart ? clause : text.slice(sentenceStart, start),
    right: rightOf(text, end, part.end),
    leftSigns,
    clauseSigns: sameClause
      ? previous.clauseSigns | signsIn(text, previous.figure.start, start)
      : leftSigns | signsIn(text, clauseStart, leftStart),
    sentenceSigns: sameSentence
      ? previous.sentenceSigns | signsIn(text, previous.figure.start, start)
      : signsIn(text, sentenceStart, start),
    sentenceStart,
    clauseStart,
    leftStart,
    before: previous === null ? null : previous.index,
    listed: goesOn || isListed(text, previous?.figure.end ?? start, start),
  }
}

/** What stands from the start of the clause to a running time right before the figure. */
function leadBehind(
  text: string,
  clauseStart: number,
  time: DetectedFigure | undefined,
  left: string,
  figure: DetectedFigure,
): string {
  return time?.kind === 'duration' ? leadOf(text.slice(clauseStart, time.start), time, left, figure) : ''
}

/** The parts of a headline are clauses of one sentence. */
function sentenceOfPart({ kind }: Passage, start: number): number {
  return kind === 'heading' ? 0 : start
}

/** Where the sentence from `start` begins for a figure at `at`: of a long one where it does for the figure before, as long as that is near, else with a clause. */
function startOfSentence(text: string, start: number, at: number, last: Setting | null): number {
  if (at - start <= longestSentence) return start
  if (last !== null && last.sentenceStart > start && at - last.sentenceStart <= longestSentence)
    return last.sentenceStart
  const middle = at - longestSentence / 2
  for (let index = middle; index < at; index++)
    if (clauseEnds[text.charCodeAt(index)] === 1 && !isThousands(text, index)) return index + 1
  return middle
}

/** 分别增长12%，9%，6%; 分别为3亿元；2亿元: what is dealt out one by one may be parted as clauses are. */
function goesOnBehindComma(text: string, { start, end, kind, unit }: DetectedFigure, last: Setting): boolean {
  if (last.figure.end !== start - 1 || !pauses(text, start - 1)) return false
  const isNext = end === text.length || endsMember(text, end)
  return isNext && last.figure.kind === kind && last.figure.unit === unit && last.clause.includes('分别')
}

const pauses = characterSet('，；,;')
const endsMember = characterSet('，；,;。、和与及以（')

/** Whether nothing but a mark or word of a list stands in `[from, to)`. */
function isListed(text: string, from: number, to: number): boolean {
  if (to - from === 1) return '、和与及或'.includes(text[from]!)
  return to - from === 2 && text.startsWith('以及', from)
}

/**
 * Start of the clause that ends at `at`. A bracket closed before it belongs to it; an open one begins a clause of its own. Where nothing parts it from the figure
 * before (whose own marks are none: 2.3：1), it begins where the clause of that does.
 */
function startOfClause(text: string, at: number, floor: number, last: Setting | null): number {
  const lowest = Math.max(floor, at - longestWindow)
  const known = last === null ? -1 : last.figure.end
  let depth = 0
  for (let index = at - 1; index >= lowest; index--) {
    if (index < known && depth === 0) return Math.max(lowest, last!.clauseStart)
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

/** 受理投诉142件。其中，渔港134件: a sentence on the parts of what the one before counted. */
export function isOfParts({ sentence, sentenceStart }: Setting): boolean {
  return sentenceStart > 0 && sentence.startsWith('其中')
}

/** What its sentence says in front of its clause. */
export function wordsBeforeClause({ sentence, clause }: Setting): string {
  return sentence.slice(0, sentence.length - clause.length)
}

/** And in front of the figure's own words. */
export function wordsBeforeLeft({ sentence, left }: Setting): string {
  return sentence.slice(0, sentence.length - left.length)
}

// Printed lines, measured: what the decision rests on whether a line runs on into the next one.
import type { CellContext, PassageKind } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import {
  isBlank,
  isClauseEnd,
  isCloser,
  isComma,
  isLatin,
  isLineEnd,
  isMark,
  isSentenceEnd,
  sign,
  signOf,
} from './characters.ts'
import { type Numbering, numberingOf } from './numbering.ts'

/** What a line ends with, closing quotes and brackets aside. */
export type Ending = 'sentence' | 'clause' | 'comma' | 'open'

/** What the mark-up already says that a row is; such rows neither run on nor are run on into. */
export interface Fixed {
  readonly kind: PassageKind
  readonly level: number
  readonly cell: CellContext | null
}

export interface Row {
  /** The source ranges that it is made of; what lies between them is mark-up. */
  readonly runs: readonly Span[]
  readonly fixed: Fixed | null
  /** A further line of the same Markdown paragraph. */
  readonly tied: boolean
  /** Lines without text before it; 0 also for the first row. */
  readonly blankLines: number
  /** Columns of blanks at its start: a full-width one counts two. */
  readonly indent: number
  /** Columns of text: a full-width character is 1, a half-width one 0.5; blanks count between Latin words only. */
  readonly width: number
  /** Punctuation in it, its last character left out. */
  readonly marks: number
  readonly ending: Ending
  /** Whether the last character is a closing quote or bracket. */
  readonly closed: boolean
  /** Whether it ends with ？ or ！, as a headline may. */
  readonly asks: boolean
  /** Set in columns by tabs or wide blanks. */
  readonly tabular: boolean
  /** Its first characters, blanks left out; at most 16. */
  readonly head: string
  /** How it opens: （一）, 2.1., ——. */
  readonly numbering: Numbering | null
}

const headLength = 16

/** What a row's own characters tell, wherever they stand. */
export type Measures = Pick<Row, 'width' | 'marks' | 'ending' | 'closed' | 'asks' | 'tabular' | 'head' | 'numbering'>

/** Measures the row made of `runs` (not empty, no margins). */
export function measureRow(
  source: string,
  runs: readonly Span[],
  given: { fixed?: Fixed | null; tied?: boolean; blankLines?: number },
  measures = measure(source, runs),
): Row {
  return {
    runs,
    fixed: given.fixed ?? null,
    tied: given.tied ?? false,
    blankLines: given.blankLines ?? 0,
    indent: indentOf(source, runs[0]!.start),
    width: measures.width,
    marks: measures.marks,
    ending: measures.ending,
    closed: measures.closed,
    asks: measures.asks,
    tabular: measures.tabular,
    head: measures.head,
    numbering: measures.numbering,
  }
}

/** Of `runs` as above. */
export function measure(source: string, runs: readonly Span[]): Measures {
  const counted: Counts = { width: 0, marks: 0, gaps: 0, head: '' }
  for (const run of runs) countRun(source, run, counted)
  const end = endOf(source, runs)
  return {
    width: counted.width,
    marks: counted.marks - (end.marked ? 1 : 0),
    ending: end.ending,
    closed: end.closed,
    asks: end.asks,
    tabular: counted.gaps >= 2,
    head: counted.head,
    numbering: numberingOf(counted.head),
  }
}

interface Counts {
  width: number
  marks: number
  gaps: number
  head: string
}

function countRun(source: string, run: Span, counted: Counts): void {
  let blanks = 0
  let halves = 0
  let marks = 0
  for (let at = run.start; at < run.end; at++) {
    const code = source.charCodeAt(at)
    const told = signOf(code)
    if ((told & sign.blank) !== 0) {
      if ((told & sign.lineEnd) === 0) blanks += code === 0x09 ? 3 : code === 0x3000 ? 2 : 1
      continue
    }
    if (blanks > 0) {
      if (blanks >= 3) counted.gaps++
      else if ((told & sign.latin) !== 0) halves++
      blanks = 0
    }
    halves += (told & sign.half) === 0 ? 2 : 1
    if ((told & sign.mark) !== 0) marks++
  }
  counted.width += halves / 2
  counted.marks += marks
  if (counted.head.length < headLength) counted.head = (counted.head + headIn(source, run)).slice(0, headLength)
}

const anyBlank = /[\s\u00ad\u2000-\u200d\u2060\u0085]/
const allBlanks = new RegExp(anyBlank, 'g')

function headIn(source: string, { start, end }: Span): string {
  const near = source.slice(start, Math.min(end, start + headLength))
  return anyBlank.test(near) ? source.slice(start, Math.min(end, start + 4 * headLength)).replace(allBlanks, '') : near
}

/** Columns of blanks in front of `start` on its line. */
export function indentOf(source: string, start: number): number {
  let indent = 0
  for (let at = start - 1; at >= 0; at--) {
    const code = source.charCodeAt(at)
    if (!isBlank(code) || isLineEnd(code)) break
    indent += code === 0x3000 ? 2 : code === 0x09 ? 4 : code >= 0x200b && code <= 0x200d ? 0 : 1
  }
  return indent
}

interface End {
  readonly ending: Ending
  readonly closed: boolean
  readonly asks: boolean
  /** Whether the mark at the end was counted among the marks. */
  readonly marked: boolean
}

function endOf(source: string, runs: readonly Span[]): End {
  const last = runs[runs.length - 1]!
  let at = last.end - 1
  while (at > last.start && (isCloser(source.charCodeAt(at)) || isBlank(source.charCodeAt(at)))) at--
  const code = source.charCodeAt(at)
  const closed = isCloser(source.charCodeAt(last.end - 1))
  const fullStop = code === 0x2e && isLatin(source.charCodeAt(at - 1))
  const ending = isSentenceEnd(code) || fullStop ? 'sentence' : isClauseEnd(code) ? 'clause' : 'open'
  return {
    ending: ending === 'open' && isComma(code) && !closed ? 'comma' : ending,
    closed,
    asks: ending === 'sentence' && code !== 0x3002 && !fullStop,
    marked: isMark(code),
  }
}

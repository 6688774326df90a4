// Titles in 《…》 and brackets without their partner. Newspapers and journals in 《…》 are left to the entities.
import { periodicalCues, periodicalEndings, periodicals } from '../lexicon/titleTypes.ts'
import type { Detected } from '../model/detected.ts'
import { sourceSpan, type Passage } from '../model/passage.ts'
import type { TitleFault } from '../model/title.ts'

export interface DetectedTitle extends Detected {
  /** As printed, brackets included. */
  readonly text: string
  /** What stands inside; nested 〈〉 and 《》 belong to it. */
  readonly title: string
}

/** A pair of 《》 in one passage, in the passage's own offsets; `inner` are the pairs inside it. */
export interface BracketPair {
  readonly start: number
  readonly end: number
  readonly inner: readonly BracketPair[]
}

interface LocalFault {
  readonly start: number
  end: number
  readonly fault: TitleFault['fault']
  /** No sentence ends between the bracket and the edge of the passage on which its partner is missing. */
  readonly atEdge: boolean
}

/** No title is longer: an opening bracket that finds no partner within so many characters has none. */
const longestTitle = 240
const marks = /[《》。；]/g
/** Deeper nesting is a row of brackets without partners. */
const deepest = 4

/** The last 《 that its passage leaves open. */
interface Edge {
  readonly passage: Passage
  readonly index: number
  readonly fault: TitleFault
}
/** A title that extraction cut to pieces may reach so many passages further. */
const furthestPiece = 3

export function detectTitles(passages: readonly Passage[]): {
  titles: readonly DetectedTitle[]
  faults: readonly TitleFault[]
} {
  const titles: DetectedTitle[] = []
  const faults: TitleFault[] = []
  let edge: Edge | null = null
  passages.forEach((passage, index) => {
    const { text } = passage
    const found = pairBrackets(text)
    for (const { start, end } of found.pairs) {
      if (end - start < 3 || isPeriodical(text, start, end)) continue
      titles.push({ passage: index, start, end, text: text.slice(start, end), title: text.slice(start + 1, end - 1) })
    }
    for (const local of found.faults) {
      const partner = local.fault === 'open' && local.atEdge ? reaching(edge, index, passage) : null
      if (partner !== null) faults.splice(faults.lastIndexOf(partner.fault), 1)
      else faults.push({ span: sourceSpan(passage, local.start, local.end), passage: index, fault: local.fault })
      edge = local.fault === 'close' && local.atEdge ? { passage, index, fault: faults.at(-1)! } : null
    }
  })
  return { titles, faults }
}

/** The 《 that an earlier passage left open, for a 》 at the start of this one: lines of one sentence that were not joined. */
function reaching(edge: Edge | null, index: number, passage: Passage): Edge | null {
  if (edge === null || index === edge.index || index - edge.index > furthestPiece) return null
  return edge.passage.article === passage.article ? edge : null
}

/** Outermost pairs of 《》 and what does not pair, in order of the text. A sentence's end closes every open bracket. */
export function pairBrackets(text: string): { pairs: readonly BracketPair[]; faults: readonly LocalFault[] } {
  const pairs: BracketPair[] = []
  const faults: LocalFault[] = []
  if (!text.includes('《') && !text.includes('》')) return { pairs, faults }
  const open: { at: number; inner: BracketPair[] }[] = []
  const giveUp = (until: number, atEdge = false) => {
    for (const { at, inner } of open.splice(0, until)) {
      faults.push({ start: at, end: at + 1, fault: 'close', atEdge })
      for (const pair of inner) pairs.push(pair)
    }
  }
  marks.lastIndex = 0
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const { 0: mark, index: at } = match
    const stale = open.findIndex((bracket) => at - bracket.at <= longestTitle)
    if (open.length > 0 && stale !== 0) giveUp(stale < 0 ? open.length : stale)
    if (mark === '《') {
      if (open.length === deepest) giveUp(1)
      open.push({ at, inner: [] })
    } else if (mark !== '》') giveUp(open.length)
    else closeBracket(text, at, open, pairs, faults)
  }
  giveUp(open.length, true)
  return { pairs: pairs.sort((a, b) => a.start - b.start), faults: mergeRuns(faults) }
}

function closeBracket(
  text: string,
  at: number,
  open: { at: number; inner: BracketPair[] }[],
  pairs: BracketPair[],
  faults: LocalFault[],
): void {
  const bracket = open.pop()
  if (bracket === undefined) {
    const atEdge = at <= longestTitle && !/[《》。；]/.test(text.slice(0, at))
    faults.push({ start: at, end: at + 1, fault: 'open', atEdge })
    return
  }
  const pair = { start: bracket.at, end: at + 1, inner: bracket.inner }
  const outer = open.at(-1)
  if (outer === undefined) pairs.push(pair)
  else outer.inner.push(pair)
  if (outer === undefined) reportNested(pair, faults)
}

function reportNested(pair: BracketPair, faults: LocalFault[]): void {
  for (const inner of pair.inner) faults.push({ start: inner.start, end: inner.end, fault: 'nested', atEdge: false })
}

/** Neighbouring faults of one kind are one fault: 《《《 is reported once. */
function mergeRuns(faults: LocalFault[]): LocalFault[] {
  const merged: LocalFault[] = []
  for (const fault of faults.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last?.fault === fault.fault && last.end === fault.start) last.end = fault.end
    else merged.push(fault)
  }
  return merged
}

/** Whether the 《…》 at `[start, end)` names a newspaper or a journal: 《商报》, 《求是》, 《法律适用》期刊. */
export function isPeriodical(text: string, start: number, end: number): boolean {
  const name = text.slice(start + 1, end - 1)
  if (name.length > 16) return false
  if (periodicals.has(name) || periodicalEndings.some((ending) => name.endsWith(ending))) return true
  return periodicalCues.some((cue) => text.startsWith(cue, end))
}

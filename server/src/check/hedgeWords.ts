// The hedge as it is printed in front of a figure (突破, 约, 近), and a bound with its figure.
import { hedgeWords, noHedges } from '../lexicon/hedges.ts'
import type { Digest } from '../model/digest.ts'
import type { Hedge, Observation } from '../model/figure.ts'
import { suffixes } from '../tools/wordsAtEnds.ts'
import { rangeInPassage } from './mention.ts'

const reach = 6

/** The longest hedge right in front of the `ordinal`-th figure, 达到 and 了 between them or not; null where there is none. */
export function hedgeInFront(digest: Digest, ordinal: number): { readonly word: string; readonly hedge: Hedge } | null {
  const figure = digest.figures[ordinal]
  const passage = figure && digest.passages[figure.passage]
  return figure && passage ? hedgeBefore(passage.text, rangeInPassage(passage, figure.span).start) : null
}

/** The same for a figure that starts at `start` of a paragraph's text. */
export function hedgeBefore(text: string, start: number): { readonly word: string; readonly hedge: Hedge } | null {
  const before = text.slice(Math.max(0, start - reach), start)
  return longestAtEnd(before) ?? longestAtEnd(before.replace(/(?:了|有|占|为|达到|达|到)$/, ''))
}

/** A bound as it is printed: its word, and the figure with it (超过 of 超过3.5万亿元, 以上 of 3.5万亿元以上). */
export interface PrintedBound {
  readonly word: string
  readonly whole: string
}

/** The word in front, where there is one, else the one fused to the figure's `text`, else the plainest for what it says. */
export function printedBound(front: string | undefined, { text, hedge }: Observation): PrintedBound {
  const within = front === undefined ? fusedHedge.exec(text)?.[0] : undefined
  if (within !== undefined) return { word: within, whole: text }
  const word = front ?? plainest[hedge as keyof typeof plainest]
  return { word, whole: `${word}${text}` }
}

const fusedHedge = /以上|以下|以内|之内|多|余|内$/
const plainest = { over: '超过', under: '不足', nearly: '近' } as const

function longestAtEnd(text: string): { readonly word: string; readonly hedge: Hedge } | null {
  let best: { readonly word: string; readonly hedge: Hedge } | null = null
  for (const [hedge, words] of endings) {
    const word = words.at(text)
    if (word !== undefined && word.length > (best?.word.length ?? 0) && !isOfAnotherWord(text, word))
      best = { word, hedge }
  }
  return best
}

const endings = hedgeWords.map(([hedge, words]) => [hedge, suffixes(words)] as const)

/** 通过, 附近 end in a hedge's character and are none. */
function isOfAnotherWord(text: string, word: string): boolean {
  return noHedges.some((other) => other.length > word.length && other.endsWith(word) && text.endsWith(other))
}

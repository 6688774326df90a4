// What stands around a figure: two figures whose sentences agree in all but the figure itself are the same place, reprinted.
import type { Wording } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import type { Stretches } from '../../tools/stretches.ts'
import { suffixes } from '../../tools/wordsAtEnds.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** Words that a sentence must have beside its numbers to be told from others; shorter ones take in their neighbours. */
const tellingWords = 14
/** Of a long sentence, so many characters on either side count. */
const reach = 120
/** 增长 for 下降 is a change of the figure, not of the sentence. */
const movements = suffixes(
  ['增长', '下降', '增加', '减少', '上升', '回落', '提高', '降低', '提升', '扩大', '收窄', '上涨', '下跌', '加快', '放缓', '减缓'].flatMap(
    (word) => ['', '了', '约', '近', '至', '到', '超过', '幅度为'].map((behind) => word + behind),
  ),
) // prettier-ignore

/** The wording around the figure at `place`, in the passage's sentence of this number; null where there is too little of it. `stretches` are those of the passage. */
export function wordingOf(passage: Passage, place: Place, sentence: number, stretches: Stretches): Wording | null {
  if (passage.cell !== null) return null
  const [from, to] = sentenceAround(passage, place, sentence) ?? [0, 0]
  if (to === 0) return null
  const { text } = passage
  const moved = movements.at(text, place.start)?.length ?? 0
  const until = place.start - moved < from ? place.start : place.start - moved
  return {
    key: stretches.identity(from, until, place.end, to),
    digits: stretches.digitsIn(from, until) + stretches.digitsIn(place.end, to),
  }
}

/** The sentence, or it with the one before and the one behind where it has too few words of its own; null where they have too. */
function sentenceAround(passage: Passage, { start, end }: Place, at: number): readonly [number, number] | null {
  const { text, sentenceStarts } = passage
  for (const neighbours of [0, 1]) {
    const from = Math.max(sentenceStarts[Math.max(0, at - neighbours)] ?? 0, start - reach)
    const to = Math.min(sentenceStarts[at + neighbours + 1] ?? text.length, end + reach)
    if (tells(text, from, start, end, to)) return [from, to]
  }
  return null
}

/** Whether enough Han characters stand in `[from, start)` and `[end, to)` together. */
function tells(text: string, from: number, start: number, end: number, to: number): boolean {
  let words = 0
  for (let at = from; at < to && words < tellingWords; at++) {
    if (at === start) at = end
    if (at < to && isWord(text, at)) words++
  }
  return words >= tellingWords
}

const han = /^\p{Script=Han}/u

/** Nearly all stand in the basic block; of a pair of surrogates the first counts. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return code >= 0x2e80 && (code < 0xdc00 || code > 0xdfff) && code < 0xff00 && han.test(text.slice(at, at + 2))
}

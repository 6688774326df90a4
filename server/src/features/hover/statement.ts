// Whether a mention says in its own sentence what it measures and when, or only in passing (后者达1.1万亿元).
import { normaliseName } from '../../interpret/subject/indicator.ts'
import type { Digest } from '../../model/digest.ts'
import type { FigureMention } from '../../model/figure.ts'
import { sourceSpan, type Passage } from '../../model/passage.ts'
import type { MentionReference } from '../../model/reference.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Snapshot } from '../../index/snapshot.ts'

/** True where indicator and period are both printed in the sentence (or the table heads) of the figure. */
export function statesItself(snapshot: Snapshot, at: MentionReference): boolean {
  const digest = snapshot.digests.get(at.path)
  const figure = digest?.figures[at.ordinal]
  const passage = figure && digest?.passages[figure.passage]
  if (!digest || !figure || !passage) return false
  const { indicator, period } = figure.observation
  if (indicator === null || period === null) return false
  if (passage.cell !== null) return prints(headsOf(passage), indicator)
  const { start, end } = sentenceRange(passage, figure.sentence)
  return prints(passage.text.slice(start, end), indicator) && dates(digest, figure, sourceSpan(passage, start, end))
}

function sentenceRange(passage: Passage, sentence: number): Span {
  const index = sentence - passage.firstSentence
  const start = passage.sentenceStarts[index] ?? 0
  return { start, end: passage.sentenceStarts[index + 1] ?? passage.text.length }
}

function headsOf(passage: Passage): string {
  return [passage.cell?.rowHead, passage.cell?.columnHead, passage.cell?.caption].join('')
}

/** A name may be pieced together (跨境电商…出口额 → 跨境电商出口额), so half of it in one piece is enough. */
function prints(printed: string, indicator: string): boolean {
  const text = normaliseName(printed)
  const least = Math.max(2, Math.ceil(indicator.length / 2))
  for (let start = 0; start + least <= indicator.length; start++)
    if (text.includes(indicator.slice(start, start + least))) return true
  return text.includes(indicator)
}

function dates(digest: Digest, figure: FigureMention, sentence: Span): boolean {
  const period = figure.observation.period?.replace('../', '')
  return digest.periods.some(
    (mention) =>
      mention.passage === figure.passage &&
      overlaps(mention.span, sentence) &&
      mention.value?.replace('../', '') === period,
  )
}

// Write it as the rule says: a word beside the figure, or the figure's unit, exchanged or taken out.
import { mentionAt } from '../../model/mention.ts'
import { sourceSpan, type Passage } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { rangeInPassage } from '../mention.ts'
import type { Fix, FixMaker } from './fix.ts'

const reach = 30

export const reword: FixMaker = (finding, { digest }) => {
  const mention = mentionAt(digest, finding.at)
  const passage = mention && digest.passages[mention.passage]
  if (!mention || !passage) return []
  return (finding.remedies ?? []).flatMap((remedy): readonly Fix[] => {
    if (remedy.kind !== 'wording') return []
    const { from, to, lossFree } = remedy
    const place = nearest(passage, rangeInPassage(passage, mention.span), from)
    if (place === null) return []
    const title =
      to === ''
        ? { zh: `删去“${from}”`, en: `Take out "${from}"` }
        : { zh: `把“${from}”改为“${to}”`, en: `Change "${from}" to "${to}"` }
    const edits = [{ path: finding.at.path, span: sourceSpan(passage, place.start, place.end), text: to }]
    return [{ kind: 'reword', title, edits, preferred: lossFree, lossFree }]
  })
}

/** Where the word stands nearest to the mention, in the passage's own text. */
function nearest(passage: Passage, mention: Span, word: string): Span | null {
  let best: Span | null = null
  const first = Math.max(0, mention.start - reach)
  for (let at = passage.text.indexOf(word, first); at >= 0; at = passage.text.indexOf(word, at + 1)) {
    if (at > mention.end + reach) break
    const place = { start: at, end: at + word.length }
    if (best === null || distance(place, mention) < distance(best, mention)) best = place
  }
  return best
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0)
}

// What may stand between the start of a clause and whom it speaks of.
import { leadWords } from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'

/** Times and adverbs before the one that a clause speaks of. */
const lead = new RegExp(
  `^(?:${alternation(leadWords)}|[\\d年月日号末底初第季度上下半全前本一二三四至到以来—–.-]|[“”‘’、：:（(\\s])*$`,
)
/** In characters. */
export const longestLead = 24

export const isLead = (words: string) => words.length <= longestLead && lead.test(words)

const leading = new RegExp(`(?:${alternation(leadWords)}|\\d{4}年以来|\\d{1,4}[年月日]|[“”‘’、，：:（(\\s])*`, 'y')

/** How many characters of such words stand at `at`. */
export function leadBefore(text: string, at: number): number {
  leading.lastIndex = at
  return leading.test(text) ? leading.lastIndex - at : 0
}

// What may stand between the start of a clause and whom it speaks of.
import { leadWords } from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'

/** Times and adverbs before the one that a clause speaks of. */
const lead = new RegExp(
  `^(?:${alternation(leadWords)}|[\\d年月日号末底初第季度上下半全前本一二三四至到以来—–.-]|[“”‘’、：:（(\\s])*$`,
)
const longestLead = 24

export const isLead = (words: string) => words.length <= longestLead && lead.test(words)

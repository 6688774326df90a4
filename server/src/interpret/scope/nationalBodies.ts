// Bodies that act and speak for the nation: 国家发改委表示，铁路运送…
import { bodiesOfNation, nationalBodies } from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'
import { signOfWords, signsIn } from '../../tools/signs.ts'

const bodies = [...nationalBodies, ...bodiesOfNation]
const body = new RegExp(`(?:${alternation(bodies)})(?![驻派]|[\\u4e00-\\u9fff]{2,4}(?:局|分局|分公司|调查队|总队))`)
const signs = signOfWords(bodies)

/** Whether one of them stands in the sentence, whose signs may be known. */
export const speaksForNation = (sentence: string, sentenceSigns = signsIn(sentence, 0, sentence.length)) =>
  (sentenceSigns & signs) !== 0 && body.test(sentence)

// In a government's report, whom a clause in the middle of a sentence speaks of owns that clause only: 盘溪银行稳健发展，│新增上市公司10家.
import { goingOn, movingOn, sharing } from '../../lexicon/goingOn.ts'
import { characterTable } from '../../tools/characters.ts'
import { prefixes } from '../../tools/wordsAtEnds.ts'
import { isLead } from './clauseLead.ts'
import { isNextPart } from '../subject/carried/parts.ts'
import type { Scope } from './scopedClause.ts'

const statementEnds = characterTable('；：。')
const clauseEnds = characterTable('，；：。')
/** 随着气温回升，│盘溪水库…: what only leads to whom the sentence speaks of. */
const adverbial =
  /^(?:随着|为了?|通过|针对|面对|围绕|自|据|从|按照|作为|截至|得益于|由于|因|在[^，]*(?:[下中时上前后]|方面)$)/
const inClause = prefixes([...goingOn, ...movingOn, sharing])
const inSentence = prefixes([...goingOn, sharing])
const ofAll = prefixes([...goingOn, ...movingOn, '预计'])

/** 其中, 同比: whether a sentence goes on with what the one before spoke of. */
export const opensGoingOn = (sentence: string) => inSentence.at(sentence) !== undefined

/** Whether it says something of all that was just listed: 预计增长, 2025年均增长. */
export const goesOnOfAll = (words: string) => ofAll.at(words, years.exec(words)![0].length) !== undefined

const years = /^(?:[\d年至—-]{4,12})?/

/** “云川快班”实现对开, 云川湖、澜江等实验室加快建设: a clause on others than the one before. */
const others = /^(?:“[^”]{2,12}”|[^，。；：、“”]{2,10}、[^，。；：]{2,16}等)/

/** Whether `clause` says more of what the one before it spoke of. */
export const isGoingOn = (clause: string) => inClause.at(clause) !== undefined || isNextPart(clause)

/** Whether a statement, in a sentence from `from` on, opens with `scope`, and no clause of it before `to` opens with another name. */
export function holdsToEnd(
  scope: string,
  text: string,
  from: number,
  to: number,
  read: (from: number, to: number) => Scope,
): boolean {
  let start = to
  while (start > from && statementEnds[text.charCodeAt(start - 1)] === 0) start--
  let opened = false
  while (start < to) {
    let end = start
    while (end < to && clauseEnds[text.charCodeAt(end)] === 0) end++
    const words = text.slice(start, end)
    if (opened || !(isLead(words) || adverbial.test(words))) {
      if (opened && others.test(words)) return false
      const { name, topical } = read(start, end)
      if (name === scope ? !topical && !opened : topical || !opened) return false
      opened = true
    }
    start = end + 1
  }
  return opened
}

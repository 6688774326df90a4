// Attributes between a count and its noun: a clause (有扶贫任务的村), or one with a figure of its own (成交规模超2000万元的企业).
import { characterSet, isDigit } from '../../../tools/characters.ts'
import { prefixes } from '../../../tools/wordsAtEnds.ts'
import { isNamedQuantity } from '../indicator.ts'
import { isThing, nominals, nounEnd, within } from './nounEnd.ts'
import { generalNouns } from '../../../lexicon/indicators.ts'
import { clauseOpeners, doingVerbs, predicateWords } from '../../../lexicon/predicates.ts'

const openers = prefixes([...clauseOpeners, ...doingVerbs, ...predicateWords.filter((word) => word.length > 1)])
const measured =
  /^([^，。；：、的\d和与及]{0,12}?)(?:超过?|达到?|高达|不低于|低于|高于|不足|近|约|逾|为|在)*\d[\d.]*[万亿千百多余]*[^，。；：、的\d]{1,4}(?:及?以[上下内]|左右)?的(?!基础|水平)(?=[^，。；：、的\d]{2}|[村县市镇乡](?:[，。；：、]|$))/
const stops = characterSet('，。；：、的和与及')
const longestClause = 30
/** 来自山区的村民: no noun, though it ends like one. */
const comesFrom = /^(?:来自|源自|位于|地处|属于|从事|参与|参加)/

/** Length of the attribute that `words` open with, its 的 included; 0 where they open with a noun. */
export function relativeClauseLength(words: string): number {
  const stated = opensWithFigure(words) ? measured.exec(words) : null
  if (stated !== null && (stated[1] === '' || isNamedQuantity(stated[1]!))) return stated[0].length
  if (within.at(words) !== undefined || openers.at(words) === undefined) return 0
  const at = words.indexOf('的')
  if (at < 3 || at > longestClause || /[，。；：…《》\d]/.test(words.slice(0, at))) return 0
  if (saysOfThing(words.slice(0, at))) return 0
  const nominal = nominals.at(words.slice(0, at)) !== undefined && !comesFrom.test(words)
  if (nominal || /^[是，。；：、）)\d]/.test(words.slice(at + 1))) return 0
  return words.length - at > 2 ? at + 1 : 0
}

/** 试点渔街│在节日期间也将举办丰富的活动: a thing, though it begins like a verb, and what is said of it. */
function saysOfThing(words: string): boolean {
  const end = said.test(words) ? nounEnd(words) : 0
  return end > 3 && isThing(words.slice(0, end)) && said.exec(words.slice(end))?.index === 0
}

const said = /(?:在[^，。；的]{2,8}(?:期间|前后|当天|同时))?(?:也|均|都|还|将|已|正){1,3}/

/** 条件成熟的│渔村: length of the clause that `words` open with, whose subject is no thing that is counted; 0 where there is none. */
export function clauseLength(words: string): number {
  if (!words.includes('的')) return 0
  const end = nounEnd(words)
  const subject = words.slice(0, end)
  if (end < 2 || end > longestSubject || isThing(subject) || generalNouns.has(subject)) return 0
  const said = whatItIs.exec(words.slice(end))
  if (said === null) return 0
  return opensWithThing(words.slice(end + said[0].length)) ? end + said[0].length : 0
}

function opensWithThing(words: string): boolean {
  for (let end = nounEnd(words); end >= 2; end--) if (isThing(words.slice(0, end))) return true
  return false
}

const longestSubject = 5
const whatItIs =
  /^(?![是成变为占和与则将已正仍也都均还就不未又再曾被由把]|属于|组成|构成)[^，。；：、…《》\d的]{1,10}的(?=[^，。；：、\d]{2})/

/** Whether a digit stands before the first mark or 的: without one nothing is measured. */
function opensWithFigure(words: string): boolean {
  let at = 0
  while (at < words.length && !stops(words, at) && !isDigit(words, at)) at++
  return isDigit(words, at)
}

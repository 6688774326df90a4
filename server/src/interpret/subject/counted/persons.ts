// How many persons something happened to, or who did it: 至少12人死亡, 40多人参加了义诊. 人 is itself what is counted.
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import { actsFrom } from '../phrase/doings.ts'
import { isPredicate } from '../phrase/nounEnd.ts'
import { firstAct, predicateOf } from '../phrase/predicate.ts'
import { type Subject, unsure } from '../indicator.ts'
import { falling, rising } from '../../../lexicon/movements.ts'
import { personNouns } from '../../../lexicon/personNouns.ts'
import { startTest } from '../../../tools/patternsAtEnds.ts'

const nouns = suffixes(personNouns)
const longestNoun = 14

/** Where the noun for persons ends that `words` open with, 0 where there is none: 嫌疑人│藏身槐树丛中. */
export function endOfPersons(words: string): number {
  const stop = /[，。；：、…—（）()《》\d的]|了(?!解)/.exec(words.slice(0, longestNoun))?.index ?? longestNoun
  for (let end = Math.min(stop, words.length); end >= 2; end--)
    if (nouns.at(words.slice(0, end)) !== undefined) return end
  return 0
}

const joins = /^(?:以及|[、和与及])/

/** 2024年“十佳渔民”│获得者, 80岁以上│老人, 移民新村品学兼优的│孩子: where those stand that are meant behind what tells of them, else 0. */
function headOfPersons(words: string): number {
  const year = told.exec(words)?.[0].length ?? 0
  if (year > 0 && endOfPersons(words.slice(year)) > 0) return year
  const end = endOfPersons(words)
  const rest = words.slice(end)
  if (end === 0 || isPredicate(rest, 0) || actsFrom.at(rest) !== undefined) return 0
  const more = /^[^，。；：、…（）()《》\d的和与及]{2,8}的/.exec(rest)?.[0].length ?? 0
  return more > 0 && endOfPersons(rest.slice(more)) > 0 ? end + more : 0
}

const told = /^(?:\d{4}年度?(?:“[^”]{2,14}”)?|\d{2,3}周?岁(?:及?以[上下])?的?)/
const aged = /^\d{2,3}周?岁/

/** Where a list of persons ends: 大学生、高中生│参加集训. Of 渔民、商户等代表 only the last noun counts: where that begins and ends. */
export function stretchOfPersons(words: string): { readonly start: number; readonly end: number } {
  const from = headOfPersons(words)
  if (from > 0) return { start: aged.test(words) ? 0 : from, end: from + endOfPersons(words.slice(from)) }
  let end = endOfPersons(words)
  for (let more = end; more > 0;) {
    const mark = joins.exec(words.slice(end, end + 2))?.[0].length ?? 0
    more = mark === 0 ? 0 : endOfPersons(words.slice(end + mark))
    if (more > 0) end += mark + more
  }
  const whole = end > 0 && words[end] === '等' ? endOfPersons(words.slice(end + 1)) : 0
  return whole > 0 ? { start: end + 1, end: end + 1 + whole } : { start: 0, end }
}

const personAtEnd = /人[多余]?$|人(?:左右|以上|以下)$/
const longestAct = 12
/** 由85人增至132人: what moves on to another number says nothing of the persons. */
const movesTo = new RegExp(`^(?:${alternation([...rising, ...falling])}|发展|调整|变|改)(?:至|到|为|成)`)

/** 14亿中国人的饭碗: who they are says no more than how many live there. */
const nation = startTest(/^(?:中国人民?|各族人民|中华儿女|国人)(?![大权币均民解警银志政])/)

/** The name of a count of persons by what is said of them, or null where nothing is. */
export function readPersons({ figure, left, right }: Setting): Subject | null {
  if (figure.unit === '人' && /^(?:口(?![径碑述岸罩])|民(?!币|工|警|兵|营))/.test(right))
    return unsure(`人${right[0]!}`)
  if (figure.unit === '人' && nation(right)) return unsure('人口')
  const visits = figure.unit === '人次' && /(?:^|[有让使超近约])$/.test(left)
  if (visits ? predicateOf(right) === '' : figure.unit !== '人' || !personAtEnd.test(figure.text)) return null
  if (/^[的—中里外]/.test(right) || movesTo.test(right)) return null
  const act = firstAct(right)
  if (act.length < 2 || act.length > longestAct) return null
  return unsure(`${act}人${visits ? '次' : ''}数`)
}

// How many persons something happened to, or who did it: 至少12人死亡, 40多人参加了义诊. 人 is itself what is counted.
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import { firstAct, predicateOf } from '../phrase/predicate.ts'
import type { Subject } from '../indicator.ts'
import { falling, rising } from '../../../lexicon/movements.ts'
import { personNouns } from '../../../lexicon/personNouns.ts'

const nouns = suffixes(personNouns)
const longestNoun = 14

/** Where the noun for persons ends that `words` open with, 0 where there is none: 嫌疑人│藏身槐树丛中. */
export function endOfPersons(words: string): number {
  const stop = /[，。；：、…—（）()《》\d的]/.exec(words.slice(0, longestNoun))?.index ?? longestNoun
  for (let end = Math.min(stop, words.length); end >= 2; end--)
    if (nouns.at(words.slice(0, end)) !== undefined) return end
  return 0
}

const joins = /^(?:以及|[、和与及])/

/** Where a list of persons ends: 大学生、高中生│参加集训. Of 渔民、商户等代表 only the last noun counts: where that begins and ends. */
export function stretchOfPersons(words: string): { readonly start: number; readonly end: number } {
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

/** The name of a count of persons by what is said of them, or null where nothing is. */
export function readPersons({ figure, left, right }: Setting): Subject | null {
  if (figure.unit === '人' && /^(?:口(?![径碑述岸罩])|民(?!币|工|警|兵|营))/.test(right))
    return { name: `人${right[0]!}`, sure: false }
  const visits = figure.unit === '人次' && /(?:^|[有让使超近约])$/.test(left)
  if (visits ? predicateOf(right) === '' : figure.unit !== '人' || !personAtEnd.test(figure.text)) return null
  if (/^[的—]/.test(right) || movesTo.test(right)) return null
  const act = firstAct(right)
  if (act.length < 2 || act.length > longestAct) return null
  return { name: `${act}人${visits ? '次' : ''}数`, sure: false }
}

// The share of those who hold an opinion or intend something: 近七成受访者认为经济走弱 is 认为经济走弱的受访者占比.
import { inexact } from '../../../lexicon/hedges.ts'
import { alternation } from '../../../tools/alternation.ts'
import { respondents, stances } from '../../../lexicon/stances.ts'
import type { Setting } from '../../clause.ts'
import { subjectStart, type Subject, unsure } from '../indicator.ts'

const verb = `(?:${alternation(stances)})(?!度|率|感)`
const content = `(${verb}[^，。；：、\\d]*)`
/** 的受访者│认为…, 企业│计划…: those who are asked stand behind the number. */
const behind = new RegExp(
  `^(?:以上|左右)?的?([^，。；：、\\d的]{0,8}?(?:${alternation(respondents)}))(?:都|均|也|则|还|更)?${content}`,
)
/** 企业中，超过六成│认为…: they stand in front of it. */
const alone = new RegExp(`^(?:以上|左右)?(?:的人)?${content}`)
const among = new RegExp(`([^，。；\\d]{2,12}?)(?:当中|之中|中)[，\\s]*(?:有|仅|只|${inexact})*$`)
const longestContent = 20

/** Its name, or null where nobody is said to hold or intend anything. What is held may stand behind a comma, and is left out then. */
export function readOpinion({ right, left }: Setting, before: string): Subject | null {
  const told = behind.exec(right)
  if (told !== null) return share(told[1]!, told[2]!)
  const held = alone.exec(right)
  const group = held === null ? undefined : (among.exec(left) ?? among.exec(before))?.[1]
  return group === undefined ? null : share(subjectStart(group), held![1]!)
}

function share(who: string, said: string): Subject {
  const own = said.replace(/^(?:认为|以为|表示|觉得|相信)$|(?:以上|左右)$|^表示(?=愿意?|有意)/, '')
  return unsure(own === '' || own.length > longestContent ? `${who}占比` : `${own}的${who}占比`)
}

// Whose age a figure is: 25岁以下的青年, 享年65岁.
import { groupEndings } from '../../../lexicon/personNouns.ts'
import { alternation } from '../../../tools/alternation.ts'
import { ageLeads } from '../../../lexicon/figureLeads.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { endOfPersons } from '../counted/persons.ts'
import { partPhrase } from '../phrase/phrase.ts'
import { surnames } from '../../../lexicon/surnames.ts'

const longestOwner = 8
const saysAge = new RegExp(`(?:${alternation(ageLeads)}|[，,])+$`)

/** The name of an age: of the person behind it, else in front, an average or an extreme of those told of before, else 年龄 alone; null for what is no age. */
export function readAge({ figure, right }: Setting, left: string, withOwner: (name: string) => string): Subject | null {
  if (figure.unit !== '岁') return null
  const ofOne = figure.bound === null && figure.low === null
  const behind = aim.test(right)
    ? ''
    : right.startsWith('的')
      ? personIn(right.slice(1))
      : right.slice(0, endOfPersons(right))
  if (behind.length >= 2) return unsure(ofOne && !group.test(behind) ? '年龄' : `${behind}年龄`)
  const average = averaged.exec(left)?.[1] ?? extreme(left)
  if (average !== null) return unsure(withOwner(average))
  const head = headOf(left.trimEnd().replace(saysAge, ''))
  if (/(?:年龄|寿命|树龄|平均)$/.test(head)) return unsure(head.replace(/平均$/, '平均年龄'))
  return unsure(ofOne || head.length < 2 || head.length > longestOwner ? '年龄' : `${head}年龄`)
}

/** 平均年龄│高达81岁 without a word that says whose. */
const averaged = /(?:^|[，、\s])((?:人均|平均)(?:年龄|寿命|树龄|工龄))[^，；年]{0,4}$/

/** 年龄最大的82岁, 最小的19岁; null for any other age. */
function extreme(left: string): string | null {
  const end = ofExtreme.exec(left)?.[1]
  return end === undefined ? null : young.test(end) ? '最小年龄' : '最大年龄'
}

const ofExtreme =
  /(?:^|[，、\s])(?:其中)?((?:年龄|年纪|岁数)?最(?:高龄|年长|大|长|年轻|年幼|小))(?:的|者)[^，；年的]{0,5}$/
const young = /[轻幼小]$/

/** Of one person the scope tells who it is, a group has a name. */
const group = new RegExp(`(?:${alternation(groupEndings)})$`)

/** 预期寿命达到78岁的目标 */
const aim = /^的?(?:左右|以上)?的?(?:目标|水平|标准|预期)/

/** 护士李丽娟手捧鲜花 is of the 护士, 周晓东打开大门 of 周晓东. */
function personIn(words: string): string {
  const noun = partPhrase(words).noun.replace(/^[他她它你我].*/, '')
  if (noun.length <= longestPersonName) return noun
  const end = endOfPersons(noun)
  if (end > 0) return noun.slice(0, end)
  return surnames.has(noun[0]!) ? noun.slice(0, 3) : noun
}

const longestPersonName = 4

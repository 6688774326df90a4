// The noun that the members of a list share behind the last of them: 新建45万亩、改造35万亩高标准农田.
import { actsUpTo } from '../phrase/doings.ts'
import { isDigit } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { type Subject, unsure } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'
import { dimensions } from '../../../lexicon/indicators.ts'

const unitAtEnd = /[^\d.百千万亿多余近约]+$/
const nextMember = /^[、和]([^，。；、\d]{2,6}?)\d[\d.]*[万亿]*/

/** The name by what is done and the noun behind the next member, or null where the figure has a noun of its own. */
export function readSharedNoun({ figure, right }: Setting, left: string): Subject | null {
  if (right[0] !== '、' && right[0] !== '和') return null
  const act = actsUpTo.at(left.replace(/[近约超逾了]+$/, ''))
  const next = act === undefined ? null : nextMember.exec(right)
  const unit = unitAtEnd.exec(figure.text)?.[0]
  if (next === null || unit === undefined || !right.startsWith(unit, next[0].length)) return null
  if (actsUpTo.at(next[1]!) === undefined && !acting.test(next[1]!)) return null
  const rest = right.slice(next[0].length + unit.length)
  const { noun } = isDigit(rest, 0) ? { noun: '' } : partPhrase(rest)
  return noun.length < 2
    ? null
    : unsure(`${act!}${noun}${figure.kind === 'count' ? '数' : (dimensions[figure.unit] ?? '')}`)
}

const acting = /^(?:改|扩|续|新|修|建|升)/

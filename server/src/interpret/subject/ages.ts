// Whose age a figure is: 25岁以下的青年, 享年65岁.
import type { Setting } from '../clause.ts'
import { headOf, type Subject } from './indicator.ts'
import { partPhrase } from './phrase.ts'

const longestOwner = 8
const saysAge = /(?:[，,]|享年|终年|年仅|年满|年近|年逾|年过|未满|不满|不到|已经|已|刚|才|今年|现年|时年|当年|只有)+$/

/** The name of an age: of the person behind it, else in front, else 年龄 alone; null for what is no age. */
export function readAge({ figure, right }: Setting, left: string): Subject | null {
  if (figure.unit !== '岁') return null
  const behind = right.startsWith('的') ? partPhrase(right.slice(1)).noun.replace(/^[他她它你我].*/, '') : ''
  if (behind.length >= 2) return { name: `${behind}年龄`, sure: false }
  const head = headOf(left.trimEnd().replace(saysAge, ''))
  if (/(?:年龄|寿命|树龄|平均)$/.test(head)) return { name: head.replace(/平均$/, '平均年龄'), sure: false }
  return { name: head.length < 2 || head.length > longestOwner ? '年龄' : `${head}年龄`, sure: false }
}

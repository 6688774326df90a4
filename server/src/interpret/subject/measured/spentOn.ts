// What money was spent on where that stands behind it: 投入200万元建起烘干厂 is 烘干厂投入资金, 投资3亿元改造老旧渔港 老旧渔港改造投资.
import { alternation } from '../../../tools/alternation.ts'
import { endWithoutBlanks } from '../../../tools/characters.ts'

import { chains, prefixes, suffixes } from '../../../tools/wordsAtEnds.ts'
import { doneWithMoney, madeWithMoney, spendingVerbs, toldSpending } from '../../../lexicon/parts.ts'
import type { Setting } from '../../clause.ts'
import { headOf, isNamedQuantity, type Subject, unsure } from '../indicator.ts'

const verbs = suffixes(spendingVerbs.keys())
const making = prefixes(madeWithMoney)
const doing = prefixes(doneWithMoney)
const exactly = chains('了 近 约 超过 超 逾 达 共计 共 累计 资金 人民币 将近'.split(' '))
const longestPayer = 8
/** 渔港建设投入…: what it is spent on is told in front. */
const toldInFront = new RegExp(`(?:${alternation(toldSpending)})$`)
const behindAct = /^(?:起来?|好|成|了)*(?:[一首]?[个座条家批处所间项]|\d[\d.]*[万亿余多]*[个座条家处所间项台套件艘只])?/
const object = /^[^，。；：、（）()\d的]{2,14}$/
const nameless = /^(?:发展|工作|力度|全部|其中|以来|以上|以下)$|以[上下内]|左右/

/** Null where no act with its object stands behind, or the money has a name in front. */
export function readSpentOn({ figure, right }: Setting, left: string): Subject | null {
  if (figure.kind !== 'amount') return null
  const made = making.at(right)
  const act = made ?? doing.at(right)
  if (act === undefined) return null
  const end = exactly(left, 0, endWithoutBlanks(left, left.length))
  const verb = verbs.at(left, end)
  if (verb === undefined || isTold(left.slice(0, end - verb.length))) return null
  const thing = objectOf(right.slice(act.length))
  if (thing === null) return null
  return unsure(`${thing}${made === undefined ? act : ''}${spendingVerbs.get(verb)!}`)
}

function isTold(front: string): boolean {
  const payer = headOf(front)
  return payer.length > longestPayer || toldInFront.test(payer) || isNamedQuantity(payer)
}

/** 民生实事 of 好“28+10”项民生实事; null where too much or nothing is said. */
function objectOf(words: string): string | null {
  const clause = /^[^，。；、]*/.exec(words)![0].replace(quotedNumber, '').replace(behindAct, '').replace(number, '')
  return object.test(clause) && !nameless.test(clause) ? clause.replace(/[“”]/g, '') : null
}

/** 学校20所 */
const number = /(?<=[^\d]{2})\d.*$/
const quotedNumber = /“[\d+]+”[个项件条]/

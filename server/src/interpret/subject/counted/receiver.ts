// To whom something is given ends before what is given: 为1.2万户小微外贸企业│发放贷款36亿元.
import { actsFrom } from '../phrase/doings.ts'
import { characterSet } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { receiverNouns } from '../../../lexicon/indicators.ts'
import { firstAct } from '../phrase/predicate.ts'
import { opensBenefit } from '../forWhom.ts'

const endsGiving = characterSet('为向给近超约逾')
const giving = /(?:为|向|给)[近超约逾]?$/
const nouns = receiverNouns.join('|')
const receivers = new RegExp(`^[^，。；、的]{0,8}?(?:${nouns})(?:[^，。；、的]{0,3}?(?:${nouns}))?`)
const givenToCount = /(为|向|给)(?:全[省市国县区])?(?:[近约逾]|超过?)?\d[\d.]*[万亿余多]*(?:[家户名位个]|[户人]次)$/

/** The receivers that `right` opens with, behind a figure that `clause` leads up to with 为, 向 or 给; else null. */
export function receiverOf(clause: string, right: string): string | null {
  return endsGiving(clause, clause.length - 1) && giving.test(clause) ? (receivers.exec(right)?.[0] ?? null) : null
}

/** 为3.4万人次发放补贴: how often that was done for somebody; null where a noun stands behind the figure. */
export function servedBy({ figure, clause, right }: Setting): string | null {
  if (!endsGiving(clause, clause.length - 1) || actsFrom.at(right) === undefined || !giving.test(clause)) return null
  const act = firstAct(right)
  return act.length < 3 || act.length > longestAct ? null : `${act}${figure.unit}数`
}

const longestAct = 12

/** `left` without the receivers that the figure before it counts; an amount is told with them (为企业发放贷款). */
export function withoutReceiver(left: string, { clause, leftStart, clauseStart, figure }: Setting): string {
  if (leftStart <= clauseStart || !endsCounter(clause, clause.length - left.length - 1)) return left
  const to = givenToCount.exec(clause.slice(0, clause.length - left.length))?.[1]
  if (to === undefined) return left
  if (figure.kind === 'amount' && opensBenefit(to + left, 0)) return to + left
  return left.slice(receivers.exec(left)?.[0].length ?? 0)
}

const endsCounter = characterSet('家户名位个次')

/** 项目为当地创造岗位: what was made, not by whom and for whom. */
export function withoutBenefit(subject: string): string {
  return subject.includes('为') ? subject.replace(benefit, '') : subject
}

const benefit = /^.{2,}?为[^，。；\d]{2,12}?(?=(?:创造|提供|带来|新增|增加|贡献|培养|输送)[^，。；\d]{2})/

// A rate that is named behind its figure: 25%的关税, 3.5%的年利率.
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { ratesBehind } from '../../../lexicon/indicators.ts'
import { readOfBasis } from './ofBasis.ts'

const rate = new RegExp(
  `^的?([^，。；：、的\\d]{0,8}?(?:${ratesBehind.join('|')}))(?![^，。；：、的]{0,3}(?:企业|公司|人员|收入))`,
)

/** 三级财政按5:3:2的分担比例, 前六盘棋战成3:3: what a ratio is called behind it, or that it is a score; else null. */
export function readRatio({ right }: Pick<Setting, 'right'>, left: string): Subject | null {
  const behind = /^的?([^，。；的]{0,6}(?:比例|比重|配比|之比|(?:总)?比分))/.exec(right)?.[1]
  if (behind !== undefined) return unsure(headOf(left.replace(/(?:按照?|以)$/, '')) + behind)
  const income = incomeRatio.exec(left)
  if (income !== null) return unsure(headOf(income[1]!) + income[2]!)
  const score = scored.exec(left)
  return score === null ? null : unsure(`${headOf(left.slice(0, score.index))}比分`)
}

/** 城乡居民收入比由2.9降至2.8: what a pure number is of; else null. */
export function readIncomeRatio({ figure, clause }: Pick<Setting, 'figure' | 'clause'>): Subject | null {
  if (figure.unit !== '1' || figure.kind !== 'measure' || !clause.includes('收入')) return null
  const found = incomeRatio.exec(clause)
  return found === null ? null : unsure(headOf(found[1]!) + found[2]!)
}

const incomeRatio = /([^，。；：]{0,16}收入)((?:差距)?(?:之?比|比值|倍差))[^，。；：]*$/

const scored = /(?:战成|战平|比分(?:为|是|定格在|改写为)?|扳成|追成|打成)$/

/** The name behind a percentage that is itself the height of a tax, of interest and the like; null for shares and others. */
export function readRate({ figure, right, left }: Pick<Setting, 'figure' | 'right' | 'left'>): Subject | null {
  if (figure.kind !== 'percent') return null
  const ofBasis = readOfBasis(left, right)
  if (ofBasis !== null) return ofBasis
  const name = rate.exec(right)?.[1]
  if (name === undefined) return null
  return unsure(/[税]$/.test(name) ? `${name}税率` : name)
}

// A rate that is named behind its figure: 25%的关税, 3.5%的年利率.
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { ratesBehind } from '../../../lexicon/indicators.ts'
import { readOfBasis } from './ofBasis.ts'

const rate = new RegExp(
  `^(?:[、和与至][\\d.]{1,5}[%％]){0,3}(?:[一二两三四五][档种级])?的?([^，。；：、的\\d]{0,8}?(?:${ratesBehind.join('|')}))(?![^，。；：、的]{0,3}(?:企业|公司|人员|收入))`,
)

/** 三级财政按5:3:2的分担比例, 前六盘棋战成3:3: what a ratio is called behind it, or that it is a score; else null. */
export function readRatio({ right, clause }: Pick<Setting, 'right' | 'clause'>, left: string): Subject | null {
  const behind = /^的?([^，。；的]{0,6}(?:比例|比重|配比|之比|(?:总)?比分))/.exec(right)?.[1]
  if (behind !== undefined) return unsure(headOf(left.replace(/(?:按照?|以)$/, '')) + behind)
  const income = incomeRatio.exec(left)
  if (income !== null) return unsure(headOf(income[1]!) + income[2]!)
  const score = scored.exec(left)
  if (score !== null) return unsure(`${headOf(left.slice(0, score.index))}比分`)
  const called = ratioInFront.exec(clause)
  return called === null ? null : unsure(headOf(called[1]!) + called[2]!)
}

/** 师生比由1：14降至│1：12, 三次产业结构由10：41：49调整为│9：42：49 */
const ratioInFront =
  /([^，。；：\d]{1,16}?)((?<![同环占对相期])比[例值重]?|结构|差距)(?=[由从为达是约到至\d]|$)[^，。；]*$/

/** 城乡居民收入比由2.9降至2.8: what a pure number is of; else null. */
export function readIncomeRatio({ figure, clause }: Pick<Setting, 'figure' | 'clause'>): Subject | null {
  if (figure.unit !== '1' || figure.kind !== 'measure' || !clause.includes('收入')) return null
  const found = incomeRatio.exec(clause)
  return found === null ? null : unsure(headOf(found[1]!) + found[2]!)
}

const incomeRatio = /([^，。；：]{0,16}收入)((?:差距)?(?:之?比|比值|倍差))[^，。；：]*$/

const scored = /(?:战成|战平|比分(?:为|是|定格在|改写为)?|扳成|追成|打成)$/

/** The name behind a percentage that is itself the height of a tax, of interest and the like; null for shares and others. */
export function readRate(setting: Pick<Setting, 'figure' | 'right' | 'left' | 'clause'>): Subject | null {
  const { figure, right, left, clause } = setting
  if (figure.kind !== 'percent') return null
  const ofBasis = readOfBasis(left, right)
  if (ofBasis !== null) return ofBasis
  const name = rate.exec(right)?.[1]
  if (name === undefined) return null
  return unsure(name.endsWith('税') ? `${goodsIn(clause)}${name.replace(/^所谓|[“”]/g, '')}税率` : name)
}

/** 对价值2亿元的│云川渔船│征收10%关税, 对│鱼粉│加征: on what; `''` where that is not told. */
function goodsIn(clause: string): string {
  const [, goods, more] = (clause.includes('征') || clause.includes('实施') ? levied.exec(clause) : null) ?? []
  if (goods === undefined || /\d/.test(goods)) return ''
  const own = goods.replace(manner, '').replace(/^[从自]([^，的]{1,8}?)进口的(?=[商产货])/, '自$1进口')
  return own.length < 2 ? '' : own + (more === '加征' ? more : '')
}

const levied =
  /(?:对|向)(?:价值|总额|总值|约)*(?:[\d.]+[万亿]*[美欧日]?元的?)?([^，；：。对]{2,24}?)(征收|加征|开征|课征|实施)(?:最高|至少|超过?|约|总计|额外|新的|\s|[\d.]{1,5}[%％][、和与至])*$/
/** 对渔船│将继续│征收 */
const manner = /(?:将|拟|要|可|已|再|暂|分[一二两三四]批|统一|继续|恢复|进一步|额外|普遍|一律|正式|平均)+$/

// What a growth is held against in the same words: 增长8%，低于去年的12%; 预计增长4.9%，高于此前预测的4.8%.
import { endTest, startTest } from '../tools/patternsAtEnds.ts'
import { signOf } from '../tools/signs.ts'
import { isAimedAt } from './status/targets.ts'
import type { Setting } from './clause.ts'

/** Whether the figure is the growth of another time, of others or as it was expected, and no share of what stands in front of it. */
export function isHeldAgainst({ figure, left, leftSigns, right }: Setting): boolean {
  if (figure.kind !== 'percent' || (leftSigns & comparing) === 0) return false
  return (left.endsWith('的') && heldAgainst.test(left)) || (expectedBehind(right) && expectedOf(left))
}

/** 高于此前│2.3%的预期 */
const expectedBehind = startTest(/^的(?:市场)?(?:预期|预测|预估)(?!目标|指数|寿命)/)
const expectedOf = endTest(/[高低快慢好]于[^，。；：占\d]{0,8}$/)

const comparing = signOf('于较比过')
const heldAgainst =
  /^[，（]?(?:[远略均都也仍并但]|大幅|明显)*(?:[高低快慢]于|超过|[较比])[^，。；：占]{0,12}(?:[前去上]年|\d年|[年月季]度?|同期|此前|之前|先前|预测|预期|预计|估计|前值|平均|全[国省市区球])(?:同期|水平|增速|增幅)?的$/

/** 增长6.1%，符合年初提出的6%—6.5%的预期目标, 较好完成6%的增长目标: a growth that was aimed at; not 失业率达到5.5%的目标, 完成计划30%的目标. */
export function isHeldAgainstTarget({ figure, left, right }: Setting): boolean {
  return figure.kind === 'percent' && isAimedAt(right) && (meetsTarget(left) || (aimedGrowth(right) && meets(left)))
}

const aimedGrowth = startTest(/^的(?:预期|年度)?(?:增长|增速|增幅)/)
const meets = endTest(/(?:达到|实现|完成|超过)[^，。；：占\d]{0,14}$/)
const meetsTarget = endTest(
  new RegExp(
    '^[，（]?(?:(?:[涨增降升跌]幅|增速)[^，。；：占\\d]{0,4}(?:达到|实现|完成|超过)|' +
      '(?:[涨增降升跌]幅|增速)?(?:[远略均都也仍并但]|大幅|明显|基本|总体|较好|继续)*(?:符合|处于|处在|[高低好优快慢]于|位于|落在|超过))' +
      '[^，。；：占\\d]{0,14}$',
  ),
)

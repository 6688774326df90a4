// What a name takes from the quantity that was told before: the sector of a trade (跨境电商出口额), the tail of a whole (新能源汽车产量).
import type { DetectedFigure } from '../../../detect/figures/figures.ts'
import { isBareFlow, isNamedQuantity, normaliseName, tailOf } from '../indicator.ts'
import { startTest } from '../../../tools/patternsAtEnds.ts'
import { carriedTails, dimensions } from '../../../lexicon/indicators.ts'

type Counted = Pick<DetectedFigure, 'kind' | 'unit'>

/**
 * A bare flow (出口额) inside a trade that was stated before (跨境电商进出口总额) is that trade's: 跨境电商出口额.
 * Any other bare noun (集成电路) takes the tail of what was measured: 集成电路出口额. Names are as printed. A tail that the figure cannot be
 * of (面积 in tons) is not taken.
 */
export function carryOn(name: string, topic: string | null, figure: Counted | null): string {
  if (topic === null || topic === '') return name
  const plain = normaliseName(name)
  if (isBareFlow(plain)) {
    const match = tradeOf(topic)
    if (match === null) return name
    const sector = match[1]!
    return `${name.startsWith(sector) ? '' : sector}${/(?:进口|出口)$/.test(name) ? name + match[3]! : name}`
  }
  if (isNamedQuantity(plain) || /[投支][入付]$|[增涨降跌]幅$|增速$|速度$|贡献$|影响$/.test(name)) return name
  const group = figure?.kind === 'count' ? null : ofGroup(name, topic)
  if (group !== null) return group
  const match = tradeOf(topic)
  const tail = match === null ? tailOf(topic) : match[2]! + match[3]!
  if (tail === null || !passedOn.has(tail) || (match !== null && paid.test(name))) return name
  return figure === null || fits(tail, figure)
    ? joined(name, tail)
    : `${name}${dimensions[figure.unit] === '重量' ? '量' : ''}`
}

/** 工业用电 and 用电量 have 用电 in common. */
function joined(name: string, tail: string): string {
  return tail.length > 2 && name.endsWith(tail.slice(0, 2)) ? name + tail.slice(2) : name + tail
}

/** 中小企业 behind 企业缓缴保险费 is 中小企业缓缴保险费: some of those whom the whole begins with. */
function ofGroup(name: string, topic: string): string | null {
  const group = opensGroup(topic) ? groups.exec(topic)?.[0] : undefined
  if (group === undefined || name.length <= group.length || !name.endsWith(group)) return null
  return name + topic.slice(group.length).replace(/^(?:累计|合计|[共已])+/, '')
}

const groups = /^(?:企业|公司|居民|农户|渔户|商户|家庭|个人|机构|单位|学校|医院|渔企)(?=[^数人户家个占]{3})/
const opensGroup = startTest(groups)

/** 奖金, 运费 are paid, not traded; 黄金 is. */
const paid = /(?:[款费税]|(?<![黄白合五冶])金)$/

/** Whether a quantity by that last word can be counted in the figure's unit. */
function fits(tail: string, { kind, unit }: Counted): boolean {
  if (kind === 'amount') return !inKind.test(tail)
  if (kind === 'count') return !money.test(tail) && !ofMeasure.test(tail)
  if (kind !== 'measure') return true
  if (tail === '面积') return dimensions[unit] === '面积'
  if (/电量$/.test(tail)) return unit.endsWith('W.h')
  return !money.test(tail)
}

const inKind = /(?:量|面积)$/
const ofMeasure = /(?:面积|电量)$/
const money = /(?:额|收入|利润|投资|贷款|存款|外资|产值|增加值|余额|价格?)$/

/** Sector, flow and tail of 跨境电商 进出口 总额, or null for what is no trade. */
function tradeOf(topic: string): RegExpExecArray | null {
  return topic.includes('口') && !topic.endsWith('数') ? trade.exec(topic) : null
}

const trade = /^(.*?)(进出口|出口|进口)([^进出口]*)$/

/** Tails that a part takes from its whole: 新能源汽车 behind 汽车产量. */
const passedOn: ReadonlySet<string> = new Set(carriedTails)

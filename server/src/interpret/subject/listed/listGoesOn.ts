// What a list goes on to say of members that were named before: 分别占全国的三成、四成; 快于全部投资3.2和2.7个百分点.
import { alternation } from '../../../tools/alternation.ts'
import { inexact } from '../../../lexicon/hedges.ts'
import { falling, rising } from '../../../lexicon/movements.ts'
import { characterSet } from '../../../tools/characters.ts'
import { countedAsPart } from '../counted/numberOf.ts'
import { gapName } from '../moved/compared.ts'
import { headOf, shareName } from '../indicator.ts'

/** How something moved, as part of a pattern. */
export const movement = `(?:同比|环比)?(?:${alternation([...rising, ...falling])})了?`
const endsMovement = characterSet(['了', ...rising, ...falling].map((word) => word.at(-1)!).join(''))
/** A clause that only says how what was listed moved. */
const movesOnly = new RegExp(`^(?:同比|环比|[比较][^，。；]{1,10}?)?(?:实际|名义)?(?:分别)?${movement}$`)
const number = `[\\d.]+[%％个]?`

/** 增速分别快于规模以上工业│2.8个和3.1个百分点: what all of them are held against. */
const allHeldAgainst = new RegExp(
  `^(?:其中)?(?:增速|增幅|涨幅|降幅)?(?:均|都|也)?(?:分别)?(?:高于|快于|低于|慢于|高出|领先于?)([^，；。和与及、\\d分]{2,16})(?:分别)?(?:${number}[和与及、])?$`,
)
/** 分别占同期总额的│53%和59%; 在机械工业中的比重分别为; 占外贸比重分别提升: what they are parts of. */
const partsOf = new RegExp(
  `^(?:其中)?(?:分别占(?:到|了)?|占(?!比)|在)([^，；。\\d占]{2,16}?)(?:中)?的?(?:比重|比例|份额)?(?:均|都)?(?:分别)?(?:为|约为|达到?|${movement}[至到]?)?(?:[近约超]|超过)?(?:${number}[和与及、])?$`,
)
const opens = characterSet('其增涨降高快低慢领分占在')

/** Whether the clause up to a figure says nothing but how what was listed before moved. */
export function isMoveOnly(clause: string): boolean {
  return endsMovement(clause, clause.length - 1) && movesOnly.test(clause)
}

/** The name of what the clause says of one who was named `before`; null where it says nothing of that kind. */
export function nameFurther(before: string, clause: string): string | null {
  if (!opens(clause, 0)) return null
  const against = allHeldAgainst.exec(clause)?.[1]
  if (against !== undefined) return gapName(before.replace(/(?<=.{2})增[速幅]$/, ''), '增速', against)
  const whole = /分别|比重/.test(clause) ? partsOf.exec(clause)?.[1] : undefined
  return whole === undefined ? null : shareName(countedAsPart(before), headOf(whole))
}

const together = new RegExp(
  `^([^，。；\\d占比较]*[、和与及][^，。；\\d占比较均都]{2,}?)(?:同比|环比|实际|名义|年均)*${movement}$`,
)

const reached = new RegExp(
  `^([^，。；：\\d占比较的]*[、和与及][^，。；：\\d占比较的均都共]{2,}?)(?:完成|实现|达到?|为|${inexact})+$`,
)

/** 公路和水路货运 of 公路和水路货运完成│840万吨和315万吨: the list that reaches as many. */
export function quantitiesReached(clause: string): string | undefined {
  return clause.includes('分别') ? undefined : reached.exec(clause)?.[1]
}

/** 总产值和增加值 of 总产值和增加值同比增长: the list that moves, where nothing says 分别. */
export function quantitiesTogether(clause: string): string | undefined {
  return clause.includes('分别') ? undefined : together.exec(clause)?.[1]
}

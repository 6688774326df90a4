// What makes a figure another quantity beside its name: real or nominal, in which prices, a head, a day or a month.
import type { Setting } from './clause.ts'
import { allMatches } from '../tools/allMatches.ts'
import { signOf } from '../tools/signs.ts'

const qualifierWords: readonly (readonly [string, RegExp])[] = [
  ['实际', /实际(?:增长|增加|下降)|扣除价格因素|剔除价格因素/],
  ['名义', /名义/],
  ['可比价', /按可比价|按不变价|可比口径|不变价格/],
  ['现价', /按现价|现价计算/],
  ['初步核算', /初步核算|初步统计/],
  ['最终核实', /最终核实/],
  ['人均', /人均/],
  ['日均', /日均|平均每天|每天|每日/],
  ['月均', /月均|平均每月|每月/],
  ['当月', /当月|单月/],
]

/** 按美元计价，出口…: holds for what follows in the sentence, until 按人民币计 ends it. */
const currencyOf = /[以按](美元|人民币)计/g

const counting = signOf('计')
/** No mark is without one of these. */
const marking = signOf('际价义核均天日月')
const noQualifiers: readonly string[] = []

/** Marks that make the figure another quantity, sorted. The preliminary account alone makes none. */
export function readQualifiers({ clause, clauseSigns, sentence, sentenceSigns }: Setting): readonly string[] {
  const found = (clauseSigns & marking) === 0 ? noQualifiers : marksIn(clause)
  const currency = (sentenceSigns & counting) === 0 ? undefined : allMatches(currencyOf, sentence).at(-1)?.[1]
  return currency === '美元' ? [...found, '以美元计'].sort() : found
}

function marksIn(clause: string): readonly string[] {
  const found = qualifierWords.filter(([name, pattern]) => name !== '初步核算' && pattern.test(clause))
  return found.length === 0 ? noQualifiers : found.map(([name]) => name).sort()
}

// Stocks and their flows: 贷款余额186.4万亿元，同比增长8.5%，全年新增14.6万亿元; 增长13.6%，比上年末高3.1个百分点，全年新增4210亿元，同比多增1430亿元.
import { gathered } from '../../tools/gathered.ts'
import type { Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { type Ground, textBetween } from './ground.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** Balances of banks, of which the flow of a year is what they grew by. */
const isStock = endTest(/(?:贷款|存款)(?:余额)?$/)
const yearsEnd = /^(?:\.\.\/)?(\d{4})(?:-12(?:-31)?)?$/

interface Told {
  readonly stocks: number[]
  readonly rates: number[]
  readonly rateChanges: number[]
  readonly flows: number[]
  readonly flowChanges: number[]
}

/** One relation for each balance whose growth over a year and whose flow an article tells. Linear. */
export function stockFlows(ground: Ground): Relation[] {
  const { figures, passages, named } = ground
  const balances = [...named.keys()].filter((name) => isStock(name))
  const ofBalances = gathered(balances, (name) => named.get(name)!).sort((a, b) => a - b)
  const told = new Map<string, Told>()
  for (const index of ofBalances) {
    const { observation, passage } = figures[index]!
    const key = keyOf(observation, ground.names[index]!, passages[passage]!.article)
    const part = key === null ? null : partOf(index, ground)
    if (key === null || part === null) continue
    const own = told.get(key) ?? { stocks: [], rates: [], rateChanges: [], flows: [], flowChanges: [] }
    own[part].push(index)
    told.set(key, own)
  }
  return gathered([...told.values()], relationOf)
}

/** Only where each is told once: an article that tells two may speak of two things. */
function relationOf(told: Told): Relation[] {
  const [rate, flow] = [only(told.rates), only(told.flows)]
  if (rate === null || flow === null) return []
  const [stock, rateChange, flowChange] = [only(told.stocks), only(told.rateChanges), only(told.flowChanges)]
  if (stock === null && (rateChange === null || flowChange === null)) return []
  return [{ kind: 'stock-flow', rate, flow, stock, rateChange, flowChange }]
}

function only(indices: readonly number[]): number | null {
  return indices.length === 1 ? indices[0]! : null
}

/** Article, scope, name and year. */
function keyOf({ status, threshold, scope, period, qualifiers }: Observation, name: string, article: number) {
  const year = yearsEnd.exec(period ?? '')?.[1]
  if (status !== 'actual' || threshold || scope === null || year === undefined) return null
  return [article, scope, name.replace(/余额$/, ''), year, qualifiers.join('+')].join('|')
}

function partOf(index: number, ground: Ground): keyof Told | null {
  const { figures } = ground
  const { basis, kind, unit, base, period } = figures[index]!.observation
  const words = textBetween(ground, index - 1, index)
  if (basis === 'level' && kind === 'amount') return /^\.\.\//.test(period ?? '') ? 'stocks' : null
  if (basis === 'growth' && unit === '%' && base === 'yoy') return 'rates'
  if (kind === 'percentage-point') {
    const isNext =
      figures[index - 1]?.sentence === figures[index]!.sentence && figures[index - 1]!.observation.basis === 'growth'
    return isNext && sinceYearBefore.test(words) ? 'rateChanges' : null
  }
  if (basis !== 'change' || kind !== 'amount') return null
  if (/(?:[多少][增减]|[多少])$/.test(words)) return sinceYearBefore.test(words) ? 'flowChanges' : null
  return /(?:新增|净?增加|增量为?|净?减少)$/.test(words) && !/同比[^，。]*$/.test(words) ? 'flows' : null
}

/** 比上年末高, 同比多增: against the year before. */
const sinceYearBefore = /(?:同比|[比较](?:上年|去年)(?:年?末|年底|同期|全年)?)[^，。；]{0,8}$/

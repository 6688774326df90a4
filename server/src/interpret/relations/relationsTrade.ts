// What holds of every trade: 进出口 = 出口 + 进口, 顺差 = 出口 − 进口, and the growth of the total lies between theirs.
import { gathered } from '../../tools/gathered.ts'
import type { FigureMention, Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import type { Ground } from './ground.ts'
import { nearestKnown, nearestTo, type Stated, type Statements, sure } from './statements.ts'

/** A figure of exports with the one of imports that belongs to it, both levels or both rates. */
interface Pair {
  readonly exports: number
  readonly imports: number
}

/** `stem` is what the trade is of: 货物, 跨境电商, 民营企业. */
interface Trade {
  readonly stem: string
  readonly levels: Pair | null
  readonly rates: Pair | null
}

/** How far apart, in figures, exports and imports may stand to be one statement. */
const reach = 6

/** Relations of the trades of all articles; those sums that `known` has are left out. Indices are into `figures`. */
export function tradeRelations(ground: Ground, statements: Statements, known: readonly Relation[]): Relation[] {
  const { figures } = ground
  const summed = new Set(gathered(known, (relation) => (relation.kind === 'sum' ? [relation.parts.join('+')] : [])))
  return gathered(tradesOf(ground, statements), (trade) => [
    ...sumsOf(trade, figures, statements).filter((sum) => !summed.has(sum.parts.join('+'))),
    ...growthsOf(trade, figures, statements),
    ...balancesOf(trade, figures, statements),
  ])
}

function tradesOf({ figures, names }: Ground, statements: Statements): Trade[] {
  const trades: Trade[] = []
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const stem = name.endsWith('出口额') ? /^((?:(?!进口|出口).)*)出口额$/.exec(name)?.[1] : undefined
    if (stem === undefined) continue
    const own = statements.of(name, index)
    if (own.levels[0] !== index && own.rates[0] !== index) continue
    const other = statements.of(`${stem}进口额`, index)
    const levels = pairOf(own.levels, other.levels, figures)
    const rates = pairOf(own.rates, other.rates, figures)
    if ((levels !== null && levels.exports === index) || (levels === null && rates?.exports === index))
      trades.push({ stem, levels, rates })
  }
  return trades
}

/** The first of one kind with the nearest of the other kind in the same passage. */
function pairOf(
  exports: readonly number[],
  imports: readonly number[],
  figures: readonly FigureMention[],
): Pair | null {
  for (const one of exports) {
    const other = nearestTo(imports, one)
    if (other === null || Math.abs(other - one) > reach) continue
    if (figures[one]!.passage === figures[other]!.passage) return { exports: one, imports: other }
  }
  return null
}

function sumsOf({ stem, levels }: Trade, figures: readonly FigureMention[], statements: Statements) {
  if (levels === null) return []
  const whole = nearestTo(sure(statements.of(`${stem}进出口总额`, levels.exports).levels, figures), levels.exports)
  if (whole === null || sure([levels.exports, levels.imports], figures).length < 2) return []
  return [{ kind: 'sum' as const, whole, parts: [levels.exports, levels.imports], complete: true }]
}

function growthsOf(trade: Trade, figures: readonly FigureMention[], statements: Statements): Relation[] {
  const { stem, rates } = trade
  if (rates === null) return []
  const whole = nearestKnown(statements.of(`${stem}进出口总额`, rates.exports).rates, rates.exports, figures)
  if (whole === null) return []
  return [{ kind: 'growth-of-sum', whole, rates: [rates.exports, rates.imports], levels: levelsOf(trade) }]
}

/** The levels beside the rates; none where they stand elsewhere, as they may be of another statement. */
function levelsOf({ levels, rates }: Trade): number[] {
  if (levels === null || rates === null) return []
  const beside = rates.exports - levels.exports === 1 && rates.imports - levels.imports === 1
  return beside ? [levels.exports, levels.imports] : []
}

function balancesOf(trade: Trade, figures: readonly FigureMention[], statements: Statements): Relation[] {
  const { stem, levels, rates } = trade
  if (levels === null) return []
  const last = Math.max(levels.exports, levels.imports)
  const found: Relation[] = []
  for (const [word, signs] of [['顺差', [1, -1]], ['逆差', [-1, 1]]] as const) {
    const names = stem === '货物' ? [`货物贸易${word}`, word, `外贸${word}`] : [`${stem}${word}`, `${stem}贸易${word}`]
    const stated = names.map((name) => statements.of(name, levels.exports))
    const whole = nearby(stated, 'levels', last, figures)
    if (whole !== null)
      found.push({ kind: 'sum', whole, parts: [levels.exports, levels.imports], signs, complete: true })
    const rate = nearby(stated, 'rates', last, figures)
    if (rate !== null && rates !== null && levelsOf(trade).length > 0)
      found.push({ kind: 'growth-of-sum', whole: rate, rates: [rates.exports, rates.imports], levels: levelsOf(trade), signs })
  } // prettier-ignore
  return found
}

/** The first one behind the parts, in their passage and within reach. */
function nearby(
  stated: readonly Stated[],
  part: keyof Stated,
  behind: number,
  figures: readonly FigureMention[],
): number | null {
  const ordered = gathered(stated, (one) => one[part]).filter((index) => index > behind && index - behind <= reach)
  const first = ordered[0]
  return first !== undefined && figures[first]!.passage === figures[behind]!.passage ? first : null
}

const totalOfTrade = '进出口总额'
/** How far ahead, in figures, the parts of a trade are looked for. */
const partsAhead = 8

/** 进出口 is 出口 and 进口 and nothing else: the two parts of one trade, scope and period right behind their total, among the figures `[from, to)`. */
export function tradeSums(from: number, to: number, { figures, names }: Ground): Relation[] {
  const sums: Relation[] = []
  for (let whole = from; whole < to; whole++) {
    if (!names[whole]!.endsWith(totalOfTrade) || !isLevel(figures[whole]!.observation)) continue
    const stem = names[whole]!.slice(0, -totalOfTrade.length)
    const part = (name: string): number | null => {
      for (let index = whole + 1; index < to && index <= whole + partsAhead; index++)
        if (names[index] === name && isPart(figures[index]!.observation, figures[whole]!.observation)) return index
      return null
    }
    const [exports, imports] = [part(`${stem}出口额`), part(`${stem}进口额`)]
    if (exports !== null && imports !== null)
      sums.push({ kind: 'sum', whole, parts: [exports, imports], complete: true })
  }
  return sums
}

function isLevel(at: Observation): boolean {
  return isSize(at) && at.status === 'actual' && !at.threshold
}

function isPart(part: Observation, whole: Observation): boolean {
  return isLevel(part) && part.unit === whole.unit && part.scope === whole.scope && part.period === whole.period
}

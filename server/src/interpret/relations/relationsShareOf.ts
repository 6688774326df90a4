// A share whose whole stands elsewhere in the article: 民营企业进出口11.26万亿元，占我国外贸总值的40.3%.
import { gathered } from '../../tools/gathered.ts'
import { tradeTotals } from '../../lexicon/tradeTotals.ts'
import type { FigureMention, Observation } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import { normaliseName } from '../subject/indicator.ts'
import type { Ground } from './ground.ts'
import { nearestKnown, type Statements } from './statements.ts'

const attributes = /我国|全国|中国|全省|全市|同期|整体|总体|的/g
/** How far back, in figures of its sentence, the part of a share may stand. */
const reach = 3

/** Relations of part, whole and share, of one period and scope; those that `known` has are left out. */
export function sharesOfTotals(
  { figures, ofBasis }: Ground,
  statements: Statements,
  known: readonly Relation[],
): Relation[] {
  const told = new Set(gathered(known, (relation) => (relation.kind === 'share' ? [relation.share] : [])))
  return gathered(ofBasis.share, (share): Relation[] => {
    const { observation } = figures[share]!
    const { status, unit, indicator } = observation
    if (status !== 'actual' || unit !== '%' || indicator === null || told.has(share)) return []
    const part = partOf(share, figures)
    if (part === null) return []
    const name = wholeName(indicator, figures[part]!)
    if (name === null || name === statements.nameOf(part)) return []
    const home = (figures[part]!.observation.scope ?? '').replace(/→.*$/, '')
    const whole = nearestKnown(statements.of(name, part, home).levels, part, figures)
    if (whole === null || whole === part || !areOfOneKind(figures[part]!, figures[whole]!, observation)) return []
    return [{ kind: 'share', part, whole, share }]
  })
}

/** The level that the clause of the share goes on from: the only one before it in its sentence, with its own rate at most. */
function partOf(share: number, figures: readonly FigureMention[]): number | null {
  const { sentence, passage, observation } = figures[share]!
  for (let index = share - 1; index >= share - reach; index--) {
    const figure = figures[index]
    if (figure === undefined || figure.sentence !== sentence || figure.passage !== passage) return null
    const { basis, status, threshold, period, kind } = figure.observation
    if (basis === 'share') return null
    if (!isSize(figure.observation) || kind === 'duration') continue
    const isOne = status === 'actual' && !threshold && period === observation.period
    return isOne && figure.observation.scope === observation.scope ? index : null
  }
  return null
}

/** 外贸总值 in 民营企业进出口占外贸总值比重; a partner's bare 占比 is that of all trade. Null where it is not told. */
function wholeName(indicator: string, part: FigureMention): string | null {
  const words = /占(.+)比重$/.exec(indicator)?.[1]
  if (words !== undefined) {
    const plain = words.replace(attributes, '')
    return tradeTotals[plain] ?? normaliseName(plain)
  }
  const withPartner = /→/.test(part.observation.scope ?? '')
  const flow = /^(?:[对与同][^，]{1,16}?)?(进出口|出口|进口).{0,2}(?:占比|比重)$/.exec(indicator)?.[1]
  return withPartner && flow !== undefined ? (tradeTotals[flow] ?? null) : null
}

/** A total that is less than its part is rather the total of something else, read too widely; unless a point has moved. */
function areOfOneKind(
  { observation: part }: FigureMention,
  { observation: whole }: FigureMention,
  share: Observation,
): boolean {
  if (part.unit !== whole.unit || part.kind !== whole.kind) return false
  const [one, all] = [Number(part.value), Number(whole.value)]
  return one <= all || slips.some((factor) => isNear((one / all) * factor * 100, Number(share.value)))
}

/** A point moved, 亿 for 万. */
const slips = [0.1, 0.0001]

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.05 * b
}

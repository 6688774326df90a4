// How a share moved, and what a part gave to the growth of its whole: told by the growth of both.
import { inexact } from '../../lexicon/hedges.ts'
import { gathered } from '../../tools/gathered.ts'
import { tradeTotals } from '../../lexicon/tradeTotals.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import { normaliseName } from '../subject/indicator.ts'
import { type Ground, inOrder, textBetween } from './ground.ts'
import { nearestKnown, type Statements } from './statements.ts'

const home = /→.*$/
const attributes = /我国|全国|中国|全省|全市|同期|整体|总体|[年月季]度?增长|增长|增量|的/g

const draws = new RegExp(`拉动(.{2,12}?)(?:增长|增速|下降|回落)?(?:${inexact})?$`)

/** Relations of shares and contributions. */
export function shareRelations(ground: Ground, statements: Statements): Relation[] {
  const { figures, ofKind, ofBasis } = ground
  return gathered(inOrder(ofKind['percentage-point'], ofBasis.rate), (index): Relation[] => {
    const { observation } = figures[index]!
    if (observation.status !== 'actual') return []
    if (observation.kind === 'percentage-point') {
      const drawn = draws.exec(textBetween(ground, index - 1, index))
      return drawn === null ? shareChange(index, figures, statements) : drawnBy(index, drawn[1]!, figures, statements)
    }
    return observation.basis === 'rate' && observation.unit === '%' ? contribution(index, figures, statements) : []
  })
}

/** 占外贸总值的40.3%，比2018年提升2.4个百分点, where part and whole have their rates in the article. */
function shareChange(change: number, figures: readonly FigureMention[], statements: Statements): Relation[] {
  const [share, moved] = [figures[change - 1], figures[change]!]
  if (share?.observation.basis !== 'share' || share.sentence !== moved.sentence) return []
  if (moved.observation.base !== 'yoy' || statements.nameOf(change) !== statements.nameOf(change - 1)) return []
  const [, part, whole] = /^(.+)占(.+)比重$/.exec(share.observation.indicator ?? '') ?? []
  if (part === undefined || whole === undefined) return []
  const partRate = nearestKnown(statements.of(normaliseName(part), change).rates, change - 1, figures)
  const wholeRate = rateOfWhole(whole, change, figures, statements)
  if (partRate === null || wholeRate === null || partRate === wholeRate) return []
  if ((rateBefore(change - 1, figures) ?? partRate) !== partRate) return []
  return [{ kind: 'share-change', share: change - 1, change, partRate, wholeRate }]
}

/** The last rate in front of the figure in its sentence: a share that follows on one is of the same thing. */
function rateBefore(figure: number, figures: readonly FigureMention[]): number | null {
  const { sentence } = figures[figure]!
  for (let index = figure - 1; figures[index]?.sentence === sentence; index--)
    if (figures[index]!.observation.basis === 'growth') return index
  return null
}

function rateOfWhole(whole: string, like: number, figures: readonly FigureMention[], statements: Statements) {
  const name = totalName(whole)
  return nearestKnown(statements.of(name, like, scopeOfWhole(figures[like]!)).rates, like, figures)
}

function totalName(words: string): string {
  const plain = words.replace(attributes, '')
  return tradeTotals[plain] ?? normaliseName(plain)
}

/** Trade with a partner is part of the trade of the country that it is seen from. */
function scopeOfWhole({ observation }: FigureMention): string {
  return (observation.scope ?? '').replace(home, '')
}

/** 进口对外贸增长的贡献率达到56.6% */
function contribution(index: number, figures: readonly FigureMention[], statements: Statements): Relation[] {
  const [, part, whole] =
    /^(.{2,20}?)对(.{2,16}?)(?:的)?贡献[率度]$/.exec(figures[index]!.observation.indicator ?? '') ?? []
  if (part === undefined || whole === undefined) return []
  const together = /^([两二三四五])(?:者|项)(?:合计|合起来|加起来|共同|相加)?$/.exec(part)?.[1]
  if (together !== undefined)
    return givenTogether(index, counts.indexOf(together.replace('两', '二')) + 1, totalName(whole), figures, statements)
  const told = { index, points: false, part: normaliseName(part.replace(/增长$/, '')), whole: totalName(whole) }
  return given(told, figures, statements)
}

const counts = '一二三四五'

/** 两者合计对整体外贸增长贡献率近17%: of the last levels with their rates that stand in front of it in its passage. */
function givenTogether(
  index: number,
  count: number,
  whole: string,
  figures: readonly FigureMention[],
  statements: Statements,
): Relation[] {
  const levels: number[] = []
  for (let level = index - 2; levels.length < count && level >= 0; level -= 2) {
    if (figures[level]!.passage !== figures[index]!.passage || !isWithRate(level, figures)) return []
    levels.unshift(level)
  }
  const first = levels[0]
  if (first === undefined || levels.length < count) return []
  const alike = levels.every((level) => {
    const { period, scope, unit } = figures[level]!.observation
    const { observation } = figures[first]!
    return period === observation.period && scope === observation.scope && unit === observation.unit
  })
  const wholes = alike ? wholesOf('', whole, first, figures, statements) : null
  if (wholes === null) return []
  return [
    {
      kind: 'contribution',
      contribution: index,
      points: false,
      levels,
      rates: levels.map((level) => level + 1),
      ...wholes,
    },
  ]
}

function isWithRate(level: number, figures: readonly FigureMention[]): boolean {
  const [own, rate] = [figures[level]!, figures[level + 1]]
  return isSize(own.observation) && rate?.observation.basis === 'growth' && rate.sentence === own.sentence
}

/** 民营企业进出口增长8.1%，拉动外贸增长3.2个百分点: the part is what the rate right before is of. */
function drawnBy(index: number, whole: string, figures: readonly FigureMention[], statements: Statements): Relation[] {
  const rate = figures[index - 1]
  if (rate?.observation.basis !== 'growth' || rate.sentence !== figures[index]!.sentence) return []
  const told = { index, points: true, part: statements.nameOf(index - 1), whole: totalName(whole) }
  return given(told, figures, statements)
}

/** What a part gave to the growth of its whole, in points or as a share of it. */
interface Contribution {
  readonly index: number
  readonly points: boolean
  readonly part: string
  readonly whole: string
}

function given(
  { index, points, part, whole }: Contribution,
  figures: readonly FigureMention[],
  statements: Statements,
): Relation[] {
  const like = points ? index - 1 : index
  const own = statements.of(part, like)
  const [level, rate] = [nearestKnown(own.levels, index, figures), nearestKnown(own.rates, index, figures)]
  if (level === null || rate === null || part === whole) return []
  const wholes = wholesOf(part, whole, like, figures, statements)
  if (wholes === null) return []
  return [{ kind: 'contribution', contribution: index, points, levels: [level], rates: [rate], ...wholes }]
}

/** Exports and imports where the part is one of them, which tells more exactly how the whole grew; else the whole itself. */
function wholesOf(
  part: string,
  whole: string,
  like: number,
  figures: readonly FigureMention[],
  statements: Statements,
): { wholeLevels: number[]; wholeRates: number[] } | null {
  const flows = whole === '货物进出口总额' && /^货物(?:出口|进口)额$/.test(part)
  const names = flows ? ['货物出口额', '货物进口额'] : [whole]
  const scope = scopeOfWhole(figures[like]!)
  const stated = names.map((name) => statements.of(name, like, scope))
  const levels = stated.map((one) => nearestKnown(one.levels, like, figures))
  const rates = stated.map((one) => nearestKnown(one.rates, like, figures))
  if (!levels.every((one) => one !== null) || !rates.every((one) => one !== null)) return null
  return { wholeLevels: levels, wholeRates: rates }
}

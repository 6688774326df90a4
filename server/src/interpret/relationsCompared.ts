// One rate against another in percentage points: 增长10.8%，高出整体增速7.4个百分点; 进口增速高于出口8.7个百分点.
import { tradeTotals } from '../lexicon/tradeTotals.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Relation } from '../model/relation.ts'
import { nearestKnown, type Statements } from './statements.ts'

/** 高于全国平均水平, 比东部地区低: what is compared, and which of the two is the greater. */
const comparison =
  /^(.*?)(?:(高于|高出|快于|快过|超过|超出|领先|低于|慢于|落后于?)([^，。；]{1,16}?)|比([^，。；]{1,16}?)(高|快|低|慢)出?了?)$/
const pace = /(?:整体|总体|平均)?(?:的)?(?:增速|增幅|增长速度|增长率|涨幅|平均水平|水平)$/
const ownPace = /^[，,]?(?:这个|这一|其)?(?:增速|增幅|增长)?(?:比|较|已|明显|大幅|均|分别)*$/

/** `between` gives the text from the end of one figure to the start of another in its passage. */
export function comparedRates(
  figures: readonly FigureMention[],
  statements: Statements,
  between: (from: number, to: number) => string,
): Relation[] {
  return figures.flatMap(({ observation, sentence }, index): Relation[] => {
    const rate = figures[index - 1]
    if (observation.kind !== 'percentage-point' || observation.status !== 'actual') return []
    if (rate?.observation.basis !== 'growth' || rate.observation.unit !== '%' || rate.sentence !== sentence) return []
    const match = comparison.exec(between(index - 1, index).replace(/^[，,；;]/, ''))
    if (match === null) return []
    const [, own = '', verb, behindVerb, behindThan, adjective] = match
    const less = /低|慢|落后/.test(verb ?? adjective ?? '')
    const a = ownPace.test(own) ? index - 1 : rateOf(own.replace(pace, ''), index - 1, figures, statements)
    const b = rateOf((behindVerb ?? behindThan ?? '').replace(pace, ''), index - 1, figures, statements)
    if (a === null || b === null || a === b) return []
    return [{ kind: 'difference', a: less ? b : a, b: less ? a : b, difference: index }]
  })
}

/** The rate that the words mean: of the same trade (出口), of all trade (外贸整体), of the country (全国). */
function rateOf(words: string, like: number, figures: readonly FigureMention[], statements: Statements): number | null {
  const scope = (figures[like]!.observation.scope ?? '').replace(/→.*$/, '')
  const plain = words.replace(/我国|中国|同期|整体|总体|的/g, '')
  const own = statements.nameOf(like)
  const flow = /^(出口|进口)$/.exec(plain)?.[1]
  const stem = /^(.*?)(?:进出口总额|出口额|进口额)$/.exec(own)?.[1]
  if (flow !== undefined && words === plain && stem !== undefined)
    return nearestKnown(statements.of(`${stem}${flow}额`, like).rates, like + 1, figures)
  if (plain === '全国')
    return scope === '中国' ? null : nearestKnown(statements.of(own, like, '中国').rates, like + 1, figures)
  if (plain === '' && stem !== undefined && own.endsWith('进出口总额'))
    return nearestKnown(statements.of('货物进出口总额', like, scope).rates, like + 1, figures)
  const name = tradeTotals[plain.replace('全国', '')]
  return name === undefined ? null : nearestKnown(statements.of(name, like, scope).rates, like + 1, figures)
}

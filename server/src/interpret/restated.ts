// An article that says the same number again need not say again of when it is: the mention takes the key of the first.
import type { DetectedFigure } from '../detect/figures.ts'
import type { Observation } from '../model/figure.ts'
import type { Passage } from '../model/passage.ts'
import { normaliseName } from './indicator.ts'

/**
 * Gives the observations that have no key the key of one in the same article that says the same: equal value, unit and
 * basis, and the same name; or a value too particular to be chance (three digits and more) and names that have something
 * in common. As the values agree, no conflict can come of it.
 */
export function adoptKeys(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): Observation[] {
  const known = new Map<string, Observation>()
  observations.forEach((observation, index) => {
    if (observation.quantity === null) return
    const key = valueKey(observation, articleOf(index, figures, passages))
    if (key !== null && !known.has(key)) known.set(key, observation)
  })
  return observations.map((observation, index) => {
    if (observation.quantity !== null || observation.threshold || observation.status !== 'actual') return observation
    const key = valueKey(observation, articleOf(index, figures, passages))
    const first = key === null ? undefined : known.get(key)
    if (first === undefined || !saysTheSame(first, observation)) return observation
    const { indicator, scope, period, series, quantity } = first
    return {
      ...observation,
      indicator: observation.indicator ?? indicator,
      scope,
      period,
      series,
      quantity,
      relativePeriod: null,
    }
  })
}

function articleOf(index: number, figures: readonly DetectedFigure[], passages: readonly Passage[]): number {
  return passages[figures[index]!.passage]?.article ?? 0
}

function valueKey(observation: Observation, article: number): string | null {
  const { value, unit, basis, direction, base } = observation
  return value === null ? null : [article, value, unit, basis, direction, base].join(' ')
}

function saysTheSame(first: Observation, again: Observation): boolean {
  const [known, named] = [normaliseName(first.indicator ?? ''), normaliseName(again.indicator ?? '')]
  if (known === named) return true
  const digits = (again.value ?? '').replace(/^0+|[.-]|0+$/g, '').length
  return digits >= 3 && (named === '' || sharesWords(known, named))
}

/** Whether two names have two neighbouring characters in common that are not their general ends (总额, 同比). */
function sharesWords(a: string, b: string): boolean {
  const short = a.length < b.length ? a : b
  const long = short === a ? b : a
  for (let at = 0; at + 2 <= short.length; at++) {
    const pair = short.slice(at, at + 2)
    if (!general.has(pair) && long.includes(pair)) return true
  }
  return false
}

const general = new Set([
  '总额',
  '总值',
  '规模',
  '同比',
  '增长',
  '比重',
  '占比',
  '数量',
  '金额',
  '企业',
  '全国',
  '我国',
])

// A rate that is named behind its figure: 25%的关税, 3.5%的年利率.
import type { Setting } from './clause.ts'
import type { Subject } from './indicator.ts'
import { ratesBehind } from '../lexicon/indicators.ts'

const rate = new RegExp(
  `^的?([^，。；：、的\\d]{0,8}?(?:${ratesBehind.join('|')}))(?![^，。；：、的]{0,3}(?:企业|公司|人员|收入))`,
)

/** The name behind a percentage that is itself the height of a tax, of interest and the like; null for shares and others. */
export function readRate({ figure, right }: Pick<Setting, 'figure' | 'right'>): Subject | null {
  if (figure.kind !== 'percent') return null
  const name = rate.exec(right)?.[1]
  if (name === undefined) return null
  return { name: /[税]$/.test(name) ? `${name}税率` : name, sure: false }
}

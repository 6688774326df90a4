// Medals told by their metals: 夺得7金5银11铜.
import type { Setting } from '../../clause.ts'
import type { Subject } from '../indicator.ts'
import type { CountContext } from './countedAmong.ts'
import { frontOf } from './frontOfCount.ts'

const metals = '金银铜'

/** 夺得金牌数, with the verb of the first for those behind it; null for any other count. */
export function readMedals(
  { figure, leftStart, clauseStart }: Setting,
  left: string,
  context: CountContext,
): Subject | null {
  const metal = figure.unit === '枚' ? figure.text.slice(-1) : ''
  if (metal === '' || !metals.includes(metal)) return null
  const doing = leftStart > clauseStart && left.length < 2 ? context.topic.doing : frontOf(left).verb
  return { name: `${doing}${metal}牌数`, sure: false, doing }
}

// Counts told by one character: 夺得7金5银11铜, 造成2死5伤, 以566环夺冠.
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
  if (figure.unit === '环') return { name: '成绩', sure: false, doing: '' }
  if (figure.unit === '人') return ofCasualties(figure.text.slice(-1))
  const metal = figure.unit === '枚' ? figure.text.slice(-1) : ''
  if (metal === '' || !metals.includes(metal)) return null
  const doing = leftStart > clauseStart && left.length < 2 ? context.topic.doing : frontOf(left).verb
  return { name: `${doing}${metal}牌数`, sure: false, doing }
}

function ofCasualties(fate: string): Subject | null {
  if (fate !== '死' && fate !== '伤') return null
  return { name: fate === '死' ? '死亡人数' : '受伤人数', sure: false, doing: '' }
}

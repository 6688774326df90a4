// Whether a figure is where a change starts or ends: 由2017年的9.8%降至7.5%.
import type { Setting } from './clause.ts'

/** `from`: where it starts (由2017年的9.8%); `to`: where it ends (降至7.5%); null for all others. */
export type ChangeRole = 'from' | 'to' | null

export function changeRole(setting: Setting): ChangeRole {
  const { clause, left, before, leftStart, clauseStart } = setting
  if (
    before !== null &&
    leftStart > clauseStart &&
    /^[^，。；]{0,24}(?:升|增|降|减|缩|落|提高|扩大|增长|跃|涨|跌|回升|变)[^，。；]{0,4}(?:到|至|为|成)[^，。；]{0,16}$/.test(
      left,
    )
  )
    return 'to'
  return /[由从](?!事|此)[^，。；]{0,18}$/.test(clause) && leftStart === clauseStart ? 'from' : null
}

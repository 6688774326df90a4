// Words of a bound that stand in or at the end of a name: 退费额│不得超过已缴学费, 补助│不, 误差│应.
import { askingSigns, lessThan, moreThan, nounsInAskingSigns, turning } from '../../lexicon/hedges.ts'
import { alternation } from '../../tools/alternation.ts'
import { characterSet } from '../../tools/characters.ts'
import { suffixes } from '../../tools/wordsAtEnds.ts'

const turns = suffixes(turning)

/** 补助│不超过投资额的40%: without what turns the bound that is cut off. */
export function withoutTurn(name: string): string {
  const turn = turns.at(name)
  return turn === undefined ? name : name.slice(0, -turn.length)
}

const held = new RegExp(`(?<=..)(?:${alternation(turning)})(?:${alternation([...moreThan, ...lessThan])})[^\\d]{2,}$`)

/** 退费额│不得超过已缴学费的45%: without what it is held below. */
export function withoutHeld(name: string): string {
  return name.includes('不') ? name.replace(held, '') : name
}

const bounds = characterSet('不≥≧⩾＞>≤≦⩽＜<达控提降保稳')
const asks = characterSet(askingSigns)
const nouns = suffixes(nounsInAskingSigns)

/** Whether the name that ends at `end`, in front of `bound`, ends in a word that asks for it: 误差应│不大于, 误差应│≤, but not 供应│不低于. */
export function asksFor(bound: string, name: string, end: number): boolean {
  return bounds(bound, 0) && asks(name, end - 1) && nouns.at(name, end) === undefined
}

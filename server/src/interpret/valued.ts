// What an amount, a measure or a duration is of when the noun stands behind it: 安排200亿元专项资金, 4万平方米的仓库.
import type { Setting } from './clause.ts'
import type { Subject } from './indicator.ts'
import { isNamedQuantity } from './indicator.ts'
import { partPhrase } from './phrase.ts'
import { suffixes } from './affixes.ts'
import { doingVerbs } from '../lexicon/predicates.ts'
import { dimensions, valuedNouns } from '../lexicon/indicators.ts'

const verbs = suffixes(doingVerbs)
const valued = suffixes(valuedNouns)

/** The name behind the figure, or null where it is named in front. */
export function readValuedNoun({ figure, right }: Setting, left: string, head: string): Subject | null {
  if (figure.kind !== 'amount' && figure.kind !== 'measure' && figure.kind !== 'duration') return null
  const direct = right.startsWith('的')
  const { noun } = partPhrase(direct ? right.slice(1) : right)
  if (noun.length < 2 || noun.startsWith('人民币')) return null
  const own = isNamedQuantity(noun) || valued.at(noun) !== undefined
  const open =
    head.length < 2 || verbs.at(left.replace(/(?:了|近|约|超|超过|逾|达|不少于|不超过|至少)+$/, '')) !== undefined
  const dimension = dimensions[figure.unit] ?? (figure.kind === 'duration' ? '时间' : null)
  const ofThing = direct && dimension !== null
  if (!open && !((ofThing || (own && noun.length >= 3)) && !isNamedQuantity(head))) return null
  if (own) return { name: noun, sure: false }
  const side = direct ? /[高宽长深厚]$/.exec(left)?.[0] : undefined
  if (side !== undefined) return { name: `${noun}${side}度`, sure: false }
  if (!ofThing || figure.kind === 'duration') return null
  return { name: `${noun}${dimension}`, sure: false }
}

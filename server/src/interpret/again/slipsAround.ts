// What an article says again with a slip, known by the words on both sides of the figure and not by its name.
import type { Observation } from '../../model/figure.ts'
import { isSize } from '../../model/sizes.ts'
import type { Told } from './again.ts'
import { areCompatible, areTemplates, wordsAround, wordsBehind } from './again.ts'
import { forEachPair } from './pairs.ts'
import { isSlipOf, significantDigits } from './slips.ts'

/** Characters of a run of words by which figures are brought together. */
const runLength = 6
/** More mentions than this beside the same words are a table or a list; the first ones are looked at. */
const mostAlike = 12
/** Characters that must agree right beside the two, on both sides together, for three digits and more and for fewer. */
const neededAround = { many: 7, few: 8 }
/** What stands in front of a figure that takes up the one just told: 据悉，8个重点环节包括…. */
const takesUp = /^(?:这|上述|该)?$/
/** Words that say that the second is another one than the first. */
const another = /(?:另|其他|其余|其中|还有|还|再|又|平均|每|各)[^，。]{0,4}$/

/** Pairs of `all` that say one thing with two numbers, in order of the text. Linear but for `mostAlike`. */
export function slipsAround(all: readonly Told[]): (readonly [Told, Told])[] {
  const told = all.filter(({ at }) => isExactCount(at))
  const pairs = new Map<string, readonly [Told, Told]>()
  const add = (first: Told, again: Told): void => {
    if (isRestated(first, again)) pairs.set(`${first.index} ${again.index}`, [first, again])
  }
  if (mayBeRestated(told)) forEachPair(groupsByRun(told), add)
  told.forEach((first, order) => {
    const next = told[order + 1]
    if (next !== undefined && next.index === first.index + 1) add(first, next)
  })
  return [...pairs.values()]
}

/** Only of these two can be one thing; most figures are none, and cost nothing more. */
export function isExactCount(observation: Observation): boolean {
  return observation.kind === 'count' && isSize(observation) && observation.hedge === 'exact'
}

function isRestated(first: Told, again: Told): boolean {
  const [a, b] = [first.at, again.at]
  if (first.sentence === again.sentence || areTemplates(first.passage, again.passage)) return false
  if (a.direction !== b.direction || !isSlipOf(a.value ?? '', b.value ?? '')) return false
  if (another.test(again.left) || !areCompatible(first, again)) return false
  const behind = wordsBehind(first, again)
  if (again.index - first.index === 1 && behind >= 4 && takesUp.test(again.left)) return true
  const around = wordsAround(first, again)
  const digits = Math.max(significantDigits(a.value), significantDigits(b.value))
  return behind > 1 && around - behind > 1 && around >= (digits > 2 ? neededAround.many : neededAround.few)
}

/** Two that are restated stand next to each other or agree in two characters on either side: most articles end here. */
function mayBeRestated(told: readonly Told[]): boolean {
  const groups = new Map<string, Told[]>()
  for (const [order, one] of told.entries()) {
    const before = told[order - 1]
    if (before?.index === one.index - 1 && isRestated(before, one)) return true
    if (one.left.length < 2 || one.right.length < 2) continue
    const key = one.left.slice(-2) + one.right.slice(0, 2)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else if (group.length === mostAlike || group.some((first) => isRestated(first, one))) return true
    else group.push(one)
  }
  return false
}

function groupsByRun(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    addByRun(groups, one, one.left)
    addByRun(groups, one, one.right)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function addByRun(groups: Map<string, Told[]>, one: Told, words: string): void {
  for (let at = 0; at + runLength <= words.length; at++) {
    const run = words.slice(at, at + runLength)
    const group = groups.get(run)
    if (group === undefined) groups.set(run, [one])
    else if (group.length < mostAlike && group[group.length - 1] !== one) group.push(one)
  }
}

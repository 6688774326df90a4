// What an article says again with a slip, known by the words on both sides of the figure and not by its name.
import type { Told } from './again.ts'
import { areCompatible, areTemplates, wordsAround, wordsBehind } from './again.ts'
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

/** Pairs of `told` that say one thing with two numbers, in order of the text. Linear but for `mostAlike`. */
export function slipsAround(told: readonly Told[]): (readonly [Told, Told])[] {
  const pairs = new Map<string, readonly [Told, Told]>()
  const add = (first: Told, again: Told): void => {
    if (isRestated(first, again)) pairs.set(`${first.index} ${again.index}`, [first, again])
  }
  for (const group of groupsByRun(told))
    for (const [order, first] of group.entries()) for (const again of group.slice(order + 1)) add(first, again)
  told.forEach((first, order) => {
    const next = told[order + 1]
    if (next !== undefined && next.index === first.index + 1) add(first, next)
  })
  return [...pairs.values()]
}

function isRestated(first: Told, again: Told): boolean {
  const [a, b] = [first.at, again.at]
  if (first.sentence === again.sentence || areTemplates(first.passage, again.passage)) return false
  if (a.basis !== b.basis || a.direction !== b.direction || !isSlipOf(a.value ?? '', b.value ?? '')) return false
  if (another.test(again.left) || !areCompatible(first, again)) return false
  if (a.kind !== 'count' || a.basis !== 'level' || a.hedge !== 'exact' || b.hedge !== 'exact') return false
  const behind = wordsBehind(first, again)
  if (again.index - first.index === 1 && behind >= 4 && takesUp.test(again.left)) return true
  const around = wordsAround(first, again)
  const digits = Math.max(significantDigits(a.value), significantDigits(b.value))
  return behind > 1 && around - behind > 1 && around >= (digits > 2 ? neededAround.many : neededAround.few)
}

function groupsByRun(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    const runs = new Set([one.left, one.right].flatMap(runsOf))
    for (const run of runs) {
      const key = `${one.passage.article} ${one.at.basis} ${run}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [one])
      else if (group.length < mostAlike) group.push(one)
    }
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function runsOf(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - runLength + 1) }, (_, at) => words.slice(at, at + runLength))
}

// Whose affairs somebody tells in quotation marks: “我们去年招了80人。”澜江纺织公司总经理说 is of the company, also where it is named behind.
import { alternation } from '../../tools/alternation.ts'
import { offices, ownAffairs } from '../../lexicon/speakers.ts'
import { firstFrom, type NameInText } from './placed.ts'

const office = `[^，。；：“”]{0,8}?(?:${alternation(offices)})`
const ofOne = new RegExp(`^${office}`)
const saysThen = new RegExp(`^${office}[^。；“”]{0,30}[：，]?$`)
const own = new RegExp(alternation(ownAffairs))
const [longestQuotation, farthest, shortest] = [300, 20, 10]

/** The one whose officer says what stands around `at` in quotation marks, of his own house's affairs; else null. */
export function speakerAround(text: string, at: number, actors: readonly NameInText[]): string | null {
  if (actors.length === 0) return null
  const from = Math.max(0, at - longestQuotation)
  const open = text.slice(from, at + 1).lastIndexOf('“') + from
  if (open < from) return null
  const close = text.indexOf('”', open)
  if (close < at || close - open < shortest || !own.test(text.slice(open, at))) return null
  const index = firstFrom(actors, close)
  const behind = actors[index]
  if (behind !== undefined && behind.start - close <= farthest && isSpeaker(text, close + 1, behind))
    return behind.canonical
  const before = actors[firstFrom(actors, open) - 1]
  return before !== undefined && saysThen.test(text.slice(before.end, open)) ? before.canonical : null
}

/** Nothing but a place or a time stands in front, an office behind. */
function isSpeaker(text: string, from: number, { start, end }: NameInText): boolean {
  return !/[。；“]/.test(text.slice(from, start)) && ofOne.test(text.slice(end, end + farthest))
}

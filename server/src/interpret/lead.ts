// What stands in front of a length of time that only tells how long something took, and is what the next figure measures.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { characterSet, holdsDigit } from '../tools/characters.ts'

/**
 * The subject in front of a length of time, `''` where the time itself is what is told of. `words` run from the start of the clause to the
 * length `time`, `behind` from there to `next`, the figure that is named so: 出口│连续两个月│突破80万辆, 林地│3年│净增1200万亩.
 */
export function leadOf(words: string, time: DetectedFigure, behind: string, next: DetectedFigure): string {
  if (words.length < 2 || holdsDigit(words)) return ''
  const on = runs(words, words.length - 1) ? running.exec(words) : null
  if (on !== null) return words.slice(0, on.index)
  return isSpan(time.text) && namesSubject(words) && (behind === '' ? next.growth !== null : moving.test(behind))
    ? words
    : ''
}

const running = /(?:已经?)?(?:连续|持续)[了近达超]?$/
const runs = characterSet('续了近达超')

/** 3年, 十年, 6个月: as long as anything that is measured takes to move. */
function isSpan(text: string): boolean {
  return /^[\d一二两三四五六七八九十]{1,3}(?:年|个月)$/.test(text)
}

/** A noun: no verb or word that asks for the time (历时3年), and nobody who lives through it (我在深海工作了20年). */
function namesSubject(words: string): boolean {
  return !asks(words, words.length - 1) && !lives(words, 0)
}

const asks = characterSet('时经过用花在近每续期隔又再还约前后这那第来短最其了满有仅需要到从自为以达超逾是个、的')
const lives = characterSet('我你他她')

/** Said of the subject right behind the time: 净增, 增长了, 进出口超. */
const moving =
  /^(?:[间里内]|来|累计|总共|共|就|已|也|便|实现|[^，。；的\d]{0,6}(?=[增减翻超达突下上涨降]))(?:净?(?:增加?|增长|减少?|下降|上升|上涨|提高|提升|降低|降|涨)|翻|超过?|突破|达到?|实现增长)了?[近约逾超]?$/

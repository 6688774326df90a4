// Which way a figure moves, by the words in front of it: a verb, a noun for a pace, hedges and softeners aside.
import { alternation } from '../tools/alternation.ts'
import { falling, rateNouns, rising, wordsLikeMoves } from '../lexicon/movements.ts'
import type { Basis, Direction } from '../model/figure.ts'
import { endTest } from '../tools/patternsAtEnds.ts'
import { suffixes } from '../tools/wordsAtEnds.ts'

export interface Movement {
  readonly basis: Basis
  readonly direction: Direction | null
}

export const level: Movement = { basis: 'level', direction: null }
export const rate: Movement = { basis: 'rate', direction: null }
export const ratio: Movement = { basis: 'ratio', direction: null }
export const share: Movement = { basis: 'share', direction: null }

export function growth(direction: Direction): Movement {
  return { basis: 'growth', direction }
}

/** Null where nothing tells which way. */
export function change(direction: Direction | null): Movement {
  return { basis: 'change', direction }
}

const softeners = suffixes(
  '的有 将 仅有 只有 了 近 高于 接近 约 大约 超过 超 逾 突破 不到 不足 达到 高达 达 为 仅 只 至少 左右 整整 将近 幅度 保持在 稳定在 维持在 更是 均 均在 都在 分别 连续 “ 又 还 有 实现 ， 是 以 就 也 都 便 已 已经 竟 仍 仍然 依然 仍有'.split(
    ' ',
  ),
)
const directions = new Map<string, Direction>([
  ...rising.map((verb) => [verb, 'up'] as const),
  ...falling.map((verb) => [verb, 'down'] as const),
])
const verbs = suffixes(directions.keys())
const nouns = suffixes(Object.keys(rateNouns))
const isTowards = endTest(/(?<!达)(?:到|至)$|(?:[增减升降变缩改]|减少|缩减|压减|降低|缩短|增加|提高)为$/)

/** What moved, and how. */
export interface Found {
  readonly direction: Direction
  /** A noun (增速为) rather than a verb. */
  readonly noun: boolean
  /** 增至, 降至: moves to a level. */
  readonly level: boolean
}

/** The movement that the words right in front of a figure end in, hedges and softeners aside; 增长约65万台 names no rate, so 增长 is its verb. */
export function lastMovement(left: string, relative: boolean): Found | null {
  let words = left.slice(-24)
  for (let turn = 0; turn < 6; turn++) {
    const noun = nouns.at(words)
    if (noun !== undefined && ((relative && turn > 0) || noun !== '增长'))
      return { direction: rateNouns[noun]!, noun: true, level: false }
    const verb = verbs.at(words)
    if (verb !== undefined && !partOfWord(words, verb))
      return { direction: directions.get(verb)!, noun: false, level: false }
    if (isTowards(words)) {
      const before = verbs.at(words.slice(0, -1))
      return before === undefined ? null : { direction: directions.get(before)!, noun: false, level: true }
    }
    const softener = softeners.at(words)
    if (softener === undefined) return null
    words = words.slice(0, -softener.length)
  }
  return null
}

const likeMove = new RegExp(`(?:${alternation(wordsLikeMoves)})$`)

/** One-character verbs inside longer words (许多, 最高, 减免) move nothing. */
function partOfWord(words: string, verb: string): boolean {
  if (verb.length > 1) return false
  if ('高低快慢多少贵'.includes(verb) && !/[比较]|高出|低于/.test(words)) return true
  return likeMove.test(words)
}

export function directionIn(left: string): Direction | null {
  if (/差|降|减|低|缩|收窄|少|落|下[调浮行滑探挫]|跌|慢/.test(left)) return 'down'
  return /增|升|高|扩|多|涨|快|拉动|上[调浮行扬]/.test(left) ? 'up' : null
}

/** 同比多处置, 比去年同期少卖: of what was told before, which the noun stands by. */
export const doneMore =
  /(?:[同环]比|[比较](?:[去上前]年|往年|上月|上季度)(?:同期|同月)?)(多|少)(?![年次是数达了近约超])[\u4e00-\u9fff]{1,2}(?<![近约超达])$/

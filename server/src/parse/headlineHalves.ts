// Where the parts of a headline start that are set apart by a blank: 渔船陆续返港 检修忙个不停.
import { characterSet, isDigit } from '../tools/characters.ts'
import { isHan } from './characters.ts'
import type { Dense } from './dense.ts'

const shortest = 4
/** As many blanks were put in by extraction. */
const tooMany = 4
const closes = characterSet('%”》】）')
const opens = characterSet('“《【')
const opensBracket = characterSet('“《〈【（(「')
const closesBracket = characterSet('”》〉】）)」')
/** 泊位突破 10万个: what comes in front of a number. */
const leadsOn = characterSet('超破逾达近约增升降至到为过第共计的和与及')
/** A time or the number of a chapter: what stands behind belongs to it. */
const onlyTime = /^[\d一二三四五六七八九十年月日章节第季度半上下今去本前全份至个—-]+$/

/** `starts` with those of the parts of a headline in one row. Linear in the text. */
export function withHalves({ text, offsets }: Dense, starts: readonly number[]): readonly number[] {
  const blanks = blanksOf(text, offsets)
  if (blanks.length === 0 || blanks.length >= tooMany) return starts
  const bounds = [0, ...blanks, text.length]
  const parts = blanks.filter((at, index) => {
    const isAmount = isDigit(text, at) && leadsOn(text, at - 1)
    return !isAmount && isPart(text.slice(bounds[index]!, at)) && isPart(text.slice(at, bounds[index + 2]!))
  })
  return parts.length === 0 ? starts : [...new Set([...starts, ...parts])].sort((a, b) => a - b)
}

function isPart(words: string): boolean {
  return words.length >= shortest && !onlyTime.test(words)
}

/** Where a blank stood between two words, outside of brackets. */
function blanksOf(text: string, offsets: Int32Array): number[] {
  const found: number[] = []
  let depth = 0
  for (let at = 1; at < text.length && found.length < tooMany; at++) {
    if (opensBracket(text, at - 1)) depth++
    else if (closesBracket(text, at - 1)) depth--
    const apart = offsets[at]! - offsets[at - 1]! > 1
    if (apart && depth <= 0 && isEnd(text, at - 1) && isStart(text, at)) found.push(at)
  }
  return found
}

const isEnd = (text: string, at: number) => isHan(text.charCodeAt(at)) || closes(text, at)
const isStart = (text: string, at: number) => isHan(text.charCodeAt(at)) || isDigit(text, at) || opens(text, at)

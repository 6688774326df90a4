// Where the sentences of a passage start.
import { isCloser, isLatin, isSentenceEnd } from './characters.ts'
import { characterSet } from '../tools/characters.ts'
import type { Dense } from './dense.ts'

/** Offsets into the dense text, the first 0; empty for an empty text. Closing quotes and brackets stay with their sentence. */
export function sentenceStarts({ text, offsets }: Dense): number[] {
  if (text.length === 0) return []
  const starts = [0]
  const numbered = endOfNumber(text, offsets) || endOfDateline(text)
  if (numbered > 0) starts.push(numbered)
  for (let at = numbered; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e ? !isLatinStop(text, offsets, at) : !isSentenceEnd(code)) continue
    let end = at + 1
    while (end < text.length && (isCloser(text.charCodeAt(end)) || isSentenceEnd(text.charCodeAt(end)))) end++
    if (end < text.length && !isQuoted(text, at, end)) starts.push(end)
    at = end - 1
  }
  return starts
}

/** 第五条　渔船…: where the number of an article ends that a blank parts from its words, else 0; 第五条生产线 counts. */
function endOfNumber(text: string, offsets: Int32Array): number {
  const end = text[0] === '第' ? (articleNumber.exec(text)?.[0].length ?? 0) : 0
  return end > 0 && end < text.length && (offsets[end] ?? 0) - (offsets[end - 1] ?? 0) > 1 ? end : 0
}

const articleNumber = /^第[一二三四五六七八九十百零〇\d]{1,6}[条款](?:之[一二三四五六七八九十])?/

/** 江岸社青澜5月3日电　一季度…: where a dateline with its reporters ends that stands in front of the first words, else 0; 5月3日电力供应 is none. Those of the great agencies are known
 * as they stand (`isWire`), and their day is the text's. */
function endOfDateline(text: string): number {
  const day = text.indexOf('日', 5)
  if (day < 0 || day > longestDateline || !sends(text, day + 1)) return 0
  const end = dateline.exec(text)?.[0].length ?? 0
  return end < text.length ? end : 0
}

const longestDateline = 30
const sends = characterSet('电讯消')
const dateline =
  /^(?!(?:据|综合)?(?:新华社|中新社|本报|人民网|央视网|经济日报|光明日报|新华网))(?:据|综合)?[\u4e00-\u9fff]{1,8}[社网报台][\u4e00-\u9fffA-Z]{0,10}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电(?![\u4e00-\u9fff]{0,2}[力网影动商视子信话器站缆价量池能车费])|讯|消息)(?:（[^（）]{2,40}）)?(?![，：、】）])/

/** The full stop of an English sentence: a small letter or bracket before it, a blank and a capital behind it. */
function isLatinStop(text: string, offsets: Int32Array, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  const blankBehind = (offsets[at + 1] ?? 0) - (offsets[at] ?? 0) > 1
  return blankBehind && next >= 0x41 && next <= 0x5a && /[a-z)\]]/.test(text[at - 1] ?? '')
}

/** “谁来管？”的问题, 《商圈如何接住流量？》: the mark ends what is quoted, not the sentence; nor does the ! of a!=b. */
function isQuoted(text: string, mark: number, end: number): boolean {
  const next = text[end] ?? ''
  if (end === mark + 1) return (text[mark] === '?' || text[mark] === '!') && isLatin(text.charCodeAt(end))
  return text.slice(mark + 1, end).includes('》') || '，、；：的等,;'.includes(next)
}

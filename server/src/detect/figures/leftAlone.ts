// Numerals that are rightly left alone: ordinals, numbering, codes, addresses, telephone numbers, clock times, names.
import { allMatches } from '../../parse/matches.ts'
import { reigns } from '../../lexicon/reigns.ts'
import { villageNames, wordsBeforeNumeral, wordsFromNumeral } from '../../lexicon/numeralWords.ts'

const digits = '0123456789'
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const latin = capitals + capitals.toLowerCase()

/**
 * One pattern per kind of text in which digits count nothing, behind signs of which each of its matches holds one: only texts
 * with such a sign are searched. Each is linear: no quantifier inside another.
 */
const kinds: readonly (readonly [signs: string, pattern: RegExp])[] = [
  [':', /[a-z][a-z0-9+.-]{1,8}:\/\/[!-~]+/gi],
  ['.', /www\.[!-~]+/gi],
  ['@', /[\w.+-]{1,64}@[\w.-]{1,200}/g],
  ['号', /[〔［[(（]\d{4}[〕］\])）]第?\d{1,5}(?:[—-]\d{1,5})?号/g],
  ['第', /第[0-9０-９零〇一二两三四五六七八九十百千万]{1,9}(?:[、—–\-至到][0-9零〇一二三四五六七八九十百]{1,6})?/g],
  ['[', /\[\d{1,3}(?:[,，、\-–—]\d{1,3})*\]/g],
  [
    '话真热编码手账卡证备信NnIiQq',
    /(?:电话|传真|热线|邮编|邮政编码|手机|代码|编号|账号|卡号|证号|公网安备|ICP备|ISSN|ISBN|CN|DOI|QQ|微信号)[号码为是:：]{0,3}[0-9A-Za-z][0-9A-Za-z\-—－ /.]*/gi,
  ],
  ['-—－', /0\d{2,3}[-—－]\d{7,8}/g],
  [digits, /(?<!\d)1[3-9]\d{9}(?!\d)/g],
  [capitals, /(?:GB|DB|ISO|IEC|HJ|JR|NY|YY|SZ|SH)(?:\/[A-Z]+)? ?\d[\d.]*(?:[-—–]\d{2,4})?/g],
  [':：', /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/g],
  ['届', /(?:19|20)\d{2}届/g],
  ['款项条', /前[一二两三四五六]款(?![车手产机新式])|前[一二两三四五六][项条](?:规定|所[列述称指]|情形|行为|的规定)/g],
  ['点', /(?<![\d.])\d{1,2}点\d{1,2}分(?![之的钟点])/g],
  ['纪', /(?<!\d)(?:1[0-9]|2[01])世纪/g],
  ['时', /\d{1,2}时(?:\d{1,2}分)?(?:许|左右|整|前|后)?/g],
  [latin, /[A-Za-z]{1,12}[-—.]?\d[\d.]*[A-Za-z]*/g],
  [capitals, /\d{1,2}[A-Z](?![A-Za-z])/g],
  ['G', /\d{1,4}(?:\/\d{1,2})?G(?![A-Za-z])/g],
  ['+', /\d\+[NXnx]/g],
  ['热平', /\d{5,6}(?=热线|平台)/g],
  ['·.', /\d{1,2}[·.]\d{1,2}(?=消费|国际|特别|系列|事件|晚会)/g],
  ['双', /双(?:1[12]|十[一二])/g],
  ['级', /(?:19|20)\d{2}级/g],
  ['.', /(?<!\d)\d+\.\d+(?:\.\d+)+/g],
  ['届次', /[一二三四五六七八九十]{1,4}(?:届|次(?=会议|全会|全体会议|代表大会))/g],
  ['∶:：', /\d{1,3}[∶:：]\d{1,3}(?=大胜|完胜|战胜|击败|险胜|取胜|获胜|胜|战平|逼平|逆转|领先|落后|不敌|负|惜败)/g],
  ['后代', /\d{2}后|\d{2,4}年代|[一二三四五六七八九]{1,2}十年代/g],
  ['年', new RegExp(`(?:${reigns.join('|')})(?:元|[一二三四五六七八九十]{1,3})年`, 'g')],
  ['号楼强路', /\d{1,6}(?:号|楼|强|路公交|路车)(?![线码召角称])/g],
  ['—－-', /[—－-]{2}\d{1,4}[—－-]{2}/g],
  ['周星礼', /周[一二三四五六日]|星期[一二三四五六日天]|礼拜[一二三四五六日天]/g],
  ['位', /\d{1,2}位数/g],
  ['集', /\d{1,3}集团军/g],
  [
    '村镇乡屯街',
    new RegExp(
      `[一二三四五六七八九十百]{1,3}(?:${villageNames.join('|')})[\u4e00-\u9fff]?[村镇乡屯街](?![办庄里民])`,
      'g',
    ),
  ],
  ['条', /(?<=[东西南北厂头])[一二三四五六七八九十]{1,2}条(?=胡同|地铁|路口|小学|社区|[，。、]|$)/g],
  ['天', /(?:今明|这)[一二两三几]天/g],
  [
    '“',
    /“[一二两三四五六七八九十百千万]{1,3}(?:[个大位项点条张把][^”，。；\d]{1,7}|[天村县镇乡企校城园区国厂店户星山河湖海][^”，。；\d]{2,11})”/g,
  ],
  ['“', /“[^”]{0,6}(?:五|四|三|二|一)”(?:期间|规划|时期|末|以来|计划|收官|开局)/g],
]

/** For each code unit, the bits of the kinds whose sign it is; kinds that share a bit are searched together. */
const kindsBySign = new Int32Array(0x10000)
kinds.forEach(([signs], index) => {
  for (let at = 0; at < signs.length; at++) kindsBySign[signs.charCodeAt(at)]! |= 1 << index
})

function kindsIn(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) found |= kindsBySign[text.charCodeAt(at)]!
  return found
}

const heads = new Map<string, string[]>()
for (const word of new Set(wordsFromNumeral)) heads.set(word[0]!, [...(heads.get(word[0]!) ?? []), word])
const before = new Set(wordsBeforeNumeral)

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Stretches of `text` in which no numeral is a figure, in order, not overlapping. */
export function leftAlone(text: string): Stretch[] {
  if (!/[0-9０-９第周星双“届次天款项条村镇乡屯街年]/.test(text)) return []
  const found: Stretch[] = []
  const present = kindsIn(text)
  for (const [index, [, pattern]] of kinds.entries()) {
    if ((present & (1 << index)) === 0) continue
    for (const match of allMatches(pattern, text))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  const numbering =
    /^(?:[（(]?[一二三四五六七八九十百]{1,4}[）)、．.]|[（(]\d{1,3}[）)]|\d{1,2}(?:\.\d{1,2}){0,4}[.、．）)](?!\d)|[①-⑳])/.exec(
      text,
    )
  if (numbering !== null) found.push({ start: 0, end: numbering[0].length })
  return merge(found)
}

/** Joins overlapping stretches; the result is in order. */
export function merge(stretches: Stretch[]): Stretch[] {
  stretches.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Stretch[] = []
  for (const next of stretches) {
    const last = merged[merged.length - 1]
    if (last !== undefined && next.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    else merged.push(next)
  }
  return merged
}

/** Length of the word that starts with the Chinese numeral at `at` and counts nothing (一带一路, 三农), else 0. */
export function wordLength(text: string, at: number): number {
  let longest = 0
  for (const word of heads.get(text[at] ?? '') ?? [])
    if (word.length > longest && text.startsWith(word, at)) longest = word.length
  return longest
}

/** Whether what stands right before the Chinese numeral at `at` makes it an ordinal or part of a word (第三, 统一, 周五). */
export function followsWord(text: string, at: number): boolean {
  return before.has(text[at - 1] ?? '') || (at > 1 && before.has(text.slice(at - 2, at)))
}

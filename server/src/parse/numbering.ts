// How Chinese documents number their headings, paragraphs and items, read from the first characters of a line.
import { firstCharacters } from '../tools/patternEdges.ts'
import { startTest } from '../tools/patternsAtEnds.ts'
import { characterSet } from '../tools/characters.ts'

export type Numbering =
  'part' | 'chapter' | 'section' | 'article' | 'han' | 'bracketed' | 'decimal' | 'item' | 'ordinal' | 'bullet'

const hanNumerals = '一二三四五六七八九十百零〇'
const han = `[${hanNumerals}]{1,4}`
/** What a numeral counts: a line that opens with 1.1万亿元 is not numbered. */
const counted = '[%％‰万亿千百十多余个倍元成家人辆吨公米亩平小天年月度岁美欧港日英点级分秒折番单件户条项亿]'
const patterns: readonly (readonly [Numbering, RegExp])[] = [
  ['part', new RegExp(`^第(?:${han}|\\d{1,2})(?:部分|编|篇)`, 'u')],
  ['chapter', new RegExp(`^第(?:${han}|\\d{1,2})章`, 'u')],
  ['section', new RegExp(`^第(?:${han}|\\d{1,2})节`, 'u')],
  ['article', new RegExp(`^第(?:${han}|\\d{1,3})条`, 'u')],
  ['bracketed', new RegExp(`^[（(]${han}[）)]`, 'u')],
  ['item', /^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳⑴-⒇❶-❿])/u],
  ['han', new RegExp(`^${han}[、．.]`, 'u')],
  ['ordinal', new RegExp(`^(?:第${han}[，,、：:]|${han}[是要]|专栏)`, 'u')],
  ['decimal', new RegExp(`^\\d{1,2}(?:、|．|(?:\\.\\d{1,2})*\\.(?!\\d)|(?:\\.\\d{1,2})+(?![\\d.]|${counted}))`, 'u')],
  ['bullet', /^(?:[-*+•●■▲◆◇□○★☆·▪►➤※▌]|——|――|注[：:])/u],
]
const tests = patterns.map(([numbering, pattern]) => [numbering, startTest(pattern)] as const)
const opens = characterSet(patterns.flatMap(([, pattern]) => [...firstCharacters(pattern)!]).join(''))

/** Null where the line does not open with a numbering. */
export function numberingOf(head: string): Numbering | null {
  if (!opens(head, 0)) return null
  return tests.find(([, test]) => test(head))?.[0] ?? null
}

/** The line without `numbering`, with which it opens, and the blanks behind that. */
export function withoutNumbering(head: string, numbering: Numbering | null): string {
  const pattern = patterns.find(([kind]) => kind === numbering)?.[1]
  return pattern === undefined ? head : head.replace(pattern, '').trimStart()
}

/** How deep a heading with this numbering stands; 1 is the title. */
export function levelOf(numbering: Numbering | null, head: string): number {
  switch (numbering) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'han':
      return numbering === 'section' ? 3 : 2
    case 'bracketed':
      return 3
    case 'decimal':
      return Math.min(6, head.includes('、') ? 4 : 1 + (/^\d+(?:\.\d+)*/.exec(head)?.[0].split('.').length ?? 1))
    case 'item':
      return 5
    default:
      return 2
  }
}

/** From the widest to the narrowest. */
const ranks: readonly Numbering[] = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'bracketed',
  'ordinal',
  'decimal',
  'item',
  'bullet',
]

/** Which numbered lines of a document stand below which: 1 for the widest, most for a line without a number. */
export function rankOf(numbering: Numbering | null): number {
  return numbering === null ? ranks.length + 1 : ranks.indexOf(numbering) + 1
}

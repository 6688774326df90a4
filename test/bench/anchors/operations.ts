// What happens to articles: each operation changes a text, near a note or anywhere, as editors, tools and PDF readers do.
import type { Span } from '../../../server/src/model/span.ts'
import type { Random } from './random.ts'
import { Traced } from './traced.ts'

/** `near` is where the characters of a note stand now. */
export type Operation = (text: Traced, near: Span, random: Random) => Traced

const inserted = [
  '据统计，',
  '其中，民营企业贡献突出，',
  '业内人士认为，这一增速高于预期。',
  '（初步核算数）',
  '今年以来，外部环境更趋复杂，各地各部门扎实推进各项工作，经济运行总体平稳。',
]

export const operations: Readonly<Record<string, Operation>> = {
  'edit before': (text, { start }, random) => text.replace(at(random.below(Math.max(1, start))), random.pick(inserted)),
  'edit after': (text, { end }, random) =>
    text.replace(at(end + random.below(Math.max(1, text.text.length - end))), random.pick(inserted)),
  'edit beside': (text, { start, end }, random) =>
    random.chance(50) ? text.replace(at(start), random.pick(inserted)) : text.replace(at(end), random.pick(inserted)),
  'edit inside': editInside,
  'surroundings rewritten': rewriteAround,
  deleted: (text, near) => text.replace(sentence(text.text, near), ''),
  reflow: (text, _, random) => reflow(text, 20 + random.below(30)),
  'lines joined': (text) => text.replaceAll(/(?<!\n)\n(?!\n)/g, () => ''),
  'blanks inserted': (text, _, random) => {
    const often = 5 + random.below(20)
    const chosen = new Set(Array.from(text.text, (_, index) => index).filter(() => random.chance(often)))
    return text.insertBefore((index) => chosen.has(index), ' ')
  },
  'blanks removed': (text) => text.replaceAll(/[ \u3000\t]+/g, () => ''),
  'line ends changed': (text) => text.replaceAll(/\r?\n/g, (found) => (found === '\n' ? '\r\n' : '\n')),
  'paragraph moved': moveParagraph,
  // A copy right beside the original, but for blank lines, is as much the original as the other: both leave the same text.
  'paragraph copied': (text, near, random) => {
    const copied = paragraph(text.text, near)
    const where = paragraphStart(text.text, random)
    const [from, to] = where <= copied.start ? [where, copied.start] : [copied.end, where]
    const adjoins = from <= to && text.text.slice(from, to).trim() === ''
    const { text: words, ids } = text.slice(copied.start, copied.end)
    const copy = new Traced(words, adjoins ? ids : undefined)
    return Traced.join(text.slice(0, where), copy, text.slice(where))
  },
  'figures changed': (text, _, random) => {
    const often = random.below(30)
    return text.replaceAll(/\d/g, (digit) => (random.chance(often) ? String(random.below(10)) : digit))
  },
  'punctuation formatted': (text) => text.replaceAll(/[,;:()]/g, (mark) => '，；：（）'[',;:()'.indexOf(mark)]!),
}

const at = (offset: number): Span => ({ start: offset, end: offset })

/** One or two characters of the words are others now, or are gone, or some are put in. */
function editInside(text: Traced, { start, end }: Span, random: Random): Traced {
  const where = start + random.below(Math.max(1, end - start))
  const kind = random.below(3)
  if (kind === 0) return text.replace(at(where), random.pick(['约', '1', '的', '总']))
  const length = Math.min(1 + random.below(2), end - where)
  return text.replace({ start: where, end: where + length }, kind === 1 ? '' : random.pick(['9', '增', '全年', '8.7']))
}

/** The sentence around a note is written anew but for the note's own words. */
function rewriteAround(text: Traced, near: Span, random: Random): Traced {
  const { start, end } = sentence(text.text, near)
  const before = random.pick(['从全年看，', '统计部门发布的数据显示，', ''])
  const after = random.pick(['，好于上年同期。', '，延续了回升向好态势，结构继续优化。', '。'])
  return Traced.join(
    text.slice(0, start),
    new Traced(before),
    text.slice(Math.min(near.start, end), Math.max(near.end, start)),
    new Traced(after),
    text.slice(Math.max(end, near.end)),
  )
}

function moveParagraph(text: Traced, near: Span, random: Random): Traced {
  const { start, end } = paragraph(text.text, near)
  const moved = text.slice(start, end)
  const rest = Traced.join(text.slice(0, start), text.slice(end))
  const where = paragraphStart(rest.text, random)
  return Traced.join(rest.slice(0, where), moved, rest.slice(where))
}

function reflow(text: Traced, width: number): Traced {
  const joined = text.replaceAll(/(?<=[^\n。！？：])\n(?=[^\n])/g, () => '')
  let column = 0
  return joined.insertBefore((index) => {
    column = joined.text[index] === '\n' ? -1 : column + 1
    const breaks = column > width
    if (breaks) column = 0
    return breaks
  }, '\n')
}

function sentence(text: string, near: Span): Span {
  const start = lastOf(text, near.start, /[。！？\n]/)
  const tail = /[。！？\n]/.exec(text.slice(near.end))
  return { start, end: tail === null ? text.length : near.end + tail.index + 1 }
}

function paragraph(text: string, near: Span): Span {
  const end = text.indexOf('\n', near.end)
  return { start: lastOf(text, near.start, /\n/), end: end < 0 ? text.length : end + 1 }
}

function lastOf(text: string, before: number, mark: RegExp): number {
  let start = before
  while (start > 0 && !mark.test(text[start - 1]!)) start--
  return start
}

function paragraphStart(text: string, random: Random): number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return random.pick(starts)
}

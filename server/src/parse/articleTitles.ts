// What an article is headed.
import type { Block } from './blocks.ts'
import { isBlank, isLineEnd } from './characters.ts'
import { sharedPairs } from './cohesion.ts'
import type { Dense } from './dense.ts'

/** Names of columns and of an article's own parts, which head no article. */
const partNames =
  /^(?:摘要|内容提要|内容摘要|核心阅读|阅读提示|编者按|目录|引言|前言|导读|数读|关键词|Abstract|正文|附件)$/iu

/** No page holds more articles than this; a file that does is no page. */
const mostOfPage = 30

interface OwnTitle {
  readonly text: string
  /** The blocks that it is made of. */
  readonly from: number
  readonly to: number
}

/**
 * One title or null for each article that starts at a block of `starts`: its own headline, or a stray one (put elsewhere on a
 * page by extraction) that shares its words.
 */
export function titlesOf(
  source: string,
  blocks: readonly Block[],
  texts: readonly Dense[],
  starts: readonly number[],
): (string | null)[] {
  const own = starts.map((start, article) =>
    ownTitle(source, blocks, texts, start, starts[article + 1] ?? blocks.length),
  )
  const titles = own.map((title) => title?.text ?? null)
  if (starts.length === 1 || starts.length > mostOfPage) return titles
  const bodies = starts.map((start, article) => textOf(texts.slice(start, starts[article + 1])))
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.rows[0]!.fixed !== null) return
    if (own.some((title) => title && index >= title.from && index <= title.to)) return
    const shares = bodies.map((body, at) => (titles[at] === null ? sharedPairs(texts[index]!.text, body) : 0))
    const best = shares.indexOf(Math.max(...shares))
    if (shares[best]! >= 0.6) titles[best] = texts[index]!.text
  })
  return titles
}

function textOf(texts: readonly Dense[]): string {
  return texts.map(({ text }) => text).join('')
}

/** The headings at the top of an article, before its first text; the lines of one headline are put together. */
function ownTitle(
  source: string,
  blocks: readonly Block[],
  texts: readonly Dense[],
  start: number,
  end: number,
): OwnTitle | null {
  const heads = (index: number): boolean =>
    blocks[index]!.kind === 'heading' &&
    /[\u4e00-\u9fffA-Za-z]{3}/u.test(texts[index]!.text) &&
    !partNames.test(texts[index]!.text)
  let from = start
  while (from < Math.min(end, start + 4) && !heads(from)) {
    if (texts[from]!.text.length > 40) return null
    from++
  }
  if (from >= end || !heads(from)) return null
  let to = from
  while (to + 1 < end && continuesTitle(blocks, from, to + 1)) to++
  const lines = blocks.slice(from, to + 1).map((block, at) => printed(source, block, texts[from + at]!.text))
  return { text: lines.join(' '), from, to }
}

function continuesTitle(blocks: readonly Block[], from: number, index: number): boolean {
  const { kind, level, rows } = blocks[index]!
  const first = blocks[from]!.level === 1 && blocks[from]!.rows[0]!.fixed === null
  return kind === 'heading' && level === 1 && first && rows[0]!.fixed === null && rows[0]!.blankLines === 0
}

/** With the blanks that part a headline (中国车市 开门红), but not those of letter-spaced type. */
function printed(source: string, block: Block, dense: string): string {
  if (block.rows.length > 1 || block.rows[0]!.runs.length > 1) return dense
  const { start, end } = block.rows[0]!.runs[0]!
  let words = 0
  let text = ''
  let afterBlank = false
  for (let at = start; at < end; at++) {
    if (isLineEnd(source.charCodeAt(at))) continue
    const blank = isBlank(source.charCodeAt(at))
    if (blank && !afterBlank) words++
    if (!blank || !afterBlank) text += blank ? ' ' : source[at]!
    afterBlank = blank
  }
  return words * 3 > dense.length ? dense : text
}

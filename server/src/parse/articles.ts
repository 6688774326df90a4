// The articles of a file: one, or those that a newspaper page was put together from.
import { gathered } from '../tools/gathered.ts'
import { titlesOf } from './articleTitles.ts'
import type { Block } from './blocks.ts'
import { endsPiece, isByline, isWire } from './bylines.ts'
import { cohesionBetween, type CohesionMemory } from './cohesion.ts'
import type { Dense } from './dense.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { Span } from '../model/span.ts'

/** An article before it is dated: where it stands in the file and what it is headed. Spans are disjoint and in order. */
export interface ArticleDraft {
  readonly span: Span
  readonly title: string | null
}

/** The articles, and for each block the index of the article that it belongs to. There is always one article at least. */
export function divide(
  source: string,
  blocks: readonly Block[],
  texts: readonly Dense[],
  frontMatter: FrontMatter | null,
  memory?: CohesionMemory,
): { articles: ArticleDraft[]; articleOf: number[] } {
  const heads = new Set([...markedHeads(blocks, texts), ...unmarkedHeads(blocks, texts, memory)])
  heads.delete(0)
  const starts = [0, ...[...heads].sort((a, b) => a - b)]
  const articleOf: number[] = []
  for (let article = 0; article < starts.length; article++) {
    const end = starts[article + 1] ?? blocks.length
    for (let block = starts[article]!; block < end; block++) articleOf.push(article)
  }
  const offsetOf = (block: number): number => texts[block]?.offsets[0] ?? 0
  const titles = titlesOf(source, blocks, texts, starts)
  const articles = starts.map((start, article) => ({
    span: {
      start: article === 0 ? 0 : offsetOf(start),
      end: article + 1 < starts.length ? offsetOf(starts[article + 1]!) : source.length,
    },
    title: (article === 0 ? frontMatter?.title : null) ?? titles[article] ?? null,
  }))
  return { articles, articleOf }
}

/**
 * Headings marked with `#` that head an article rather than a section: those with a byline or a news agency right behind
 * them, and then all of the highest level that bears such a one.
 */
function markedHeads(blocks: readonly Block[], texts: readonly Dense[]): number[] {
  const marked = gathered(blocks, (block, index) => (isMarked(block) ? [index] : []))
  if (marked.length < 2) return []
  const credited = new Set(marked.filter((index) => isCredited(blocks, texts, index)))
  if (credited.size < 2) return []
  const top = [...credited].reduce((level, index) => Math.min(level, blocks[index]!.level), 6)
  const heads = marked.filter(
    (index) => credited.has(index) || (blocks[index]!.level === top && blocks[index]!.rows[0]!.numbering === null),
  )
  const photo = photoNewsAfter(blocks, heads[heads.length - 1]!)
  return photo === null ? heads : [...heads, photo]
}

function isMarked(block: Block): boolean {
  return block.kind === 'heading' && block.rows[0]!.fixed !== null
}

/** A byline, a bare name or the name of an agency in the next block of text. */
function isCredited(blocks: readonly Block[], texts: readonly Dense[], index: number): boolean {
  const next = blocks[index + 1]
  const text = texts[index + 1]?.text
  if (!next || !text || next.rows[0]!.fixed !== null) return false
  return isByline(text) || isWire(text) || (text.length <= 4 && /^[\u4e00-\u9fff]+$/u.test(text))
}

/** A bare line with nothing but a photo's caption under it, at the very end: a column's name, and news in a picture. */
function photoNewsAfter(blocks: readonly Block[], last: number): number | null {
  let index = blocks.length - 1
  while (index > last && blocks[index]!.kind === 'caption') index--
  if (index === blocks.length - 1 || index <= last) return null
  const { rows } = blocks[index]!
  return rows.length === 1 && rows[0]!.ending === 'open' && rows[0]!.width <= 12 ? index : null
}

const shortest = 150
const newSubject = 0.03
const otherSubject = 0.08

/**
 * Where a page holds pieces without headlines: behind each line that ends a piece (（作者系…）) while more text follows; and on
 * such a page also where the subject changes, or changes somewhat while the column's width does.
 */
function unmarkedHeads(blocks: readonly Block[], texts: readonly Dense[], memory?: CohesionMemory): number[] {
  const ends = gathered(blocks, (_, index) =>
    endsPiece(texts[index]!.text) && hasTextBehind(blocks, texts, index) ? [index + 1] : [],
  )
  if (ends.length === 0) return []
  const heads = new Set(ends)
  const running = gathered(blocks, (block, index) =>
    block.kind === 'paragraph' && texts[index]!.text.length > 40 ? [index] : [],
  )
  const cohesion = cohesionBetween(
    running.map((index) => texts[index]!.text),
    memory,
  )
  let length = 0
  cohesion.forEach((value, place) => {
    const [index, next] = [running[place]!, running[place + 1]!]
    length += texts[index]!.text.length
    const limit = changesColumn(blocks[index]!, blocks[next]!) ? otherSubject : newSubject
    const known = hasWithin(heads, index + 1, next)
    if (!known && (length < shortest || value >= limit)) return
    if (!known) heads.add(firstOf(blocks, index, next))
    length = 0
  })
  return [...heads]
}

function hasWithin(heads: ReadonlySet<number>, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) if (heads.has(index)) return true
  return false
}

function hasTextBehind(blocks: readonly Block[], texts: readonly Dense[], index: number): boolean {
  return blocks
    .slice(index + 1, index + 6)
    .some(({ kind }, behind) => kind === 'paragraph' && texts[index + 1 + behind]!.text.length > 40)
}

function changesColumn(block: Block, next: Block): boolean {
  const [a, b] = [widest(block), widest(next)]
  return block.wrapped && next.wrapped && Math.max(a, b) >= 1.6 * Math.min(a, b)
}

/** Width of the lines next to the boundary: the last but one above, the first below. */
function widest({ rows }: Block): number {
  return Math.max(...rows.slice(-4, -1).map(({ width }) => width), 1)
}

/** The heading in front of the block `next`, where one stands behind block `index`; else `next` itself. */
function firstOf(blocks: readonly Block[], index: number, next: number): number {
  for (let at = index + 1; at < next; at++) if (blocks[at]!.kind === 'heading') return at
  return next
}

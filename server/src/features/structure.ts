// How a document is divided: articles, and in them sections by heading, as spans of the source.
import type { Digest } from '../model/digest.ts'
import { sourceSpan, type Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

export interface Section {
  readonly kind: 'article' | 'section'
  /** The heading's text, or the article's title; null where it has none. */
  readonly name: string | null
  readonly article: number
  /** From the heading to the end of what stands beneath it. */
  readonly span: Span
  /** The heading itself, or the first line. */
  readonly head: Span
  /** Depth of nesting, 0 for articles. */
  readonly level: number
}

const remembered = new WeakMap<Digest, readonly Section[]>()

/** In order of their starts, outer ones first. Interleaved articles of a newspaper page overlap. */
export function sectionsOf(digest: Digest): readonly Section[] {
  const known = remembered.get(digest)
  if (known !== undefined) return known
  const byArticle = new Map<number, Passage[]>()
  for (const passage of digest.passages) {
    if (passage.text === '') continue
    const list = byArticle.get(passage.article)
    if (list) list.push(passage)
    else byArticle.set(passage.article, [passage])
  }
  const sections = [...byArticle].flatMap(([article, passages]) => sectionsIn(digest, article, passages))
  sections.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.level - b.level)
  remembered.set(digest, sections)
  return sections
}

/** The source span of all of a passage. */
export function spanOfPassage(passage: Passage): Span {
  return sourceSpan(passage, 0, passage.text.length)
}

function sectionsIn(digest: Digest, article: number, passages: readonly Passage[]): Section[] {
  const first = passages[0]
  if (first === undefined) return []
  const end = Math.max(...lastEnds(passages))
  const name = digest.articles[article]?.title ?? null
  const start = Math.min(first.offsets[0] ?? 0, digest.articles[article]?.span.start ?? Infinity)
  const found: Section[] = [
    { kind: 'article', name, article, span: { start, end }, head: spanOfPassage(first), level: 0 },
  ]
  const open: { readonly passage: Passage }[] = []
  const close = (level: number, before: number): void => {
    for (let top = open.at(-1); top !== undefined && top.passage.level >= level; top = open.at(-1)) {
      open.pop()
      found.push(sectionOf(top.passage, before, article))
    }
  }
  let last = first
  for (const passage of passages) {
    if (passage.kind === 'heading' && passage !== first) {
      close(passage.level, spanOfPassage(last).end)
      open.push({ passage })
    }
    last = passage
  }
  close(0, end)
  return found
}

function sectionOf(passage: Passage, end: number, article: number): Section {
  const head = spanOfPassage(passage)
  const span = { start: head.start, end: Math.max(end, head.end) }
  return { kind: 'section', name: passage.text, article, span, head, level: passage.level }
}

/** Only the last passages can end last: a loop over all would do, but spreads of a whole book overflow the stack. */
function lastEnds(passages: readonly Passage[]): number[] {
  return passages.slice(-8).map((passage) => spanOfPassage(passage).end)
}

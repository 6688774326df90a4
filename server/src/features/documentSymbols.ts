// The outline of a document: its articles and, in plain text, headings, with the figures and titles beneath them.
import type { Digest } from '../model/digest.ts'
import type { Language } from '../model/finding.ts'
import { sourceSpan, type Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { fileName } from '../model/placeName.ts'
import { figureDetail } from './wording/symbolText.ts'

export type SymbolKind = 'article' | 'heading' | 'figure' | 'title'

export interface DocumentSymbol {
  readonly name: string
  /** What the name does not say: indicator and period of a figure, issuer of a title; may be empty. */
  readonly detail: string
  readonly kind: SymbolKind
  /** Holds the spans of all children. */
  readonly span: Span
  /** What is marked when the symbol is chosen; lies in `span`. */
  readonly selection: Span
  readonly children: readonly DocumentSymbol[]
}

/** A symbol whose span still grows as children are put into it. */
interface Growing extends DocumentSymbol {
  span: Span
  readonly children: Growing[]
  readonly level: number
}

/**
 * In order of the text; articles that are interleaved on a page are kept apart. Markdown headings are left to VS Code's own outline: there, figures and titles stand flat, under
 * their article where the file holds several.
 */
export function documentSymbols(digest: Digest, language: Language): readonly DocumentSymbol[] {
  const leaves = leavesByPassage(digest, language)
  const withHeadings = digest.document.format === 'plaintext'
  const withArticles = digest.articles.length > 1 || (withHeadings && digest.articles[0]?.title != null)
  const roots: Growing[] = []
  const openIn = new Map<number, readonly Growing[]>()
  digest.passages.forEach((passage, index) => {
    let open = openIn.get(passage.article)
    if (open === undefined) {
      open = withArticles ? [articleSymbol(digest, passage)] : []
      roots.push(...open)
    }
    if (withHeadings && isHeading(digest, passage)) open = openHeading(passage, open, roots)
    openIn.set(passage.article, open)
    for (const leaf of leaves.get(index) ?? []) place(leaf, open, roots)
  })
  return roots
}

function place(symbol: Growing, open: readonly Growing[], roots: Growing[]): void {
  const parent = open.at(-1)
  if (parent) parent.children.push(symbol)
  else roots.push(symbol)
  for (const holder of open) holder.span = union(holder.span, symbol.span)
}

/** Closes the headings of the same and lower rank, and puts this one beneath what stays open. */
function openHeading(passage: Passage, open: readonly Growing[], roots: Growing[]): Growing[] {
  const kept = open.filter((symbol) => symbol.level < passage.level)
  const span = sourceSpan(passage, 0, passage.text.length)
  const heading = growing('heading', passage.text, '', span, passage.level)
  place(heading, kept, roots)
  return [...kept, heading]
}

function articleSymbol(digest: Digest, first: Passage): Growing {
  const article = digest.articles[first.article]
  const selection = sourceSpan(first, 0, first.text.length)
  const name = article?.title ?? fileName(digest.document.path)
  const symbol = growing('article', name, article?.date ?? '', selection, 0)
  if (article) symbol.span = union(article.span, selection)
  return symbol
}

/** The heading that is the article's own title already stands for the article. */
function isHeading(digest: Digest, passage: Passage): boolean {
  return passage.kind === 'heading' && passage.text !== '' && passage.text !== digest.articles[passage.article]?.title
}

function leavesByPassage(digest: Digest, language: Language): ReadonlyMap<number, readonly Growing[]> {
  const leaves = new Map<number, Growing[]>()
  const add = (passage: number, leaf: Growing): void => {
    const list = leaves.get(passage)
    if (list) list.push(leaf)
    else leaves.set(passage, [leaf])
  }
  for (const { span, passage, observation } of digest.figures)
    add(passage, growing('figure', observation.text, figureDetail(observation, language), span, Infinity))
  for (const { span, passage, text, reading } of digest.titles)
    add(passage, growing('title', text, reading.issuer ?? '', span, Infinity))
  for (const list of leaves.values()) list.sort((a, b) => a.span.start - b.span.start)
  return leaves
}

function growing(kind: SymbolKind, name: string, detail: string, span: Span, level: number): Growing {
  return { kind, name, detail, span, selection: span, children: [], level }
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

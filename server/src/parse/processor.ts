// Markdown (by unified) and plain text, each to a unist tree, and from there to printed rows.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { SourceDocument } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { codeSpans } from './codeSpans.ts'
import type { LineMemory } from './lineMemory.ts'
import { markdownRows } from './markdownRows.ts'
import { plainRows } from './plainRows.ts'
import { parsePlainText } from './plainText.ts'
import type { Row } from './rows.ts'

/** `singleTilde`: else 5~8万元，增长3~5个百分点 is struck through. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).freeze()

/** What a Markdown parse may cost, in characters of prose: a second or so. */
const budget = 4_000_000

export interface ReadRows {
  /** In order of the text. */
  readonly rows: readonly Row[]
  /** Where code stands, fenced or within a line, in order of the text. */
  readonly code: readonly Span[]
  /** False where the text was read as plain text, though its file says Markdown. */
  readonly markdown: boolean
}

/** Any text is read; what Markdown's grammar cannot afford or fails on reads as plain text. */
export function readRows({ text, format }: SourceDocument, memory?: LineMemory): ReadRows {
  if (format === 'markdown' && isAffordable(text)) {
    try {
      const origin = text.charCodeAt(0) === 0xfeff ? 1 : 0
      const tree = markdown.parse(text.slice(origin)) as Root
      return { rows: markdownRows(tree, text, origin), code: codeSpans(tree, text, origin), markdown: true }
    } catch {
      // A tree too deep for the parser's own recursion; the text reads as plain text instead.
    }
  }
  return { rows: plainRows(parsePlainText(text, memory), text, memory), code: [], markdown: false }
}

const markup = /[[\]*_`<>|&!~\\]/g
const nested = /^[ \t]*(?:>[ \t]?|[*+-][ \t]+|\d{1,9}[.)][ \t]+){24}/m

/**
 * Whether Markdown's grammar can be read in about a second. It costs 25 µs a line and 10 µs a mark, and grows with the
 * square of the nesting; a text that is mostly marks is no prose.
 */
function isAffordable(text: string): boolean {
  if (text.length > budget) return false
  let cost = text.length
  for (let at = text.indexOf('\n'); at >= 0 && cost <= budget; at = text.indexOf('\n', at + 1)) cost += 80
  if (cost > budget) return false
  for (const _ of text.matchAll(markup)) if ((cost += 40) > budget) return false
  return !nested.test(text)
}

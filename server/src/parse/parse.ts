// The one entry of this stage: a document's text to its articles, its passages with their maps to the source, its suppressions.
import { gathered, mapped } from '../tools/gathered.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Passage } from '../model/passage.ts'
import type { Suppression } from '../model/suppression.ts'
import { type ArticleDraft, divide } from './articles.ts'
import { type Block, classify } from './blocks.ts'
import { type FrontMatter, readFrontMatter } from './frontMatter.ts'
import { readRows } from './processor.ts'
import { withHalves } from './headlineHalves.ts'
import { type ParseMemory, readBlock } from './memory.ts'
import { reflow } from './reflow.ts'
import { findSuppressions } from './suppressions.ts'

export interface Parsed {
  readonly articles: readonly ArticleDraft[]
  /** In order of their first character; each belongs to one of `articles`. */
  readonly passages: readonly Passage[]
  readonly suppressions: readonly Suppression[]
  readonly frontMatter: FrontMatter | null
}

/**
 * Never throws, whatever the text; linear in its length. A text without words has one article and no passage. The `memory` of
 * an earlier text of the document saves paragraphs that are as they were; the result is the same.
 */
export function parse(document: SourceDocument, memory?: ParseMemory): Parsed {
  memory?.turn()
  const source = document.text
  const { rows, code, markdown } = readRows(document, memory?.lines)
  const read = classify(reflow(source, rows)).map((block) => ({
    block,
    text: textOf(source, block, { markdown, memory }),
  }))
  const kept = read.filter(({ text }) => text.text !== '')
  const blocks = kept.map(({ block }) => block)
  const texts = kept.map(({ text }) => text)
  const frontMatter = readFrontMatter(source)
  const { articles, articleOf } = divide(source, blocks, texts, frontMatter, memory?.cohesion)
  return { articles, passages: place(texts, articleOf), suppressions: findSuppressions(source, code), frontMatter }
}

/** A passage before it has its place among the others. */
type Unplaced = Omit<Passage, 'article' | 'paragraph' | 'firstSentence'>

interface TextOptions {
  readonly markdown: boolean
  readonly memory: ParseMemory | undefined
}

function textOf(source: string, { rows, wrapped, kind, level, cell }: Block, options: TextOptions): Unplaced {
  const runs = rows.length === 1 ? rows[0]!.runs : gathered(rows, (row) => row.runs)
  const dense = { joinLines: wrapped, markdown: options.markdown }
  const { text, offsets, starts } = options.memory?.textOf(source, runs, dense) ?? readBlock(source, runs, dense)
  const sentenceStarts = kind === 'heading' && rows.length === 1 ? withHalves({ text, offsets }, starts) : starts
  return { kind, level, cell, text, offsets, sentenceStarts }
}

/** Counts paragraphs as a reader does: headings, captions and cells carry the next one's number. */
function place(texts: readonly Unplaced[], articleOf: readonly number[]): Passage[] {
  let firstSentence = 0
  let article = -1
  let paragraph = 1
  return mapped(texts, ({ kind, level, cell, text, offsets, sentenceStarts: starts }, index) => {
    if (articleOf[index] !== article) paragraph = 1
    article = articleOf[index] ?? 0
    const passage = { kind, level, cell, text, offsets, sentenceStarts: starts, article, paragraph, firstSentence }
    if (kind === 'paragraph' || kind === 'item') paragraph++
    firstSentence += starts.length
    return passage
  })
}

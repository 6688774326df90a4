// The articles of a file: one, or those that a newspaper page was put together from.
import type { Block } from './blocks.ts'
import type { Dense } from './dense.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { ArticleDraft } from './parse.ts'

/** The articles, and for each block the index of the article that it belongs to. There is always one article at least. */
export function divide(
  source: string,
  blocks: readonly Block[],
  texts: readonly Dense[],
  frontMatter: FrontMatter | null,
): { articles: ArticleDraft[]; articleOf: number[] } {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading')
  const title = frontMatter?.title ?? (heading >= 0 && heading < 4 ? (texts[heading]?.text ?? null) : null)
  return { articles: [{ span: { start: 0, end: source.length }, title }], articleOf: blocks.map(() => 0) }
}

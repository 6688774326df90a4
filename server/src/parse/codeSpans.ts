// Where code stands in a Markdown tree: what is written there is shown, not meant.
import type { Root, RootContent } from 'mdast'
import type { Span } from '../model/span.ts'

/** Fenced blocks and code within a line, in order. Blocks that are only set in are prose here. */
export function codeSpans(tree: Root, source: string, origin: number): Span[] {
  const spans: Span[] = []
  const walk = (node: Root | RootContent): void => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      const start = node.position!.start.offset! + origin
      const isSetIn = node.type === 'code' && !/^(?:```|~~~)/.test(source.slice(start, start + 3))
      if (!isSetIn) spans.push({ start, end: node.position!.end.offset! + origin })
    } else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return spans
}

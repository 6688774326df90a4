// The rows of a plain text's tree.
import type { Node } from 'unist'
import type { LineMemory } from './lineMemory.ts'
import type { PlainRoot } from './plainText.ts'
import { withBlankTables, withTables } from './plainTables.ts'
import { measureRow, type Row } from './rows.ts'
import type { Span } from '../model/span.ts'

/** In order of the text; a line that goes on behind a comment is one row. `memory` as in parsePlainText. */
export function plainRows(tree: PlainRoot, source: string, memory?: LineMemory): readonly Row[] {
  const rows: Row[] = []
  const nodes = tree.children
  let lastLine = 0
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const line = node.position!.start.line
    const blankLines = lastLine === 0 ? 0 : Math.max(0, line - lastLine - 1 - tree.blankLines)
    lastLine = node.position!.end.line
    if (node.type === 'heading') {
      rows.push(
        measureRow(source, [spanOf(node)], { blankLines, fixed: { kind: 'heading', level: node.depth, cell: null } }),
      )
      continue
    }
    const runs = [spanOf(node)]
    for (let next = nodes[index + 1]; next?.type === 'line' && next.continues; next = nodes[index + 1]) {
      runs.push(spanOf(next))
      lastLine = next.position!.end.line
      index++
    }
    rows.push(measureRow(source, runs, { blankLines }, runs.length === 1 ? memory?.of(source, runs[0]!) : undefined))
  }
  return withBlankTables(source, source.includes('\t') ? withTables(source, rows) : rows)
}

function spanOf(node: Node): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! }
}

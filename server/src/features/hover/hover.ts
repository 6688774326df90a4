// What a hover says about the figure, title or name at a place, as Markdown.
import type { Snapshot } from '../../index/snapshot.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { thingAt } from '../at.ts'
import { escapeMarkdown } from '../wording/escape.ts'
import { hoverEntity } from './hoverEntity.ts'
import { hoverFigure } from './hoverFigure.ts'
import { hoverTitle } from './hoverTitle.ts'
import type { HoverContext } from './hoverContext.ts'

export interface Hover {
  readonly span: Span
  readonly markdown: string
}

/** Null where nothing stands at `offset` (UTF-16 code units). All text from documents is escaped. */
export function hover(snapshot: Snapshot, path: string, offset: number, context: HoverContext): Hover | null {
  const thing = thingAt(snapshot, path, offset)
  if (thing === null) return null
  const { at, span } = thing
  const describe = at.kind === 'figure' ? hoverFigure : at.kind === 'title' ? hoverTitle : hoverEntity
  const blocks = [...describe(snapshot, at, context), findingsAt(path, span, context)]
  return { span, markdown: blocks.filter((block) => block !== '').join('\n\n') }
}

function findingsAt(path: string, span: Span, { findings, rulePage }: HoverContext): string {
  const named = (code: string): string => {
    const page = rulePage?.(code) ?? null
    return page === null ? `\`${code}\`` : `[${code}](${page})`
  }
  return findings
    .filter((finding) => finding.path === path && overlaps(finding.span, span))
    .map((finding) => `⚠ ${escapeMarkdown(finding.message)} ${named(finding.code)}`)
    .join('\n\n')
}

// Reads a marked text through the whole engine, and compares what a feature gives at the cursor with the marked targets.
import assert from 'node:assert/strict'
import { definition } from '../../server/src/features/definition.ts'
import { hover } from '../../server/src/features/hover/hover.ts'
import type { Place } from '../../server/src/features/wording/place.ts'
import { documentHighlight, references } from '../../server/src/features/references.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { formatOf } from '../../server/src/intake/format.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import type { Language } from '../../server/src/model/finding.ts'
import { readMarked, type Marked } from './marked.ts'

/** The text without its marks as a corpus; files are Markdown or plain text by their names. */
export function corpusOf({ files }: Marked): Snapshot {
  const changes = files.map(({ path, text }) => ({
    path,
    digest: digest({ path, text, format: formatOf(path) ?? 'plaintext', encoding: 'utf-8' }),
  }))
  return apply(emptySnapshot(), changes)
}

/** The hover at the cursor, or `''`; links read `path:offset`. */
export function hoverAt(source: string, language: Language = 'zh'): string {
  const { snapshot, path, offset } = atCursor(source)
  const link = (target: string, { start }: { start: number }): string => `${target}:${start}`
  return hover(snapshot, path, offset, { language, link, findings: [] })?.markdown ?? ''
}

export function checkDefinition(source: string): void {
  const { marked, snapshot, path, offset } = atCursor(source)
  assert.deepEqual(inWords(marked, definition(snapshot, path, offset)), targetsOf(marked))
}

/** Targets with the label `def` are the declaration. */
export function checkReferences(source: string): void {
  const { marked, snapshot, path, offset } = atCursor(source)
  assert.deepEqual(inWords(marked, references(snapshot, path, offset, true)), targetsOf(marked))
  assert.deepEqual(inWords(marked, references(snapshot, path, offset, false)), targetsOf(marked, 'def'))
}

export function checkHighlights(source: string): void {
  const { marked, snapshot, path, offset } = atCursor(source)
  const places = documentHighlight(snapshot, path, offset).map((span) => ({ path, span }))
  assert.deepEqual(inWords(marked, places), targetsOf(marked))
}

function atCursor(source: string) {
  const marked = readMarked(source)
  assert.ok(marked.cursor, 'the text has a cursor')
  return { marked, snapshot: corpusOf(marked), ...marked.cursor }
}

function targetsOf(marked: Marked, without?: string): string[] {
  const kept = marked.targets.filter((target) => without === undefined || !target.labels.includes(without))
  return inWords(
    marked,
    kept.map(({ path, start, end }) => ({ path, span: { start, end } })),
  )
}

/** `甲.txt 1.1万亿元@12`, in order of path and text, so that a difference can be read. */
function inWords(marked: Marked, places: readonly Place[]): string[] {
  const text = new Map(marked.files.map((file) => [file.path, file.text]))
  const sorted = [...places].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start))
  return sorted.map(({ path, span }) => `${path} ${text.get(path)?.slice(span.start, span.end)}@${span.start}`)
}

// The front matter of a document: `---`, lines of `key: value`, `---`. Only title and date are read.
import type { Span } from '../model/span.ts'

export interface FrontMatter {
  readonly title: string | null
  /** As written: `2023-08-31`, `2023年8月31日`. */
  readonly date: string | null
  /** Both fences included. */
  readonly span: Span
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/g
const entry = /^([A-Za-z\u4e00-\u9fff]{1,20})[ \t]*[:：][ \t]*(.*)$/
const titleKeys = new Set(['title', '标题', '题目'])
const dateKeys = new Set(['date', 'published', 'pubdate', '日期', '发布日期', '刊发日期'])
const longest = 20_000

/** Null where the text does not open with a fence, or the fence is never closed. Broken YAML in between is passed over. */
export function readFrontMatter(source: string): FrontMatter | null {
  const fence = opening.exec(source)
  if (!fence) return null
  closing.lastIndex = fence[0].length - 1
  const close = closing.exec(source.slice(0, longest))
  if (!close) return null
  const end = close.index + close[0].length - (/[\r\n]$/.test(close[0]) ? 1 : 0)
  const values = entriesOf(source.slice(fence[0].length, close.index))
  return { title: values.title, date: values.date, span: { start: 0, end } }
}

function entriesOf(body: string): { title: string | null; date: string | null } {
  const found: { title: string | null; date: string | null } = { title: null, date: null }
  for (const line of body.split(/\r\n|\n|\r/)) {
    const match = entry.exec(line)
    if (!match) continue
    const key = (match[1] ?? '').toLowerCase()
    if (titleKeys.has(key)) found.title ??= valueOf(match[2] ?? '')
    else if (dateKeys.has(key)) found.date ??= valueOf(match[2] ?? '')
  }
  return found
}

/** A scalar without its quotes and its comment; null where it is empty or opens a block. */
function valueOf(written: string): string | null {
  const quoted = /^(["'])(.*?)\1/.exec(written)
  const value = (quoted ? (quoted[2] ?? '') : written.replace(/(?:^|[ \t])#.*$/, '')).trim()
  return value === '' || /^[|>&*[{]/.test(value) ? null : value
}

// Notes as a table (CSV) and, with sign-offs, as a list to read (Markdown). Whatever stands in a note is text there and nothing else.
import type { Language, Message } from '../model/finding.ts'
import type { PlacedAnnotation } from './notebook.ts'
import { withoutBlanks } from './anchorText.ts'
import type { SignedArticle } from './signedArticle.ts'
import { signOffSummary } from './signOffWords.ts'

/** One article's notes, as they are listed. `lineOf` counts from 1. */
export interface ListedNotes {
  readonly article: string
  readonly notes: readonly PlacedAnnotation[]
  readonly lineOf: (offset: number) => number
  readonly text: string | null
  /** Null where nobody signed the article. */
  readonly signed: SignedArticle | null
}

const columns = ['article', 'line', 'state', 'category', 'quote', 'by', 'at', 'text', 'source', 'id']

/** RFC 4180 with a header; one remark a row. A cell that a spreadsheet would compute begins with an apostrophe. */
export function notesCsv(articles: readonly ListedNotes[]): string {
  const rows = articles.flatMap(({ article, notes, lineOf, text }) =>
    notes.flatMap((one) => {
      const { annotation, state, anchoring } = one
      const line = anchoring.state === 'placed' ? String(lineOf(anchoring.span.start)) : ''
      const source = state.verified === null ? '' : [state.verified.title, state.verified.address].join(' ').trim()
      const fixed = [article, line, stateNames(one, text).join(' '), state.category, state.anchor.quote.exact]
      const said =
        state.remarks.length > 0
          ? state.remarks
          : [{ by: state.verified?.by ?? '', at: state.verified?.at ?? '', text: '' }]
      return said.map((remark) => [...fixed, remark.by, remark.at, remark.text, source, annotation.id])
    }),
  )
  return [columns, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('')
}

function cell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** `open`, or what else is true of a note. */
function stateNames(one: PlacedAnnotation, text: string | null): readonly string[] {
  const { state, anchoring } = one
  const names = []
  if (anchoring.state === 'orphaned') names.push('orphaned')
  if (state.resolved) names.push('resolved')
  if (state.verified !== null) names.push(isStaleMark(one, text) ? 'stale' : 'verified')
  return names.length === 0 ? ['open'] : names
}

/** A verified mark whose words are no longer those that were verified, or are gone. */
export function isStaleMark({ state, anchoring }: PlacedAnnotation, text: string | null): boolean {
  if (state.verified === null) return false
  if (anchoring.state === 'orphaned' || text === null) return true
  const words = text.slice(anchoring.span.start, anchoring.span.end)
  return withoutBlanks(words) !== withoutBlanks(state.verified.words)
}

const stateWords: Readonly<Record<string, Message>> = {
  open: { zh: '待处理', en: 'open' },
  orphaned: { zh: '失锚', en: 'orphaned' },
  resolved: { zh: '已解决', en: 'resolved' },
  verified: { zh: '已核定', en: 'verified' },
  stale: { zh: '核定已失效', en: 'mark is stale' },
}

/** A section for each article: one line with its signatures, where it has any, and its notes in order of place. */
export function notesMarkdown(articles: readonly ListedNotes[], language: Language): string {
  const title = language === 'zh' ? '# 批注' : '# Notes'
  const parts = articles.map(({ article, notes, lineOf, text, signed }) => {
    const items = notes.map((one) => {
      const { state, anchoring } = one
      const line = anchoring.state === 'placed' ? `${lineOf(anchoring.span.start)}: ` : ''
      const states = stateNames(one, text).map((name) => stateWords[name]?.[language] ?? name)
      const head = `- ${line}“${escaped(state.anchor.quote.exact)}” (${[state.category, ...states].join(', ')})`
      const said = state.remarks.map(
        ({ by, at, text }) => `  - ${[escaped(by), at.slice(0, 10)].filter(Boolean).join(' ')}: ${escaped(text)}`,
      )
      const { verified } = state
      const source =
        verified && [verified.title, verified.address, verified.date].filter((part) => part !== '').join(', ')
      return [head, ...said, ...(source ? [`  - ${escaped(source)}`] : [])].join('\n')
    })
    const signatures = signed === null ? [] : [escaped(signOffSummary(signed, language))]
    return [`## ${escaped(article)}`, ...signatures, ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n')
  })
  return [title, ...parts].join('\n\n') + '\n'
}

/**
 * On one line, every character that Markdown, HTML or a renderer's icons would make something of behind a backslash. A hyphen
 * inside a word or a date and a colon before a blank are nothing but themselves.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>#!|~$&@]|:(?=\S)|(?<![\p{L}\p{N}])[+-]/gu, (mark) => `\\${mark}`)
}

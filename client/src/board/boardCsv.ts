// The data board as a table (RFC 4180, CRLF, with a byte order mark, so that spreadsheets read Chinese).
import type { BoardResult, SeriesPoint, SeriesResult } from '../../../server/src/lsp/protocol.ts'

type Column = readonly [
  name: string,
  cell: (point: SeriesPoint, series: SeriesResult) => string | number | boolean | null,
]

const columns: readonly Column[] = [
  ['indicator', (_, { indicator }) => indicator],
  ['scope', (_, { scope }) => scope],
  ['qualifiers', (_, { qualifiers }) => qualifiers.join(' ')],
  ['period', ({ period }) => period],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['basis', ({ basis }) => basis],
  ['base', ({ base }) => base],
  ['status', ({ status }) => status],
  ['text', ({ text }) => text],
  ['value', ({ value }) => value],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['unit', ({ unit }) => unit],
  ['conflict', ({ conflict }) => conflict],
  ['place', ({ label }) => label],
  ['uri', ({ location }) => location.uri],
  ['line', ({ location }) => location.range.start.line + 1],
]

/** A row for each mention: series by series, in order of time. */
export function boardCsv({ series }: BoardResult): string {
  const rows = series.flatMap((one) => one.points.map((point) => columns.map(([, cell]) => field(cell(point, one)))))
  return `\uFEFF${[columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`
}

/** A text of a document that a spreadsheet would take for a formula gets an apostrophe in front. */
function field(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value ?? '')
  const text = value.replace(/\s+/g, ' ')
  const safe = /^[=+@-]/.test(text) ? `'${text}` : text
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** `跨境电商进出口总额.csv`: no character that a file system refuses. */
export function csvName(indicator: string): string {
  return `${indicator.replace(/[\p{Cc}\\/:*?"<>|]+/gu, '_').trim() || 'jiaokan'}.csv`
}

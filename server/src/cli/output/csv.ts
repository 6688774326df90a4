// The annotation as one table (RFC 4180, LF): a row for each mention, in order of path and place.
import type { Digest } from '../../model/digest.ts'
import type { Places, Result } from '../result.ts'
import { compare } from '../paths.ts'
import { annotate } from './annotation.ts'

const columns = [
  'path',
  'line',
  'column',
  'start',
  'end',
  'mention',
  'text',
  'value',
  'low',
  'high',
  'intervalLow',
  'intervalHigh',
  'unit',
  'kind',
  'hedge',
  'basis',
  'direction',
  'status',
  'indicator',
  'scope',
  'period',
  'source',
  'quantity',
  'title',
  'issuer',
  'issued',
  'short',
  'type',
  'canonical',
] as const
type Row = Partial<Record<(typeof columns)[number], string | number | boolean | null>> & { start: number }

/** `mention` tells figure, period, title and entity apart; the `text` has its blanks as single spaces. */
export function* annotationCsv({ snapshot, places }: Result): Generator<string> {
  yield columns.join(',') + '\n'
  for (const digest of snapshot.digests.values()) yield rows(digest, places).map(line).join('')
}

function rows(digest: Digest, places: Places): Row[] {
  const { path, figures, periods, titles, entities } = annotate(digest)
  const place = ([start, end]: readonly [number, number]) => ({ path, ...places.at(path, start), start, end })
  return [
    ...figures.map(({ range, interval, ...rest }) => ({
      ...place(range),
      mention: 'figure',
      ...rest,
      intervalLow: interval[0] ?? null,
      intervalHigh: interval[1] ?? null,
    })),
    ...periods.map(({ range, ...rest }) => ({ ...place(range), mention: 'period', ...rest })),
    ...titles.map(({ range, ...rest }) => ({ ...place(range), mention: 'title', ...rest })),
    ...entities.map(({ range, ...rest }) => ({ ...place(range), mention: 'entity', ...rest })),
  ].sort((a, b) => a.start - b.start || compare(a.mention, b.mention))
}

function line(row: Row): string {
  return columns.map((column) => cell(row[column])).join(',') + '\n'
}

/** Words that a spreadsheet would compute begin with an apostrophe; numbers are numbers. */
function cell(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '').replace(/\s+/g, ' ')
  const inert = /^[=+\-@]/.test(text) && !/^[+-]?[\d.]+%?$/.test(text) ? `'${text}` : text
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

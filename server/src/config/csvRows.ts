// Rows of a CSV file (RFC 4180), separated by commas, semicolons or tabs, with or without a byte-order mark.

export interface CsvRow {
  readonly cells: readonly string[]
  /** On which it begins, counted from 1: a quoted cell may run over several. */
  readonly line: number
  /** A quote in it is never closed: it holds everything that follows. */
  readonly isOpen: boolean
}

/** Every string gives rows. The first row says what separates cells, or a line `sep=;` before it. Linear. */
export function parseCsv(text: string): readonly CsvRow[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  const [said, given] = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(plain) ?? []
  const separator = given ?? separatorOf(plain)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let [at, line, breaks] = said === undefined ? [0, 1, 0] : [said.length, 2, 0]
  let isOpen = false
  const finish = (): void => {
    rows.push({ cells, line, isOpen })
    line += breaks
    breaks = 0
    cells = []
  }
  while (at < plain.length) {
    const { cell, end, isClosed } =
      plain[at] === '"' ? quotedCell(plain, at, separator) : bareCell(plain, at, separator)
    cells.push(cell)
    isOpen ||= !isClosed
    breaks += cell.split(/\r\n?|\n/).length - 1
    at = end
    if (plain[at] === separator) {
      at++
      if (at === plain.length) cells.push('')
      continue
    }
    at += plain.startsWith('\r\n', at) ? 2 : 1
    breaks++
    finish()
  }
  if (cells.length > 0) finish()
  return rows
}

/** The first row's: a tab, else a comma, else a semicolon, which spreadsheets write where the comma is the decimal mark. */
function separatorOf(text: string): string {
  const [head = ''] = /^[^\r\n]*/.exec(text) ?? []
  return ['\t', ',', ';'].find((one) => head.includes(one)) ?? ','
}

interface Cell {
  readonly cell: string
  readonly end: number
  readonly isClosed: boolean
}

/** What stands between the closing quote and the next separator belongs to the cell. */
function quotedCell(text: string, start: number, separator: string): Cell {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { cell: [...parts, text.slice(from)].join(''), end: text.length, isClosed: false }
    parts.push(text.slice(from, quote))
    if (text[quote + 1] !== '"') {
      const { cell, end } = bareCell(text, quote + 1, separator)
      return { cell: parts.join('') + cell, end, isClosed: true }
    }
    parts.push('"')
    from = quote + 2
  }
}

function bareCell(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(start, end), end, isClosed: true }
}

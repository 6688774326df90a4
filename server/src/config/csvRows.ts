// Rows of a CSV file (RFC 4180), separated by commas or tabs, with or without a byte-order mark.

/** Every string gives rows; a quote that is never closed runs to the end. Linear. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  const separator = /^[^\n,]*\t/.test(plain) ? '\t' : ','
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < plain.length) {
    const { cell, end } = plain[at] === '"' ? quotedCell(plain, at) : bareCell(plain, at, separator)
    row.push(cell)
    at = end
    if (plain[at] === separator) {
      at++
      if (at === plain.length) row.push('')
      continue
    }
    at += plain.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

interface Cell {
  readonly cell: string
  readonly end: number
}

function quotedCell(text: string, start: number): Cell {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { cell: [...parts, text.slice(from)].join(''), end: text.length }
    parts.push(text.slice(from, quote))
    if (text[quote + 1] !== '"') return { cell: parts.join(''), end: quote + 1 }
    parts.push('"')
    from = quote + 2
  }
}

function bareCell(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(start, end), end }
}

// Tables in plain columns, for the terminal.

/** The first column to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `0.9885`; a dash where there is none. */
export function scoreText(score: number | null | undefined): string {
  return score == null ? '–' : score.toFixed(4)
}

/** `+0.0123`; nothing where it is the same or unknown. */
export function changeText(now: number | null | undefined, before: number | null | undefined): string {
  if (now == null || before == null) return ''
  const change = now - before
  if (Math.abs(change) < 0.00005) return ''
  return `${change > 0 ? '+' : ''}${change.toFixed(4)}`
}

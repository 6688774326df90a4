// What the status item says, apart from VS Code, so that it can be tested without it.
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'

/** `vscode.l10n.t`, or a stand-in that fills `{0}`, `{1}` … */
export type Translate = (message: string, ...values: string[]) => string

/** The tooltip names this many skipped files; the rest is counted. */
export const skippedFilesShown = 10

export function statusText(status: ServerStatus, translate: Translate): string {
  if (status.state === 'paused') return translate('Jiaokan paused')
  if (status.state === 'indexing') {
    return `$(sync~spin) ${translate('Jiaokan {0}/{1}', grouped(status.done), grouped(status.total))}`
  }
  return translate(
    'Jiaokan {0} articles · {1} figures · {2} findings',
    grouped(status.articles),
    grouped(status.figures),
    grouped(status.findings),
  )
}

/** Lines of the tooltip: coverage, periods without a date, and how many files were skipped. */
export function coverageLines(status: ServerStatus, translate: Translate): string[] {
  const lines: string[] = []
  if (status.numerals > 0) {
    const share = ((100 * status.understood) / status.numerals).toFixed(1)
    lines.push(translate('Numerals: {0}, {1}% understood', grouped(status.numerals), share))
  }
  if (status.unresolvedPeriods > 0) {
    lines.push(
      translate('Periods without a date: {0}, their figures are not compared', grouped(status.unresolvedPeriods)),
    )
  }
  const skipped = status.skipped.length
  if (skipped > skippedFilesShown) {
    lines.push(translate('Files not read: {0}, the first {1}:', grouped(skipped), String(skippedFilesShown)))
  } else if (skipped > 0) {
    lines.push(translate('Files not read: {0}', grouped(skipped)))
  }
  return lines
}

/** Digits in groups of three with a narrow blank between them: 6 412. */
function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u202f')
}

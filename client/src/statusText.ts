// What the status item says, apart from VS Code, so that it can be tested without it.
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'
import type { Translate } from './translate.ts'

/** The tooltip names this many skipped files; the rest is counted. */
export const skippedFilesShown = 10

export function statusText(status: ServerStatus, translate: Translate): string {
  if (status.state === 'paused') return translate('Jiaokan paused')
  if (status.state === 'indexing') {
    return `$(sync~spin) ${translate('Jiaokan {0}/{1}', grouped(status.done), grouped(status.total))}`
  }
  const articles = status.articles === 1 ? translate('1 article') : translate('{0} articles', grouped(status.articles))
  const figures = status.figures === 1 ? translate('1 figure') : translate('{0} figures', grouped(status.figures))
  return status.findings === 1
    ? translate('Jiaokan {0} · {1} · 1 finding', articles, figures)
    : translate('Jiaokan {0} · {1} · {2} findings', articles, figures, grouped(status.findings))
}

/** How much of what the texts count was understood, for the language status: `98.2%`; null where they count nothing. */
export function understoodShare({ numerals, understood }: ServerStatus): string | null {
  return numerals === 0 ? null : `${((100 * understood) / numerals).toFixed(1)}%`
}

/** Lines of the tooltip: coverage, periods without a date, and how many files were skipped. */
export function coverageLines(status: ServerStatus, translate: Translate): string[] {
  const lines: string[] = []
  const share = understoodShare(status)
  if (share !== null) lines.push(translate('Numerals: {0}, {1} understood', grouped(status.numerals), share))
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

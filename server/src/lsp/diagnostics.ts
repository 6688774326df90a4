// Findings as the protocol's diagnostics, made once for each state of a document and told apart by a result id.
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver'
import { relatedShown } from '../check/message.ts'
import { present, type PresentedFinding } from '../check/present.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { Digest } from '../model/digest.ts'
import type { Finding, Language, Severity } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { rangeOf } from './positions.ts'
import { textHash } from '../intake/textHash.ts'
import { phrase } from './words.ts'

/** All that is to be shown for one document. Equal ids mean equal items, also across a restart of the server. */
export interface Report {
  readonly resultId: string
  readonly items: readonly Diagnostic[]
}

export interface ReportOptions {
  readonly language: Language
  /** Base URI of the folder with the pages `<code>.md`; null where there is none. */
  readonly rulePages: string | null
  readonly relatedInformation: boolean
  /** URI of a document of the corpus. */
  uriOf(path: string): string
}

interface Remembered {
  readonly findings: readonly Finding[]
  readonly digests: readonly (Digest | undefined)[]
  readonly options: ReportOptions
  readonly report: Report
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

export const emptyReport = reportOf([])

export function reportOf(items: readonly Diagnostic[]): Report {
  return { resultId: items.length === 0 ? 'none' : textHash(JSON.stringify(items)), items }
}

/** Reports of one corpus. A document's report is made again only where a finding or a text that it points into changed. */
export class Reports {
  readonly #remembered = new Map<string, Remembered>()

  of(path: string, findings: readonly Finding[], snapshot: Snapshot, options: ReportOptions): Report {
    if (findings.length === 0) {
      this.#remembered.delete(path)
      return emptyReport
    }
    const digests = placesOf(findings).map((place) => snapshot.digests.get(place))
    const known = this.#remembered.get(path)
    if (known?.options === options && isSame(known.findings, findings) && isSame(known.digests, digests)) {
      return known.report
    }
    const items = findings.map((finding) =>
      diagnosticOf(present(finding, snapshot, options.language), snapshot, options),
    )
    const report = reportOf(items)
    this.#remembered.set(path, { findings, digests, options, report })
    return report
  }
}

/** The address of a rule's page in the folder of the pages; null where there is no such folder. */
export function rulePageIn(folder: string | null, code: string): string | null {
  return folder === null || folder === '' ? null : `${folder.replace(/\/$/, '')}/${code}.md`
}

function diagnosticOf(finding: PresentedFinding, snapshot: Snapshot, options: ReportOptions): Diagnostic {
  const page = rulePageIn(options.rulePages, finding.code)
  const related = options.relatedInformation ? relatedInformation(finding, snapshot, options) : []
  return {
    range: rangeIn(snapshot, finding.path, finding.span),
    severity: severities[finding.severity],
    source: 'jiaokan',
    code: finding.code,
    ...(page ? { codeDescription: { href: page } } : {}),
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data: { fingerprint: finding.fingerprint },
  }
}

/** The first places; where there are more, one last line says how many in all. */
function relatedInformation(
  finding: PresentedFinding,
  snapshot: Snapshot,
  options: ReportOptions,
): DiagnosticRelatedInformation[] {
  const located = finding.related.map(({ path, span, message }) => ({
    location: { uri: options.uriOf(path), range: rangeIn(snapshot, path, span) },
    message,
  }))
  const next = located[relatedShown]
  if (next === undefined) return located
  const total = phrase('inAll', options.language, located.length)
  return [...located.slice(0, relatedShown), { location: next.location, message: total }]
}

function rangeIn(snapshot: Snapshot, path: string, span: Span): Diagnostic['range'] {
  const document = snapshot.digests.get(path)?.document
  const start = { line: 0, character: 0 }
  return document ? rangeOf(document, span) : { start, end: start }
}

function placesOf(findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) => [finding.at.path, ...finding.related.map(({ at }) => at.path)])
}

function isSame(known: readonly unknown[], now: readonly unknown[]): boolean {
  return known.length === now.length && known.every((item, index) => item === now[index])
}

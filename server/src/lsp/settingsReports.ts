// Diagnostics in jiaokan.yaml and in the baseline: wrong keys with what was expected, and entries that met no finding.
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import type { CheckSettings } from '../check/settings.ts'
import { unusedEntries } from '../config/unused.ts'
import type { Language } from '../model/finding.ts'
import { reportOf, type Report } from './diagnostics.ts'
import type { FolderFiles } from './folderSettings.ts'

export interface Checked {
  readonly check: CheckSettings
  readonly language: Language
  /** The documents that were checked. */
  readonly paths: Iterable<string>
  /** The entries that met a finding. */
  readonly used: ReadonlySet<object>
}

export class SettingsReports {
  /** The URIs of the files, as the client writes them. */
  uris(files: FolderFiles | null): readonly string[] {
    return [files?.configuration.file, files?.baseline?.file, files?.ledger.file].flatMap((file) =>
      file ? [uriOf(file)] : [],
    )
  }

  of({ configuration, baseline, ledger }: FolderFiles, checked: Checked): ReadonlyMap<string, Report> {
    const { check, language, paths, used } = checked
    const unused = unusedEntries(check, paths, used, baseline?.text ?? '')
    const idle = (file: 'configuration' | 'baseline', text: string) =>
      unused
        .filter((entry) => entry.file === file)
        .map(({ line, message }) => diagnostic(text, line, 'information', message[language], 'suppression-unused'))
    const reports = new Map<string, Report>()
    if (configuration.file !== null) {
      const { text, problems } = configuration
      const wrong = problems.map(({ line, kind, message }) =>
        diagnostic(text, line, kind === 'invalid' ? 'error' : 'warning', message[language], 'configuration'),
      )
      reports.set(uriOf(configuration.file), reportOf([...wrong, ...idle('configuration', text)]))
    }
    if (baseline !== null) {
      const { text, problem } = baseline
      const wrong = problem === null ? [] : [diagnostic(text, 1, 'error', problem[language], 'configuration')]
      reports.set(uriOf(baseline.file), reportOf([...wrong, ...idle('baseline', text)]))
    }
    if (ledger.text !== '' || ledger.problems.length > 0) {
      const wrong = ledger.problems.map(({ line, kind, message }) =>
        diagnostic(ledger.text, line, kind === 'invalid' ? 'error' : 'warning', message[language], 'configuration'),
      )
      reports.set(uriOf(ledger.file), reportOf(wrong))
    }
    return reports
  }
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const

/** On the words of the line, counted from 1. */
function diagnostic(
  text: string,
  line: number,
  severity: keyof typeof severities,
  message: string,
  code: string,
): Diagnostic {
  const words = text.split(/\r\n|\n|\r/)[line - 1] ?? ''
  const range = {
    start: { line: line - 1, character: words.length - words.trimStart().length },
    end: { line: line - 1, character: words.trimEnd().length },
  }
  return { range, severity: severities[severity], source: 'jiaokan', code, message }
}

function uriOf(file: string): string {
  return URI.file(file).toString()
}

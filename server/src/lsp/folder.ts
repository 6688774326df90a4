// A workspace folder as the server sees it: its corpus, which files belong to it, its settings, and what it reports.
import { URI } from 'vscode-uri'
import { present, type PresentedFinding } from '../check/present.ts'
import { configurationName, readLedgerWith, type LocatedLedger } from '../config/find.ts'
import { isLedgerPath, ledgerPath } from '../notes/storePaths.ts'
import { createFileFilter, type FileFilter, type Gitignore } from '../intake/files.ts'
import type { Corpus } from './corpus.ts'
import { emptyReport, reportOf, Reports, rulePageIn, type Report, type ReportOptions } from './diagnostics.ts'
import { SettingsReports } from './settingsReports.ts'
import type { FolderFiles, FolderSettings } from './folderSettings.ts'
import { canonical, uriIn, type Root } from './roots.ts'
import { phrase } from './words.ts'

/** What the reports of every folder share. */
export interface ClientTraits {
  readonly rulePages: string | null
  readonly relatedInformation: boolean
}

export class Folder {
  /** Null for the one that holds the loose documents: untitled ones, and files outside of every folder. */
  readonly root: Root | null
  readonly corpus: Corpus
  readonly #traits: ClientTraits
  readonly #reports = new Reports()
  readonly #settingsReports = new SettingsReports()
  /** URIs of open documents as the client writes them. */
  readonly #openUris = new Map<string, string>()
  /** What was read of its settings; null before that, and for loose documents. */
  files: FolderFiles | null = null
  /** The ledger as it is being typed; null while no editor has it open. */
  #ledgerBuffer: string | null = null
  #typedLedger: LocatedLedger | null = null
  #settings: FolderSettings
  #gitignores: readonly Gitignore[] = []
  #filter: FileFilter
  #options: ReportOptions

  constructor(root: Root | null, corpus: Corpus, settings: FolderSettings, traits: ClientTraits) {
    this.root = root
    this.corpus = corpus
    this.#traits = traits
    this.#settings = settings
    this.#filter = createFileFilter(settings)
    this.#options = this.#reportOptions()
  }

  get settings(): FolderSettings {
    return this.#settings
  }

  /** New settings, and the `.gitignore` files that were met where they are known anew. */
  configure(settings: FolderSettings, gitignores: readonly Gitignore[] = this.#gitignores): void {
    this.#settings = settings
    this.corpus.settle(settings.settlement)
    this.#gitignores = gitignores
    this.#filter = createFileFilter({ ...settings, gitignores })
    this.#options = this.#reportOptions()
  }

  accepts(path: string): boolean {
    return this.root === null || this.#filter.accepts(path)
  }

  /** Whether a folder below is worth looking into. */
  enters(path: string): boolean {
    return this.#filter.enters(path)
  }

  /** The buffer's text; one that does not count or is too large takes no part. */
  setBuffer(path: string, uri: string, text: string, version: number): void {
    if (isLedgerPath(path)) {
      if (path === ledgerPath) this.#ledgerBuffer = text
      return
    }
    this.#openUris.set(path, uri)
    if (!this.accepts(path)) return this.corpus.closeBuffer(path)
    this.corpus.skipped.delete(path)
    if (isWithin(text, this.#settings.maxBytes)) return this.corpus.setBuffer(path, text, version)
    this.corpus.closeBuffer(path)
    this.corpus.skip(path, 'too-large')
  }

  closeBuffer(path: string): void {
    if (path === ledgerPath) this.#ledgerBuffer = null
    this.#openUris.delete(path)
    this.corpus.closeBuffer(path)
    if (this.root === null) this.corpus.skipped.delete(path)
  }

  isOpen(path: string): boolean {
    return this.#openUris.has(path)
  }

  uriOf(path: string): string {
    return this.#openUris.get(path) ?? (this.root ? uriIn(this.root, path) : path)
  }

  /** The findings of one document in words, for its hovers. */
  presented(path: string): readonly PresentedFinding[] {
    const findings = this.corpus.findings(this.#settings.check).get(path) ?? []
    return findings.map((finding) => present(finding, this.corpus.snapshot(), this.#settings.language))
  }

  /** What is to be shown for the document; nothing while the folder is switched off. */
  report(path: string): Report {
    if (!this.#settings.enabled) return emptyReport
    if (this.corpus.skipped.get(path) === 'too-large') return this.#tooLarge()
    const findings = this.corpus.findings(this.#settings.check).get(path) ?? []
    return this.#reports.of(path, findings, this.corpus.snapshot(), this.#options)
  }

  /** Address of the page of a rule; null where the client carries none. */
  rulePage(code: string): string | null {
    return rulePageIn(this.#traits.rulePages, code)
  }

  /** The ledger with what is being typed in it; null before the folder was read. What articles are held against is saved. */
  ledger(): LocatedLedger | null {
    if (this.files === null) return null
    const { ledger, configuration } = this.files
    const text = this.#ledgerBuffer
    if (text === null || text === ledger.text) return ledger
    if (this.#typedLedger?.text !== text)
      this.#typedLedger = { file: ledger.file, text, ...readLedgerWith(configuration.settings.aliases, text) }
    return this.#typedLedger
  }

  /** The jiaokan.yaml that counts, or the one that would be written; null for loose documents. */
  configurationUri(): string | null {
    if (this.files !== null && this.files.configuration.file !== null)
      return URI.file(this.files.configuration.file).toString()
    return this.root === null ? null : uriIn(this.root, configurationName)
  }

  /** Whether it is the jiaokan.yaml or the baseline that counts here. */
  isSettingsFile(uri: string): boolean {
    return this.#settingsReports.uris(this.files).includes(canonical(uri))
  }

  /** What is to be shown in jiaokan.yaml and in the baseline: what was not understood, and what met nothing. By URI. */
  settingsReports(): ReadonlyMap<string, Report> {
    if (!this.#settings.enabled || this.files === null) return new Map()
    const paths = this.corpus.findings(this.#settings.check).keys()
    const { check, language } = this.#settings
    const files = { ...this.files, ledger: this.ledger() ?? this.files.ledger }
    return this.#settingsReports.of(files, { check, language, paths, used: this.corpus.usedEntries() })
  }

  /** The paths with something to show, in order. */
  reportedPaths(): readonly string[] {
    if (!this.#settings.enabled) return []
    const tooLarge = [...this.corpus.skipped].filter(([, reason]) => reason === 'too-large').map(([path]) => path)
    const found = [...this.corpus.findings(this.#settings.check)].filter(([, findings]) => findings.length > 0)
    return [...new Set([...found.map(([path]) => path), ...tooLarge])].sort()
  }

  #tooLarge(): Report {
    const start = { line: 0, character: 0 }
    const kilobytes = Math.round(this.#settings.maxBytes / 1024)
    const message = phrase('tooLarge', this.#settings.language, kilobytes)
    return reportOf([{ range: { start, end: start }, severity: 3, source: 'jiaokan', message }])
  }

  #reportOptions(): ReportOptions {
    return { ...this.#traits, language: this.#settings.language, uriOf: (path) => this.uriOf(path) }
  }
}

/** Whether the text takes at most `maximum` bytes as UTF-8. */
function isWithin(text: string, maximum: number): boolean {
  if (text.length > maximum) return false
  return text.length * 3 <= maximum || new TextEncoder().encode(text).length <= maximum
}

// A workspace folder as the server sees it: its corpus, which files belong to it, its settings, and what it reports.
import { present, type PresentedFinding } from '../check/present.ts'
import { createFileFilter, type FileFilter, type Gitignore } from '../intake/files.ts'
import type { Corpus } from './corpus.ts'
import { emptyReport, reportOf, Reports, type Report, type ReportOptions } from './diagnostics.ts'
import type { FolderSettings } from './folderSettings.ts'
import { uriIn, type Root } from './roots.ts'
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
  /** URIs of open documents as the client writes them. */
  readonly #openUris = new Map<string, string>()
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
    this.#openUris.set(path, uri)
    if (!this.accepts(path)) return this.corpus.closeBuffer(path)
    this.corpus.skipped.delete(path)
    if (isWithin(text, this.#settings.maxBytes)) return this.corpus.setBuffer(path, text, version)
    this.corpus.closeBuffer(path)
    this.corpus.skip(path, 'too-large')
  }

  closeBuffer(path: string): void {
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

// The state of one connection: its folders, the open documents, and whether checking is paused. Knows no protocol.
import type { Gitignore } from '../intake/files.ts'
import type { Digest } from '../model/digest.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { digest } from '../interpret/digest.ts'
import { Corpus } from './corpus.ts'
import { emptyReport, type Report } from './diagnostics.ts'
import { Folder, type ClientTraits } from './folder.ts'
import type { FolderSettings } from './folderSettings.ts'
import { canonical, placeOf, type Root } from './roots.ts'

/** An open document of the client. */
export interface OpenDocument {
  readonly uri: string
  readonly version: number
  getText(): string
}

export interface SessionOptions {
  readonly log: (line: string) => void
  readonly traits: ClientTraits
  /** Settings of the folder, or (null) of the loose documents, before its jiaokan.yaml was read. */
  readonly settingsOf: (root: Root | null) => FolderSettings
  /** The analysis of one document. */
  readonly digest?: typeof digest
}

/** A document that the corpus of its folder holds, in its present state. */
export interface Located {
  readonly folder: Folder
  readonly path: string
  readonly snapshot: Snapshot
  readonly digest: Digest
}

export class Session {
  paused = false
  readonly #options: SessionOptions
  readonly #open = new Map<string, OpenDocument>()
  /** Open documents whose text the corpus has not been told yet: many keystrokes cost one analysis. */
  readonly #unsynced = new Set<string>()
  /** The text with which each open document was opened. */
  readonly #opened = new Map<string, { readonly text: string; digest?: Digest }>()
  readonly #loose: Folder
  #folders: readonly Folder[] = []

  constructor(options: SessionOptions) {
    this.#options = options
    this.#loose = this.#folderOf(null)
  }

  /** The workspace folders, and the loose documents last. */
  folders(): readonly Folder[] {
    return [...this.#folders, this.#loose]
  }

  roots(): readonly Root[] {
    return this.#folders.flatMap(({ root }) => (root ? [root] : []))
  }

  /** Folders that stay keep what is known of them; open documents go where they belong now. */
  setRoots(roots: readonly Root[]): void {
    for (const document of this.#open.values()) this.#leave(document.uri)
    const known = this.#folders
    this.#folders = roots.map((root) => known.find((one) => one.root?.uri === root.uri) ?? this.#folderOf(root))
    for (const uri of this.#open.keys()) this.#unsynced.add(uri)
  }

  configure(folder: Folder, settings: FolderSettings, gitignores?: readonly Gitignore[]): void {
    folder.configure(settings, gitignores)
    for (const uri of this.#open.keys()) this.#unsynced.add(uri)
  }

  placeOf(uri: string): { readonly folder: Folder; readonly path: string } {
    const { root, path } = placeOf(uri, this.roots())
    return { folder: this.#folders.find((folder) => folder.root?.uri === root?.uri) ?? this.#loose, path }
  }

  /** The workspace folder with this very URI. */
  folderAt(uri: string): Folder | null {
    const wanted = canonical(uri)
    return this.#folders.find((folder) => folder.root?.uri === wanted) ?? null
  }

  /** Opened or changed. */
  changed(document: OpenDocument): void {
    if (!this.#open.has(document.uri)) this.#opened.set(document.uri, { text: document.getText() })
    this.#open.set(document.uri, document)
    this.#unsynced.add(document.uri)
  }

  closed(uri: string): void {
    this.#open.delete(uri)
    this.#opened.delete(uri)
    this.#unsynced.delete(uri)
    this.#leave(uri)
  }

  versionOf(uri: string): number | null {
    return this.#open.get(uri)?.version ?? null
  }

  openUris(): readonly string[] {
    return [...this.#open.keys()]
  }

  /** Hands the corpora what was typed since the last time. Whoever asks them for anything calls this first. */
  sync(): void {
    for (const uri of this.#unsynced) {
      const document = this.#open.get(uri)
      const { folder, path } = this.placeOf(uri)
      if (document) folder.setBuffer(path, uri, document.getText(), document.version)
    }
    this.#unsynced.clear()
  }

  /** Null where the document takes no part: not known, excluded, too large, or its analysis failed. */
  locate(uri: string): Located | null {
    this.sync()
    const { folder, path } = this.placeOf(uri)
    if (!folder.settings.enabled) return null
    const snapshot = folder.corpus.snapshot()
    const known = snapshot.digests.get(path)
    return known ? { folder, path, snapshot, digest: known } : null
  }

  /** The document as it was when it was opened; null where it is not open or takes no part. */
  openedAs(uri: string): Digest | null {
    const opened = this.#opened.get(uri)
    const now = this.locate(uri)?.digest
    if (!opened || !now) return null
    opened.digest ??= (this.#options.digest ?? digest)({ ...now.document, text: opened.text })
    return opened.digest
  }

  report(uri: string): Report {
    this.sync()
    if (this.paused) return emptyReport
    const settings = this.#settingsReports().get(canonical(uri))
    if (settings) return settings
    const { folder, path } = this.placeOf(uri)
    return folder.report(path)
  }

  /** URIs of all documents with something to show, folder by folder in order of path. */
  reportedUris(): readonly string[] {
    this.sync()
    if (this.paused) return []
    const settings = [...this.#settingsReports()].filter(([, { items }]) => items.length > 0).map(([uri]) => uri)
    return [
      ...this.folders().flatMap((folder) => folder.reportedPaths().map((path) => folder.uriOf(path))),
      ...settings,
    ]
  }

  /** Of all folders; one jiaokan.yaml above several of them is reported once. */
  #settingsReports(): ReadonlyMap<string, Report> {
    return new Map(this.folders().flatMap((folder) => [...folder.settingsReports()]))
  }

  #leave(uri: string): void {
    const { folder, path } = this.placeOf(uri)
    folder.closeBuffer(path)
  }

  #folderOf(root: Root | null): Folder {
    const { log, settingsOf, traits } = this.#options
    return new Folder(root, new Corpus(root, log, this.#options.digest ?? digest), settingsOf(root), traits)
  }
}

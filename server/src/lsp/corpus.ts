// One corpus: the articles of a workspace folder (or the loose documents), their snapshot and its findings, always as fresh
// as the texts. Work is put off until somebody asks.
import type { Trial } from '../check/fixes/sound.ts'
import { Checker } from '../check/run.ts'
import type { CheckSettings } from '../check/settings.ts'
import { apply, emptySnapshot } from '../index/build.ts'
import { sameReading } from '../index/sameReading.ts'
import { dating, type Dating } from '../index/givenDates.ts'
import { settler, type Settle } from '../index/settle.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { SkipReason } from '../intake/fileSystem.ts'
import { ArticleStore, type DiskText } from '../intake/store.ts'
import { digest as digestDocument } from '../interpret/digest.ts'
import { DigestMemory } from '../interpret/memory.ts'
import type { Digest } from '../model/digest.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { withMarks, type AnchoredMark } from '../notes/verified.ts'
import { emptySettlement, type Settlement } from '../model/settlement.ts'
import { failureLine } from './guard.ts'
import type { Root } from './roots.ts'

export type Findings = ReadonlyMap<string, readonly Finding[]>

/** `quarantined`: the analysis failed on this very text; another text gets another try. */
export type CorpusSkipReason = SkipReason | 'quarantined'

interface Change {
  readonly path: string
  readonly digest: Digest | null
}

interface Analysed {
  readonly document: SourceDocument
  /** As read; null for a text that could not be analysed. */
  readonly digest: Digest | null
  /** As settled: what stands in the snapshot or is about to. */
  readonly settled: Digest | null
}

const none: Findings = new Map()

/** Whether both read alike: text, format and the date that settings give. */
function sameText(a: SourceDocument | null, b: SourceDocument | undefined): boolean {
  return a?.text === b?.text && a?.format === b?.format && a?.date === b?.date
}

export class Corpus {
  readonly root: Root | null
  /** Files of the folder that take no part, with the reason. */
  readonly skipped = new Map<string, CorpusSkipReason>()
  readonly #store = new ArticleStore()
  readonly #log: (line: string) => void
  readonly #digest: typeof digestDocument
  /** Of open documents, in which one is typing. */
  readonly #memories = new Map<string, DigestMemory>()
  readonly #stale = new Set<string>()
  readonly #digests = new Map<string, Analysed>()
  readonly #checker = new Checker()
  readonly #marks = new Map<string, readonly AnchoredMark[]>()
  #settlement: Settlement = emptySettlement
  #settle: Settle = settler(emptySettlement)
  #date: Dating = dating(emptySettlement)
  #changes: Change[] = []
  #snapshot = emptySnapshot()
  #checked: { readonly snapshot: Snapshot; readonly settings: CheckSettings; readonly findings: Findings } | null = null

  constructor(root: Root | null, log: (line: string) => void, digest = digestDocument) {
    this.root = root
    this.#log = log
    this.#digest = digest
  }

  setBuffer(path: string, text: string, version: number): void {
    this.#store.setBuffer(path, text, version)
    if (!this.#memories.has(path)) this.#memories.set(path, new DigestMemory())
    this.#stale.add(path)
  }

  closeBuffer(path: string): void {
    this.#store.closeBuffer(path)
    this.#memories.delete(path)
    this.#stale.add(path)
  }

  /** The file as it was read, or null where it is gone or does not count. */
  setDisk(path: string, disk: DiskText | null): void {
    this.#store.setDisk(path, disk)
    this.#stale.add(path)
    if (disk === null) this.skipped.delete(path)
  }

  /** A file that is there but not read. */
  skip(path: string, reason: CorpusSkipReason): void {
    this.setDisk(path, null)
    this.skipped.set(path, reason)
  }

  paths(): readonly string[] {
    return this.#store.paths()
  }

  /** The present text; null where the corpus does not hold the document. */
  textOf(path: string): string | null {
    return this.#store.get(path)?.document.text ?? null
  }

  /** Analyses one document now, so that a long run over many can give way in between. */
  analyse(path: string): void {
    if (!this.#stale.delete(path)) return
    const stored = this.#store.get(path)?.document ?? null
    const document = stored && this.#date(stored)
    const known = this.#digests.get(path)
    if (sameText(document, known?.document)) return
    if (document === null) this.#digests.delete(path)
    const digest = document && this.#digestOf(document)
    const settled = digest && this.#settled(path, digest)
    if (document) this.#digests.set(path, { document, digest, settled })
    if (settled || known?.settled) this.#changes.push({ path, digest: settled })
  }

  /** What is compared with what from now on. Only documents that this concerns are indexed anew. */
  settle(settlement: Settlement): void {
    if (sameReading(settlement, this.#settlement)) return
    this.#settlement = settlement
    this.#settle = settler(settlement)
    this.#date = dating(settlement)
    for (const [path, { document, digest, settled }] of this.#digests) {
      if (this.#date(document) !== document) this.#stale.add(path)
      else this.#resettle(path, { document, digest, settled })
    }
  }

  /**
   * Which figures of an article are verified; whether that is news. Only this article is indexed anew, and only where it
   * concerns a figure.
   */
  verify(path: string, marks: readonly AnchoredMark[]): boolean {
    if (sameReading(marks, this.#marks.get(path) ?? [])) return false
    this.#marks.set(path, marks)
    const known = this.#digests.get(path)
    if (known) this.#resettle(path, known)
    return true
  }

  #resettle(path: string, { document, digest, settled }: Analysed): void {
    const fresh = digest && this.#settled(path, digest)
    if (sameReading(fresh, settled)) return
    this.#digests.set(path, { document, digest, settled: fresh })
    this.#changes.push({ path, digest: fresh })
  }

  #settled(path: string, digest: Digest): Digest {
    return withMarks(this.#settle(digest), this.#marks.get(path) ?? [])
  }

  /** The entries of the settings that met a finding when the findings were last asked for. */
  usedEntries(): ReadonlySet<object> {
    return this.#checker.used()
  }

  snapshot(): Snapshot {
    for (const path of [...this.#stale]) this.analyse(path)
    if (this.#changes.length > 0) this.#snapshot = this.#applied(this.#changes)
    this.#changes = []
    return this.#snapshot
  }

  findings(settings: CheckSettings): Findings {
    const snapshot = this.snapshot()
    if (this.#checked?.snapshot !== snapshot || this.#checked.settings !== settings) {
      this.#checked = { snapshot, settings, findings: this.#check(snapshot, settings) }
    }
    return this.#checked.findings
  }

  /** What a fix is tried out in. */
  trial(settings: CheckSettings): Trial {
    const settle = (digest: Digest) => this.#settled(digest.document.path, digest)
    return {
      snapshot: this.snapshot(),
      settings,
      settle,
      checker: this.#checker,
      digest: (document) => this.#read(document),
    }
  }

  #read(document: SourceDocument): Digest {
    return this.#digest(document, this.#memories.get(document.path))
  }

  #digestOf(document: SourceDocument): Digest | null {
    try {
      const digest = this.#read(document)
      if (this.skipped.get(document.path) === 'quarantined') this.skipped.delete(document.path)
      return digest
    } catch (error) {
      this.#quarantine(document.path, 'analysis', error)
      return null
    }
  }

  /** Where one of many changes cannot be indexed, the others are. */
  #applied(changes: readonly Change[]): Snapshot {
    try {
      return apply(this.#snapshot, changes)
    } catch (error) {
      const [change, ...more] = changes
      if (change === undefined) return this.#snapshot
      if (more.length === 0) return this.#withoutPoison(change, error)
      for (const single of changes) this.#snapshot = this.#applied([single])
      return this.#snapshot
    }
  }

  #withoutPoison({ path, digest }: Change, error: unknown): Snapshot {
    this.#quarantine(path, 'index', error)
    return digest === null ? this.#snapshot : this.#applied([{ path, digest: null }])
  }

  #check(snapshot: Snapshot, settings: CheckSettings): Findings {
    try {
      return this.#checker.check(snapshot, settings)
    } catch (error) {
      this.#log(failureLine('check', this.root?.name ?? null, error))
      return none
    }
  }

  #quarantine(path: string, stage: string, error: unknown): void {
    this.#log(failureLine(stage, path, error))
    this.skipped.set(path, 'quarantined')
  }
}

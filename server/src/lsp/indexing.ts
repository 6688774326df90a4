// Reads the workspace folders from disk: all of them, open files first, one file a turn so that requests are answered meanwhile.
import type { Folder } from './folder.ts'
import type { FileSystem } from '../intake/fileSystem.ts'
import { listArticles, readFolderFiles, readInto } from './reading.ts'
import type { Session } from './session.ts'
import type { FolderFiles, FolderSettings } from './folderSettings.ts'
import type { Root } from './roots.ts'
import { nextTurn } from './turn.ts'

export interface IndexingOptions {
  readonly session: Session
  readonly fileSystem: FileSystem
  readonly log: (line: string) => void
  readonly settingsOf: (root: Root | null, files: FolderFiles | null) => FolderSettings
  /** Shows that a run has begun; `cancel` ends it. */
  readonly begin: (cancel: () => void) => IndexingProgress
  /** Called when a run ends, whether it came to the end or not. */
  readonly finished: () => void
}

export interface IndexingProgress {
  report(done: number, total: number): void
  end(): void
}

interface Task {
  readonly folder: Folder
  readonly root: string
  readonly path: string
}

export class Indexing {
  done = 0
  total = 0
  readonly #options: IndexingOptions
  #abort: AbortController | null = null
  #last: Promise<void> = Promise.resolve()

  constructor(options: IndexingOptions) {
    this.#options = options
  }

  get running(): boolean {
    return this.#abort !== null
  }

  /** Starts from the beginning; texts that are known already cost no analysis. Resolves when this run has ended; never rejects. */
  start(): Promise<void> {
    this.stop()
    const abort = new AbortController()
    this.#abort = abort
    this.#last = this.#last.then(() => this.#run(abort))
    return this.#last
  }

  stop(): void {
    this.#abort?.abort()
    this.#abort = null
  }

  /** Resolves when no run is under way. */
  async idle(): Promise<void> {
    while (this.running) await this.#last
  }

  async #run(abort: AbortController): Promise<void> {
    if (abort.signal.aborted) return
    this.done = this.total = 0
    const progress = this.#options.begin(() => abort.abort())
    try {
      await this.#read(progress, abort.signal)
    } catch (error) {
      this.#options.log(`indexing failed — ${String(error)}`)
    } finally {
      this.total = this.done
      if (this.#abort === abort) this.#abort = null
      progress.end()
      this.#options.finished()
    }
  }

  async #read(progress: IndexingProgress, signal: AbortSignal): Promise<void> {
    const tasks: Task[] = []
    for (const folder of this.#options.session.folders()) tasks.push(...(await this.#tasksOf(folder, signal)))
    this.total = tasks.length
    const openFirst = [...tasks.filter(isOpen), ...tasks.filter((task) => !isOpen(task))]
    for (const { folder, root, path } of openFirst) {
      await nextTurn()
      if (signal.aborted) return
      await readInto(this.#options.fileSystem, folder, root, path)
      folder.corpus.analyse(path)
      this.done++
      progress.report(this.done, this.total)
    }
  }

  /** Configures the folder by what its files say, forgets what is no longer there, and lists what is to be read. */
  async #tasksOf(folder: Folder, signal: AbortSignal): Promise<Task[]> {
    const { session, fileSystem, settingsOf } = this.#options
    const root = folder.root?.path
    if (root === null || root === undefined || signal.aborted) return []
    folder.files = await readFolderFiles(fileSystem, root)
    session.configure(folder, settingsOf(folder.root, folder.files))
    if (!folder.settings.enabled) return []
    folder.corpus.skipped.clear()
    const { paths, gitignores } = await listArticles(fileSystem, folder, root, '', signal)
    if (signal.aborted) return []
    session.configure(folder, folder.settings, gitignores)
    const own = paths.filter((path) => session.placeOf(folder.uriOf(path)).folder === folder)
    const listed = new Set(own)
    for (const path of folder.corpus.paths()) if (!listed.has(path)) folder.corpus.setDisk(path, null)
    return own.map((path) => ({ folder, root, path }))
  }
}

function isOpen(task: Task): boolean {
  return task.folder.isOpen(task.path)
}

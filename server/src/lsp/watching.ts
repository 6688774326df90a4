// Follows the disk: bursts of file events become one pass over what changed.
import { FileChangeType, type FileEvent } from 'vscode-languageserver'
import type { FileSystem } from '../intake/fileSystem.ts'
import { formatOf } from '../intake/format.ts'
import type { Folder } from './folder.ts'
import { baselineName } from '../config/baseline.ts'
import { configurationName } from '../config/find.ts'
import { listArticles, readInto } from './reading.ts'
import { ledgerPath } from '../notes/storePaths.ts'
import type { Session } from './session.ts'
import { Debounced, nextTurn } from './turn.ts'

export interface WatchingOptions {
  readonly session: Session
  readonly fileSystem: FileSystem
  /** A `.gitignore` or jiaokan.yaml changed: which files count must be found out anew. */
  readonly reindex: () => void
  /** Whether the path belongs to a store of notes, which takes care of it itself. */
  readonly isStore: (folder: Folder, path: string) => boolean
  /** The corpora may hold something else now. */
  readonly changed: () => void
  readonly failed: (error: unknown) => void
}

const burst = 50
const never = new AbortController().signal

export class Watching {
  readonly #options: WatchingOptions
  readonly #pending = new Map<string, FileChangeType>()
  readonly #pass: Debounced
  #last: Promise<void> = Promise.resolve()

  constructor(options: WatchingOptions) {
    this.#options = options
    this.#pass = new Debounced(burst, () => {
      this.#last = this.#last.then(() => this.#process()).catch(options.failed)
    })
  }

  notice(events: readonly FileEvent[]): void {
    for (const { uri, type } of events) this.#pending.set(uri, type)
    this.#pass.start()
  }

  stop(): void {
    this.#pass.stop()
  }

  async #process(): Promise<void> {
    const events = [...this.#pending]
    this.#pending.clear()
    let isReindexing = false
    for (const [uri, type] of events) {
      const gone = type === FileChangeType.Deleted && this.#options.session.folderAt(uri)
      if (gone) removeAll(gone)
      const { folder, path } = this.#options.session.placeOf(uri)
      const root = folder.root?.path
      if (root === null || root === undefined) continue
      if (path !== ledgerPath && this.#options.isStore(folder, path)) continue
      if (decidesWhatCounts(path) || folder.isSettingsFile(uri)) isReindexing = true
      else if (type === FileChangeType.Deleted) remove(folder, path)
      else await this.#read(folder, root, path, type)
      await nextTurn()
    }
    if (isReindexing) this.#options.reindex()
    this.#options.changed()
  }

  async #read(folder: Folder, root: string, path: string, type: FileChangeType): Promise<void> {
    const { fileSystem } = this.#options
    if (formatOf(path) !== null) {
      if (folder.accepts(path)) await readInto(fileSystem, folder, root, path)
      return
    }
    if (type !== FileChangeType.Created || !folder.enters(path)) return
    const status = await fileSystem.stat(`${root}/${path}`)
    if ('failure' in status || status.value.kind !== 'folder') return
    const { paths } = await listArticles(fileSystem, folder, root, path, never)
    for (const one of paths.filter((found) => folder.accepts(found))) {
      await readInto(fileSystem, folder, root, one)
      await nextTurn()
    }
  }
}

function decidesWhatCounts(path: string): boolean {
  return [configurationName, baselineName, ledgerPath, '.gitignore'].includes(path) || path.endsWith('/.gitignore')
}

/** A file, or a whole folder: deleting one is reported as one event. */
function remove(folder: Folder, path: string): void {
  for (const one of known(folder)) if (one === path || one.startsWith(`${path}/`)) folder.corpus.setDisk(one, null)
}

function removeAll(folder: Folder): void {
  for (const path of known(folder)) folder.corpus.setDisk(path, null)
}

function known(folder: Folder): Iterable<string> {
  return new Set([...folder.corpus.paths(), ...folder.corpus.skipped.keys()])
}

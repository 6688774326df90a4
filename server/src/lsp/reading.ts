// Brings what the disk holds into a folder's corpus: its jiaokan.yaml, the list of its articles, and one article at a time.
import { findConfiguration, joined, readBaselineFile, readLedgerFile } from '../config/find.ts'
import type { Gitignore } from '../intake/files.ts'
import type { FileSystem } from '../intake/fileSystem.ts'
import { readArticle } from '../intake/read.ts'
import { walk } from '../node/walk.ts'
import type { Folder } from './folder.ts'
import { folderFiles, type FolderFiles } from './folderSettings.ts'
import { nextTurn } from './turn.ts'

/** The articles found under a folder, as paths in it, and every `.gitignore` that was met. */
export interface Listing {
  readonly paths: readonly string[]
  readonly gitignores: readonly Gitignore[]
}

/** The nearest jiaokan.yaml from the folder upwards, and the baseline that it names. */
export async function readFolderFiles(fileSystem: FileSystem, root: string): Promise<FolderFiles> {
  const configuration = await findConfiguration(fileSystem, root)
  const { aliases, baseline } = configuration.settings
  const file = baseline === null ? null : joined(configuration.folder, baseline)
  const known = file === null ? null : await readBaselineFile(fileSystem, file)
  return folderFiles(configuration, known, await readLedgerFile(fileSystem, root, aliases), root)
}

/** Walks `under` (a path in the folder, '' for all of it). What cannot be entered is noted as skipped. Ends on `signal`. */
export async function listArticles(
  fileSystem: FileSystem,
  folder: Folder,
  root: string,
  under: string,
  signal: AbortSignal,
): Promise<Listing> {
  const paths: string[] = []
  const gitignores: Gitignore[] = []
  const { include, exclude } = folder.settings
  const globPrefix = folder.settings.globPrefix + (under === '' ? '' : `${under}/`)
  const options = {
    filter: { include, exclude, globPrefix },
    signal,
    onGitignore: (one: Gitignore) => gitignores.push(one),
  }
  for await (const item of walk(fileSystem, under === '' ? root : `${root}/${under}`, options)) {
    const absolute = 'file' in item ? item.file : item.skipped.path
    const path = absolute.slice(root.length + 1)
    if ('file' in item) paths.push(path)
    else folder.corpus.skip(path, item.skipped.reason)
    if (paths.length % 100 === 0) await nextTurn()
  }
  return { paths, gitignores }
}

/** Reads one article from disk. Where its buffer is open that one stays above it. */
export async function readInto(fileSystem: FileSystem, folder: Folder, root: string, path: string): Promise<void> {
  const result = await readArticle(fileSystem, `${root}/${path}`, folder.settings.maxBytes)
  const isSkippedBuffer = folder.isOpen(path) && folder.corpus.skipped.has(path)
  if (isSkippedBuffer) return
  if ('disk' in result) {
    folder.corpus.skipped.delete(path)
    folder.corpus.setDisk(path, result.disk)
  } else if (result.skipped === 'missing' || folder.isOpen(path)) folder.corpus.setDisk(path, null)
  else folder.corpus.skip(path, result.skipped)
}

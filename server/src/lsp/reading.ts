// Brings what the disk holds into a folder's corpus: its jiaokan.yaml, the list of its articles, and one article at a time.
import { readConfiguration } from '../config/readConfiguration.ts'
import { emptyConfiguration, type Configuration } from '../config/schema.ts'
import { decode } from '../intake/decode.ts'
import type { Gitignore } from '../intake/files.ts'
import type { FileSystem } from '../intake/fileSystem.ts'
import { readArticle } from '../intake/read.ts'
import { walk } from '../node/walk.ts'
import type { Folder } from './folder.ts'
import { nextTurn } from './turn.ts'

export const configurationName = 'jiaokan.yaml'

/** The articles found under a folder, as paths in it, and every `.gitignore` that was met. */
export interface Listing {
  readonly paths: readonly string[]
  readonly gitignores: readonly Gitignore[]
}

/** The folder's jiaokan.yaml, with one line for each thing in it that is not understood. Without the file: nothing. */
export async function readFolderConfiguration(
  fileSystem: FileSystem,
  root: string,
): Promise<{ readonly configuration: Configuration; readonly problems: readonly string[] }> {
  const bytes = await fileSystem.readFile(`${root}/${configurationName}`)
  if ('failure' in bytes) return { configuration: emptyConfiguration, problems: [] }
  const file = `${root}/${configurationName}`
  const decoded = decode(bytes.value)
  if ('failure' in decoded) return { configuration: emptyConfiguration, problems: [`${file}: ${decoded.failure}`] }
  const { settings, problems } = readConfiguration(decoded.text)
  return { configuration: settings, problems: problems.map(({ line, message }) => `${file}:${line}: ${message.en}`) }
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
  const globPrefix = under === '' ? '' : `${under}/`
  const options = {
    filter: { include, exclude, globPrefix },
    signal,
    onGitignore: (one: Gitignore) => gitignores.push(one),
  }
  for await (const item of walk(fileSystem, globPrefix === '' ? root : `${root}/${under}`, options)) {
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

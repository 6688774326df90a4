// Reads what the command line names into one corpus: found first, then read, digested and let go one by one, a few read ahead.
import { digest } from '../interpret/digest.ts'
import { apply, emptySnapshot, type Change } from '../index/build.ts'
import { dating } from '../index/givenDates.ts'
import { settler } from '../index/settle.ts'
import type { Snapshot } from '../index/snapshot.ts'
import { formatOf } from '../intake/format.ts'
import type { FileFilterOptions } from '../intake/files.ts'
import type { FileSystem, SkippedFile } from '../intake/fileSystem.ts'
import { readArticle } from '../intake/read.ts'
import { readAhead } from '../intake/readAhead.ts'
import type { Settlement } from '../model/settlement.ts'
import { withMarks, type AnchoredMark } from '../notes/verified.ts'
import { walk } from '../node/walk.ts'
import type { LocatedConfiguration } from './configuration.ts'
import { absolutePath, compare, shownPath, wayDown } from './paths.ts'

export interface Corpus {
  readonly snapshot: Snapshot
  /** Paths as shown, sorted. */
  readonly skipped: readonly SkippedArticle[]
}

export interface SkippedArticle extends SkippedFile {
  /** Whether the command line named the file or folder itself. */
  readonly named: boolean
}

export interface CorpusOptions {
  readonly fileSystem: FileSystem
  readonly currentFolder: string
  readonly configuration: LocatedConfiguration
  readonly settlement: Settlement
  /** The verified figures of an article, by its path as shown. */
  readonly marksOf: (path: string) => Promise<readonly AnchoredMark[]>
  /** Told now and then how many files of how many were read. */
  readonly onProgress: (read: number, all: number) => void
}

interface Found {
  /** Absolute path → whether the command line named it. */
  readonly files: Map<string, boolean>
  readonly skipped: SkippedArticle[]
}

/** Files and folders as typed; none means the current folder. A file named counts whatever its name or the globs say. */
export async function readCorpus(paths: readonly string[], options: CorpusOptions): Promise<Corpus> {
  const { fileSystem, currentFolder } = options
  const found: Found = { files: new Map(), skipped: [] }
  for (const path of paths.length === 0 ? ['.'] : paths) {
    await findFiles(absolutePath(currentFolder, path), options, found)
  }
  const [settle, date] = [settler(options.settlement), dating(options.settlement)]
  const changes: Change[] = []
  let read = 0
  for await (const [[file, named], result] of readAhead(found.files, ([file]) => readArticle(fileSystem, file))) {
    if (read++ % 20 === 0) options.onProgress(read, found.files.size)
    const path = shownPath(currentFolder, file)
    if ('skipped' in result) found.skipped.push({ path: file, reason: result.skipped, named })
    else {
      const settled = settle(digest(date({ path, format: formatOf(path) ?? 'plaintext', ...result.disk })))
      changes.push({ path, digest: withMarks(settled, await options.marksOf(path)) })
    }
  }
  const skipped = found.skipped.map((one) => ({ ...one, path: shownPath(currentFolder, one.path) }))
  return {
    snapshot: apply(
      emptySnapshot(),
      changes.sort((a, b) => compare(a.path, b.path)),
    ),
    skipped: skipped.sort((a, b) => compare(a.path, b.path)),
  }
}

async function findFiles(path: string, options: CorpusOptions, found: Found): Promise<void> {
  const status = await options.fileSystem.stat(path)
  if ('failure' in status) found.skipped.push({ path, reason: status.failure, named: true })
  else if (status.value.kind !== 'folder') found.files.set(path, true)
  else {
    for await (const item of walk(options.fileSystem, path, { filter: filterFor(path, options.configuration) })) {
      if ('skipped' in item) found.skipped.push({ ...item.skipped, named: item.skipped.path === path })
      else if (!found.files.has(item.file)) found.files.set(item.file, false)
    }
  }
}

/** The globs of the configuration as seen from the folder that is walked; outside of the configuration's folder none count. */
function filterFor(folder: string, { folder: base, settings }: LocatedConfiguration): FileFilterOptions {
  const globPrefix = wayDown(base, folder)
  if (globPrefix === null) return {}
  return { include: settings.include, exclude: settings.exclude, globPrefix }
}

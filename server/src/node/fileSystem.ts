// The disk as Node sees it.
import { readFile, stat, type Dirent, type Stats } from 'node:fs'
import { readdir, realpath, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { AccessFailure, FileSystem, Outcome } from '../intake/fileSystem.ts'

/** Of `node:fs`, as what every article is asked for: those of `node:fs/promises` cost the processor three times as much. */
const [readBytes, readStatus] = [promisify(readFile), promisify(stat)]

export const nodeFileSystem: FileSystem = {
  readFile: (path) => attempt(() => readBytes(path)),
  readDirectory: (path) =>
    attempt(async () =>
      (await readdir(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: entryKind(entry) })),
    ),
  stat: (path) =>
    attempt(async () => {
      const status = await readStatus(path)
      return { kind: statusKind(status), size: status.size }
    }),
  realPath: (path) => attempt(async () => forwardSlashes(await realpath(path))),
}

/** As UTF-8; false where it cannot be written. */
export async function writeText(path: string, text: string): Promise<boolean> {
  return 'value' in (await attempt(() => writeFile(path, text)))
}

/** `C:\稿件\a.txt` → `C:/稿件/a.txt`. On other systems a backslash is a character like any other and stays. */
export function forwardSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

async function attempt<T>(read: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await read() }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

function failureOf(error: unknown): AccessFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
  if (code === 'EACCES' || code === 'EPERM') return 'forbidden'
  return 'unreadable'
}

function entryKind(entry: Dirent) {
  return entry.isSymbolicLink() ? 'link' : statusKind(entry)
}

function statusKind(entry: Dirent | Stats) {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : 'other'
}

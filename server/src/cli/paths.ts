// Paths as the output shows them: relative to the current folder, with forward slashes.
import { relative, resolve } from 'node:path'
import { forwardSlashes } from '../node/fileSystem.ts'

/** `稿件/a.txt`, `../a.txt`; on another drive the absolute path; the current folder itself is `.`. */
export function shownPath(currentFolder: string, absolute: string): string {
  return forwardSlashes(relative(currentFolder, absolute)) || '.'
}

/** Absolute, with forward slashes. */
export function absolutePath(currentFolder: string, path: string): string {
  return forwardSlashes(resolve(currentFolder, path))
}

/** The way down from `folder` to `below`, ending in a slash, '' where they are the same; null where it leads elsewhere. */
export function wayDown(folder: string, below: string): string | null {
  if (folder === below) return ''
  const base = folder.endsWith('/') ? folder : `${folder}/`
  return below.startsWith(base) ? `${below.slice(base.length)}/` : null
}

/** Order of the output: by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

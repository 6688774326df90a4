// The way to the files of a store: links are followed as long as they stay inside the folder that holds the store.
import { lstat, readdir, readlink, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { StoreFailure, StoreListing } from '../notes/notesDisk.ts'
import { articleOfAnnotationPath, notesFolder } from '../notes/storePaths.ts'
import { forwardSlashes } from './fileSystem.ts'
import { type Change, failureOf, updateFile, type UpdateOutcome } from './updateFile.ts'

/** So many links lead on to another one before the way counts as endless. */
const mostLinks = 40

/** The real path of a file of the store, whether it is there or not; `outside` where a link leads out of the folder. */
export async function storeAccess(
  folder: string,
  path: string,
): Promise<{ readonly path: string } | { readonly failure: StoreFailure }> {
  try {
    const [home, real] = [await realPathOf(folder), await realPathOf(join(folder, path))]
    return isInside(home, real) ? { path: real } : { failure: 'outside' }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** As `updateFile`, of a file of the store. A link to a file stays a link. */
export async function updateStoreFile(folder: string, path: string, change: Change): Promise<UpdateOutcome> {
  const access = await storeAccess(folder, path)
  return 'failure' in access ? access : updateFile(access.path, change)
}

/** The articles that have a file in the store, in order, and the links that lead out of the folder. Nothing throws. */
export async function listStore(folder: string): Promise<StoreListing> {
  const articles: string[] = []
  const outside: string[] = []
  const seen = new Set<string>()
  const enter = async (path: string): Promise<void> => {
    const access = await storeAccess(folder, path)
    if ('failure' in access) return void (access.failure === 'outside' && outside.push(path))
    if (seen.has(access.path)) return
    seen.add(access.path)
    for (const entry of await readdir(access.path, { withFileTypes: true }).catch(() => [])) {
      const below = `${path}/${forwardSlashes(entry.name)}`
      const article = articleOfAnnotationPath(below)
      if (article !== null && !entry.isDirectory()) articles.push(article)
      else if (entry.isDirectory() || entry.isSymbolicLink()) await enter(below)
    }
  }
  await enter(notesFolder.slice(0, -1))
  return { articles: articles.sort(), outside: outside.sort() }
}

/** What is not there yet is taken as it is named, behind a link that leads nowhere too. */
async function realPathOf(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT' || path === dirname(path) || links > mostLinks) throw error
  }
  const parent = await realPathOf(dirname(path), links)
  const named = join(parent, basename(path))
  const status = await lstat(named).catch(() => null)
  return status?.isSymbolicLink() ? realPathOf(resolve(parent, await readlink(named)), links + 1) : named
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

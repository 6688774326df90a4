// Changes a small file so that it is whole at every moment: under a lock, into a file beside it, then one rename.
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { StoreFailure } from '../notes/notesDisk.ts'
import { withLock } from './fileLock.ts'

export type UpdateOutcome = { readonly changed: boolean } | { readonly failure: StoreFailure }

/** What `change` gives is written; null leaves the file as it is. It is given null where there is no file yet. */
export type Change = (current: Uint8Array | null) => Uint8Array | 'remove' | null

/**
 * Two processes that do so at once both see their change in the file; one that dies in the middle leaves the old file or the
 * new one. Folders on the way are made.
 */
export async function updateFile(path: string, change: Change): Promise<UpdateOutcome> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const done = await withLock(`${path}.lock`, async () => {
      const wanted = change(await readOrNull(path))
      if (wanted === 'remove') await rm(path, { force: true })
      else if (wanted !== null) await replace(path, wanted)
      return { changed: wanted !== null }
    })
    return done === null ? { failure: 'busy' } : done.result
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** The name ends in `.tmp`, so that what a dying process leaves behind is never read as a store. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Of what the disk threw. */
export function failureOf(error: unknown): StoreFailure {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'full'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'forbidden'
  return 'unreadable'
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

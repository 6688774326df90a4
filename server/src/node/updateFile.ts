// Changes a small file so that it is whole at every moment: under a lock, into a file beside it, then one rename.
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { StoreFailure } from '../notes/notesDisk.ts'

export type UpdateOutcome = { readonly changed: boolean } | { readonly failure: StoreFailure }

/** What `change` gives is written; null leaves the file as it is. It is given null where there is no file yet. */
export type Change = (current: Uint8Array | null) => Uint8Array | 'remove' | null

/** In milliseconds. */
const stale = 5_000
const patience = 10_000

/**
 * Two processes that do so at once both see their change in the file; one that dies in the middle leaves the old file or the
 * new one. Folders on the way are made.
 */
export async function updateFile(path: string, change: Change): Promise<UpdateOutcome> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const lock = `${path}.lock`
    if (!(await takeLock(lock))) return { failure: 'busy' }
    try {
      const wanted = change(await readOrNull(path))
      if (wanted === 'remove') await rm(path, { force: true })
      else if (wanted !== null) await replace(path, wanted)
      return { changed: wanted !== null }
    } finally {
      await rm(lock, { force: true })
    }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** The lock names its process, so that one that died is not waited for. */
async function takeLock(lock: string): Promise<boolean> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' })
      return true
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    if (await isAbandoned(lock)) await discard(lock)
    else if (Date.now() > deadline) return false
    else await wait(5 + Math.random() * 20)
  }
}

/** Its process is gone, or has given no sign for longer than any update takes (another machine's, on a shared disk). */
async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = [Number(await readFile(lock, 'utf8')), await stat(lock)]
    return Date.now() - mtimeMs > stale || (holder > 0 && !isAlive(holder))
  } catch {
    return false
  }
}

function isAlive(holder: number): boolean {
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Only one of several that find a lock abandoned takes it away: a rename succeeds once. */
async function discard(lock: string): Promise<void> {
  const aside = `${lock}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await rename(lock, aside)
    await rm(aside, { force: true })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
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

function failureOf(error: unknown): StoreFailure {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'full'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'forbidden'
  return 'unreadable'
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

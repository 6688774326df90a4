// A lock beside a file, for processes of this machine and of others that share the disk; one that died is not waited for.
import { createHash, randomBytes } from 'node:crypto'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

/** In milliseconds: how long others are waited for, and after what time a lock without a sign of life counts for nothing. */
const patience = 10_000
const stale = 30_000
/** A lock without a holder: its process died while it wrote its name. */
const nameless = 2_000

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const turns = new Map<string, Promise<unknown>>()

/** Does `action` while nobody else holds the lock; null where another process does not let go of it. Throws what the disk says. */
export async function withLock<T>(lock: string, action: () => Promise<T>): Promise<{ readonly result: T } | null> {
  const before = turns.get(lock) ?? Promise.resolve()
  const turn = before.then(
    () => locked(lock, action),
    () => locked(lock, action),
  )
  turns.set(lock, turn)
  try {
    return await turn
  } finally {
    if (turns.get(lock) === turn) turns.delete(lock)
  }
}

async function locked<T>(lock: string, action: () => Promise<T>): Promise<{ readonly result: T } | null> {
  const own = `${process.pid} ${machine} ${randomBytes(8).toString('hex')}`
  if (!(await take(lock, own))) return null
  try {
    return { result: await action() }
  } finally {
    if ((await holderOf(lock)) === own) await rm(lock, { force: true })
  }
}

async function take(lock: string, own: string): Promise<boolean> {
  const deadline = Date.now() + patience
  for (;;) {
    if (await isMade(lock, own)) return true
    const holder = await holderOf(lock)
    if (holder !== null && (await isAbandoned(lock, holder))) await breakLock(lock, holder, own)
    else if (Date.now() > deadline) return false
    else await wait(5 + Math.random() * 20)
  }
}

/**
 * Takes away the lock of a holder that is gone. Who may do so is settled by a file named after that very lock: of all who find it
 * abandoned one makes it, and only while it is there is the lock looked at again and removed. Else a second one would take
 * away the lock that the first has made since.
 */
async function breakLock(lock: string, holder: string, own: string): Promise<void> {
  const name = createHash('sha256').update(holder).digest('hex').slice(0, 16)
  for (let attempt = 0; ; attempt++) {
    const claim = `${lock}.${name}.${attempt}.tmp`
    if (await isMade(claim, own)) {
      if ((await holderOf(lock)) === holder) await rm(lock, { force: true })
      for (let done = 0; done <= attempt; done++) await rm(`${lock}.${name}.${done}.tmp`, { force: true })
      return
    }
    const other = await holderOf(claim)
    if (other === null || !(await isAbandoned(claim, other))) return void (await wait(5))
  }
}

/** False where somebody else has made it. */
async function isMade(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (codeOf(error) !== 'ENOENT') await removeOwnRest(path)
    throw error
  }
}

/** A disk that is full lets a file be made and takes nothing into it. */
async function removeOwnRest(path: string): Promise<void> {
  if ((await holderOf(path)) === '') await rm(path, { force: true })
}

/** Null where there is none. */
async function holderOf(lock: string): Promise<string | null> {
  try {
    return await readFile(lock, 'utf8')
  } catch {
    return null
  }
}

async function isAbandoned(lock: string, holder: string): Promise<boolean> {
  const [pid, where] = holder.split(' ')
  if (where === machine && !isAlive(Number(pid))) return true
  try {
    const { mtimeMs } = await stat(lock)
    return Date.now() - mtimeMs > (where === undefined ? nameless : stale)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

// What git holds of a file: its text at HEAD and in the last commits that touched it, on any branch. Read only, without a shell.
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { decode } from '../intake/decode.ts'

const run = promisify(execFile)

/** So many earlier states are looked at. */
const mostStates = 12
/** In milliseconds; a history that takes longer is done without. */
const patience = 3_000
const mostBytes = 64 * 1024 * 1024

/** Nothing is fetched and no program that a repository names is started. */
const harmless = ['-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']
const environment = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }

/** Decoded texts without repetitions, HEAD first; none where there is no git, no work tree, or no such file in it. */
export async function gitTexts(folder: string, path: string): Promise<readonly string[]> {
  try {
    const commits = await commitsOf(folder, path)
    if (commits.length === 0) return []
    const files = await readObjects(
      folder,
      ['HEAD', ...commits].map((commit) => `${commit}:./${path}`),
    )
    const texts = files.flatMap((bytes) => {
      const decoded = decode(bytes)
      return 'text' in decoded ? [decoded.text] : []
    })
    return [...new Set(texts)]
  } catch {
    return []
  }
}

async function commitsOf(folder: string, path: string): Promise<readonly string[]> {
  const args = ['rev-list', '--all', `--max-count=${mostStates}`, '--end-of-options', '--', `:(literal)${path}`]
  const options = { cwd: folder, env: environment, timeout: patience, maxBuffer: mostBytes }
  const { stdout } = await run('git', [...harmless, ...args], options)
  return stdout.split('\n').filter((line) => line !== '')
}

/** The objects that are there, in the order in which they were named. A name with a line break cannot be asked for. */
async function readObjects(folder: string, names: readonly string[]): Promise<readonly Uint8Array[]> {
  if (names.some((name) => name.includes('\n'))) return []
  const child = spawn('git', [...harmless, 'cat-file', '--batch'], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: patience,
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(names.map((name) => `${name}\n`).join(''))
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve())
  })
  return objectsIn(Buffer.concat(chunks))
}

/** `<hash> blob <size>\n<bytes>\n`, or `<name> missing\n`. */
function objectsIn(output: Buffer): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at)
    if (end < 0) break
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    const bytes = output.subarray(at, at + Number(size))
    if (bytes.length === Number(size)) found.push(bytes)
    at += Number(size) + 1
  }
  return found
}

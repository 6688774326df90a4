// Which files differ from a git revision: in commits since, in the index, in the work tree, and those git does not know yet.
import { execFile } from 'node:child_process'
import { posix } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const maxOutput = 256 * 1024 * 1024

/** Paths relative to the current folder, with forward slashes; null where git, the work tree or the revision is missing. */
export async function changedSince(currentFolder: string, revision: string): Promise<ReadonlySet<string> | null> {
  const git = async (folder: string, ...args: string[]) =>
    (await run('git', ['-C', folder, ...args], { maxBuffer: maxOutput, encoding: 'utf8' })).stdout
  try {
    const commit = await git(
      currentFolder,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    )
    const top = (await git(currentFolder, 'rev-parse', '--show-toplevel')).replace(/\n$/, '')
    const below = (await git(currentFolder, 'rev-parse', '--show-prefix')).replace(/\n$/, '')
    const changed = await git(top, 'diff', '--name-only', '--no-renames', '-z', commit.trim(), '--')
    const unknown = await git(top, 'ls-files', '--others', '--exclude-standard', '-z')
    const paths = (changed + unknown).split('\0').filter((path) => path !== '')
    return new Set(paths.map((path) => posix.relative(`/${below}`, `/${path}`)))
  } catch {
    return null
  }
}

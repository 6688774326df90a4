// Which files of a folder count: the globs of the settings, `.gitignore` at any level, and what is never an article.
import ignore, { type Ignore } from 'ignore'
import picomatch from 'picomatch/posix'
import { formatOf } from './format.ts'

export interface FileFilterOptions {
  /** Globs or folder names, relative to the glob folder; one without a slash matches at any depth. Empty: everything. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Where the folder of the globs lies above the root, the way down from it to the root: `稿件/2023/`. */
  readonly globPrefix?: string
  readonly gitignores?: readonly Gitignore[]
}

/** The text of one `.gitignore`. `folder` is relative to the root, '' for the root itself. */
export interface Gitignore {
  readonly folder: string
  readonly text: string
  /** For a file above the root, whose `folder` is '': the way down from its own folder to the root, `稿件/2023/`. */
  readonly prefix?: string
}

/** Paths are relative to the root, with forward slashes and no leading `./`. */
export interface FileFilter {
  /** Whether the file takes part: its name, the globs, and every folder above it. */
  accepts(path: string): boolean
  /** Whether a folder is worth entering. The folders above it are taken to have been entered. */
  enters(folder: string): boolean
  /** The same filter with one more `.gitignore`, met on the way down. */
  with(gitignore: Gitignore): FileFilter
}

interface IgnoreLevel extends Gitignore {
  readonly rules: Ignore
}

export function createFileFilter(options: FileFilterOptions): FileFilter {
  const prefix = options.globPrefix ?? ''
  const include = options.include?.length ? matcher(options.include) : null
  const exclude = matcher(options.exclude ?? [])
  const included = (path: string) => include === null || placesOf(prefix + path).some(include)
  return filterOf((options.gitignores ?? []).map(levelOf), included, (path) => exclude(prefix + path))
}

function filterOf(
  levels: readonly IgnoreLevel[],
  included: (path: string) => boolean,
  excluded: (path: string) => boolean,
): FileFilter {
  const ordered = [...levels].sort((a, b) => depth(b) - depth(a))
  const passes = (path: string, folder: boolean) =>
    !isHidden(path) && !excluded(path) && !isIgnored(ordered, folder ? path + '/' : path)
  return {
    enters: (folder) => passes(folder, true),
    accepts: (path) =>
      formatOf(path) !== null &&
      included(path) &&
      passes(path, false) &&
      placesOf(path)
        .slice(0, -1)
        .every((folder) => passes(folder, true)),
    with: (gitignore) => filterOf([...levels, levelOf(gitignore)], included, excluded),
  }
}

/** Dot folders, dot files (`._稿.txt` is what macOS leaves on a stick) and installed packages are never articles. */
function isHidden(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.startsWith('.') || name === 'node_modules'
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, '')).filter((glob) => glob !== '')
  if (patterns.length === 0) return () => false
  return picomatch(
    patterns.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)),
    { dot: true },
  )
}

/** `a/b/c.txt` → `a`, `a/b`, `a/b/c.txt`: a glob that names a folder speaks of all that is in it. */
function placesOf(path: string): string[] {
  const places: string[] = []
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    places.push(path.slice(0, slash))
  return [...places, path]
}

function levelOf(gitignore: Gitignore): IgnoreLevel {
  return { ...gitignore, rules: ignore({ allowRelativePaths: false }).add(gitignore.text) }
}

function depth(level: Gitignore): number {
  if (level.folder === '') return -(level.prefix ?? '').length
  return level.folder.split('/').length
}

/** The deepest `.gitignore` that says anything about the path decides, as in git. */
function isIgnored(levels: readonly IgnoreLevel[], path: string): boolean {
  for (const level of levels) {
    const below = level.folder === '' ? (level.prefix ?? '') + path : within(level.folder, path)
    if (below === null) continue
    const verdict = level.rules.test(below)
    if (verdict.ignored) return true
    if (verdict.unignored) return false
  }
  return false
}

function within(folder: string, path: string): string | null {
  const rest = path.startsWith(folder + '/') ? path.slice(folder.length + 1) : ''
  return rest === '' ? null : rest
}

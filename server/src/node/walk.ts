// Walks a folder for articles: in one order everywhere, round no loop of links, and past what cannot be read.
import { createFileFilter, type FileFilter, type FileFilterOptions, type Gitignore } from '../intake/files.ts'
import type { DirectoryEntry, FileSystem, SkippedFile } from '../intake/fileSystem.ts'

export interface WalkOptions {
  readonly filter?: FileFilterOptions
  /** Ends the walk early; what was found until then stands. */
  readonly signal?: AbortSignal
  /** Told of each `.gitignore` that counts, as it is met: whoever follows the folder later needs them. */
  readonly onGitignore?: (gitignore: Gitignore) => void
}

export type WalkItem = { readonly file: string } | { readonly skipped: SkippedFile }

interface Walk {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly signal: AbortSignal | undefined
  readonly onGitignore: WalkOptions['onGitignore']
  /** Real paths of the folders that are walked whole: the root, and every folder that a link led to. */
  readonly trees: string[]
}

/** Absolute paths with forward slashes. A folder that is gone or forbidden gives one `skipped` item. */
export async function* walk(fileSystem: FileSystem, root: string, options: WalkOptions = {}): AsyncGenerator<WalkItem> {
  const real = await fileSystem.realPath(root)
  if ('failure' in real) {
    yield { skipped: { path: root, reason: real.failure } }
    return
  }
  const above = await gitignoresAbove(fileSystem, root)
  const filter = createFileFilter({
    ...options.filter,
    gitignores: [...(options.filter?.gitignores ?? []), ...above],
  })
  const { signal, onGitignore } = options
  for (const gitignore of above) onGitignore?.(gitignore)
  yield* walkFolder({ fileSystem, root, signal, onGitignore, trees: [real.value] }, '', filter)
}

async function* walkFolder(walk: Walk, folder: string, filter: FileFilter): AsyncGenerator<WalkItem> {
  if (walk.signal?.aborted) return
  const entries = await walk.fileSystem.readDirectory(absolute(walk, folder))
  if ('failure' in entries) {
    yield { skipped: { path: absolute(walk, folder), reason: entries.failure } }
    return
  }
  const here = await withOwnGitignore(walk, folder, entries.value, filter)
  const sorted = [...entries.value].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of sorted) {
    if (walk.signal?.aborted) return
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const kind = entry.kind === 'link' ? await followLink(walk, path, here) : entry.kind
    if (kind === 'folder' && here.enters(path)) yield* walkFolder(walk, path, here)
    else if (kind === 'file' && here.accepts(path)) yield { file: absolute(walk, path) }
  }
}

/**
 * A link counts as what it points to, unless that is met on the way anyhow: inside a tree that is walked, or around one.
 * A link that leads nowhere counts as a file, so that it is reported where its name says that it is an article.
 */
async function followLink(walk: Walk, path: string, filter: FileFilter): Promise<DirectoryEntry['kind']> {
  if (!filter.accepts(path) && !filter.enters(path)) return 'other'
  const real = await walk.fileSystem.realPath(absolute(walk, path))
  const status = await walk.fileSystem.stat(absolute(walk, path))
  if ('failure' in real || 'failure' in status) return 'file'
  const target = real.value
  const known = walk.trees.some((tree) => isInside(tree, target) || isInside(target, tree))
  if (known) return 'other'
  if (status.value.kind === 'folder') walk.trees.push(target)
  return status.value.kind
}

async function withOwnGitignore(
  walk: Walk,
  folder: string,
  entries: readonly DirectoryEntry[],
  filter: FileFilter,
): Promise<FileFilter> {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.kind === 'file')) return filter
  const text = await readText(walk.fileSystem, absolute(walk, folder) + '/.gitignore')
  if (text === null) return filter
  walk.onGitignore?.({ folder, text })
  return filter.with({ folder, text })
}

/**
 * The `.gitignore` files between the top of the git work tree and the root, the root's own not among them. One that ignores
 * the root itself says nothing here: the root was asked for by name.
 */
async function gitignoresAbove(fileSystem: FileSystem, root: string): Promise<readonly Gitignore[]> {
  const found: Gitignore[] = []
  for (let folder = root; ; folder = parentOf(folder)) {
    if (folder !== root) {
      const text = await readText(fileSystem, joined(folder, '.gitignore'))
      if (text !== null) found.push({ folder: '', text, prefix: root.slice(joined(folder, '').length) + '/' })
    }
    if ('value' in (await fileSystem.stat(joined(folder, '.git')))) return found.filter((one) => !ignoresRoot(one))
    if (parentOf(folder) === folder) return []
  }
}

function ignoresRoot(gitignore: Gitignore): boolean {
  const folder = gitignore.prefix!.slice(0, -1)
  return !createFileFilter({ gitignores: [{ folder: '', text: gitignore.text }] }).enters(folder)
}

async function readText(fileSystem: FileSystem, path: string): Promise<string | null> {
  const bytes = await fileSystem.readFile(path)
  return 'failure' in bytes ? null : new TextDecoder().decode(bytes.value)
}

function absolute(walk: Walk, path: string): string {
  return path === '' ? walk.root : joined(walk.root, path)
}

function joined(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash < 0) return path
  return slash === 0 ? '/' : path.slice(0, slash)
}

function isInside(tree: string, path: string): boolean {
  return path === tree || path.startsWith(tree.endsWith('/') ? tree : tree + '/')
}

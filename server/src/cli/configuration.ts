// Finds and reads jiaokan.yaml: the file that is named, else the nearest one from the current folder upwards.
import { decode } from '../intake/decode.ts'
import type { FileSystem } from '../intake/fileSystem.ts'
import { readConfiguration, type ReadConfiguration } from '../config/readConfiguration.ts'
import { emptyConfiguration } from '../config/schema.ts'
import { absolutePath } from './paths.ts'

/** A configuration and the folder that its globs start from. */
export interface LocatedConfiguration extends ReadConfiguration {
  readonly folder: string
  /** Absolute; null where there is none. */
  readonly file: string | null
  /** The file was named, or is there, and cannot be read. */
  readonly unreadable: boolean
}

const name = 'jiaokan.yaml'

export async function findConfiguration(
  fileSystem: FileSystem,
  currentFolder: string,
  named: string | null,
): Promise<LocatedConfiguration> {
  if (named !== null) return readFile(fileSystem, absolutePath(currentFolder, named))
  for (let folder = currentFolder; ; folder = absolutePath(folder, '..')) {
    const file = absolutePath(folder, name)
    if ('value' in (await fileSystem.stat(file))) return readFile(fileSystem, file)
    if (folder === absolutePath(folder, '..')) break
  }
  return { folder: currentFolder, file: null, unreadable: false, settings: emptyConfiguration, problems: [] }
}

async function readFile(fileSystem: FileSystem, file: string): Promise<LocatedConfiguration> {
  const folder = absolutePath(file, '..')
  const bytes = await fileSystem.readFile(file)
  const decoded = 'value' in bytes ? decode(bytes.value) : null
  if (decoded === null || 'failure' in decoded) {
    return { folder, file, unreadable: true, settings: emptyConfiguration, problems: [] }
  }
  return { folder, file, unreadable: false, ...readConfiguration(decoded.text) }
}

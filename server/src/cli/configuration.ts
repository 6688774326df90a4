// The configuration of one call: the file that is named, else the nearest one from the current folder upwards.
import { findConfiguration as findNearest, readConfigurationFile, type LocatedConfiguration } from '../config/find.ts'
import type { FileSystem } from '../intake/fileSystem.ts'
import { absolutePath } from './paths.ts'

export type { LocatedConfiguration } from '../config/find.ts'

export async function findConfiguration(
  fileSystem: FileSystem,
  currentFolder: string,
  named: string | null,
): Promise<LocatedConfiguration> {
  if (named !== null) return readConfigurationFile(fileSystem, absolutePath(currentFolder, named))
  return findNearest(fileSystem, currentFolder)
}

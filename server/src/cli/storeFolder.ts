// Where the notes of the current folder lie: in it, or where the command line says.
import { URI } from 'vscode-uri'
import { notesFolder, privateStoreOf } from '../notes/storePaths.ts'
import { absolutePath } from './paths.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The folder that holds the store, absolute: the current one where nothing is named. What is named either holds a store, or is
 * the one in which the editor keeps the private stores of all folders. Null where there is none of the current folder.
 */
export async function namedStore(named: string | null, surroundings: Surroundings): Promise<string | null> {
  const { currentFolder } = surroundings.terminal
  if (named === null) return currentFolder
  const folder = absolutePath(currentFolder, named)
  const uri = URI.file(currentFolder).toString().replace(/\/$/, '')
  for (const store of [folder, privateStoreOf(folder, uri)]) if (await holdsNotes(store, surroundings)) return store
  return null
}

export async function holdsNotes(folder: string, { fileSystem }: Pick<Surroundings, 'fileSystem'>): Promise<boolean> {
  const status = await fileSystem.stat(`${folder === '/' ? '' : folder}/${notesFolder.slice(0, -1)}`)
  return 'value' in status && status.value.kind === 'folder'
}

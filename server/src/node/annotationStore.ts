// The annotations of a folder on the disk: read, and changed without losing what another editor wrote meanwhile.
import { readFile } from 'node:fs/promises'
import type { AnnotationFile } from '../model/annotation.ts'
import { printAnnotationFile } from '../notes/annotationFile.ts'
import type { StoreOutcome } from '../notes/notesDisk.ts'
import { readAnnotationBytes, readAnnotationFile } from '../notes/readAnnotationFile.ts'
import { annotationPathOf, attributesPath, attributesText, ignorePath, ignoreText } from '../notes/storePaths.ts'
import { storeAccess, updateStoreFile } from './storeAccess.ts'

/** The annotations of one article; without a file there are none. */
export async function loadAnnotations(folder: string, article: string): Promise<StoreOutcome> {
  const access = await storeAccess(folder, annotationPathOf(article))
  if ('failure' in access) return access
  try {
    return readAnnotationBytes(await readFile(access.path))
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return { file: { article, annotations: [] } }
    return { failure: code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'unreadable' }
  }
}

/**
 * Replaces an article's annotations by what `change` makes of those on the disk, whole or not at all. What would be written is
 * read back first; a file that is not understood is never written.
 */
export async function changeAnnotations(
  folder: string,
  article: string,
  change: (file: AnnotationFile) => AnnotationFile,
): Promise<StoreOutcome> {
  let result: StoreOutcome = { failure: 'unreadable' }
  const outcome = await updateStoreFile(folder, annotationPathOf(article), (current) => {
    const known = current === null ? { file: { article, annotations: [] } } : readAnnotationBytes(current)
    result = known
    if ('fault' in known) return null
    const text = printAnnotationFile(change(known.file))
    const written = readAnnotationFile(text)
    result = written
    return 'fault' in written ? null : Buffer.from(text, 'utf8')
  })
  if ('failure' in outcome) return outcome
  if (outcome.changed) await prepareStore(folder)
  return result
}

/** Tells git how to merge the store and what is not part of it. What stands there already stays. */
export async function prepareStore(folder: string): Promise<void> {
  for (const [path, text] of [
    [attributesPath, attributesText],
    [ignorePath, ignoreText],
  ] as const)
    await updateStoreFile(folder, path, (current) => (current === null ? Buffer.from(text, 'utf8') : null))
}

// Notes on the disk: the store in a folder, git's history, and the cache of texts where there is one.
import type { AnnotationFile } from '../model/annotation.ts'
import { printAnnotationFile } from '../notes/annotationFile.ts'
import { mergeAnnotations } from '../notes/mergeAnnotations.ts'
import type { NotesDisk, StoreOutcome } from '../notes/notesDisk.ts'
import { readAnnotationBytes } from '../notes/readAnnotationFile.ts'
import { annotationPathOf } from '../notes/storePaths.ts'
import { changeAnnotations, loadAnnotations } from './annotationStore.ts'
import { gitTexts } from './gitTexts.ts'
import { keepSigned, signedHash, signedText } from './signedTexts.ts'
import { listStore, updateStoreFile } from './storeAccess.ts'
import { lastSeen, remember } from './textCache.ts'

/** `cache` is a folder outside of every project; null where texts are not to be kept. */
export function notesDisk(cache: string | null): NotesDisk {
  return {
    list: listStore,
    load: loadAnnotations,
    change: changeAnnotations,
    move: moveAnnotations,
    ofHistory: gitTexts,
    hashOf: signedHash,
    keepSigned,
    signedText,
    lastSeen: async (root, article) => (cache === null ? null : lastSeen(cache, root, article)),
    remember: async (root, article, seen) => (cache === null ? undefined : remember(cache, root, article, seen)),
  }
}

/** The old file goes only when all of it stands in the new one; one that dies in between leaves both, which merge again. */
async function moveAnnotations(folder: string, from: string, to: string): Promise<StoreOutcome> {
  const old = await loadAnnotations(folder, from)
  if (!('file' in old) || (old.file.annotations.length === 0 && old.file.signOffs === undefined)) return old
  const outcome = await changeAnnotations(folder, to, (file) => ({ ...mergeAnnotations(file, old.file), article: to }))
  if (!('file' in outcome)) return outcome
  await updateStoreFile(folder, annotationPathOf(from), (current) => {
    const left = current && readAnnotationBytes(current)
    return left && 'file' in left && holds(outcome.file, left.file) ? 'remove' : null
  })
  return outcome
}

function holds(file: AnnotationFile, part: AnnotationFile): boolean {
  return printAnnotationFile(mergeAnnotations(file, part)) === printAnnotationFile(file)
}

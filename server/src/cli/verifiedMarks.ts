// The verified figures that the store beside the articles holds, as the command line reads them.
import { notesDisk } from '../node/notesDisk.ts'
import { marksOf, type AnchoredMark } from '../notes/verified.ts'

/** For an article's path from the folder of the store. A file that is not understood has none: `notes check` says so. */
export async function verifiedMarks(folder: string): Promise<(path: string) => Promise<readonly AnchoredMark[]>> {
  const disk = notesDisk(null)
  const annotated = new Set(await disk.list(folder))
  return async (path) => {
    if (!annotated.has(path)) return []
    const outcome = await disk.load(folder, path)
    return 'file' in outcome ? marksOf(outcome.file.annotations) : []
  }
}

// The verified figures of the articles, as the store of notes holds them.
import type { Language } from '../model/finding.ts'
import { marksOf, type AnchoredMark } from '../notes/verified.ts'
import { complainOfLink, complainOfStore } from './complaints.ts'
import type { Surroundings } from './run.ts'

export interface VerifiedMarks {
  /** For an article's path from the current folder. A file that is not understood has none, and is named on stderr. */
  readonly of: (path: string) => Promise<readonly AnchoredMark[]>
  /** Whether all that were asked for were understood, and no link leads out of the folder. */
  readonly sound: () => boolean
}

export async function verifiedMarks(
  { notesDisk, terminal }: Surroundings,
  store: string,
  language: Language,
): Promise<VerifiedMarks> {
  const { articles, outside } = await notesDisk.list(store)
  const annotated = new Set(articles)
  for (const link of outside) complainOfLink(store, link, language, terminal)
  let sound = outside.length === 0
  return {
    of: async (path) => {
      if (!annotated.has(path)) return []
      const outcome = await notesDisk.load(store, path)
      if ('file' in outcome) return marksOf(outcome.file.annotations)
      sound = false
      complainOfStore(store, path, outcome, language, terminal)
      return []
    },
    sound: () => sound,
  }
}

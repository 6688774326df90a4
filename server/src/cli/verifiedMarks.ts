// The verified figures of the articles, as the store of notes holds them.
import type { Annotation } from '../model/annotation.ts'
import type { Language } from '../model/finding.ts'
import { marksOf, type AnchoredMark } from '../notes/verified.ts'
import { complainOfLink, complainOfStore } from './complaints.ts'
import type { FollowedArticles } from './followedArticles.ts'
import type { Surroundings } from './surroundings.ts'

export interface VerifiedMarks {
  /** For an article's path from the current folder. A file that is not understood has none, and is named on stderr. */
  readonly of: (path: string) => Promise<readonly AnchoredMark[]>
  /** Whether all that were asked for were understood, and no link leads out of the folder. */
  readonly sound: () => boolean
}

/** Those of an article that was renamed since count in the one that has its words. */
export async function verifiedMarks(
  { notesDisk, terminal, fileSystem }: Surroundings,
  followed: FollowedArticles,
  store: string,
  language: Language,
): Promise<VerifiedMarks> {
  const { articles, outside } = await notesDisk.list(store)
  let sound = outside.length === 0
  for (const link of outside) complainOfLink(store, link, language, terminal)
  const load = async (article: string): Promise<readonly Annotation[]> => {
    const outcome = await notesDisk.load(store, article)
    if ('file' in outcome) return outcome.file.annotations
    sound = false
    complainOfStore(store, article, outcome, language, terminal)
    return []
  }
  const annotated = new Set(articles)
  const renamed = new Map<string, readonly AnchoredMark[]>()
  for (const article of articles) {
    if ('value' in (await fileSystem.stat(`${terminal.currentFolder}/${article}`))) continue
    const annotations = await load(article)
    const now = await followed.of({ article, annotations })
    if (now !== null) renamed.set(now, [...(renamed.get(now) ?? []), ...marksOf(annotations)])
  }
  return {
    of: async (path) => [...(annotated.has(path) ? marksOf(await load(path)) : []), ...(renamed.get(path) ?? [])],
    sound: () => sound,
  }
}

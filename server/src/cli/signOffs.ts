// The sign-offs of the articles that were read, for the report.
import { defaultStages } from '../model/signOff.ts'
import { signedArticle, type SignedArticle, type SignedPlace } from '../notes/signedArticle.ts'
import type { Configuration } from '../config/schema.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { FollowedArticles } from './followedArticles.ts'

export const stagesIn = (settings: Configuration): readonly string[] => settings.stages ?? defaultStages

/**
 * Of all articles that were read, also of those that were renamed since they were signed. A file of the store that is not understood was named when its
 * marks were read.
 */
export async function signOffsOf(
  snapshot: Snapshot,
  names: readonly string[],
  { disk, root, store }: Omit<SignedPlace, 'article'>,
  followed: FollowedArticles,
): Promise<ReadonlyMap<string, SignedArticle>> {
  const found = new Map<string, SignedArticle>()
  for (const article of (await disk.list(store)).articles) {
    const outcome = await disk.load(store, article)
    if (!('file' in outcome) || !outcome.file.signOffs) continue
    const now = snapshot.digests.has(article) ? article : await followed.of(outcome.file)
    const digest = snapshot.digests.get(now ?? '')
    if (now === null || digest === undefined) continue
    const place = { disk, root, store, article }
    const signed = await signedArticle(place, outcome.file.signOffs, names, digest.document.text)
    if (signed !== null) found.set(now, signed)
  }
  return found
}

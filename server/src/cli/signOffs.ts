// Who signed the articles at which stage, and what changed since: for the report and for `notes check`.
import type { SignOffEvent } from '../model/signOff.ts'
import { defaultStages } from '../model/signOff.ts'
import type { NotesDisk } from '../notes/notesDisk.ts'
import { signedChanges, type SignedChange } from '../notes/signedChanges.ts'
import { isSigned, stagesOf, type StageState } from '../notes/signOffState.ts'
import type { Configuration } from '../config/schema.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { FollowedArticles } from './followedArticles.ts'

export interface SignedArticle {
  readonly stages: readonly StageState[]
  /** By stage, for those whose text changed; null where the article is gone, or the signed text is kept nowhere any more. */
  readonly changes: ReadonlyMap<string, readonly SignedChange[] | null>
}

/** Where an article and its sign-offs lie. `root` is the folder of the articles, `store` the one of the store. */
export interface SignedPlace {
  readonly disk: NotesDisk
  readonly root: string
  readonly store: string
  readonly article: string
}

export const stagesIn = (settings: Configuration): readonly string[] => settings.stages ?? defaultStages

/** Null where nobody signed. `text` is null where the article is gone. */
export async function signedArticle(
  { disk, root, store, article }: SignedPlace,
  events: readonly SignOffEvent[],
  names: readonly string[],
  text: string | null,
): Promise<SignedArticle | null> {
  const stages = stagesOf(events, names, text === null ? null : disk.hashOf(text))
  if (!isSigned(stages)) return null
  const changes = new Map<string, readonly SignedChange[] | null>()
  for (const { stage, signed, isChanged } of stages) {
    if (signed === null || !isChanged) continue
    const before = text === null ? null : await disk.signedText(store, root, article, signed.text)
    changes.set(stage, before === null || text === null ? null : signedChanges(before, text))
  }
  return { stages, changes }
}

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

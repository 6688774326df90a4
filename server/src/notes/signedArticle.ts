// Who signed an article at which stage, and what changed since: for exports, for the report and for `notes check`.
import type { SignOffEvent } from '../model/signOff.ts'
import type { NotesDisk } from './notesDisk.ts'
import { signedChanges, type SignedChange } from './signedChanges.ts'
import { isSigned, stagesOf, type StageState } from './signOffState.ts'

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

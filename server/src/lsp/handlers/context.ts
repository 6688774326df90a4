// What the handlers work with.
import type { Location } from 'vscode-languageserver'
import type { Place } from '../../features/place.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import type { Folder } from '../folder.ts'
import { rangeOf } from '../positions.ts'
import type { Session } from '../session.ts'

export interface HandlerContext {
  readonly session: Session
  /** Resolves when the folders have been read, or reading was given up. */
  readonly ready: () => Promise<void>
  /** Result ids that the client was last told, by canonical URI. */
  readonly told: Map<string, string>
  /** Whether the client takes an outline as a tree. */
  readonly symbolHierarchy: boolean
  /** Whether the client takes definitions as links that say which span they lead from. */
  readonly definitionLinks: boolean
}

/** A place of the snapshot as the protocol names it; none where the document has just left the corpus. */
export function locationsOf(folder: Folder, snapshot: Snapshot, places: readonly Place[]): Location[] {
  return places.flatMap(({ path, span }) => {
    const document = snapshot.digests.get(path)?.document
    return document ? [{ uri: folder.uriOf(path), range: rangeOf(document, span) }] : []
  })
}

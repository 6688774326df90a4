// What the handlers work with.
import type { Location, SemanticTokensBuilder } from 'vscode-languageserver'
import { conflictsOf, type Conflicts } from '../../features/conflicts.ts'
import type { Place } from '../../features/wording/place.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import type { ClientAbilities } from '../clientAbilities.ts'
import type { Folder } from '../folder.ts'
import type { Notes } from '../notes/notes.ts'
import { rangeOf } from '../positions.ts'
import type { Session } from '../session.ts'

export interface HandlerContext {
  readonly session: Session
  readonly notes: Notes
  /** Resolves when the folders have been read, or reading was given up. */
  readonly ready: () => Promise<void>
  /** Result ids that the client was last told, by canonical URI. */
  readonly told: Map<string, string>
  readonly abilities: ClientAbilities
  /** The semantic tokens that the client holds, by URI of the open document. */
  readonly tokens: Map<string, SemanticTokensBuilder>
}

/** Which mentions of the folder stand in a conflict; none while checking is paused. */
export function conflictsIn({ session }: HandlerContext, folder: Folder): Conflicts {
  return session.paused ? () => false : conflictsOf(folder.corpus.findings(folder.settings.check))
}

/** A place of the snapshot as the protocol names it; none where the document has just left the corpus. */
export function locationsOf(folder: Folder, snapshot: Snapshot, places: readonly Place[]): Location[] {
  return places.flatMap(({ path, span }) => {
    const document = snapshot.digests.get(path)?.document
    return document ? [{ uri: folder.uriOf(path), range: rangeOf(document, span) }] : []
  })
}

/** An address that leads to the place: the document's URI with `#L12,3` for line and character. */
export function linkTo(folder: Folder, snapshot: Snapshot, { path, span }: Place): string {
  const document = snapshot.digests.get(path)?.document
  const start = document && rangeOf(document, span).start
  return folder.uriOf(path) + (start ? `#L${start.line + 1},${start.character + 1}` : '')
}

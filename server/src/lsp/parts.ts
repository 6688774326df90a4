// The parts of a running server, as they are handed to whatever answers the client.
import type { Connection } from 'vscode-languageserver'
import type { Announcing } from './announcing.ts'
import type { ClientAbilities } from './clientAbilities.ts'
import type { ClientConfiguration } from './configuration.ts'
import type { GuardContext } from './guard.ts'
import type { Indexing } from './indexing.ts'
import type { Notes } from './notes/notes.ts'
import type { Session } from './session.ts'
import type { Watching } from './watching.ts'

export interface Parts {
  readonly connection: Connection
  readonly abilities: ClientAbilities
  readonly guard: GuardContext
  readonly configuration: ClientConfiguration
  readonly session: Session
  readonly indexing: Indexing
  readonly watching: Watching
  readonly announcing: Announcing
  readonly notes: Notes
  /** Result ids that the client was last told, by canonical URI. */
  readonly told: Map<string, string>
}

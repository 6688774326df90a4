// textDocument/publishDiagnostics: for clients that do not ask for diagnostics.
import type { Connection } from 'vscode-languageserver'
import type { Report } from '../diagnostics.ts'
import type { Session } from '../session.ts'

export function push(connection: Connection, session: Session, uri: string, { items }: Report): void {
  const version = session.versionOf(uri)
  void connection.sendDiagnostics({ uri, diagnostics: [...items], ...(version === null ? {} : { version }) })
}

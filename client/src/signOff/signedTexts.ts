// Texts as they were signed, as documents that cannot be changed. Their address says which they are, so that a window that
// is opened again shows them again.
import { type Disposable, EventEmitter, l10n, Uri, workspace } from 'vscode'
import type { SignOffServer } from './signOffServer.ts'

const signedScheme = 'jiaokan-signed'

export class SignedTexts implements Disposable {
  readonly #changed = new EventEmitter<Uri>()
  readonly #provider: Disposable

  constructor(server: SignOffServer) {
    this.#provider = workspace.registerTextDocumentContentProvider(signedScheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const { uri, text } = readQuery(query)
        return (await server.text(uri, text)) ?? l10n.t('The signed text is kept nowhere any more.')
      },
    })
  }

  /** The address of a text that was signed of the article, by its SHA-256. */
  uriOf(uri: string, text: string): Uri {
    return Uri.from({ scheme: signedScheme, path: Uri.parse(uri).path, query: JSON.stringify({ uri, text }) })
  }

  /** The server runs (again): what it was asked for before is asked for again. */
  refresh(): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === signedScheme) this.#changed.fire(uri)
  }

  dispose(): void {
    this.#provider.dispose()
    this.#changed.dispose()
  }
}

/** Of an address that somebody else made up: empty, and the server knows no such text. */
function readQuery(query: string): { readonly uri: string; readonly text: string } {
  try {
    const { uri, text } = JSON.parse(query) as Readonly<Record<string, unknown>>
    return { uri: String(uri), text: String(text) }
  } catch {
    return { uri: '', text: '' }
  }
}

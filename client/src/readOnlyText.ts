// Shows a text in an editor that cannot be changed and asks nothing when it is closed.
import { type Disposable, EventEmitter, languages, Uri, window, workspace } from 'vscode'

const scheme = 'jiaokan'

export class ReadOnlyTexts implements Disposable {
  readonly #texts = new Map<string, string>()
  readonly #changed = new EventEmitter<Uri>()
  readonly #provider: Disposable

  constructor() {
    this.#provider = workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: ({ path }) => this.#texts.get(path) ?? '',
    })
  }

  /** `name` is the title of the tab; the same name again shows the new text in its place. */
  async show(name: string, language: string, text: string): Promise<void> {
    const uri = Uri.from({ scheme, path: `/${name}` })
    this.#texts.set(uri.path, text)
    this.#changed.fire(uri)
    const document = await workspace.openTextDocument(uri)
    await window.showTextDocument(await languages.setTextDocumentLanguage(document, language))
  }

  dispose(): void {
    this.#provider.dispose()
    this.#changed.dispose()
  }
}

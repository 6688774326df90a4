// Fetches the client's settings, for each folder its own, and keeps what is valid of them.
import type { Connection } from 'vscode-languageserver'
import type { Language } from '../model/finding.ts'
import { folderSettings, type FolderFiles, type FolderSettings } from './folderSettings.ts'
import type { Root } from './roots.ts'
import { defaultClientSettings, readClientSettings, type ClientSettings } from './settings.ts'

export class ClientConfiguration {
  readonly #connection: Connection
  readonly #language: Language
  readonly #canBeAsked: boolean
  readonly #settings = new Map<string, ClientSettings>()
  readonly #warned = new Set<string>()

  /** `given` is what came with the initialization; it counts where the client cannot be asked. */
  constructor(connection: Connection, language: Language, canBeAsked: boolean, given: unknown) {
    this.#connection = connection
    this.#language = language
    this.#canBeAsked = canBeAsked
    this.#settings.set('', this.#read(given))
  }

  settingsOf(root: Root | null, files: FolderFiles | null): FolderSettings {
    const client = this.#settings.get(root?.uri ?? '') ?? this.#settings.get('') ?? defaultClientSettings
    return folderSettings(files, client, this.#language)
  }

  /** Asks the client again. `pushed` is the section that came with the notice of a change, if any. */
  async fetch(roots: readonly Root[], pushed?: unknown): Promise<void> {
    if (!this.#canBeAsked) {
      if (pushed !== undefined && pushed !== null) this.#settings.set('', this.#read(pushed))
      return
    }
    const scopes = ['', ...roots.map(({ uri }) => uri)]
    const items = scopes.map((scopeUri) => ({ section: 'jiaokan', ...(scopeUri === '' ? {} : { scopeUri }) }))
    const sections = await this.#connection.workspace.getConfiguration(items)
    this.#settings.clear()
    scopes.forEach((scope, index) => this.#settings.set(scope, this.#read(sections[index])))
  }

  /** Each thing that is not understood is named once in the log, however often it is read. */
  warn(problems: readonly string[]): void {
    for (const problem of problems) {
      if (!this.#warned.has(problem)) this.#connection.console.warn(problem)
      this.#warned.add(problem)
    }
  }

  #read(section: unknown): ClientSettings {
    const { settings, problems } = readClientSettings(section)
    this.warn(problems)
    return settings
  }
}

// What the tree of notes is narrowed to; kept for the folder until it is cleared.
import { commands, type Disposable, l10n, type Memento, type QuickPickItem, QuickPickItemKind, window } from 'vscode'
import { noteCategories, type NotesFilter, type NoteState } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import { categoryIcons, categoryName, isEmptyFilter, stateName } from './noteText.ts'

const key = 'jiaokan.notes.filter'
const states: readonly NoteState[] = ['open', 'resolved', 'orphaned', 'verified', 'stale']

type Choice = QuickPickItem & { readonly set: (filter: Writable) => void }
interface Writable {
  categories: NonNullable<NotesFilter['categories']>[number][]
  states: NoteState[]
  author?: string
}

export class NoteFilter {
  readonly #state: Memento
  readonly #changed: () => void

  constructor(state: Memento, changed: () => void) {
    this.#state = state
    this.#changed = changed
    this.#tell()
  }

  get value(): NotesFilter {
    return this.#state.get<NotesFilter>(key, {})
  }

  register(authors: () => Promise<readonly string[]>): Disposable[] {
    return [
      commands.registerCommand('jiaokan.notes.filter', async () => this.#choose(await authors())),
      commands.registerCommand('jiaokan.notes.search', () => this.#search()),
      commands.registerCommand('jiaokan.notes.clearFilter', () => this.#set({})),
    ]
  }

  async #choose(authors: readonly string[]): Promise<void> {
    const items = choices(this.value, authors)
    const title = l10n.t('Show only these notes')
    const picked = await window.showQuickPick<Choice>(items, { title, canPickMany: true })
    if (picked === undefined) return
    const filter: Writable = { categories: [], states: [] }
    for (const { set } of picked) set(filter)
    await this.#set({ ...filter, ...(this.value.text ? { text: this.value.text } : {}) })
  }

  async #search(): Promise<void> {
    const prompt = l10n.t('Words of the note or of what it is on')
    const text = await window.showInputBox({ prompt, value: this.value.text ?? '' })
    if (text !== undefined) await this.#set({ ...this.value, text: text.trim() })
  }

  async #set(filter: NotesFilter): Promise<void> {
    await this.#state.update(key, filter)
    this.#tell()
    this.#changed()
  }

  #tell(): void {
    void commands.executeCommand('setContext', 'jiaokan.notesFiltered', !isEmptyFilter(this.value))
  }
}

function choices(filter: NotesFilter, authors: readonly string[]): Choice[] {
  return [
    heading(l10n.t('Kind')),
    ...noteCategories.map((category) => ({
      label: `$(${categoryIcons[category]}) ${categoryName(category, l10n.t)}`,
      picked: filter.categories?.includes(category) ?? false,
      set: (to: Writable) => void to.categories.push(category),
    })),
    heading(l10n.t('State')),
    ...states.map((state) => ({
      label: stateName(state, l10n.t),
      picked: filter.states?.includes(state) ?? false,
      set: (to: Writable) => void to.states.push(state),
    })),
    ...(authors.length > 0 ? [heading(l10n.t('Author'))] : []),
    ...authors.map((author) => ({
      label: inertText(author),
      picked: filter.author === author,
      set: (to: Writable) => void (to.author = author),
    })),
  ]
}

function heading(label: string): Choice {
  return { label, kind: QuickPickItemKind.Separator, set: () => undefined }
}

// The tree of notes: the tray of those that lost their place, then the articles with theirs.
import {
  type Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode'
import type { ArticleNotes, Note, NotesFilter, NotesOverview } from '../../../server/src/lsp/protocol.ts'
import {
  countsText,
  isEmptyFilter,
  kindName,
  markText,
  menuContext,
  noteDescription,
  noteIcon,
  noteLabel,
} from './noteText.ts'
import type { NotesServer } from './notesServer.ts'

interface Tray {
  readonly tray: readonly Note[]
}
export type NotesNode = Tray | { readonly article: ArticleNotes } | { readonly note: Note }

export class NotesTree implements TreeDataProvider<NotesNode>, Disposable {
  readonly #notes: NotesServer
  readonly #filter: () => NotesFilter
  readonly #changed = new EventEmitter<void>()
  readonly #view: TreeView<NotesNode>
  #overview: Promise<NotesOverview | null> | null = null

  readonly onDidChangeTreeData = this.#changed.event

  constructor(notes: NotesServer, filter: () => NotesFilter) {
    this.#notes = notes
    this.#filter = filter
    this.#view = window.createTreeView('jiaokan.notes', { treeDataProvider: this, showCollapseAll: true })
  }

  refresh(): void {
    this.#overview = null
    this.#changed.fire()
  }

  /** The names of everybody who wrote something here. */
  async authors(): Promise<readonly string[]> {
    return (await this.#known())?.authors ?? []
  }

  async getChildren(node?: NotesNode): Promise<NotesNode[]> {
    if (node === undefined) return this.#roots()
    if ('tray' in node) return node.tray.map((note) => ({ note }))
    if ('note' in node) return []
    return node.article.notes.filter(({ range }) => range !== null).map((note) => ({ note }))
  }

  getTreeItem(node: NotesNode): TreeItem {
    if ('tray' in node) return trayItem(node.tray)
    return 'article' in node ? articleItem(node.article) : noteItem(node.note)
  }

  dispose(): void {
    this.#view.dispose()
    this.#changed.dispose()
  }

  async #roots(): Promise<NotesNode[]> {
    const overview = await this.#known()
    this.#describe(overview)
    const articles = overview?.articles ?? []
    const tray = articles.flatMap(({ notes }) => notes.filter(({ range }) => range === null))
    const placed = articles.filter(({ notes }) => notes.some(({ range }) => range !== null))
    return [...(tray.length > 0 ? [{ tray }] : []), ...placed.map((article) => ({ article }))]
  }

  #known(): Promise<NotesOverview | null> {
    return (this.#overview ??= this.#notes.list(this.#filter()))
  }

  #describe(overview: NotesOverview | null): void {
    const { problems = [], counts, total } = overview ?? {}
    const filtered = !isEmptyFilter(this.#filter())
    const shown = counts && total && filtered ? l10n.t('{0} of {1}', counts.all, total.all) : ''
    this.#view.description = counts ? [shown, countsText(counts, l10n.t)].filter((part) => part !== '').join(' · ') : ''
    const empty = filtered && overview?.counts.all === 0 ? [l10n.t('No note passes the filter.')] : []
    this.#view.message = [...problems.map(({ message }) => message), ...empty].join('\n')
  }
}

function trayItem(tray: readonly Note[]): TreeItem {
  const item = new TreeItem(l10n.t('Notes without a place'), TreeItemCollapsibleState.Expanded)
  item.iconPath = new ThemeIcon('inbox')
  item.description = String(tray.length)
  item.contextValue = 'tray'
  item.tooltip = l10n.t(
    'The words they were on are gone. They come back by themselves when the words do; or select the place and attach them.',
  )
  return item
}

function articleItem({ uri, article, counts, missing }: ArticleNotes): TreeItem {
  const item = new TreeItem(article, TreeItemCollapsibleState.Collapsed)
  if (!missing) item.resourceUri = Uri.parse(uri)
  item.iconPath = ThemeIcon.File
  item.description = countsText(counts, l10n.t)
  item.contextValue = 'article'
  return item
}

function noteItem(note: Note): TreeItem {
  const item = new TreeItem(noteLabel(note), TreeItemCollapsibleState.None)
  const description = noteDescription(note, l10n.t)
  item.iconPath = new ThemeIcon(noteIcon(note))
  item.description = description
  item.tooltip = [
    kindName(note, l10n.t),
    markText(note, l10n.t),
    ...note.remarks.map(({ by, text }) => (by ? `${by}: ${text}` : text)),
    description,
  ]
    .filter((line) => line !== '')
    .join('\n')
  item.accessibilityInformation = {
    label: `${kindName(note, l10n.t)}, ${noteLabel(note)}, ${description}`,
  }
  item.contextValue = `${menuContext(note)} ${note.range === null ? 'orphan' : 'placed'}`
  item.command = { command: 'jiaokan.notes.show', title: l10n.t('Show'), arguments: [note] }
  return item
}

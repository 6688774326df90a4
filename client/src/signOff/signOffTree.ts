// The tree of sign-offs: the article in front first, then every other one that somebody signed, each with its stages and what
// changed since.
import {
  type Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode'
import {
  type SignedChange,
  type SignedStage,
  showPlaceCommand,
  type SignOff,
} from '../../../server/src/lsp/protocol.ts'
import { changeIcon, changeTexts, signOffSummary, stageDescription, stageIcon } from './signOffText.ts'
import type { SignOffServer } from './signOffServer.ts'

interface ArticleNode {
  readonly kind: 'article'
  readonly signOff: SignOff
  readonly isCurrent: boolean
}
export interface StageNode {
  readonly kind: 'stage'
  readonly uri: string
  readonly stage: string
  readonly state: SignedStage
}
export type SignOffNode =
  | ArticleNode
  | StageNode
  | { readonly kind: 'change'; readonly change: SignedChange }
  | { readonly kind: 'remark'; readonly text: string }

export class SignOffTree implements TreeDataProvider<SignOffNode>, Disposable {
  readonly #server: SignOffServer
  /** The article in front; null where it cannot be signed. */
  readonly #current: () => SignOff | null
  readonly #changed = new EventEmitter<void>()
  readonly #view: TreeView<SignOffNode>

  readonly onDidChangeTreeData = this.#changed.event

  constructor(server: SignOffServer, current: () => SignOff | null) {
    this.#server = server
    this.#current = current
    this.#view = window.createTreeView('jiaokan.signOff', { treeDataProvider: this, showCollapseAll: true })
  }

  refresh(): void {
    this.#changed.fire()
  }

  async getChildren(node?: SignOffNode): Promise<SignOffNode[]> {
    if (node === undefined) return this.#roots()
    if (node.kind === 'article') return stagesOf(node.signOff)
    return node.kind === 'stage' ? this.#changesOf(node) : []
  }

  getTreeItem(node: SignOffNode): TreeItem {
    switch (node.kind) {
      case 'article':
        return articleItem(node)
      case 'stage':
        return stageItem(node)
      case 'change':
        return changeItem(node.change)
      case 'remark':
        return new TreeItem(node.text, TreeItemCollapsibleState.None)
    }
  }

  dispose(): void {
    this.#view.dispose()
    this.#changed.dispose()
  }

  async #roots(): Promise<SignOffNode[]> {
    const current = this.#current()
    const others = (await this.#server.list()).filter(({ textDocument: { uri } }) => uri !== current?.textDocument.uri)
    const article = (signOff: SignOff, isCurrent: boolean): SignOffNode => ({ kind: 'article', signOff, isCurrent })
    return [...(current ? [article(current, true)] : []), ...others.map((one) => article(one, false))]
  }

  async #changesOf({ uri, stage }: StageNode): Promise<SignOffNode[]> {
    const found = await this.#server.changes(uri, stage)
    if (found === null) return []
    if (!found.textKnown) return [{ kind: 'remark', text: l10n.t('The signed text is kept nowhere any more.') }]
    if (found.changes.length === 0) return [{ kind: 'remark', text: l10n.t('Only blanks or line ends changed.') }]
    return found.changes.map((change) => ({ kind: 'change', change }))
  }
}

function stagesOf({ stages, textDocument: { uri } }: SignOff): SignOffNode[] {
  return stages.map((state) => ({ kind: 'stage', uri, stage: state.stage, state }))
}

function articleItem({ signOff, isCurrent }: ArticleNode): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState
  const item = new TreeItem(signOff.article, isCurrent ? Expanded : Collapsed)
  if (!signOff.missing) item.resourceUri = Uri.parse(signOff.textDocument.uri)
  item.iconPath = ThemeIcon.File
  item.description = signOffSummary(signOff, l10n.t)
  item.contextValue = 'article'
  item.id = `${isCurrent ? 'current' : 'other'} ${signOff.textDocument.uri}`
  return item
}

function stageItem({ state, stage }: StageNode): TreeItem {
  const { Collapsed, None } = TreeItemCollapsibleState
  const item = new TreeItem(stage, state.changed ? Collapsed : None)
  const description = stageDescription(state, l10n.t)
  item.iconPath = new ThemeIcon(stageIcon(state), colourOf(state))
  item.description = description
  item.tooltip = `${stage}: ${description}`
  item.accessibilityInformation = { label: `${stage}, ${description}` }
  const isOpen = state.known && (state.signed === null || state.changed)
  item.contextValue = ['stage', isOpen ? 'open' : '', state.signed ? 'signed' : '', state.changed ? 'changed' : '']
    .filter((part) => part !== '')
    .join(' ')
  return item
}

function colourOf({ signed, changed }: SignedStage): ThemeColor | undefined {
  if (signed === null) return undefined
  return new ThemeColor(changed ? 'list.warningForeground' : 'testing.iconPassed')
}

function changeItem(change: SignedChange): TreeItem {
  const { label, tooltip } = changeTexts(change, l10n.t)
  const { uri, range } = change.location
  const item = new TreeItem(label, TreeItemCollapsibleState.None)
  item.iconPath = new ThemeIcon(changeIcon(change))
  item.tooltip = tooltip
  item.command = { command: showPlaceCommand, title: l10n.t('Show'), arguments: [uri, range] }
  return item
}

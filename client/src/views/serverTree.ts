// A tree whose levels the server answers when they are opened.
import { type Event, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode'
import type { TreeDataProvider } from 'vscode'
import { showPlaceCommand, type TreeNode } from '../../../server/src/lsp/protocol.ts'
import { treeLook } from './treeLook.ts'

export interface ServerTreeOptions {
  /** The level beneath a node; the first one for undefined. */
  readonly level: (node: TreeNode | undefined) => Promise<readonly TreeNode[]>
  readonly ruleText: (code: string) => string
}

export class ServerTree implements TreeDataProvider<TreeNode> {
  readonly #options: ServerTreeOptions
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event

  constructor(options: ServerTreeOptions) {
    this.#options = options
  }

  refresh(): void {
    this.#changed.fire(undefined)
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...(await this.#options.level(node))]
  }

  /** A click leads to the place. Texts of documents are plain labels: nothing in them is read as markup. */
  getTreeItem(node: TreeNode): TreeItem {
    const look = treeLook(node, l10n.t, this.#options.ruleText)
    const item = new TreeItem(look.label, expansion(node))
    item.id = `${node.kind} ${node.id}`
    item.description = look.description
    item.tooltip = look.description === '' ? look.label : `${look.label}\n${look.description}`
    item.contextValue = look.context
    item.accessibilityInformation = { label: look.accessibleLabel }
    item.iconPath = look.icon === null ? ThemeIcon.File : new ThemeIcon(look.icon, colour(look.colour))
    if (node.kind === 'file' && node.location) item.resourceUri = Uri.parse(node.location.uri)
    if (node.location && node.kind !== 'file') {
      const { uri, range } = node.location
      item.command = { command: showPlaceCommand, title: l10n.t('Go to'), arguments: [uri, range] }
    }
    return item
  }

  dispose(): void {
    this.#changed.dispose()
  }
}

function expansion({ expandable }: TreeNode): TreeItemCollapsibleState {
  return expandable ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None
}

function colour(name: string | null): ThemeColor | undefined {
  return name === null ? undefined : new ThemeColor(name)
}

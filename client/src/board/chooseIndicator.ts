// The list of the folder's indicators to choose from, those in conflict first.
import { l10n, type QuickPickItem, window } from 'vscode'
import { treeRequests, type TreeNode } from '../../../server/src/lsp/protocol.ts'
import type { LanguageServer } from '../languageServer.ts'

interface Entry extends QuickPickItem {
  readonly node: TreeNode
}

/** Undefined where nothing was chosen. */
export async function chooseIndicator(server: LanguageServer): Promise<TreeNode | undefined> {
  const placeHolder = l10n.t('Which indicator is to be shown on the data board?')
  const options = { placeHolder, matchOnDescription: true }
  return (await window.showQuickPick(entries(server), options))?.node
}

async function entries(server: LanguageServer): Promise<Entry[]> {
  const level = async (parent: string | null): Promise<TreeNode[]> =>
    (await server.ask<TreeNode[]>(treeRequests.indicators, { parent })) ?? []
  const top = await level(null)
  const nested = await Promise.all(
    top.map(async (node): Promise<Entry[]> =>
      node.kind === 'folder' ? (await level(node.id)).map((one) => entryOf(one, node.label)) : [entryOf(node)],
    ),
  )
  return nested.flat().sort((a, b) => b.node.conflicts - a.node.conflicts || b.node.count - a.node.count)
}

function entryOf(node: TreeNode, folder?: string): Entry {
  const values = [String(node.count), String(node.conflicts)] as const
  const counts =
    node.count === 1
      ? l10n.t('1 mention, {1} in conflict', ...values)
      : l10n.t('{0} mentions, {1} in conflict', ...values)
  const icon = node.conflicts > 0 ? '$(warning)' : '$(graph-line)'
  return { label: `${icon} ${node.label}`, description: folder ? `${counts} · ${folder}` : counts, node }
}

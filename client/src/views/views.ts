// The view container 校勘: three trees, what makes them ask again, and what is done with their lines.
import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  languages,
  type TreeView,
  window,
  workspace,
} from 'vscode'
import { treeRequests, type TreeName, type TreeNode } from '../../../server/src/lsp/protocol.ts'
import { coalesced } from '../coalesce.ts'
import type { LanguageServer } from '../languageServer.ts'
import { conflictGrouping } from './grouping.ts'
import { levelOf, levelOfNames, type AskTree, type Level } from './levels.ts'
import { ruleTexts } from './ruleTexts.ts'
import { ServerTree } from './serverTree.ts'
import { registerTreeActions } from './treeActions.ts'

/** Milliseconds without news before the trees ask again, and the most that steady news can put it off. */
const quiet = 300
const longest = 2000

export function registerViews(context: ExtensionContext, server: LanguageServer): Disposable[] {
  const ask: AskTree = (name: TreeName, params) => server.ask<TreeNode[]>(treeRequests[name], params)
  const grouping = conflictGrouping(context.workspaceState, () => trees[0]?.refresh())
  const levels: Record<string, Level> = {
    'jiaokan.conflicts': levelOf(ask, () => grouping.tree),
    'jiaokan.indicators': levelOf(ask, () => 'indicators'),
    'jiaokan.names': levelOfNames(ask, l10n.t),
  }
  const ruleText = ruleTexts(context.extension.packageJSON)
  const trees = Object.values(levels).map((level) => new ServerTree({ level, ruleText }))
  const views = Object.keys(levels).flatMap((id, index): TreeView<TreeNode>[] => {
    const treeDataProvider = trees[index]
    return treeDataProvider ? [window.createTreeView(id, { treeDataProvider, showCollapseAll: true })] : []
  })
  return [...trees, ...views, ...grouping.commands, ...registerTreeActions(views), ...followNews(server, trees)]
}

/** Positions move with every edit, counts with every check; a burst of either costs one request a level. */
function followNews(server: LanguageServer, trees: readonly ServerTree[]): Disposable[] {
  const refresh = coalesced(() => trees.forEach((tree) => tree.refresh()), quiet, longest)
  return [
    refresh,
    server.onStatus((status) => {
      void commands.executeCommand('setContext', 'jiaokan.state', status.state)
      refresh.call()
    }),
    server.onRunning((running) => {
      if (!running) void commands.executeCommand('setContext', 'jiaokan.state', undefined)
      refresh.call()
    }),
    languages.onDidChangeDiagnostics(() => refresh.call()),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && ['plaintext', 'markdown'].includes(document.languageId)) refresh.call()
    }),
  ]
}

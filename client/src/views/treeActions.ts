// What can be done with a line of a tree: from its menu, or by key with the line that is selected.
import { commands, type Disposable, env, l10n, type TreeView, window } from 'vscode'
import { showPlaceCommand, type TreeNode } from '../../../server/src/lsp/protocol.ts'

type Action = (node: TreeNode) => unknown

const actions: Readonly<Record<string, Action>> = {
  'jiaokan.goTo': goTo,
  'jiaokan.copyValue': async ({ label }) => {
    await env.clipboard.writeText(label)
    window.setStatusBarMessage(l10n.t('Copied: {0}', label), 3000)
  },
  'jiaokan.fixOrIgnore': async (node) => {
    if (await goTo(node)) await commands.executeCommand('editor.action.quickFix')
  },
  'jiaokan.findMentions': async (node) => {
    if (await goTo(node)) await commands.executeCommand('references-view.findReferences')
  },
}

/** Without an argument the selected line of the view that was used last counts. */
export function registerTreeActions(views: readonly TreeView<TreeNode>[]): Disposable[] {
  let used = views[0]
  const following = views.map((view) => view.onDidChangeSelection(() => (used = view)))
  const registered = Object.entries(actions).map(([id, action]) =>
    commands.registerCommand(id, (node?: TreeNode) => {
      const chosen = node ?? used?.selection[0]
      return chosen && action(chosen)
    }),
  )
  return [...following, ...registered]
}

async function goTo({ location }: TreeNode): Promise<boolean> {
  if (location === null) return false
  await commands.executeCommand(showPlaceCommand, location.uri, location.range)
  return true
}

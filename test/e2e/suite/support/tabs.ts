// What is shown in the window, and keys that are pressed there, as far as an extension can see and do it.
import * as vscode from 'vscode'

/** The title of the tab in front. */
export function activeTab(): string | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label
}

export async function closeEverything(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined)
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

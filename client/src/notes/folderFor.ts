// Which workspace folder is meant, where something is taken in from a file.
import { type Uri, window, workspace } from 'vscode'

/** The folder of the file, where it lies in one; else the only one, else the one that is picked. */
export async function folderFor(file: Uri): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? []
  const own = workspace.getWorkspaceFolder(file)
  if (own) return own.uri
  return folders.length <= 1 ? folders[0]?.uri : (await window.showWorkspaceFolderPick())?.uri
}

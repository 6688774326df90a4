// Notes out of the store and into it: Markdown, CSV and W3C JSON-LD.
import { commands, type Disposable, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode'
import type { NotesFormat } from '../../../server/src/lsp/protocol.ts'
import type { NotesServer } from './notesServer.ts'

const endings: Readonly<Record<NotesFormat, string>> = { markdown: 'md', csv: 'csv', jsonld: 'jsonld' }

export function registerNoteFiles(notes: NotesServer): Disposable[] {
  return [
    commands.registerCommand('jiaokan.notes.export', () => exportNotes(notes)),
    commands.registerCommand('jiaokan.notes.import', () => importNotes(notes)),
  ]
}

async function exportNotes(notes: NotesServer): Promise<void> {
  const items: (QuickPickItem & { readonly format: NotesFormat })[] = [
    { label: 'Markdown', description: l10n.t('to read'), format: 'markdown' },
    { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' },
    { label: 'JSON-LD', description: l10n.t('W3C Web Annotation, can be imported again'), format: 'jsonld' },
  ]
  const format = (await window.showQuickPick(items, { title: l10n.t('Export notes') }))?.format
  const text = format && (await notes.export({ format }))?.text
  if (format === undefined || text == null) return
  const folder = workspace.workspaceFolders?.[0]?.uri
  const name = `${l10n.t('notes')}.${endings[format]}`
  const target = await window.showSaveDialog(folder ? { defaultUri: Uri.joinPath(folder, name) } : {})
  if (target === undefined) return
  await workspace.fs.writeFile(target, new TextEncoder().encode(text))
  void window.setStatusBarMessage(l10n.t('Notes written to {0}', workspace.asRelativePath(target)), 5000)
}

async function importNotes(notes: NotesServer): Promise<void> {
  const picked = await window.showOpenDialog({ filters: { 'JSON-LD': ['jsonld', 'json'] }, canSelectMany: false })
  const [source] = picked ?? []
  if (source === undefined) return
  const folder = (await folderFor())?.toString()
  const text = new TextDecoder().decode(await workspace.fs.readFile(source))
  const result = await notes.import(folder === undefined ? { text } : { text, folder })
  if (result === null) return
  const done = l10n.t('{0} notes added, {1} were there already', result.added, result.known)
  if (result.problem === null) void window.setStatusBarMessage(done, 5000)
  else void window.showWarningMessage(`${result.problem} ${done}`)
}

async function folderFor(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? []
  return folders.length <= 1 ? folders[0]?.uri : (await window.showWorkspaceFolderPick())?.uri
}

// Notes out of the store and into it: Markdown, CSV and W3C JSON-LD.
import { commands, type Disposable, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode'
import type { NotesFormat } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import { folderFor } from './folderFor.ts'
import type { NotesServer } from './notesServer.ts'

const endings: Readonly<Record<NotesFormat, string>> = { markdown: 'md', csv: 'csv', jsonld: 'jsonld' }

export function registerNoteFiles(notes: NotesServer): Disposable[] {
  return [
    commands.registerCommand('jiaokan.notes.export', (format?: NotesFormat, to?: Uri) =>
      exportNotes(notes, format, to),
    ),
    commands.registerCommand('jiaokan.notes.import', (from?: Uri) => importNotes(notes, from)),
  ]
}

/** What is not given is asked for. */
async function exportNotes(notes: NotesServer, given?: NotesFormat, to?: Uri): Promise<void> {
  const format = given !== undefined && given in endings ? given : await pickFormat()
  const text = format && (await notes.export({ format }))?.text
  if (format === undefined || text == null) return
  const target = to instanceof Uri ? to : await pickTarget(format)
  if (target === undefined) return
  await workspace.fs.writeFile(target, new TextEncoder().encode(text))
  window.setStatusBarMessage(inertText(l10n.t('Notes written to {0}', workspace.asRelativePath(target))), 5000)
}

async function pickFormat(): Promise<NotesFormat | undefined> {
  const items: (QuickPickItem & { readonly format: NotesFormat })[] = [
    { label: 'Markdown', description: l10n.t('to read'), format: 'markdown' },
    { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' },
    { label: 'JSON-LD', description: l10n.t('W3C Web Annotation, can be imported again'), format: 'jsonld' },
  ]
  return (await window.showQuickPick(items, { title: l10n.t('Export notes') }))?.format
}

async function pickTarget(format: NotesFormat): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const name = `${l10n.t('notes')}.${endings[format]}`
  return window.showSaveDialog(folder ? { defaultUri: Uri.joinPath(folder, name) } : {})
}

async function importNotes(notes: NotesServer, from?: Uri): Promise<void> {
  const source = from instanceof Uri ? from : await pickSource()
  if (source === undefined) return
  const folder = (await folderFor(source))?.toString()
  const text = textOf(await workspace.fs.readFile(source))
  const result = await notes.import(folder === undefined ? { text } : { text, folder })
  if (result === null) return
  const done = l10n.t('{0} notes added, {1} were there already', result.added, result.known)
  if (result.problem === null) void window.setStatusBarMessage(done, 5000)
  else void window.showWarningMessage(inertText(`${result.problem} ${done}`))
}

/** Empty where it is no UTF-8, as JSON always is: then nothing is taken in, rather than something garbled. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}

async function pickSource(): Promise<Uri | undefined> {
  const filters = { 'JSON-LD': ['jsonld', 'json'] }
  return (await window.showOpenDialog({ filters, canSelectMany: false }))?.[0]
}

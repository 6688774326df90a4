// The commands on the ledger: put a figure into it, go to its entry, take CSV in after a look at what would become of it.
import { commands, type Disposable, l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode'
import type { LedgerPreview, VerificationSourceParams } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import { showPlace } from '../showPlace.ts'
import { askSource } from './askSource.ts'
import type { AuthorityServer, FigurePlace } from './authorityServer.ts'
import { articleEditor, cursorPlace } from './cursor.ts'
import { csvText } from './csvText.ts'
import { folderFor } from './folderFor.ts'
import { previewCounts, previewEntries, type PreviewEntry } from './ledgerText.ts'

export function registerLedgerCommands(authority: AuthorityServer): Disposable[] {
  return [
    commands.registerCommand('jiaokan.ledger.add', (place?: FigurePlace | Uri, source?: VerificationSourceParams) =>
      addFigure(authority, placeFrom(place), source),
    ),
    commands.registerCommand('jiaokan.ledger.open', (place?: FigurePlace | Uri) =>
      openEntry(authority, placeFrom(place)),
    ),
    commands.registerCommand('jiaokan.ledger.import', (file?: Uri) => importCsv(authority, file)),
  ]
}

/** The menu of an editor hands over its URI, and means the cursor. */
function placeFrom(given: FigurePlace | Uri | undefined): FigurePlace | undefined {
  return given !== undefined && 'position' in given ? given : cursorPlace(articleEditor())
}

async function addFigure(
  authority: AuthorityServer,
  place: FigurePlace | undefined,
  given: VerificationSourceParams | undefined,
): Promise<void> {
  const figure = place && (await authority.figureAt(place))
  if (!place || !figure) return say(l10n.t('There is no figure here'))
  const isVouchedFor = figure.mark !== null && !figure.mark.stale
  const source = given ?? (isVouchedFor || figure.quantity === null ? null : await askFor(authority, figure))
  if (source === undefined) return
  const change = await authority.addToLedger({ ...place, position: figure.range.start }, source ?? undefined)
  if (change === null || change.problem !== null) return
  if (change.added > 0) say(l10n.t('Added to the ledger: {0}', figure.words))
  else say(l10n.t('The ledger holds this already'))
}

async function askFor(authority: AuthorityServer, figure: { words: string; quantity: string | null }) {
  const about = [l10n.t('Add {0} to the ledger', figure.words), figure.quantity ?? ''].join(' · ')
  return askSource(about, await authority.sources(), null)
}

async function openEntry(authority: AuthorityServer, place: FigurePlace | undefined): Promise<void> {
  const figure = place && (await authority.figureAt(place))
  if (!figure) return say(l10n.t('There is no figure here'))
  if (figure.ledger === null) return say(l10n.t('The ledger holds nothing for this figure'))
  await showPlace(figure.ledger.uri, figure.ledger.range)
}

async function importCsv(authority: AuthorityServer, given: Uri | undefined): Promise<void> {
  const file = given instanceof Uri ? given : await pickFile()
  const folder = file && (await folderFor(file))
  if (!file || !folder) return
  const text = csvText(await workspace.fs.readFile(file))
  if (text === null) return say(l10n.t('This file is no text that can be read'))
  const preview = await authority.previewLedger(text, folder.toString())
  if (preview === null || preview.problem !== null || !(await isAccepted(preview, file))) return
  const change = await authority.importLedger(text, folder.toString())
  if (change === null || change.added === 0) return
  const { added } = change
  say(added === 1 ? l10n.t('1 entry added to the ledger') : l10n.t('{0} entries added to the ledger', String(added)))
  if (change.location) await showPlace(change.location.uri, change.location.range)
}

async function pickFile(): Promise<Uri | undefined> {
  const title = l10n.t('Import CSV into the ledger')
  return (await window.showOpenDialog({ title, filters: { CSV: ['csv', 'txt'] }, canSelectMany: false }))?.[0]
}

/** Only the first line takes it in; the others are there to be read. */
function isAccepted(preview: LedgerPreview, file: Uri): Promise<boolean> {
  const list = window.createQuickPick<QuickPickItem & PreviewEntry>()
  list.title = inertText(`${file.path.split('/').at(-1) ?? ''} · ${previewCounts(preview, l10n.t)}`)
  list.placeholder = l10n.t('Nothing is written before you confirm it on the first line')
  list.matchOnDescription = true
  list.ignoreFocusOut = true
  list.items = previewEntries(preview, l10n.t).map((entry) => ({
    ...entry,
    kind: entry.isHead ? QuickPickItemKind.Separator : QuickPickItemKind.Default,
  }))
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      if (list.selectedItems[0]?.accepts !== true) return
      resolve(true)
      list.hide()
    })
    list.onDidHide(() => {
      resolve(false)
      list.dispose()
    })
    list.show()
  })
}

function say(text: string): void {
  window.setStatusBarMessage(inertText(text), 5000)
}

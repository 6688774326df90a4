// The sample folder with planted conflicts: a copy of what the extension carries, in a place of its own, is opened.
import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode'

interface Choice {
  readonly label: string
  readonly place: () => Promise<Uri | undefined>
}

/** With an argument the copy is made there, without a question, and not opened. Answers where it is. */
export function registerSampleFolder(context: ExtensionContext): Disposable {
  const samples = Uri.joinPath(context.extensionUri, 'dist/examples')
  return commands.registerCommand('jiaokan.openSampleFolder', async (given?: Uri): Promise<Uri | undefined> => {
    const parent = given ?? (await choosePlace(context))
    if (parent === undefined) return undefined
    const copy = await freeFolder(parent, l10n.t('Jiaokan samples'))
    await workspace.fs.copy(samples, copy)
    if (given === undefined) {
      const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0
      await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow })
    }
    return copy
  })
}

async function choosePlace(context: ExtensionContext): Promise<Uri | undefined> {
  const choices: Choice[] = [
    { label: `$(archive) ${l10n.t('Among the data of the extension')}`, place: async () => context.globalStorageUri },
    { label: `$(folder) ${l10n.t('In a folder that I choose…')}`, place: () => chooseFolder() },
  ]
  const placeHolder = l10n.t('Where is the copy of the sample articles to be kept?')
  return (await window.showQuickPick(choices, { placeHolder }))?.place()
}

async function chooseFolder(): Promise<Uri | undefined> {
  const options = { canSelectFolders: true, canSelectFiles: false, openLabel: l10n.t('Copy the samples here') }
  return (await window.showOpenDialog(options))?.[0]
}

/** Nothing is ever overwritten: a name that is taken gets a number. */
async function freeFolder(parent: Uri, name: string): Promise<Uri> {
  await workspace.fs.createDirectory(parent)
  const taken = new Set((await workspace.fs.readDirectory(parent)).map(([entry]) => entry))
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} ${number}`
    if (!taken.has(free)) return Uri.joinPath(parent, free)
  }
}

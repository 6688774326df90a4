// Activation: puts the log, the status item, the server and the commands together, and follows `jiaokan.enable`.
import { commands, type Disposable, type ExtensionContext, l10n, window, workspace } from 'vscode'
import type { Note, ServerStatus, SignOff } from '../../server/src/lsp/protocol.ts'
import { registerCheckCommands } from './checkCommands.ts'
import { registerDataBoards } from './board/dataBoards.ts'
import { registerCommands } from './commands.ts'
import { CoverageItem } from './coverageItem.ts'
import { registerEffectiveConfiguration } from './effectiveConfiguration.ts'
import { registerFigureCommands } from './figureCommands.ts'
import { registerFigureSuggestions } from './figureSuggestions.ts'
import { registerIgnoring } from './ignoring.ts'
import { LanguageServer } from './languageServer.ts'
import { type NoticeKind, Notices } from './notices.ts'
import { Notes } from './notes/notes.ts'
import { SignOffs } from './signOff/signOff.ts'
import { registerRulePages } from './rulePages.ts'
import { registerSampleFolder } from './sampleFolder.ts'
import { registerStaleMentions } from './staleMentions.ts'
import { StatusItem } from './statusItem.ts'
import { registerViews } from './views/views.ts'

/** What other extensions, and the end-to-end tests, may ask. */
export interface Api {
  /** What the server said last about the folder; undefined until it has said anything. */
  status(): ServerStatus | undefined
  /** The notes that are shown as threads in a document. */
  notes(uri: string): readonly Note[]
  /** The sign-off of the article in front, as it is shown; null where it cannot be signed. */
  signOff(): SignOff | null
}

let server: LanguageServer | undefined

export async function activate(context: ExtensionContext): Promise<Api> {
  const log = window.createOutputChannel('Jiaokan', { log: true })
  const notices = new Notices(context.globalState, showMessage, l10n.t)
  const statusItem = new StatusItem()
  server = new LanguageServer(context, log, notices)
  const notes = new Notes(context, server)
  const signOffs = new SignOffs(server)
  context.subscriptions.push(
    log,
    server,
    ...showState(server, statusItem),
    ...registerCommands({ context, server, statusItem, notices, log }),
    ...registerFigureCommands(server),
    ...registerCheckCommands(server),
    registerIgnoring(server),
    registerFigureSuggestions(server),
    ...registerStaleMentions(server, notices),
    ...registerEffectiveConfiguration(server),
    ...registerViews(context, server),
    notes,
    signOffs,
    registerRulePages(context),
    registerSampleFolder(context),
    ...registerDataBoards(context, server),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('jiaokan.enable')) void followEnableSetting()
    }),
  )
  await followEnableSetting()
  return { status: () => statusItem.status, notes: (uri) => notes.shown(uri), signOff: () => signOffs.current }
}

function showState(of: LanguageServer, statusItem: StatusItem): Disposable[] {
  const coverageItem = new CoverageItem()
  return [
    statusItem,
    coverageItem,
    of.onStatus((status) => {
      statusItem.show(status)
      coverageItem.show(status)
    }),
    of.onRunning((running) => {
      statusItem.setRunning(running)
      if (!running) coverageItem.show(undefined)
      void commands.executeCommand('setContext', 'jiaokan.running', running)
    }),
  ]
}

function showMessage(kind: NoticeKind, message: string, buttons: readonly string[]): Thenable<string | undefined> {
  if (kind === 'error') return window.showErrorMessage(message, ...buttons)
  if (kind === 'warning') return window.showWarningMessage(message, ...buttons)
  return window.showInformationMessage(message, ...buttons)
}

export async function deactivate(): Promise<void> {
  await server?.stop()
}

async function followEnableSetting(): Promise<void> {
  if (workspace.getConfiguration('jiaokan').get('enable', true)) await server?.start()
  else await server?.stop()
}

// Activation: puts the log, the status item, the server and the commands together, and follows `jiaokan.enable`.
import { commands, type ExtensionContext, window, workspace } from 'vscode'
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'
import { registerCommands } from './commands.ts'
import { registerFigureCommands } from './figureCommands.ts'
import { LanguageServer } from './languageServer.ts'
import { StatusItem } from './statusItem.ts'

/** What other extensions, and the end-to-end tests, may ask. */
export interface Api {
  /** What the server said last about the folder; undefined until it has said anything. */
  status(): ServerStatus | undefined
}

let server: LanguageServer | undefined

export async function activate(context: ExtensionContext): Promise<Api> {
  const log = window.createOutputChannel('Jiaokan', { log: true })
  const statusItem = new StatusItem()
  server = new LanguageServer(context, log)
  context.subscriptions.push(
    log,
    statusItem,
    server,
    server.onStatus((status) => statusItem.show(status)),
    server.onRunning((running) => {
      statusItem.setRunning(running)
      void commands.executeCommand('setContext', 'jiaokan.running', running)
    }),
    ...registerCommands(server, statusItem, log),
    ...registerFigureCommands(server),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('jiaokan.enable')) void followEnableSetting()
    }),
  )
  await followEnableSetting()
  return { status: () => statusItem.status }
}

export async function deactivate(): Promise<void> {
  await server?.stop()
}

async function followEnableSetting(): Promise<void> {
  if (workspace.getConfiguration('jiaokan').get('enable', true)) await server?.start()
  else await server?.stop()
}

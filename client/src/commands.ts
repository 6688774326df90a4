// The commands of the palette.
import { commands, type Disposable, type LogOutputChannel } from 'vscode'
import { checkWorkspaceRequest, pauseRequest, resumeRequest } from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'
import type { StatusItem } from './statusItem.ts'
import { showStatusMenu } from './statusMenu.ts'

export function registerCommands(server: LanguageServer, statusItem: StatusItem, log: LogOutputChannel): Disposable[] {
  const handlers: Record<string, () => unknown> = {
    'jiaokan.restart': () => server.restart(),
    'jiaokan.checkWorkspace': () => server.request(checkWorkspaceRequest),
    'jiaokan.pause': () => server.request(pauseRequest),
    'jiaokan.resume': () => server.request(resumeRequest),
    'jiaokan.showLog': () => log.show(),
    'jiaokan.showStatusMenu': () => showStatusMenu(statusItem.status),
  }
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler))
}

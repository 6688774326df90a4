// The commands of the palette.
import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode'
import { checkWorkspaceRequest, pauseRequest, resumeRequest } from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'
import type { Notices } from './notices.ts'
import { reportProblem } from './reportProblem.ts'
import type { StatusItem } from './statusItem.ts'
import { showStatusMenu } from './statusMenu.ts'

export interface CommandParts {
  readonly context: ExtensionContext
  readonly server: LanguageServer
  readonly statusItem: StatusItem
  readonly notices: Notices
  readonly log: LogOutputChannel
}

export function registerCommands({ context, server, statusItem, notices, log }: CommandParts): Disposable[] {
  const handlers: Record<string, (...given: never[]) => unknown> = {
    'jiaokan.restart': () => server.restart(),
    'jiaokan.checkWorkspace': () => server.request(checkWorkspaceRequest),
    'jiaokan.pause': () => server.request(pauseRequest),
    'jiaokan.resume': () => server.request(resumeRequest),
    'jiaokan.showLog': () => log.show(),
    'jiaokan.showStatusMenu': () => showStatusMenu(statusItem.status),
    'jiaokan.reportProblem': () => reportProblem(context, statusItem.status),
    'jiaokan.forgetNotice': (id: string) => notices.forget(id),
  }
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler))
}

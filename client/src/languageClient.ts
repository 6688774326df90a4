// How the server is reached: the process, and the documents it is told of. It asks by itself to be told of files on disk.
import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode'
import {
  type DocumentFilter,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node'
import type { NotesOptions } from '../../server/src/lsp/protocol.ts'
import { commandsForServer } from './commandsForServer.ts'
import type { Step } from './longReading.ts'

/** A client that has not been started. Its settings section and its trace setting are `jiaokan` and `jiaokan.trace.server`. */
export function createLanguageClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  onProgress: (token: string | number, step: Step) => void,
): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [...documentsOf('file'), ...documentsOf('untitled'), ledgerFile],
    initializationOptions: {
      rulePages: Uri.joinPath(context.extensionUri, 'dist/rules').toString(),
      commands: commandsForServer,
      pictures: true,
      notes: notesFolders(context),
    },
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: { handleWorkDoneProgress: (token, step) => onProgress(token, step) },
    markdown: { isTrusted: false, supportHtml: false },
  }
  return new LanguageClient('jiaokan', 'Jiaokan', serverProcess(context), options)
}

/** Where notes lie that are kept out of the project, and the texts on which notes were last seen. */
function notesFolders({ globalStorageUri }: ExtensionContext): NotesOptions {
  return {
    privateFolder: Uri.joinPath(globalStorageUri, 'notes').fsPath,
    cacheFolder: Uri.joinPath(globalStorageUri, 'texts').fsPath,
  }
}

function serverProcess(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath('dist/server.cjs')
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  }
}

const ledgerFile: DocumentFilter = { scheme: 'file', pattern: '**/.jiaokan/ledger.yaml' }

function documentsOf(scheme: string): DocumentFilter[] {
  return [
    { scheme, language: 'plaintext' },
    { scheme, language: 'markdown' },
  ]
}

// How the server is reached: the process, the documents it is told of, and the files that are watched for it.
import { type ExtensionContext, type FileSystemWatcher, type LogOutputChannel, workspace } from 'vscode'
import {
  type DocumentFilter,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node'

/** A client that has not been started. Its settings section and its trace setting are `jiaokan` and `jiaokan.trace.server`. */
export function createLanguageClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [...documentsOf('file'), ...documentsOf('untitled')],
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    synchronize: { fileEvents: watchFiles() },
    markdown: { isTrusted: false, supportHtml: false },
  }
  return new LanguageClient('jiaokan', 'Jiaokan', serverProcess(context), options)
}

function serverProcess(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath('dist/server.cjs')
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  }
}

function documentsOf(scheme: string): DocumentFilter[] {
  return [
    { scheme, language: 'plaintext' },
    { scheme, language: 'markdown' },
  ]
}

/** A folder that disappears is reported as one deletion, its files are not: deletions are watched whatever their name. */
function watchFiles(): FileSystemWatcher[] {
  return [
    workspace.createFileSystemWatcher('**/*.{txt,text,md,markdown}', false, false, true),
    workspace.createFileSystemWatcher('**/{.gitignore,jiaokan.yaml}', false, false, true),
    workspace.createFileSystemWatcher('**/*', true, true, false),
  ]
}

// A plain client of the language server: starts it as a real process, speaks JSON-RPC over stdio, remembers what it says.
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node'
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PreviousResultId,
  TextDocumentContentChangeEvent,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol'
import { checkWorkspaceRequest, statusNotification, type ServerStatus } from '../../server/src/lsp/protocol.ts'
import { bundleOf, project } from './bundle.ts'

export interface ClientOptions {
  /** Absolute paths of the workspace folders. */
  readonly folders?: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly locale?: string
  /** What the client answers when it is asked for the section `jiaokan`. */
  readonly settings?: unknown
  /** The most that the server may write into one file, in blocks of the shell's `ulimit -f`: a disk that is full. */
  readonly largestFile?: number
  /** Where root runs the tests, the server is somebody else's, who may not write everywhere. */
  readonly unprivileged?: boolean
  /** Started as `jiaokan server --stdio`, not as the extension starts it. */
  readonly throughCommandLine?: boolean
}

interface Published {
  readonly uri: string
  readonly diagnostics: Diagnostic[]
}

export interface Progress {
  readonly token: string | number
  readonly value: { readonly kind?: 'begin' | 'report' | 'end'; readonly message?: string; readonly items?: unknown }
}

/** What VS Code can do, as far as the server cares. */
export const pullingClient: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
}

/** A client of the plainest kind: it takes what is published. */
export const pushedClient: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
}

let bundle: Promise<string> | undefined

/** The server as one file, made once in a test run. */
export function serverBundle(): Promise<string> {
  return (bundle ??= bundleOf('server/src/main.ts', 'server.cjs'))
}

export function uriOf(...path: string[]): string {
  return pathToFileURL(join(...path)).toString()
}

export class LspClient {
  readonly connection: MessageConnection
  readonly statuses: ServerStatus[] = []
  readonly published = new Map<string, Diagnostic[]>()
  readonly logged: string[] = []
  readonly progress: Progress[] = []
  readonly registered: string[] = []
  refreshes = 0
  /** How often it was asked to draw `codeLens`, `inlayHint` or `semanticTokens` anew. */
  readonly redrawn = { codeLens: 0, inlayHint: 0, semanticTokens: 0 }
  settings: unknown
  result!: InitializeResult
  /** Exit code of the process, when it has ended. */
  readonly exited: Promise<number | null>
  readonly #process: ChildProcess
  readonly #versions = new Map<string, number>()
  #settingsRead = 0
  #listeners: (() => void)[] = []

  private constructor(process: ChildProcess, settings: unknown) {
    this.#process = process
    this.settings = settings
    this.exited = new Promise((resolve) => process.once('exit', (code) => resolve(code)))
    this.connection = createMessageConnection(
      new StreamMessageReader(process.stdout!),
      new StreamMessageWriter(process.stdin!),
    )
    this.#listen()
  }

  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const command = options.throughCommandLine
      ? ['--import', 'tsx', 'server/src/cli.ts', 'server']
      : [await serverBundle()]
    const child = startServer([...command, '--stdio'], options)
    const client = new LspClient(child, options.settings ?? null)
    client.result = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: options.locale,
      capabilities: options.capabilities ?? pullingClient,
      initializationOptions: options.initializationOptions,
      workspaceFolders: (options.folders ?? []).map((path) => ({ uri: uriOf(path), name: path })),
    })
    await client.connection.sendNotification('initialized', {})
    return client
  }

  /** Ends the server in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.exited
    this.connection.dispose()
  }

  /** Says goodbye as the protocol asks for; answers the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await this.exited
    this.connection.dispose()
    return code
  }

  /** Ends the server where the test has not done so itself. */
  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.#process.kill()
    await this.exited
    this.connection.dispose()
  }

  /** Waits until `condition` holds; it is looked at again whenever the server said something. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#listeners.push(resolve))
  }

  async ready(): Promise<ServerStatus> {
    await this.until(() => this.statuses.at(-1)?.state === 'ready')
    return this.statuses.at(-1)!
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1)
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 1) + 1
    this.#versions.set(uri, version)
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  /** Changes the settings; answers when the server has asked for them and works by them. */
  async set(settings: unknown): Promise<void> {
    this.settings = settings
    const read = this.#settingsRead
    await this.notify('workspace/didChangeConfiguration', { settings: null })
    await this.until(() => this.#settingsRead > read)
    await this.request(checkWorkspaceRequest)
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  /** `type`: 1 created, 2 changed, 3 deleted. */
  fileEvents(type: 1 | 2 | 3, ...uris: string[]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type })) })
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params)
  }

  request<Result>(method: string, params?: unknown): Promise<Result> {
    return params === undefined ? this.connection.sendRequest(method) : this.connection.sendRequest(method, params)
  }

  diagnostics(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  }

  /** The items of a full report of one document. */
  async findings(uri: string): Promise<Diagnostic[]> {
    const report = await this.diagnostics(uri)
    return report.kind === 'full' ? report.items : []
  }

  async workspaceDiagnostics(previousResultIds: PreviousResultId[] = []): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const report = await this.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })
    return report.items
  }

  at<Result>(method: string, uri: string, line: number, character: number, more: object = {}): Promise<Result> {
    return this.request(method, { textDocument: { uri }, position: { line, character }, ...more })
  }

  #listen(): void {
    this.#hear<ServerStatus>(statusNotification, (status) => this.statuses.push(status))
    this.#hear<Published>('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
      this.published.set(uri, diagnostics),
    )
    this.#hear<{ message: string }>('window/logMessage', ({ message }) => this.logged.push(message))
    this.#hear<Progress>('$/progress', (progress) => this.progress.push(progress))
    this.#answer('window/workDoneProgress/create', () => null)
    this.#answer<{ items: unknown[] }>('workspace/configuration', ({ items }) => {
      this.#settingsRead++
      return items.map(() => this.settings)
    })
    this.#answer('workspace/diagnostic/refresh', () => {
      this.refreshes++
      return null
    })
    for (const what of ['codeLens', 'inlayHint', 'semanticTokens'] as const)
      this.#answer(`workspace/${what}/refresh`, () => {
        this.redrawn[what]++
        return null
      })
    this.#answer<{ registrations: { method: string }[] }>('client/registerCapability', ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method))
      return null
    })
    this.connection.listen()
  }

  #hear<Params>(method: string, note: (params: Params) => unknown): void {
    this.connection.onNotification(method, (params: Params) => {
      note(params)
      this.#wake()
    })
  }

  #answer<Params>(method: string, answer: (params: Params) => unknown): void {
    this.connection.onRequest(method, (params: Params) => {
      const result = answer(params)
      this.#wake()
      return result
    })
  }

  #wake(): void {
    const listeners = this.#listeners
    this.#listeners = []
    for (const listener of listeners) listener()
  }
}

function startServer(args: readonly string[], { largestFile, unprivileged }: ClientOptions): ChildProcess {
  const isRoot = unprivileged === true && process.getuid?.() === 0
  const options = { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] as const, ...(isRoot ? nobody : {}) }
  if (isRoot) chmodSync(dirname(args[0]!), 0o755)
  if (largestFile === undefined) return spawn(process.execPath, args, { ...options, stdio: [...options.stdio] })
  const limited = `ulimit -f ${largestFile} && exec "$0" "$@"`
  return spawn('sh', ['-c', limited, process.execPath, ...args], { ...options, stdio: [...options.stdio] })
}

const nobody = { uid: 65534, gid: 65534 }

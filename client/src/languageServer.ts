// The life of the server process as the extension sees it: start, stop, restart, requests, and what it reports.
import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  type LogOutputChannel,
  type WorkspaceEdit,
} from 'vscode'
import { type LanguageClient, State, type WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient/node'
import { type ServerStatus, statusNotification } from '../../server/src/lsp/protocol.ts'
import { createLanguageClient } from './languageClient.ts'
import { LongReading } from './longReading.ts'
import type { Notices } from './notices.ts'
import { NotificationListeners } from './notificationListeners.ts'
import { openReadingNotification } from './readingNotification.ts'

/** Milliseconds of reading before a notification tells of it. */
const readingPatience = 5000

export class LanguageServer implements Disposable {
  readonly #context: ExtensionContext
  readonly #log: LogOutputChannel
  readonly #notices: Notices
  readonly #reading: LongReading
  readonly #status = new EventEmitter<ServerStatus>()
  readonly #running = new EventEmitter<boolean>()
  readonly #listeners = new NotificationListeners()
  #client: LanguageClient | undefined
  /** Starts and stops wait for each other: a restart that is clicked twice leaves one server. */
  #last: Promise<void> = Promise.resolve()

  readonly onStatus = this.#status.event
  readonly onRunning = this.#running.event

  constructor(context: ExtensionContext, log: LogOutputChannel, notices: Notices) {
    this.#context = context
    this.#log = log
    this.#notices = notices
    this.#reading = new LongReading({
      patience: readingPatience,
      open: (cancel) => openReadingNotification(notices, cancel),
      cancel: (token) => void this.#client?.sendNotification('window/workDoneProgress/cancel', { token }),
    })
  }

  start(): Promise<void> {
    return this.#inOrder(() => this.#startNow())
  }

  stop(): Promise<void> {
    return this.#inOrder(() => this.#stopNow())
  }

  restart(): Promise<void> {
    return this.#inOrder(async () => {
      await this.#stopNow()
      await this.#startNow()
    })
  }

  /** Sends a request without parameters. Does nothing while the server is not running. */
  async request(method: string): Promise<void> {
    if (this.#client?.isRunning()) await this.#client.sendRequest(method)
  }

  /** Sends a request and answers what the server says; null while it is not running. */
  async ask<Result>(method: string, params: unknown): Promise<Result | null> {
    return this.#client?.isRunning() ? this.#client.sendRequest<Result>(method, params) : null
  }

  /** Whether something may be offered behind this character though it is part of a word, as 达 is. */
  isWordTrigger(character: string): boolean {
    const triggers = this.#client?.initializeResult?.capabilities.completionProvider?.triggerCharacters
    return /\p{Letter}/u.test(character) && triggers?.includes(character) === true
  }

  /** Told of these notifications from now on, whichever process sends them. */
  onNotification<Params>(method: string, handler: (params: Params) => void): Disposable {
    return this.#listeners.add(method, handler as (params: unknown) => void)
  }

  /** An edit with what the server says about each change: VS Code's own command for renaming would lose what is to be confirmed. */
  async askForEdit(method: string, params: unknown): Promise<WorkspaceEdit | undefined> {
    const edit = await this.ask<ProtocolEdit>(method, params)
    return this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit)
  }

  dispose(): void {
    this.#reading.dispose()
    this.#status.dispose()
    this.#running.dispose()
  }

  async #startNow(): Promise<void> {
    if (this.#client) return
    const client = createLanguageClient(this.#context, this.#log, (token, step) => this.#reading.follow(token, step))
    this.#client = client
    client.onNotification(statusNotification, (status: ServerStatus) => this.#status.fire(status))
    this.#listeners.follow(client)
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) this.#running.fire(newState === State.Running)
    })
    try {
      await client.start()
    } catch (error) {
      this.#log.error('The language server did not start.', error)
      void this.#offerLog(l10n.t('The Jiaokan language server could not be started.'))
    }
  }

  async #stopNow(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    this.#reading.dispose()
    try {
      await client?.dispose()
    } catch (error) {
      this.#log.debug('The language server was gone before it could be stopped.', error)
    }
  }

  #inOrder(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step, step)
    return this.#last
  }

  #offerLog(message: string): Promise<void> {
    const action = () => this.#log.show()
    return this.#notices.show({ id: 'start', kind: 'error', message, button: l10n.t('Show log'), action })
  }
}

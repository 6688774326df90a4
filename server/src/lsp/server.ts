// Puts the server together: what is created when a client connects, and how the parts know each other.
import {
  CodeLensRefreshRequest,
  LSPErrorCodes,
  ShowMessageNotification,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceFolder,
} from 'vscode-languageserver'
import type { FileSystem } from '../intake/fileSystem.ts'
import { Announcing } from './announcing.ts'
import { serverCapabilities } from './capabilities.ts'
import { abilitiesOf, type ClientAbilities } from './clientAbilities.ts'
import { ClientConfiguration } from './configuration.ts'
import { registerEvents } from './events.ts'
import { failureLine } from './guard.ts'
import { push } from './handlers/push.ts'
import { Indexing, type IndexingProgress } from './indexing.ts'
import type { NotesDisk } from '../notes/notesDisk.ts'
import { Notes } from './notes/notes.ts'
import { WorkProgress } from './progress.ts'
import type { Parts } from './parts.ts'
import { notesChangedNotification, statusNotification } from './protocol.ts'
import { registerRequests } from './requests.ts'
import { rootOf, type Root } from './roots.ts'
import { Session } from './session.ts'
import { languageOf } from './settings.ts'
import { statusOf } from './status.ts'
import { Watching } from './watching.ts'
import { phrase } from './words.ts'

/** What a client may say beyond the protocol when it connects. Anything else is ignored. */
export interface InitializationOptions {
  /** Language of messages (`zh…` is Chinese); else the client's locale counts. */
  readonly language?: unknown
  /** Base URI of the folder with the rule pages `<code>.md`. */
  readonly rulePages?: unknown
  /** Commands of lsp/protocol.ts that the client has registered: only these are named in lenses and actions. */
  readonly commands?: unknown
  /** True where hovers may hold pictures as `data:` addresses. */
  readonly pictures?: unknown
  /** The section `jiaokan` of the settings, for clients that cannot be asked for it. */
  readonly settings?: unknown
  /** See `NotesOptions`. */
  readonly notes?: unknown
}

/** What the server needs of the outside. */
export interface Surroundings {
  readonly fileSystem: FileSystem
  /** Given the folder for texts that were seen, null where there is none. */
  readonly notesDisk: (cache: string | null) => NotesDisk
}

/** Serves one client over the connection until it says goodbye. */
export function startServer(connection: Connection, surroundings: Surroundings): void {
  connection.onInitialize((params): InitializeResult => {
    const parts = compose(connection, surroundings, params)
    const events = registerEvents(parts)
    registerRequests(parts, events)
    return { capabilities: serverCapabilities(parts.abilities), serverInfo: { name: 'jiaokan' } }
  })
  connection.listen()
}

function compose(connection: Connection, surroundings: Surroundings, params: InitializeParams): Parts {
  const abilities = abilitiesOf(params)
  const options = (params.initializationOptions ?? {}) as InitializationOptions
  const language = languageOf(typeof options.language === 'string' ? options.language : params.locale)
  const configuration = new ClientConfiguration(connection, language, abilities.configuration, options.settings)
  const log = (line: string) => connection.console.error(line)
  const session = new Session({
    log,
    traits: {
      rulePages: typeof options.rulePages === 'string' ? options.rulePages : null,
      relatedInformation: abilities.relatedInformation,
    },
    settingsOf: (root) => configuration.settingsOf(root, null),
  })
  session.setRoots(initialRoots(params))
  const guard = { log, versionOf: (uri: string) => session.versionOf(uri) }
  const told = new Map<string, string>()
  const notes = notesOf({ connection, guard, session }, surroundings, options.notes, () => background.announcing.soon())
  const base = { connection, abilities, guard, configuration, session, told, notes }
  const background = backgroundParts(base, surroundings.fileSystem, phrase('indexing', language))
  return { ...base, ...background }
}

function notesOf(
  { connection, guard, session }: Pick<Parts, 'connection' | 'guard' | 'session'>,
  { notesDisk }: Surroundings,
  given: unknown,
  marked: () => void,
): Notes {
  const { privateFolder, cacheFolder } = (given ?? {}) as Readonly<Record<string, unknown>>
  const options = typeof privateFolder === 'string' ? { privateFolder } : {}
  return new Notes({
    session,
    disk: notesDisk(typeof cacheFolder === 'string' ? cacheFolder : null),
    options,
    marked,
    announce: (uris) => void connection.sendNotification(notesChangedNotification, { uris }),
    warn: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, { type: 2, message: withoutLinks(message) }),
    failed: (error) => guard.log(failureLine('notes', null, error)),
  })
}

/** Editors may make links of `[…](…)` in messages, and names of files stand in them. */
function withoutLinks(message: string): string {
  return message.replaceAll('](', ']\u200b(')
}

type Background = 'indexing' | 'watching' | 'announcing'

/** What works of its own accord: reading folders, following the disk, telling the client. */
function backgroundParts(
  base: Omit<Parts, Background>,
  fileSystem: FileSystem,
  title: string,
): Pick<Parts, Background> {
  const { connection, abilities, guard, configuration, session, notes, told } = base
  const failed = (error: unknown) => guard.log(failureLine('server', null, error))
  const announcing: Announcing = new Announcing({
    session,
    told,
    failed,
    statusOf: () => statusOf(session, indexing),
    sendStatus: (status) => void connection.sendNotification(statusNotification, status),
    publish: abilities.pullsDiagnostics ? null : (uri, report) => push(connection, session, uri, report),
    refresh: abilities.refreshesDiagnostics ? () => ask(connection.languages.diagnostics.refresh(), failed) : null,
    redraw: () => redraw(connection, abilities, failed),
    recount: () => recount(connection, abilities, failed),
  })
  const indexing: Indexing = new Indexing({
    session,
    fileSystem,
    log: guard.log,
    settingsOf: (root, files) => configuration.settingsOf(root, files),
    begin: (cancel) => {
      void notes.load()
      return shownProgress(connection, announcing, title, cancel)
    },
    finished: () => (announcing.now(), notes.settle()),
  })
  const watching = new Watching({
    session,
    fileSystem,
    failed,
    reindex: () => void indexing.start(),
    isStore: (folder, path) => notes.storeChanged(folder, path),
    changed: () => (announcing.soon(), notes.settle()),
  })
  return { indexing, watching, announcing }
}

function initialRoots(params: InitializeParams): Root[] {
  const { workspaceFolders, rootUri } = params as {
    workspaceFolders?: WorkspaceFolder[] | null
    rootUri?: string | null
  }
  if (workspaceFolders) return workspaceFolders.map(rootOf)
  return rootUri ? [rootOf({ uri: rootUri, name: rootUri.slice(rootUri.lastIndexOf('/') + 1) })] : []
}

function shownProgress(
  connection: Connection,
  announcing: Announcing,
  title: string,
  cancel: () => void,
): IndexingProgress {
  const progress = new WorkProgress(connection.window, title, cancel)
  return {
    report: (done, total) => {
      progress.report(done, total)
      announcing.progress()
    },
    end: () => progress.end(),
  }
}

function redraw(connection: Connection, { refreshes }: ClientAbilities, failed: (error: unknown) => void): void {
  const { semanticTokens, inlayHint } = connection.languages
  if (refreshes.semanticTokens) ask(semanticTokens.refresh(), failed)
  if (refreshes.inlayHint) ask(inlayHint.refresh(), failed)
  recount(connection, { refreshes }, failed)
}

function recount(
  connection: Connection,
  { refreshes }: Pick<ClientAbilities, 'refreshes'>,
  failed: (error: unknown) => void,
): void {
  if (refreshes.codeLens) ask(connection.sendRequest(CodeLensRefreshRequest.type), failed)
}

/** A client that is closing answers with an error; that is no failure. */
function ask(request: Promise<void>, failed: (error: unknown) => void): void {
  request.catch((error: { code?: number }) => {
    if (error.code !== LSPErrorCodes.RequestCancelled) failed(error)
  })
}

// What happens when the client tells something: documents, files, folders and settings change, checking is paused.
import { TextDocuments, type WorkspaceFoldersChangeEvent } from 'vscode-languageserver'
import { FileChangeType } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { registerForChanges } from './capabilities.ts'
import { guardedEvent } from './guard.ts'
import { rootOf } from './roots.ts'
import type { Parts } from './parts.ts'

/** What requests ask of the events: when reading is done, and the three commands. */
export interface ServerEvents {
  /** Resolves when the folders have been read for the first time, and no later reading is under way. */
  readonly ready: () => Promise<void>
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  readonly recheck: () => Promise<void>
}

export function registerEvents(parts: Parts): ServerEvents {
  const { connection, guard, session, indexing, watching, announcing } = parts
  const begun = registerLifecycle(parts)
  registerDocuments(parts)
  connection.onDidChangeWatchedFiles(
    guardedEvent(guard, 'didChangeWatchedFiles', ({ changes }) => watching.notice(changes)),
  )
  const setPaused = async (paused: boolean): Promise<void> => {
    session.paused = paused
    if (paused) indexing.stop()
    announcing.now()
    announcing.redraw()
    if (!paused) void indexing.start()
  }
  return {
    ready: async () => {
      await begun
      await indexing.idle()
    },
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    recheck: async () => {
      await begun
      await indexing.start()
    },
  }
}

/** Resolves when the first reading has been started. */
function registerLifecycle(parts: Parts): Promise<void> {
  const { connection, abilities, guard, configuration, session, indexing, announcing } = parts
  const begin = async (pushed?: unknown): Promise<void> => {
    try {
      await configuration.fetch(session.roots(), pushed)
    } finally {
      for (const folder of session.folders()) {
        session.configure(folder, configuration.settingsOf(folder.root, folder.files))
      }
      announcing.redraw()
      if (!session.paused) void indexing.start()
    }
  }
  const begun = new Promise<void>((resolve) => {
    connection.onInitialized(
      guardedEvent(guard, 'initialized', async () => {
        registerForChanges(connection, abilities)
        if (abilities.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged)
        await begin().finally(resolve)
      }),
    )
  })
  const foldersChanged = guardedEvent(guard, 'workspaceFolders', (event: WorkspaceFoldersChangeEvent) => {
    const removed = new Set(event.removed.map((folder) => rootOf(folder).uri))
    const kept = session.roots().filter(({ uri }) => !removed.has(uri))
    session.setRoots([...kept, ...event.added.map(rootOf)])
    return begin()
  })
  connection.onDidChangeConfiguration(
    guardedEvent(guard, 'didChangeConfiguration', ({ settings }) =>
      begin((settings as { jiaokan?: unknown } | null)?.jiaokan),
    ),
  )
  registerShutdown(parts)
  return begun
}

function registerShutdown({ connection, indexing, watching, announcing, notes }: Parts): void {
  connection.onShutdown(async () => {
    indexing.stop()
    watching.stop()
    announcing.stop()
    notes.stop()
    await notes.retry()
  })
}

function registerDocuments({ connection, guard, session, notes, watching, announcing }: Parts): void {
  const documents = new TextDocuments(TextDocument)
  documents.onDidChangeContent(
    guardedEvent(guard, 'didChange', ({ document }) => {
      session.changed(document)
      announcing.soon()
      notes.typed(document.uri, document.getText())
    }),
  )
  documents.onDidSave(guardedEvent(guard, 'didSave', ({ document: { uri } }) => notes.saved(uri)))
  connection.workspace.onDidRenameFiles(guardedEvent(guard, 'didRenameFiles', ({ files }) => notes.renamed(files)))
  documents.onDidClose(
    guardedEvent(guard, 'didClose', ({ document: { uri } }) => {
      session.closed(uri)
      watching.notice([{ uri, type: FileChangeType.Changed }])
    }),
  )
  documents.listen(connection)
}

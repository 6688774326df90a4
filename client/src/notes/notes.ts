// Notes in the editor: threads, marks, the tree and the commands, kept up with what the server says.
import { type Disposable, type ExtensionContext, workspace } from 'vscode'
import { type NotesChanged, notesChangedNotification } from '../../../server/src/lsp/protocol.ts'
import { coalesced } from '../coalesce.ts'
import type { LanguageServer } from '../languageServer.ts'
import { NoteCommands } from './noteCommands.ts'
import { registerNoteFiles } from './noteFiles.ts'
import { NoteFilter } from './noteFilter.ts'
import { NoteMarks } from './noteMarks.ts'
import { NotesServer } from './notesServer.ts'
import { NotesTree } from './notesTree.ts'
import { NoteThreads } from './noteThreads.ts'

/** Milliseconds without news before views ask again, and the most that steady news can put it off. */
const quiet = 100
const longest = 1000

export function registerNotes(context: ExtensionContext, server: LanguageServer): Disposable[] {
  const notes = new NotesServer(server)
  const marks = new NoteMarks()
  const threads = new NoteThreads(notes, (uri, known) => marks.show(uri, known))
  const filter = new NoteFilter(context.workspaceState, () => tree.refresh())
  const tree = new NotesTree(notes, () => filter.value)
  const changed = new Set<string>()
  const refresh = coalesced(
    () => {
      void threads.refresh([...changed])
      changed.clear()
      tree.refresh()
    },
    quiet,
    longest,
  )
  const everything = (): void => {
    void threads.refreshAll()
    tree.refresh()
  }
  return [
    marks,
    threads,
    tree,
    refresh,
    ...new NoteCommands(notes, threads).register(),
    ...filter.register(() => tree.authors()),
    ...registerNoteFiles(notes),
    server.onNotification(notesChangedNotification, ({ uris }: NotesChanged) => {
      for (const uri of uris) changed.add(uri)
      refresh.call()
    }),
    server.onRunning((running) => (running ? everything() : threads.clear())),
    workspace.onDidOpenTextDocument(({ uri }) => void threads.refresh([uri.toString()])),
    workspace.onDidCloseTextDocument(({ uri }) => threads.closed(uri.toString())),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('jiaokan.notes.marks')) marks.repaint()
    }),
  ]
}

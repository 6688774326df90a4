// Which request about notes is answered by what, each in its guard.
import { guarded } from '../guard.ts'
import type { HandlerContext } from '../handlers/context.ts'
import {
  type AddNoteParams,
  authorityRequests,
  type VerifyParams,
  type WithdrawParams,
  type AttachParams,
  type CategoriseParams,
  type DocumentParams,
  type EditRemarkParams,
  type ExportNotesParams,
  type ImportNotesParams,
  type ImportNotesResult,
  type NextNoteParams,
  type NoteActionParams,
  type NoteChange,
  type NotesFilter,
  notesRequests,
  type Position,
  type ReplyParams,
} from '../protocol.ts'
import type { Parts } from '../parts.ts'
import { phrase } from '../words.ts'
import { addNote, attach, doToNote, editRemark, reply } from './changeNotes.ts'
import { figureAt } from './figureAt.ts'
import { verifyFigure, withdrawVerification } from './verifyFigure.ts'
import { exportNotes, importNotes } from './exchange.ts'
import { listNotes, nextNote, ofDocument, ofQuantity, orphans } from './findNotes.ts'

export function registerNotes(parts: Parts, context: HandlerContext): void {
  registerChanges(parts, context)
  const { connection, guard } = parts
  const answer = <Params, Result>(
    method: string,
    empty: Result,
    find: (params: Params) => Result | Promise<Result>,
  ): void => {
    const handler = guarded<Params | null, Result, []>(guard, method, empty, async (params) => {
      await context.notes.ready()
      return find(params ?? ({} as Params))
    })
    connection.onRequest(method, (...received: unknown[]) =>
      handler(received.length > 1 ? (received[0] as Params) : null, received.at(-1) as never),
    )
  }
  answer(notesRequests.ofDocument, [], (params: DocumentParams) => ofDocument(context, params))
  answer(notesRequests.orphans, [], () => orphans(context))
  answer(notesRequests.list, listNotes(context, {}), (params: NotesFilter) => listNotes(context, params))
  answer(notesRequests.next, null, (params: NextNoteParams) => nextNote(context, params))
  answer(notesRequests.export, { text: '' }, (params: ExportNotesParams) => exportNotes(context, params))
  answer<ImportNotesParams, ImportNotesResult>(notesRequests.import, { added: 0, known: 0, problem: null }, (params) =>
    importNotes(context, params),
  )
  answer(authorityRequests.figureAt, null, (params: DocumentParams & { readonly position: Position }) =>
    figureAt(context, params),
  )
  answer(notesRequests.ofQuantity, null, (params: DocumentParams & { readonly position: Position }) =>
    ofQuantity(context, params),
  )
}

function registerChanges({ connection, guard, session }: Parts, context: HandlerContext): void {
  const answer = <Params>(method: string, change: (params: Params) => Promise<NoteChange>): void => {
    const handler = guarded<Params, NoteChange | null, []>(guard, method, null, async (params) => {
      await context.notes.ready()
      return change(params)
    })
    connection.onRequest(method, async (params: Params, token) => (await handler(params, token)) ?? failed())
  }
  const failed = (): NoteChange => {
    const [folder] = session.folders()
    return { note: null, problem: phrase('notesFailed', folder?.settings.language ?? 'zh') }
  }
  answer(notesRequests.add, (params: AddNoteParams) => addNote(context, params))
  answer(notesRequests.reply, (params: ReplyParams) => reply(context, params))
  answer(notesRequests.edit, (params: EditRemarkParams) => editRemark(context, params))
  answer(notesRequests.attach, (params: AttachParams) => attach(context, params))
  answer(authorityRequests.verify, (params: VerifyParams) => verifyFigure(context, params))
  answer(authorityRequests.withdraw, (params: WithdrawParams) => withdrawVerification(context, params))
  answer(notesRequests.categorise, (params: CategoriseParams) =>
    doToNote(context, params, { does: 'categorises', category: params.category }),
  )
  const deeds = { resolve: 'resolves', reopen: 'reopens', delete: 'deletes' } as const
  for (const [name, does] of Object.entries(deeds) as [keyof typeof deeds, (typeof deeds)[keyof typeof deeds]][])
    answer(notesRequests[name], (params: NoteActionParams) => doToNote(context, params, { does }))
}

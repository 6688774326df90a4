// Which request about sign-off is answered by what, each in its guard.
import type { CancellationToken } from 'vscode-languageserver'
import { guarded } from '../guard.ts'
import type { HandlerContext } from '../handlers/context.ts'
import {
  type DocumentParams,
  type SignedStageParams,
  type SignedTextParams,
  type SignOffResult,
  signOffRequests,
  type SignParams,
} from '../protocol.ts'
import type { Parts } from '../parts.ts'
import { phrase } from '../words.ts'
import { signedChanges, signedTextOf } from './signedChanges.ts'
import { sign, signOffList, signOffStatus, withdrawSignature } from './signOff.ts'

export function registerSignOff({ connection, guard, session }: Parts, context: HandlerContext): void {
  const answer = <Params, Result>(
    method: string,
    empty: Result,
    find: (params: Params) => Result | Promise<Result>,
  ): void => {
    const handler = guarded<Params, Result, []>(guard, method, empty, async (params) => {
      await context.notes.ready()
      return find(params)
    })
    connection.onRequest(method, (...received: unknown[]) =>
      handler(received[0] as Params, received.at(-1) as CancellationToken),
    )
  }
  const language = session.folders()[0]?.settings.language ?? 'zh'
  const nothing: SignOffResult = { signOff: null, problem: null, notice: null }
  const failed: SignOffResult = { ...nothing, problem: phrase('signFailed', language) }
  answer(signOffRequests.sign, failed, (params: SignParams) => sign(context, params))
  answer(signOffRequests.withdraw, failed, (params: SignParams) => withdrawSignature(context, params))
  answer(signOffRequests.status, nothing, (params: DocumentParams) => signOffStatus(context, params))
  answer(signOffRequests.list, [], () => signOffList(context))
  answer(signOffRequests.changes, null, (params: SignedStageParams) => signedChanges(context, params))
  answer(signOffRequests.text, { text: null }, (params: SignedTextParams) => signedTextOf(context, params))
}

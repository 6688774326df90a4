// textDocument/codeAction: what each provider offers at a place, one after the other.
import type { CodeAction, CodeActionParams } from 'vscode-languageserver'
import type { Located } from '../session.ts'
import type { HandlerContext } from './context.ts'
import { quickFixes } from './quickFixes.ts'
import { refactorings } from './refactorings.ts'

/** The actions of one subject at the range that is asked for. */
export type ActionProvider = (context: HandlerContext, located: Located, params: CodeActionParams) => CodeAction[]

const providers: readonly ActionProvider[] = [quickFixes, refactorings]

export function codeAction(context: HandlerContext, params: CodeActionParams): CodeAction[] {
  const located = context.session.locate(params.textDocument.uri)
  return located ? providers.flatMap((provider) => provider(context, located, params)) : []
}

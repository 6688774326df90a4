// textDocument/semanticTokens: the colours of a document, of a part of it, or what changed since the last time.
import {
  SemanticTokensBuilder,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver'
import { tokenModifiers, tokensOf, tokenTypes, type Token } from '../../features/tokens.ts'
import type { SourceDocument } from '../../model/document.ts'
import { linesOf, spanOf } from '../positions.ts'
import { conflictsIn, type HandlerContext } from './context.ts'

export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
}

export function semanticTokens(
  context: HandlerContext,
  { textDocument: { uri } }: SemanticTokensParams,
): SemanticTokens {
  const builder = builderOf(context, uri)
  fill(builder, context, uri)
  return builder.build()
}

/** Everything where the client names an answer that is not the last one. */
export function semanticTokensDelta(
  context: HandlerContext,
  { textDocument: { uri }, previousResultId }: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta {
  const builder = builderOf(context, uri)
  builder.previousResult(previousResultId)
  fill(builder, context, uri)
  return builder.canBuildEdits() ? builder.buildEdits() : builder.build()
}

export function semanticTokensRange(
  context: HandlerContext,
  { textDocument: { uri }, range }: SemanticTokensRangeParams,
): SemanticTokens {
  const builder = new SemanticTokensBuilder()
  const located = context.session.locate(uri)
  if (located) {
    const { document } = located.digest
    const within = spanOf(document, range)
    for (const token of tokensOf(located.digest, conflictsIn(context, located.folder), within))
      push(builder, document, token)
  }
  return builder.build()
}

/** Those of documents that were closed are dropped. */
function builderOf({ tokens, session }: HandlerContext, uri: string): SemanticTokensBuilder {
  for (const known of tokens.keys()) if (known !== uri && session.versionOf(known) === null) tokens.delete(known)
  const builder = tokens.get(uri) ?? new SemanticTokensBuilder()
  tokens.set(uri, builder)
  return builder
}

function fill(builder: SemanticTokensBuilder, context: HandlerContext, uri: string): void {
  const located = context.session.locate(uri)
  if (!located) return
  const conflicts = conflictsIn(context, located.folder)
  for (const token of tokensOf(located.digest, conflicts)) push(builder, located.digest.document, token)
}

/** A token that runs over a line break is cut into lines: not every client takes longer ones. */
function push(builder: SemanticTokensBuilder, document: SourceDocument, { span, type, modifiers }: Token): void {
  const bits = modifiers.reduce((sum, name) => sum | (1 << tokenModifiers.indexOf(name)), 0)
  for (const { line, character, length } of linesOf(document, span))
    builder.push(line, character, length, tokenTypes.indexOf(type), bits)
}

// The wrap around every handler: a feature that fails is logged in one line and answers emptily; the server goes on.
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver'
import { nextTurn } from './turn.ts'

/** What the guard needs of the server. */
export interface GuardContext {
  log(line: string): void
  /** Version of the open document, or null where none is open under that URI. */
  versionOf(uri: string): number | null
}

type Handler<Params, Result, Rest extends unknown[]> = (
  params: Params,
  token: CancellationToken,
  ...rest: Rest
) => Result | Promise<Result>

/**
 * A request handler that answers `empty` where `handler` throws. Changes and cancellations that are already on their way are
 * let in first: a cancelled request ends with RequestCancelled, and one with a position in a text that has changed since
 * with ContentModified. Errors of these two kinds pass through.
 */
export function guarded<Params, Result, Rest extends unknown[]>(
  context: GuardContext,
  request: string,
  empty: Result,
  handler: Handler<Params, Result, Rest>,
): (params: Params, token: CancellationToken, ...rest: Rest) => Promise<Result> {
  return async (params, token, ...rest) => {
    try {
      const uri = uriOf(params)
      const version = uri === null ? null : context.versionOf(uri)
      await nextTurn()
      stopIfCancelled(token)
      if (uri !== null && hasPosition(params) && context.versionOf(uri) !== version) throw contentModified()
      return await handler(params, token, ...rest)
    } catch (error) {
      if (error instanceof ResponseError) throw error
      context.log(failureLine(request, uriOf(params), error))
      return empty
    }
  }
}

/** The same for a notification or a timer: what fails is logged. */
export function guardedEvent<Params extends unknown[]>(
  context: GuardContext,
  name: string,
  handler: (...params: Params) => void | Promise<void>,
): (...params: Params) => Promise<void> {
  return async (...params) => {
    try {
      await handler(...params)
    } catch (error) {
      context.log(failureLine(name, uriOf(params[0]), error))
    }
  }
}

/** Throws RequestCancelled where the client has withdrawn its request. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}

/** Resolves when the client withdraws its request. */
export function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => resolve())
  })
}

/** One line: what failed, on which file, with the error and the place that threw it. */
export function failureLine(what: string, file: string | null, error: unknown): string {
  const isError = error instanceof Error
  const message = isError ? `${error.name}: ${error.message}` : String(error)
  const place = isError ? (/\n\s+at (.*)/.exec(error.stack ?? '')?.[1] ?? '') : ''
  const parts = [`${what} failed`, file && `for ${file}`, `— ${message}`, place && `at ${place}`]
  return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ')
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed')
}

function uriOf(params: unknown): string | null {
  const uri = (params as { textDocument?: { uri?: unknown } } | null | undefined)?.textDocument?.uri
  return typeof uri === 'string' ? uri : null
}

function hasPosition(params: unknown): boolean {
  return (params as { position?: unknown } | null | undefined)?.position !== undefined
}

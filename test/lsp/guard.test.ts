import assert from 'node:assert/strict'
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type ResponseError,
  type CancellationToken,
} from 'vscode-languageserver'
import { failureLine, guarded, guardedEvent, type GuardContext } from '../../server/src/lsp/guard.ts'

const live = new CancellationTokenSource().token
const textDocument = { uri: 'file:///稿.md' }

function logging(versions: (number | null)[] = []): GuardContext & { lines: string[] } {
  const lines: string[] = []
  return { lines, log: (line) => lines.push(line), versionOf: () => versions.shift() ?? null }
}

async function codeOf(answer: Promise<unknown>): Promise<number> {
  return answer.then(
    () => 0,
    (error: ResponseError<void>) => error.code,
  )
}

describe('guard', () => {
  it('logs one line with request, file and error, and answers emptily', async () => {
    const context = logging()
    const hover = guarded(context, 'hover', null, () => {
      throw new TypeError('no\nsuch thing')
    })
    assert.equal(await hover({ textDocument }, live), null)
    assert.equal(context.lines.length, 1)
    assert.match(
      context.lines[0]!,
      /^hover failed for file:\/\/\/稿\.md — TypeError: no such thing at .*guard\.test\.ts/,
    )
  })

  it('does the same for a rejected promise and for an event', async () => {
    const context = logging()
    const references = guarded(context, 'references', [], () => Promise.reject(new Error('later')))
    assert.deepEqual(await references({ textDocument }, live), [])
    await guardedEvent(context, 'watching', () => Promise.reject(new Error('gone')))()
    assert.deepEqual(
      context.lines.map((line) => line.split(' — ')[0]),
      ['references failed for file:///稿.md', 'watching failed'],
    )
  })

  it('answers RequestCancelled without calling the handler', async () => {
    const source = new CancellationTokenSource()
    let calls = 0
    const count = guarded(logging(), 'hover', null, () => (calls++, null))
    const answer = count({ textDocument }, source.token)
    source.cancel()
    assert.equal(await codeOf(answer), LSPErrorCodes.RequestCancelled)
    assert.equal(calls, 0)
  })

  it('answers ContentModified where the text changed under a position, not for a whole document', async () => {
    const one = (_: unknown, __: CancellationToken) => 1
    const position = { line: 0, character: 0 }
    assert.equal(
      await codeOf(guarded(logging([1, 2]), 'hover', 0, one)({ textDocument, position }, live)),
      LSPErrorCodes.ContentModified,
    )
    assert.equal(await guarded(logging([1, 1]), 'hover', 0, one)({ textDocument, position }, live), 1)
    assert.equal(await guarded(logging([1, 2]), 'symbols', 0, one)({ textDocument }, live), 1)
  })

  it('writes one line for what is not an error too', () => {
    assert.equal(failureLine('digest', '稿.md', 'bad'), 'digest failed for 稿.md — bad')
  })
})

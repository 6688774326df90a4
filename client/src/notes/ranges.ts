// Places as the protocol writes them, and as VS Code does.
import { Range } from 'vscode'
import type { Note } from '../../../server/src/lsp/protocol.ts'

export type PlainRange = NonNullable<Note['range']>

export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}

export function toPlain({ start, end }: Range): PlainRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  }
}

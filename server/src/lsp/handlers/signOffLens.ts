// The lens at the head of an article that somebody signed: which stages, by whom, and whether the text changed since.
import type { CodeLens } from 'vscode-languageserver'
import type { Located } from '../session.ts'
import { phrase } from '../words.ts'
import { showSignOffCommand } from '../protocol.ts'
import type { HandlerContext } from './context.ts'

/** None where nobody signed. It leads to the sign-off where the client knows the command; else it only tells. */
export function signOffLens({ notes, abilities }: HandlerContext, { folder, path }: Located, uri: string): CodeLens[] {
  const { language, stages } = folder.settings
  const states = notes.of(folder)?.signOffs.statesOf(path, stages) ?? []
  const parts = states.flatMap(({ stage, signed, isChanged }) =>
    signed === null ? [] : [phrase(isChanged ? 'lensSignedChanged' : 'lensSigned', language, stage, signed.by)],
  )
  if (parts.length === 0) return []
  const start = { line: 0, character: 0 }
  const isKnown = abilities.commands.has(showSignOffCommand)
  const command = { title: parts.join(' · '), command: isKnown ? showSignOffCommand : '', arguments: [uri] }
  return [{ range: { start, end: start }, command }]
}

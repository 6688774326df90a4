// What goes to stderr: one line for everything that was not done, and whether the call failed by it.
import type { Language } from '../model/finding.ts'
import type { UsageError } from './arguments.ts'
import type { LocatedConfiguration } from './configuration.ts'
import type { SkippedArticle } from './corpus.ts'
import { shownPath } from './paths.ts'
import type { Terminal } from './terminal.ts'
import { named, seeHelp, skippedLine } from './words.ts'

export function refuse({ usage, lang }: UsageError, terminal: Terminal): void {
  const language = lang ?? 'zh'
  terminal.complain(named('jiaokan', usage[language] + seeHelp[language], language))
}

/** False where something of the configuration could not be done; an unknown key does no harm. */
export function reportConfiguration(located: LocatedConfiguration, language: Language, terminal: Terminal): boolean {
  if (located.file === null) return true
  const path = shownPath(terminal.currentFolder, located.file)
  if (located.unreadable) terminal.complain(skippedLine(path, 'unreadable', language))
  for (const { line, message } of located.problems)
    terminal.complain(named(`${path}:${line}`, message[language], language))
  return !located.unreadable && located.problems.every(({ kind }) => kind === 'unknown')
}

/**
 * False where an article could not be read. What is no article after all (binary) or is left out by its size is only
 * mentioned, unless the command line asked for that very file.
 */
export function reportSkipped(skipped: readonly SkippedArticle[], language: Language, terminal: Terminal): boolean {
  for (const { path, reason } of skipped) terminal.complain(skippedLine(path, reason, language))
  return skipped.every(({ reason, named }) => !named && (reason === 'binary' || reason === 'too-large'))
}

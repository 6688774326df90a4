// What goes to stderr: one line for everything that was not done, and whether the call failed by it.
import type { UnusedEntry } from '../config/unused.ts'
import type { Language } from '../model/finding.ts'
import type { StoreOutcome } from '../notes/notesDisk.ts'
import { outsideStore } from '../notes/outsideStore.ts'
import { annotationPathOf } from '../notes/storePaths.ts'
import type { UsageError } from './arguments.ts'
import type { SkippedArticle } from './corpus.ts'
import { shownPath } from './paths.ts'
import type { Settling } from './settling.ts'
import type { Terminal } from './terminal.ts'
import { named, seeHelp, skippedLine } from './words.ts'

export function refuse({ usage, lang }: UsageError, terminal: Terminal): void {
  const language = lang ?? 'zh'
  terminal.complain(named('jiaokan', usage[language] + seeHelp[language], language))
}

/** False where something of the configuration could not be done; an unknown key does no harm. */
export function reportConfiguration(
  { configuration, baseline, ledger }: Settling,
  language: Language,
  terminal: Terminal,
): boolean {
  const shown = (file: string) => shownPath(terminal.currentFolder, file)
  if (baseline !== null && baseline.problem !== null)
    terminal.complain(named(shown(baseline.file), baseline.problem[language], language))
  for (const { line, message } of ledger.problems)
    terminal.complain(named(`${shown(ledger.file)}:${line}`, message[language], language))
  const sound =
    (baseline === null || baseline.problem === null) && ledger.problems.every(({ kind }) => kind === 'unknown')
  const { file, unreadable, problems } = configuration
  if (file === null) return sound
  if (unreadable) terminal.complain(skippedLine(shown(file), 'unreadable', language))
  for (const { line, message } of problems)
    terminal.complain(named(`${shown(file)}:${line}`, message[language], language))
  return sound && !unreadable && problems.every(({ kind }) => kind === 'unknown')
}

/** One line for a file of the store that is not understood, or that the disk refused. */
export function complainOfStore(
  store: string,
  article: string,
  trouble: Exclude<StoreOutcome, { readonly file: unknown }>,
  language: Language,
  terminal: Terminal,
): void {
  const path = shownPath(terminal.currentFolder, `${store}/${annotationPathOf(article)}`)
  if ('fault' in trouble)
    terminal.complain(named(`${path}:${trouble.fault.line}`, trouble.fault.message[language], language))
  else if (trouble.failure === 'outside') complainOfLink(store, annotationPathOf(article), language, terminal)
  else terminal.complain(skippedLine(path, trouble.failure === 'forbidden' ? 'forbidden' : 'unreadable', language))
}

/** One line for a link that leads out of the folder that holds the store. */
export function complainOfLink(store: string, path: string, language: Language, terminal: Terminal): void {
  terminal.complain(named(shownPath(terminal.currentFolder, `${store}/${path}`), outsideStore[language], language))
}

/** One line for each entry of the settings or the baseline that met nothing: information, no failure. */
export function reportUnused(
  unused: readonly UnusedEntry[],
  { configuration, baseline }: Settling,
  language: Language,
  terminal: Terminal,
): void {
  for (const { file, line, message } of unused) {
    const path = (file === 'configuration' ? configuration.file : baseline?.file) ?? ''
    terminal.complain(named(`${shownPath(terminal.currentFolder, path)}:${line}`, message[language], language))
  }
}

/**
 * False where an article could not be read. What is no article after all (binary) or is left out by its size is only
 * mentioned, unless the command line asked for that very file.
 */
export function reportSkipped(skipped: readonly SkippedArticle[], language: Language, terminal: Terminal): boolean {
  for (const { path, reason } of skipped) terminal.complain(skippedLine(path, reason, language))
  return skipped.every(({ reason, named }) => !named && (reason === 'binary' || reason === 'too-large'))
}

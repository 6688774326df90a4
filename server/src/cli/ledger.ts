// `jiaokan ledger import`: rows of CSV files become entries of the ledger in the current folder.
import { ledgerFromCsv } from '../config/ledgerCsv.ts'
import { ledgerFailures } from '../config/ledgerFailure.ts'
import { readArticle } from '../intake/read.ts'
import type { LedgerEntry } from '../model/authority.ts'
import { ledgerPath } from '../notes/storePaths.ts'
import type { LedgerArguments } from './arguments.ts'
import { findConfiguration } from './configuration.ts'
import { absolutePath } from './paths.ts'
import type { ExitStatus, Surroundings } from './surroundings.ts'
import { addedLine, named, skippedLine } from './words.ts'

/** Rows that are not understood are named and the others taken: then, and where a file could not be read or written, 2. */
export async function runLedger(command: LedgerArguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { terminal, fileSystem, addToLedger } = surroundings
  const { currentFolder } = terminal
  const { settings } = await findConfiguration(fileSystem, currentFolder, command.config)
  const language = command.lang ?? settings.lang ?? 'zh'
  const entries: LedgerEntry[] = []
  let sound = true
  const complain = (line: string): void => {
    sound = false
    terminal.complain(line)
  }
  for (const path of command.paths) {
    const read = await readArticle(fileSystem, absolutePath(currentFolder, path))
    if ('skipped' in read) {
      complain(skippedLine(path, read.skipped, language))
      continue
    }
    const { entries: found, problems } = ledgerFromCsv(read.disk.text)
    entries.push(...found)
    for (const { line, message } of problems) complain(named(`${path}:${line}`, message[language], language))
  }
  if (entries.length === 0) return sound ? 0 : 2
  const outcome = await addToLedger(currentFolder, entries)
  if ('failure' in outcome) complain(named(ledgerPath, ledgerFailures[outcome.failure][language], language))
  else {
    const { added, known } = outcome.addition
    await terminal.write(addedLine(ledgerPath, added, known)[language] + '\n')
  }
  return sound ? 0 : 2
}

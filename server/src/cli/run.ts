// One call of the command line from its arguments to its exit status.
import { version } from '../../../package.json'
import type { Language, Message } from '../model/finding.ts'
import {
  readArguments,
  type CheckArguments,
  type Command,
  type CorpusArguments,
  type NotesArguments,
} from './arguments.ts'
import { changedSince } from './changedSince.ts'
import { checkWriters, fails, touching } from './check.ts'
import { collate } from './collate.ts'
import { refuse, reportConfiguration, reportSkipped, reportUnused } from './complaints.ts'
import { findConfiguration } from './configuration.ts'
import { FollowedArticles } from './followedArticles.ts'
import { readCorpus } from './corpus.ts'
import { annotationCsv } from './output/csv.ts'
import { annotationJson } from './output/json.ts'
import { collationReport } from './output/markdown.ts'
import { namedStore } from './storeFolder.ts'
import { signOffsOf, stagesIn } from './signOffs.ts'
import { verifiedMarks } from './verifiedMarks.ts'
import { runNotes } from './notes.ts'
import { shownPath } from './paths.ts'
import { effectiveConfiguration } from './printConfiguration.ts'
import type { Result } from './result.ts'
import { runLedger } from './ledger.ts'
import { readRulePages } from './rulePages.ts'
import { baselineFile, baselineOf, defaultBaselineFile, settle, type Settling } from './settling.ts'
import type { ExitStatus, Surroundings } from './surroundings.ts'
import { baselineWritten, help, noNotesIn, unknownRevision, unreadableConfiguration, unwritable } from './words.ts'

type CorpusCommand = Exclude<Extract<Command, CorpusArguments>, NotesArguments>

/** Null for the server, which ends when its client says so. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus | null> {
  const { terminal } = surroundings
  const command = readArguments(args)
  if ('usage' in command) {
    refuse(command, terminal)
    return 2
  }
  switch (command.name) {
    case 'help':
      await terminal.write(help[command.lang ?? 'zh'])
      return 0
    case 'version':
      await terminal.write(version + '\n')
      return 0
    case 'server':
      await surroundings.serve()
      return null
    case 'notes':
      return runNotes(command, surroundings)
    case 'ledger':
      return runLedger(command, surroundings)
    default:
      return runOnCorpus(command, surroundings)
  }
}

async function runOnCorpus(command: CorpusCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const { terminal, fileSystem } = surroundings
  const { currentFolder } = terminal
  const configuration = await findConfiguration(fileSystem, currentFolder, command.config)
  const language = command.lang ?? configuration.settings.lang ?? 'zh'
  const reject = (usage: Message): ExitStatus => {
    refuse({ usage, lang: language }, terminal)
    return 2
  }
  if (command.config !== null && configuration.unreadable) return reject(unreadableConfiguration(command.config))
  const store = await namedStore(command.notes, surroundings)
  if (store === null) return reject(noNotesIn(command.notes ?? ''))
  const since = command.name === 'check' ? command.changedSince : null
  const changed = since === null ? null : await changedSince(currentFolder, since)
  if (since !== null && changed === null) return reject(unknownRevision(since))
  const updates = command.name === 'check' && command.updateBaseline
  const named = command.name === 'check' ? command.baseline : null
  const settling = await settle(fileSystem, currentFolder, configuration, { named, fresh: updates })
  if (command.name === 'check' && command.printConfig) {
    await terminal.write(effectiveConfiguration(settling, language, currentFolder))
    return reportConfiguration(settling, language, terminal) ? 0 : 2
  }
  return collateCorpus(command, { settling, store, changed, language }, surroundings)
}

interface Call {
  readonly settling: Settling
  /** The folder that holds the notes. */
  readonly store: string
  readonly changed: ReadonlySet<string> | null
  readonly language: Language
}

async function collateCorpus(command: CorpusCommand, call: Call, surroundings: Surroundings): Promise<ExitStatus> {
  const { terminal, fileSystem } = surroundings
  const { currentFolder } = terminal
  const { settling, store, changed, language } = call
  const { configuration, settlement } = settling
  const onProgress = (read: number, all: number) => terminal.progress(`校勘 ${read}/${all}`)
  const followed = new FollowedArticles(currentFolder, surroundings)
  const marks = await verifiedMarks(surroundings, followed, store, language)
  const options = { fileSystem, currentFolder, configuration, settlement, marksOf: marks.of, onProgress }
  const corpus = await readCorpus(command.paths, options)
  terminal.progress('')
  const sound = reportConfiguration(settling, language, terminal) && marks.sound()
  const readable = reportSkipped(corpus.skipped, language, terminal)
  const { result: all, unused } = collate(corpus, settling, language)
  if (command.name === 'check' && command.updateBaseline) {
    const written = await updateBaseline(command, all, settling, surroundings)
    return sound && readable && written ? 0 : 2
  }
  reportUnused(unused, settling, language, terminal)
  const result = changed === null ? all : touching(all, changed)
  for (const text of await output(command, result, { ...call, followed }, surroundings)) await terminal.write(text)
  if (!sound || !readable) return 2
  return command.name === 'check' && fails(result, command) ? 1 : 0
}

/** Accepts all that was found; false where the file could not be written. */
async function updateBaseline(
  command: CheckArguments,
  result: Result,
  { configuration, settlement }: Settling,
  { terminal, writeFile }: Surroundings,
): Promise<boolean> {
  const { currentFolder } = terminal
  const named = baselineFile(configuration, currentFolder, command.baseline)
  const file = named ?? defaultBaselineFile(configuration)
  const written = await writeFile(file, baselineOf(result, settlement))
  const path = shownPath(currentFolder, file)
  const { language, findings } = result
  if (!written) terminal.complain(unwritable(path)[language])
  else await terminal.write(baselineWritten(path, findings.length, named === null)[language] + '\n')
  return written
}

async function output(
  command: CorpusCommand,
  result: Result,
  { settling, store, followed }: Call & { readonly followed: FollowedArticles },
  surroundings: Surroundings,
): Promise<Iterable<string>> {
  if (command.name === 'report') {
    const place = { disk: surroundings.notesDisk, root: surroundings.terminal.currentFolder, store }
    const stages = stagesIn(settling.configuration.settings)
    return collationReport(result, await signOffsOf(result.snapshot, stages, place, followed))
  }
  if (command.name === 'annotate') return command.format === 'csv' ? annotationCsv(result) : annotationJson(result)
  const { terminal, fileSystem, rulePages } = surroundings
  const pages = command.format === 'sarif' ? await readRulePages(fileSystem, rulePages) : new Map()
  return checkWriters[command.format](result, { colours: terminal.colours, rulePages: pages })
}

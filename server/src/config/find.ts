// Finds jiaokan.yaml for a folder, the nearest one upwards, and reads it with the baseline that it names.
import { decode } from '../intake/decode.ts'
import type { FileSystem } from '../intake/fileSystem.ts'
import { readArticle } from '../intake/read.ts'
import type { Message } from '../model/finding.ts'
import { readBaseline, type BaselineFinding } from './baseline.ts'
import { settledNames } from '../index/settle.ts'
import { ledgerPath } from '../notes/storePaths.ts'
import { readLedger, unreadLedger, type LedgerReading } from './readLedger.ts'
import { readConfiguration, type ReadConfiguration } from './readConfiguration.ts'
import { ledgerDuplicates } from './ledgerDuplicates.ts'
import { emptyConfiguration, type Configuration } from './schema.ts'

export const configurationName = 'jiaokan.yaml'

/** A configuration and the folder that its paths and globs start from. Paths are absolute, with forward slashes. */
export interface LocatedConfiguration extends ReadConfiguration {
  readonly folder: string
  /** Null where there is none. */
  readonly file: string | null
  /** The file was named, or is there, and cannot be read. */
  readonly unreadable: boolean
  /** '' where there is none. */
  readonly text: string
}

export interface LocatedBaseline {
  readonly file: string
  readonly text: string
  readonly entries: readonly BaselineFinding[]
  readonly problem: Message | null
}

/** The ledger of a folder; without a file it is empty. `file` is absolute, whether it is there or not. */
export interface LocatedLedger extends LedgerReading {
  readonly file: string
  readonly text: string
}

/** `aliases` say which names are one; without them entries are told apart by their own. */
export async function readLedgerFile(
  fileSystem: FileSystem,
  folder: string,
  aliases: Configuration['aliases'],
): Promise<LocatedLedger> {
  const file = joined(folder, ledgerPath)
  if (await leadsOutside(fileSystem, folder, file)) return { file, text: '', ...unreadLedger('outside') }
  const read = await readArticle(fileSystem, file)
  if ('disk' in read) return { file, text: read.disk.text, ...readLedgerWith(aliases, read.disk.text) }
  return { file, text: '', ...(read.skipped === 'missing' ? readLedger('') : unreadLedger(read.skipped)) }
}

/** A link on the way leads out of the folder. */
async function leadsOutside(fileSystem: FileSystem, folder: string, file: string): Promise<boolean> {
  const [home, real] = [await fileSystem.realPath(folder), await fileSystem.realPath(file)]
  if (!('value' in home) || !('value' in real)) return false
  return !real.value.startsWith(home.value.endsWith('/') ? home.value : `${home.value}/`)
}

/** With a word on each entry that speaks of the same as an earlier one. */
export function readLedgerWith(aliases: Configuration['aliases'], text: string): LedgerReading {
  const reading = readLedger(text)
  const duplicates = ledgerDuplicates(reading, settledNames(aliases))
  const problems = [...reading.problems, ...duplicates].sort((a, b) => a.line - b.line)
  return { ...reading, problems }
}

/** The nearest jiaokan.yaml from `start` (absolute) upwards. */
export async function findConfiguration(fileSystem: FileSystem, start: string): Promise<LocatedConfiguration> {
  for (let folder = start; ; folder = parentOf(folder)) {
    const file = joined(folder, configurationName)
    if ('value' in (await fileSystem.stat(file))) return readConfigurationFile(fileSystem, file)
    if (folder === parentOf(folder)) break
  }
  return { folder: start, file: null, unreadable: false, text: '', settings: emptyConfiguration, problems: [] }
}

export async function readConfigurationFile(fileSystem: FileSystem, file: string): Promise<LocatedConfiguration> {
  const folder = parentOf(file)
  const text = await readText(fileSystem, file)
  if (text === null) {
    return { folder, file, unreadable: true, text: '', settings: emptyConfiguration, problems: [] }
  }
  return { folder, file, unreadable: false, text, ...readConfiguration(text) }
}

/** A baseline that is not there is no entries and a problem. */
export async function readBaselineFile(fileSystem: FileSystem, file: string): Promise<LocatedBaseline> {
  const text = await readText(fileSystem, file)
  if (text !== null) return { file, text, ...readBaseline(text) }
  return { file, text: '', entries: [], problem: { zh: '无法读取基线文件', en: 'the baseline cannot be read' } }
}

/** The way down from the folder of the configuration to `below`, ending in a slash; '' where it leads elsewhere. */
export function baseOf(folder: string, below: string): string {
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return below.startsWith(start) ? `${below.slice(start.length)}/` : ''
}

/** `path` as it is where it is absolute, else below `folder`. */
export function joined(folder: string, path: string): string {
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return path
  return folder.endsWith('/') ? folder + path : `${folder}/${path}`
}

async function readText(fileSystem: FileSystem, file: string): Promise<string | null> {
  const bytes = await fileSystem.readFile(file)
  const decoded = 'value' in bytes ? decode(bytes.value) : null
  return decoded !== null && 'text' in decoded ? decoded.text : null
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash < 0) return path
  return slash === 0 ? '/' : path.slice(0, slash)
}

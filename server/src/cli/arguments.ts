// The command line as typed, read into one of the commands or into a line that says what is wrong with it.
import { parseArgs } from 'node:util'
import type { Language, Message } from '../model/finding.ts'

const checkFormats = ['stylish', 'json', 'sarif', 'markdown'] as const
const annotateFormats = ['json', 'csv'] as const
const notesFormats = ['markdown', 'csv', 'jsonld'] as const
export type NotesFormat = (typeof notesFormats)[number]
export type CheckFormat = (typeof checkFormats)[number]
export type AnnotateFormat = (typeof annotateFormats)[number]

/** What the commands that read articles share. Nothing in `paths` means the current folder. */
export interface CorpusArguments {
  readonly paths: readonly string[]
  readonly config: string | null
  /** The folder in which private notes lie; null where they lie in the project. */
  readonly notes: string | null
  readonly lang: Language | null
}

export interface CheckArguments extends CorpusArguments {
  readonly name: 'check'
  readonly format: CheckFormat
  readonly maxWarnings: number
  readonly changedSince: string | null
  readonly baseline: string | null
  readonly updateBaseline: boolean
  readonly printConfig: boolean
}

/** `check`: say which notes lost their place and which marks and signatures are stale, and fail where there are any. */
export interface NotesArguments extends CorpusArguments {
  readonly name: 'notes'
  readonly check: boolean
  readonly format: NotesFormat
}

/** `paths` are CSV files whose rows become entries of the ledger. */
export interface LedgerArguments {
  readonly name: 'ledger'
  readonly paths: readonly string[]
  readonly config: string | null
  readonly lang: Language | null
}

export type Command =
  | CheckArguments
  | (CorpusArguments & { readonly name: 'annotate'; readonly format: AnnotateFormat })
  | (CorpusArguments & { readonly name: 'report' })
  | NotesArguments
  | LedgerArguments
  | { readonly name: 'server' }
  | { readonly name: 'help'; readonly lang: Language | null }
  | { readonly name: 'version' }

export interface UsageError {
  readonly usage: Message
  readonly lang: Language | null
}

const options = {
  format: { type: 'string' },
  'max-warnings': { type: 'string' },
  config: { type: 'string' },
  notes: { type: 'string' },
  'changed-since': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  'print-config': { type: 'boolean' },
  lang: { type: 'string' },
  stdio: { type: 'boolean' },
  // Given by language clients to the server they start.
  clientProcessId: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const
type OptionName = keyof typeof options

const corpusOptions: readonly OptionName[] = ['config', 'notes', 'lang']
const allowed: Readonly<Record<string, readonly OptionName[]>> = {
  check: [...corpusOptions, 'format', 'max-warnings', 'changed-since', 'baseline', 'update-baseline', 'print-config'],
  annotate: [...corpusOptions, 'format'],
  report: corpusOptions,
  notes: [...corpusOptions, 'format'],
  ledger: ['config', 'lang'],
  server: ['stdio', 'clientProcessId', 'lang'],
}

type Values = Readonly<{ [Name in OptionName]?: (typeof options)[Name]['type'] extends 'string' ? string : boolean }>

/** `args` are the arguments behind the program's name. */
export function readArguments(args: readonly string[]): Command | UsageError {
  const lang = languageOf(args)
  const problem = (zh: string, en: string): UsageError => ({ usage: { zh, en }, lang })
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    return { usage: parseFailure(error), lang }
  }
  const values: Values = parsed.values
  if (values.help) return { name: 'help', lang }
  if (values.version) return { name: 'version' }
  const [name, ...paths] = parsed.positionals
  if (name === undefined) return problem('缺少命令', 'a command is missing')
  const own = Object.hasOwn(allowed, name) ? allowed[name] : undefined
  if (!own) return problem(`未知的命令 ${name}`, `unknown command ${name}`)
  const foreign = (Object.keys(values) as OptionName[]).find((option) => !own.includes(option))
  if (foreign) return problem(`${name} 没有选项 --${foreign}`, `${name} has no option --${foreign}`)
  return readCommand(name, paths, values, lang, problem)
}

function readCommand(
  name: string,
  paths: readonly string[],
  values: Values,
  lang: Language | null,
  problem: (zh: string, en: string) => UsageError,
): Command | UsageError {
  if (values.lang !== undefined && lang === null) return problem('--lang 应为 zh 或 en', '--lang should be zh or en')
  if (name === 'server') {
    if (!values.stdio) return problem('server 需要 --stdio', 'server needs --stdio')
    return paths.length === 0 ? { name } : problem('server 没有路径', 'server takes no path')
  }
  if (name === 'ledger') return ledgerArguments(paths, values, lang, problem)
  const shared: CorpusArguments = { paths, config: values.config ?? null, notes: values.notes ?? null, lang }
  if (name === 'report') return { ...shared, name }
  const formats = name === 'check' ? checkFormats : name === 'notes' ? notesFormats : annotateFormats
  const format = values.format ?? formats[0]
  const oneOf = formats.join('|')
  if (!(formats as readonly string[]).includes(format)) {
    return problem(`--format 应为 ${oneOf}`, `--format should be ${oneOf}`)
  }
  if (name === 'notes') return notesArguments(shared, format as NotesFormat)
  if (name === 'annotate') return { ...shared, name, format: format as AnnotateFormat }
  const maxWarnings = values['max-warnings'] ?? '0'
  if (!/^\d{1,9}$/.test(maxWarnings)) {
    return problem('--max-warnings 应为不小于0的整数', '--max-warnings should be a whole number of at least 0')
  }
  return { ...shared, ...checkOptions(values), format: format as CheckFormat, maxWarnings: Number(maxWarnings) }
}

function ledgerArguments(
  [action, ...paths]: readonly string[],
  values: Values,
  lang: Language | null,
  problem: (zh: string, en: string) => UsageError,
): Command | UsageError {
  if (action !== 'import') return problem('ledger 之后应为 import', 'ledger is followed by import')
  if (paths.length === 0) return problem('ledger import 需要 CSV 文件', 'ledger import needs a CSV file')
  return { name: 'ledger', paths, config: values.config ?? null, lang }
}

/** A folder named `check` is written `./check`. */
function notesArguments(shared: CorpusArguments, format: NotesFormat): NotesArguments {
  const check = shared.paths[0] === 'check'
  return { ...shared, name: 'notes', check, format, paths: check ? shared.paths.slice(1) : shared.paths }
}

function checkOptions(values: Values) {
  return {
    name: 'check' as const,
    changedSince: values['changed-since'] ?? null,
    baseline: values.baseline ?? null,
    updateBaseline: values['update-baseline'] ?? false,
    printConfig: values['print-config'] ?? false,
  }
}

/** What `--lang` says, also where the rest of the line is wrong: the complaint speaks that language. */
function languageOf(args: readonly string[]): Language | null {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[index]?.includes('=') ? args[index].slice('--lang='.length) : args[index + 1]
  return index >= 0 && (value === 'zh' || value === 'en') ? value : null
}

function parseFailure(error: unknown): Message {
  const text = error instanceof Error ? error.message : String(error)
  const option = /'(-[^' ]*)/.exec(text)?.[1] ?? text.split('\n')[0] ?? ''
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { zh: `未知的选项 ${option}`, en: `unknown option ${option}` }
  return { zh: `选项 ${option} 的用法不对`, en: `option ${option} is not used rightly` }
}

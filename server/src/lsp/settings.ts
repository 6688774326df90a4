// The settings `jiaokan.*` of the client. A value that is not understood is named once in the log, and its default is used.
import * as v from 'valibot'
import { defaultMaxBytes } from '../intake/read.ts'
import { ruleCodes, type Language, type RuleCode, type Severity } from '../model/finding.ts'

/** Settings as the client gives them; `null` where the client says nothing. */
export interface ClientSettings {
  readonly enable: boolean
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** In KB; a larger file is named and skipped. */
  readonly maxFileSize: number
  readonly maxFindingsPerFile: number
  readonly rules: Partial<Record<RuleCode, Severity | 'off'>>
  readonly language: Language | null
  readonly inlayHints: boolean
  readonly codeLens: boolean
  readonly notes: NotesSettings
}

export interface NotesSettings {
  /** Who writes notes here; empty for nobody by name. */
  readonly author: string
  /** `project`: in the folder, for everybody; `private`: outside of it, on this machine. */
  readonly location: 'project' | 'private'
}

export const defaultClientSettings: ClientSettings = {
  enable: true,
  include: [],
  exclude: [],
  maxFileSize: defaultMaxBytes / 1024,
  maxFindingsPerFile: 100,
  rules: {},
  language: null,
  inlayHints: false,
  codeLens: false,
  notes: { author: '', location: 'project' },
}

const positive = v.pipe(v.number(), v.finite(), v.minValue(1))
const globs = v.array(v.string())
const severity = v.picklist(['error', 'warning', 'information', 'hint', 'off'])
const language = v.picklist(['auto', 'zh', 'en'])

const schemas = {
  enable: v.boolean(),
  include: globs,
  exclude: globs,
  maxFileSize: positive,
  maxFindingsPerFile: positive,
  language,
  inlayHints: v.boolean(),
  codeLens: v.boolean(),
} as const

/** What the section says, and one line for each thing in it that is not understood. Any value is taken, `null` too. */
export function readClientSettings(section: unknown): { settings: ClientSettings; problems: readonly string[] } {
  const problems: string[] = []
  if (section === null || section === undefined) return { settings: defaultClientSettings, problems }
  if (typeof section !== 'object' || Array.isArray(section)) {
    return { settings: defaultClientSettings, problems: [`jiaokan: ${received(section)}, expected an object`] }
  }
  const given = section as Record<string, unknown>
  const read = <Key extends keyof typeof schemas>(key: Key) => {
    if (given[key] === undefined || given[key] === null) return undefined
    const result = v.safeParse(schemas[key], given[key])
    if (result.success) return result.output as v.InferOutput<(typeof schemas)[Key]>
    problems.push(`jiaokan.${key}: ${received(given[key])}, using the default`)
    return undefined
  }
  const chosen = read('language')
  return {
    settings: {
      enable: read('enable') ?? defaultClientSettings.enable,
      include: read('include') ?? defaultClientSettings.include,
      exclude: read('exclude') ?? defaultClientSettings.exclude,
      maxFileSize: read('maxFileSize') ?? defaultClientSettings.maxFileSize,
      maxFindingsPerFile: read('maxFindingsPerFile') ?? defaultClientSettings.maxFindingsPerFile,
      rules: readRules(given['rules'], problems),
      language: chosen === 'zh' || chosen === 'en' ? chosen : null,
      inlayHints: read('inlayHints') ?? defaultClientSettings.inlayHints,
      codeLens: read('codeLens') ?? defaultClientSettings.codeLens,
      notes: readNotes(given['notes'], problems),
    },
    problems,
  }
}

const notesSchemas = {
  author: v.pipe(v.string(), v.trim(), v.maxLength(100)),
  location: v.picklist(['project', 'private']),
}

function readNotes(given: unknown, problems: string[]): NotesSettings {
  const { notes } = defaultClientSettings
  if (given === undefined || given === null) return notes
  const values = given as Readonly<Record<string, unknown>>
  const read = <Key extends keyof NotesSettings>(key: Key): NotesSettings[Key] => {
    const value = values[key]
    if (value === undefined || value === null) return notes[key]
    const result = v.safeParse(notesSchemas[key], value)
    if (!result.success) problems.push(`jiaokan.notes.${key}: ${received(value)}, using the default`)
    return result.success ? (result.output as NotesSettings[Key]) : notes[key]
  }
  return { author: read('author'), location: read('location') }
}

function readRules(given: unknown, problems: string[]): ClientSettings['rules'] {
  if (given === undefined || given === null) return {}
  if (typeof given !== 'object' || Array.isArray(given)) {
    problems.push(`jiaokan.rules: ${received(given)}, using the defaults`)
    return {}
  }
  const rules: Partial<Record<RuleCode, Severity | 'off'>> = {}
  for (const [code, value] of Object.entries(given)) {
    const isCode = v.is(v.picklist(ruleCodes), code)
    if (isCode && v.is(severity, value)) rules[code] = value
    else problems.push(`jiaokan.rules.${code}: ${isCode ? received(value) : 'no such rule'}, ignored`)
  }
  return rules
}

function received(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return `${text.length > 60 ? `${text.slice(0, 60)}…` : text} is not valid`
}

/** Simplified and traditional Chinese get Chinese, everybody else English; without a word from the client, Chinese. */
export function languageOf(locale: string | null | undefined): Language {
  return locale === null || locale === undefined || /^zh/i.test(locale) ? 'zh' : 'en'
}

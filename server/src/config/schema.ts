// What may stand in jiaokan.yaml: one schema for the command line and the language server.
import * as v from 'valibot'
import { ruleCodes, type Language, type RuleCode, type Severity } from '../model/finding.ts'

/** What a folder's jiaokan.yaml says; `null` and empty where it says nothing. */
export interface Configuration {
  /** The language of messages. */
  readonly lang: Language | null
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>
  /** Globs or folder names, relative to the folder of the file; empty: every article. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly maxFindingsPerFile: number | null
}

export const emptyConfiguration: Configuration = {
  lang: null,
  rules: {},
  include: [],
  exclude: [],
  maxFindingsPerFile: null,
}

const glob = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
const globs = v.union([
  v.array(glob),
  v.pipe(
    glob,
    v.transform((one) => [one]),
  ),
])

/** `rules` is read key by key, so that one wrong rule does not cost the others. */
export const valueSchemas = {
  lang: v.picklist(['zh', 'en']),
  include: globs,
  exclude: globs,
  maxFindingsPerFile: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
} as const

export const ruleCodeSchema = v.picklist(ruleCodes)
export const severitySchema = v.picklist(['error', 'warning', 'information', 'hint', 'off'])

/** What each key wants, for the line that says that it got something else. */
export const expected: Readonly<Record<keyof Configuration, Readonly<Record<Language, string>>>> = {
  lang: { zh: 'zh 或 en', en: 'zh or en' },
  rules: { zh: '“规则: 级别”各一行', en: 'one "rule: severity" a line' },
  include: { zh: '文件夹名或通配符的列表', en: 'a list of folders or globs' },
  exclude: { zh: '文件夹名或通配符的列表', en: 'a list of folders or globs' },
  maxFindingsPerFile: { zh: '不小于1的整数', en: 'a whole number of at least 1' },
}

export const expectedSeverity: Readonly<Record<Language, string>> = {
  zh: 'error、warning、information、hint 或 off',
  en: 'error, warning, information, hint or off',
}

// What may stand in jiaokan.yaml: one schema for the command line, the language server and the JSON schema of editors.
import * as v from 'valibot'
import { ruleCodes, type Language, type RuleCode, type Severity } from '../model/finding.ts'
import { readDate } from '../interpret/dates/articleDateText.ts'
import type { Authority, Definition, GivenDate, IgnoreEntry } from '../model/settlement.ts'

/** What a folder's jiaokan.yaml says; `null` and empty where it says nothing. */
export interface Configuration {
  /** The language of messages. */
  readonly lang: Language | null
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>
  /** Globs or folder names, relative to the folder of the file; empty: every article. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly maxFindingsPerFile: number | null
  /** Other name → the name that it is compared under. */
  readonly aliases: { readonly indicators: Names; readonly entities: Names }
  readonly definitions: readonly Definition[]
  readonly authorities: readonly Authority[]
  /** When articles are from, in order of the file. */
  readonly date: readonly GivenDate[]
  readonly ignore: readonly IgnoreEntry[]
  /** Path of the baseline, from the folder of the file. */
  readonly baseline: string | null
  /** The stages of sign-off in order of the work. */
  readonly stages: readonly string[] | null
}
type Names = Readonly<Record<string, string>>

export const emptyConfiguration: Configuration = {
  lang: null,
  rules: {},
  include: [],
  exclude: [],
  maxFindingsPerFile: null,
  aliases: { indicators: {}, entities: {} },
  definitions: [],
  authorities: [],
  date: [],
  ignore: [],
  baseline: null,
  stages: null,
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
const texts = v.union([
  v.array(text),
  v.pipe(
    text,
    v.transform((one) => [one]),
  ),
])
/** A name that fits into a row, without anything that a terminal or a menu would act on. */
const stage = v.pipe(v.string(), v.regex(/^\S(?:[^\r\n]*\S)?$/), v.maxLength(30))
const stages = v.pipe(
  v.array(stage),
  v.minLength(1),
  v.maxLength(20),
  v.check((names) => new Set(names).size === names.length && !names.some((name) => /\p{C}/u.test(name))),
  v.metadata({ uniqueItems: true }),
)
const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))
const globs = (description: string) => described(texts, description)

export const ruleCodeSchema = v.picklist(ruleCodes)
export const severitySchema = v.picklist(['error', 'warning', 'information', 'hint', 'off'])
const ruleCodesSchema = v.union([
  v.array(ruleCodeSchema),
  v.pipe(
    ruleCodeSchema,
    v.transform((one) => [one]),
  ),
])

/** Keys with one value. */
export const valueSchemas = {
  lang: described(v.picklist(['zh', 'en']), '提示所用语言 · Language of messages'),
  include: globs('要读取的文件夹或通配符；不写为全部 · Folders or globs to read; everything unless given'),
  exclude: globs('不读取的文件夹或通配符 · Folders or globs to leave out'),
  maxFindingsPerFile: described(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
    '每个文件最多显示的问题数 · At most so many findings per file',
  ),
  baseline: described(text, '基线文件的路径，其中的问题降为提示 · Path of the baseline; its findings become hints'),
  stages: described(
    stages,
    '审校工序，按先后；默认为三审三校 · Stages of sign-off in order of the work; six unless given',
  ),
} as const

export const definitionSchema = v.strictObject({
  name: described(text, '口径的名称，如“海关口径” · Name of the definition'),
  indicator: described(text, '指标，按文中写法 · The indicator as articles name it'),
  source: v.optional(described(text, '数据来源，如“海关总署” · Source that the text names')),
  path: v.optional(described(text, '文件或通配符 · File or glob')),
  scope: v.optional(described(text, '范围，如“中国” · Scope')),
  period: v.optional(described(text, '时间，如 2023-S1 · Reporting period')),
  reason: v.optional(described(text, '理由 · Reason')),
})

export const authoritySchema = v.union([
  text,
  v.strictObject({
    path: v.optional(described(text, '文件或通配符 · File or glob')),
    title: v.optional(described(text, '篇名，* 代表任意文字 · Title of the article, * stands for anything')),
  }),
])

export const ignoreSchema = v.strictObject({
  fingerprint: v.optional(
    described(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), '问题的指纹，16位 · Fingerprint of the finding'),
  ),
  path: v.optional(described(text, '文件或通配符 · File or glob')),
  rules: v.optional(described(ruleCodesSchema, '规则，不写为全部 · Rules, all unless given')),
  reason: described(text, '理由 · Reason'),
})

/** Keys with a list, read entry by entry, so that one wrong entry does not cost the others. */
export const listSchemas = {
  definitions: definitionSchema,
  authorities: authoritySchema,
  ignore: ignoreSchema,
} as const

/** A year, a month or a day that there is, written 2023, 2023-08 or 2023-08-31. */
export const dateSchema = v.pipe(
  v.union([
    v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)),
    v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100)),
  ]),
  v.transform(String),
  v.check((date) => readDate(date)?.date === date),
)

/** The names of one thing: 跨境电商进出口总额: [跨境电商规模, 跨境电商交易额]. */
export const namesSchema = texts
export const aliasKinds = ['indicators', 'entities'] as const

const optionalNames = (description: string) => v.optional(described(v.record(v.string(), namesSchema), description))

/** The whole file, as editors are told of it. The reader goes through the same parts, key by key. */
export const configurationSchema = v.strictObject({
  lang: v.optional(valueSchemas.lang),
  rules: v.optional(
    described(
      v.strictObject(Object.fromEntries(ruleCodes.map((code) => [code, v.optional(severitySchema)]))),
      '各条规则的级别 · Severity per rule',
    ),
  ),
  include: v.optional(valueSchemas.include),
  exclude: v.optional(valueSchemas.exclude),
  maxFindingsPerFile: v.optional(valueSchemas.maxFindingsPerFile),
  aliases: v.optional(
    v.strictObject({
      indicators: optionalNames('指标的别名：正名 → 其他写法 · Other names of an indicator'),
      entities: optionalNames('机构、地方、项目的别名：正名 → 其他写法 · Other names of an entity'),
    }),
  ),
  definitions: v.optional(
    described(v.array(definitionSchema), '口径不同的数据，不与他处比对 · Figures of a definition of their own'),
  ),
  authorities: v.optional(
    described(v.array(authoritySchema), '以其为准的文章 · Articles whose statements are authoritative'),
  ),
  date: v.optional(
    described(
      v.record(text, dateSchema),
      '文章日期：文件或通配符 → 2023-08-31、2023-08 或 2023 · Dates of articles by file or glob',
    ),
  ),
  ignore: v.optional(described(v.array(ignoreSchema), '忽略的问题，写明理由 · Findings to ignore, with the reason')),
  baseline: v.optional(valueSchemas.baseline),
  stages: v.optional(valueSchemas.stages),
})

type Expectation = Readonly<Record<Language, string>>

/** What each key wants, for the line that says that it got something else. */
export const expected: Readonly<Record<keyof Configuration, Expectation>> = {
  lang: { zh: 'zh 或 en', en: 'zh or en' },
  rules: { zh: '“规则: 级别”各一行', en: 'one "rule: severity" a line' },
  include: { zh: '文件夹名或通配符的列表', en: 'a list of folders or globs' },
  exclude: { zh: '文件夹名或通配符的列表', en: 'a list of folders or globs' },
  maxFindingsPerFile: { zh: '不小于1的整数', en: 'a whole number of at least 1' },
  aliases: { zh: 'indicators 与 entities 两项', en: 'indicators and entities' },
  definitions: { zh: '口径的列表', en: 'a list of definitions' },
  authorities: { zh: '路径或篇名的列表', en: 'a list of paths or titles' },
  date: { zh: '“文件或通配符: 日期”各一行', en: 'one "file or glob: date" a line' },
  ignore: { zh: '忽略项的列表', en: 'a list of entries' },
  baseline: { zh: '文件路径', en: 'the path of a file' },
  stages: {
    zh: '1至20个工序名的列表（不重复，各不超过30字）',
    en: 'a list of 1 to 20 names of stages, each once and short',
  },
}

export const expectedSeverity: Expectation = {
  zh: 'error、warning、information、hint 或 off',
  en: 'error, warning, information, hint or off',
}

export const expectedNames: Expectation = {
  zh: '“正名: [其他写法]”各一行',
  en: 'one "name: [other names]" a line',
}

export const expectedDate: Expectation = {
  zh: '存在的日期，如 2023-08-31、2023-08 或 2023',
  en: 'a date that there is, as 2023-08-31, 2023-08 or 2023',
}

/** What one entry of a list wants. */
export const expectedEntry: Readonly<Record<keyof typeof listSchemas, Expectation>> = {
  definitions: {
    zh: 'name 与 indicator，另可有 source、path、scope、period、reason',
    en: 'name and indicator, and maybe source, path, scope, period, reason',
  },
  authorities: { zh: '路径，或 path、title 之一', en: 'a path, or one of path and title' },
  ignore: {
    zh: 'reason 与 fingerprint（16位）或 path，另可有 rules',
    en: 'reason and a fingerprint (16 digits) or a path, and maybe rules',
  },
}

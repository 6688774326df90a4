// What may stand in .jiaokan/ledger.yaml: one schema for the reader and the JSON schema of editors.
import * as v from 'valibot'

export const ledgerVersion = 1

const line = v.pipe(v.string(), v.maxLength(1000))
const name = v.pipe(line, v.minLength(1))
const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))
/** 2025 and 132 are numbers to YAML. */
const written = v.union([
  name,
  v.pipe(
    v.number(),
    v.transform((number) => String(number)),
  ),
])
const point = String.raw`\d{4}(?:-(?:S[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d{2})?))?`
const period = v.pipe(written, v.regex(new RegExp(`^(?:${point}|\\.\\./${point}|${point}/(?:${point}|\\.\\.))$`)))

export const ledgerEntrySchema = v.strictObject({
  indicator: described(name, '指标，按文中写法 · The indicator as articles name it'),
  aliases: v.optional(described(v.array(name), '指标的其他写法 · Other names of the indicator')),
  scope: described(name, '范围，如“中国” · Scope'),
  period: described(period, '时间，如 2025、2023-S1、2023-08、../2023-08-31 · Reporting period'),
  value: described(written, '数值，按文中写法，如“1.1万亿元”“下降5.2%” · The value as printed'),
  basis: v.optional(
    described(
      v.picklist(['level', 'growth', 'change', 'share', 'rate', 'ratio']),
      '总量、增速、增减、占比、比率、比值；不写则按数值判断 · What kind of figure it is',
    ),
  ),
  base: v.optional(
    described(v.union([v.picklist(['yoy', 'mom', 'annual']), period]), '增速与增减的基期，不写为同比 · Compared with'),
  ),
  qualifiers: v.optional(described(v.array(name), '区分口径的字样，如“实际”“可比价” · Marks that tell it apart')),
  source: v.optional(described(line, '出处 · Where the value comes from')),
  address: v.optional(described(line, '出处的网址或文件 · Address of the source')),
  date: v.optional(
    described(
      v.pipe(written, v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)),
      '出处的日期，如 2026-02-10 · Date of the source',
    ),
  ),
  definition: v.optional(described(line, '口径说明 · Definition')),
  notes: v.optional(described(line, '备注 · Notes')),
})

export const ledgerKeys = Object.keys(ledgerEntrySchema.entries) as readonly (keyof typeof ledgerEntrySchema.entries)[]

/** What a key means, `中文 · English`. */
export function ledgerKeyText(key: keyof typeof ledgerEntrySchema.entries): string {
  const schema = ledgerEntrySchema.entries[key]
  return v.getDescription('wrapped' in schema ? schema.wrapped : schema) ?? ''
}

/** The whole file. The reader goes through it entry by entry, so that a wrong one does not cost the others. */
export const ledgerSchema = v.strictObject({
  jiaokan: described(v.literal(ledgerVersion), '台账格式的版本 · Version of the format'),
  ledger: described(v.array(ledgerEntrySchema), '权威数据 · Authoritative values'),
})

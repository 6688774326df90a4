// Reads jiaokan.yaml: what is understood counts, and each thing that is not gets one line that says where it stands.
import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml'
import type { Language, Message, RuleCode, Severity } from '../model/finding.ts'
import {
  emptyConfiguration,
  expected,
  expectedSeverity,
  ruleCodeSchema,
  severitySchema,
  valueSchemas,
  type Configuration,
} from './schema.ts'

export interface ConfigurationProblem {
  /** Counted from 1. */
  readonly line: number
  /** `unknown`: a key that means nothing here and does no harm. `invalid`: something was asked for that cannot be done. */
  readonly kind: 'unknown' | 'invalid'
  /** One line without the name of the file. */
  readonly message: Message
}

export interface ReadConfiguration {
  readonly settings: Configuration
  readonly problems: readonly ConfigurationProblem[]
}

/** Any text is taken; never throws. Text that is no YAML gives the empty configuration and one problem. */
export function readConfiguration(text: string): ReadConfiguration {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) return failed(lines.linePos(error.pos[0]).line, error.message)
  if (document.contents === null) return { settings: emptyConfiguration, problems: [] }
  if (isScalar(document.contents) && document.contents.value === null) {
    return { settings: emptyConfiguration, problems: [] }
  }
  if (!isMap(document.contents)) return failed(1, null)
  return new Reader(document, lines).read(document.contents)
}

function failed(line: number, detail: string | null): ReadConfiguration {
  const because = detail === null ? '' : oneLine(detail)
  const message = {
    zh: detail === null ? '应为“键: 值”各一行，全文未采用' : `不是有效的YAML，全文未采用（${because}）`,
    en:
      detail === null
        ? 'expected one "key: value" a line; nothing of it is used'
        : `no valid YAML; nothing of it is used (${because})`,
  }
  return { settings: emptyConfiguration, problems: [{ line, kind: 'invalid', message }] }
}

class Reader {
  readonly #problems: ConfigurationProblem[] = []
  readonly #document: Document
  readonly #lines: LineCounter

  constructor(document: Document, lines: LineCounter) {
    this.#document = document
    this.#lines = lines
  }

  read(map: YAMLMap): ReadConfiguration {
    const given: { -readonly [Key in keyof Configuration]?: Configuration[Key] } = {}
    for (const pair of map.items) {
      const key = nameOf(pair)
      if (key === 'rules') given.rules = this.#readRules(pair)
      else if (isValueKey(key)) Object.assign(given, this.#readValue(key, pair))
      else this.#report(pair, 'unknown', { zh: `未知的设置“${key}”，未采用`, en: `unknown setting "${key}", not used` })
    }
    return { settings: { ...emptyConfiguration, ...given }, problems: this.#problems }
  }

  #readValue(key: keyof typeof valueSchemas, pair: Pair): Partial<Configuration> {
    const value = this.#valueOf(pair)
    if (value === null) return {}
    const result = v.safeParse(valueSchemas[key], value)
    if (result.success) return { [key]: result.output }
    this.#wrongValue(pair, key, value, expected[key])
    return {}
  }

  #readRules(pair: Pair): Configuration['rules'] {
    if (isMap(pair.value)) return Object.fromEntries(pair.value.items.flatMap((rule) => this.#readRule(rule)))
    const value = this.#valueOf(pair)
    if (value !== null) this.#wrongValue(pair, 'rules', value, expected.rules)
    return {}
  }

  #readRule(pair: Pair): [RuleCode, Severity | 'off'][] {
    const code = v.safeParse(ruleCodeSchema, nameOf(pair))
    if (!code.success) {
      const name = nameOf(pair)
      this.#report(pair, 'unknown', { zh: `没有“${name}”这条规则，未采用`, en: `there is no rule "${name}", not used` })
      return []
    }
    const value = this.#valueOf(pair)
    const severity = v.safeParse(severitySchema, value)
    if (severity.success) return [[code.output, severity.output]]
    this.#wrongValue(pair, `rules.${code.output}`, value, expectedSeverity)
    return []
  }

  #wrongValue(pair: Pair, key: string, value: unknown, wanted: Readonly<Record<Language, string>>): void {
    const got = shown(value)
    this.#report(pair, 'invalid', {
      zh: `“${key}”应为${wanted.zh}，而不是${got}，未采用`,
      en: `"${key}" should be ${wanted.en}, not ${got}; not used`,
    })
  }

  #report(pair: Pair, kind: ConfigurationProblem['kind'], message: Message): void {
    const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
    this.#problems.push({ line: this.#lines.linePos(at).line, kind, message })
  }

  /** Null where nothing stands, or where aliases would unfold without end. */
  #valueOf(pair: Pair): unknown {
    const node = pair.value as { toJS?: (document: Document, options: object) => unknown } | null
    try {
      return node?.toJS?.(this.#document, { maxAliasCount: 100 }) ?? null
    } catch {
      return null
    }
  }
}

function nameOf(pair: Pair): string {
  return oneLine(isScalar(pair.key) ? String(pair.key.value) : String(pair.key))
}

function isValueKey(key: string): key is keyof typeof valueSchemas {
  return Object.hasOwn(valueSchemas, key)
}

function shown(value: unknown): string {
  return oneLine(JSON.stringify(value) ?? String(value))
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}

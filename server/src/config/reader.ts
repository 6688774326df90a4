// Goes through the map of jiaokan.yaml key by key: what is right counts, whatever stands beside it.
import * as v from 'valibot'
import { isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter, type Pair, type YAMLMap } from 'yaml'
import type { Language, Message, RuleCode, Severity } from '../model/finding.ts'
import { toAuthority, toDefinition, toIgnoreEntry } from './entries.ts'
import {
  aliasKinds,
  dateSchema,
  emptyConfiguration,
  expected,
  expectedDate,
  expectedEntry,
  expectedNames,
  expectedSeverity,
  listSchemas,
  namesSchema,
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

type Writable<Type> = { -readonly [Key in keyof Type]?: Type[Key] }
type Expectation = Readonly<Record<Language, string>>

export class ConfigurationReader {
  readonly #problems: ConfigurationProblem[] = []
  readonly #document: Document
  readonly #lines: LineCounter

  constructor(document: Document, lines: LineCounter) {
    this.#document = document
    this.#lines = lines
  }

  read(map: YAMLMap): { readonly settings: Configuration; readonly problems: readonly ConfigurationProblem[] } {
    const given: Writable<Configuration> = {}
    for (const pair of map.items) this.#readKey(pair, given)
    return { settings: { ...emptyConfiguration, ...given }, problems: this.#problems }
  }

  #readKey(pair: Pair, given: Writable<Configuration>): void {
    const key = nameOf(pair)
    if (key === 'rules') given.rules = this.#readRules(pair)
    else if (key === 'aliases') given.aliases = this.#readAliases(pair)
    else if (key === 'date') given.date = this.#readDates(pair)
    else if (key === 'definitions') given.definitions = this.#readList(pair, key, toDefinition)
    else if (key === 'authorities') given.authorities = this.#readList(pair, key, toAuthority)
    else if (key === 'ignore') given.ignore = this.#readList(pair, key, toIgnoreEntry)
    else if (isKeyOf(valueSchemas, key)) Object.assign(given, this.#readValue(key, pair))
    else this.#report(pair, 'unknown', { zh: `未知的设置“${key}”，未采用`, en: `unknown setting "${key}", not used` })
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
    return Object.fromEntries(this.#pairsOf(pair, 'rules', expected.rules).flatMap((rule) => this.#readRule(rule)))
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

  #readAliases(pair: Pair): Configuration['aliases'] {
    const aliases = { ...emptyConfiguration.aliases }
    for (const part of this.#pairsOf(pair, 'aliases', expected.aliases)) {
      const kind = aliasKinds.find((one) => one === nameOf(part))
      if (kind !== undefined) aliases[kind] = this.#readNames(part, `aliases.${kind}`)
      else this.#unknownKey(part, 'aliases')
    }
    return aliases
  }

  /** Turned round: each other name with the name that it stands for. */
  #readNames(pair: Pair, key: string): Readonly<Record<string, string>> {
    const names: [string, string][] = []
    for (const one of this.#pairsOf(pair, key, expectedNames)) {
      const value = this.#valueOf(one)
      const others = v.safeParse(namesSchema, value)
      if (others.success) names.push(...others.output.map((other): [string, string] => [other, nameOf(one)]))
      else this.#wrongValue(one, `${key}.${nameOf(one)}`, value, expectedNames)
    }
    return Object.fromEntries(names)
  }

  #readDates(pair: Pair): Configuration['date'] {
    return this.#pairsOf(pair, 'date', expected.date).flatMap((one) => {
      const [path, value] = [nameOf(one), this.#valueOf(one)]
      const date = v.safeParse(dateSchema, value)
      if (date.success && path !== '') return [{ path, date: date.output }]
      this.#wrongValue(one, `date.${path}`, value, expectedDate)
      return []
    })
  }

  #readList<Key extends keyof typeof listSchemas, Entry>(
    pair: Pair,
    key: Key,
    convert: (value: v.InferOutput<(typeof listSchemas)[Key]>, line: number) => Entry | null,
  ): readonly Entry[] {
    const whole = this.#valueOf(pair)
    if (whole === null) return []
    if (!isSeq(pair.value)) {
      this.#wrongValue(pair, key, whole, expected[key])
      return []
    }
    return pair.value.items.flatMap((node, index) => {
      const value = this.#jsOf(node)
      const line = this.#lineOf(node, pair)
      const result = v.safeParse<(typeof listSchemas)[Key]>(listSchemas[key], value)
      const entry = result.success ? convert(result.output, line) : null
      if (entry !== null) return [entry]
      this.#wrongAt(line, `${key}[${index}]`, value, expectedEntry[key])
      return []
    })
  }

  /** The lines of a map; none, and a problem, where it is something else. */
  #pairsOf(pair: Pair, key: string, wanted: Expectation): readonly Pair[] {
    if (isMap(pair.value)) return pair.value.items
    const value = this.#valueOf(pair)
    if (value !== null) this.#wrongValue(pair, key, value, wanted)
    return []
  }

  #unknownKey(pair: Pair, under: string): void {
    const key = `${under}.${nameOf(pair)}`
    this.#report(pair, 'unknown', { zh: `未知的设置“${key}”，未采用`, en: `unknown setting "${key}", not used` })
  }

  #wrongValue(pair: Pair, key: string, value: unknown, wanted: Expectation): void {
    this.#wrongAt(this.#lineOf(pair.key, pair), key, value, wanted)
  }

  #wrongAt(line: number, key: string, value: unknown, wanted: Expectation): void {
    const got = shown(value)
    const message = {
      zh: `“${key}”应为${wanted.zh}，而不是${got}，未采用`,
      en: `"${key}" should be ${wanted.en}, not ${got}; not used`,
    }
    this.#problems.push({ line, kind: 'invalid', message })
  }

  #report(pair: Pair, kind: ConfigurationProblem['kind'], message: Message): void {
    this.#problems.push({ line: this.#lineOf(pair.key, pair), kind, message })
  }

  #lineOf(node: unknown, within: Pair): number {
    const place = isNode(node) ? node : isPair(node) ? node.key : within.key
    return this.#lines.linePos(isNode(place) ? (place.range?.[0] ?? 0) : 0).line
  }

  #valueOf(pair: Pair): unknown {
    return this.#jsOf(pair.value)
  }

  /** Null where nothing stands, or where aliases would unfold without end. */
  #jsOf(node: unknown): unknown {
    try {
      return isNode(node) ? node.toJS(this.#document, { maxAliasCount: 100 }) : null
    } catch {
      return null
    }
  }
}

function nameOf(pair: Pair): string {
  return oneLine(isScalar(pair.key) ? String(pair.key.value) : String(pair.key))
}

function isKeyOf<Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> {
  return Object.hasOwn(table, key)
}

function shown(value: unknown): string {
  return oneLine(JSON.stringify(value) ?? String(value))
}

/** At most 80 characters, blanks of every kind as one. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}

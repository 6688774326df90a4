// The settings that count in a folder, written as a jiaokan.yaml would say them.
import { stringify } from 'yaml'
import { rules } from '../check/registry.ts'
import { defaultCheckSettings } from '../check/settings.ts'
import { ruleCodes } from '../model/finding.ts'
import { defaultStages } from '../model/signOff.ts'
import type { Configuration } from './schema.ts'

/** The files that the settings came from, as they are to be shown; null where there is none. */
export interface ConfigurationFiles {
  readonly configuration: string | null
  readonly baseline: string | null
}

/** YAML with the files as comments. Every rule is listed with the severity that it has. */
export function effectiveConfiguration(settings: Configuration, lang: string, files: ConfigurationFiles): string {
  const head = `# jiaokan.yaml: ${files.configuration ?? '-'}\n# baseline: ${files.baseline ?? '-'}\n`
  return head + stringify(asWritten(settings, lang))
}

function asWritten(settings: Configuration, lang: string) {
  const severities = new Map(rules.map(({ code, severity }) => [code, severity]))
  return {
    lang,
    rules: Object.fromEntries(ruleCodes.map((code) => [code, settings.rules[code] ?? severities.get(code)])),
    include: settings.include,
    exclude: settings.exclude,
    maxFindingsPerFile: settings.maxFindingsPerFile ?? defaultCheckSettings.maxPerFile,
    aliases: { indicators: grouped(settings.aliases.indicators), entities: grouped(settings.aliases.entities) },
    definitions: settings.definitions.map(withoutNulls),
    authorities: settings.authorities.map(withoutNulls),
    date: Object.fromEntries(settings.date.map(({ path, date }) => [path, date])),
    ignore: settings.ignore.map(({ fingerprint, path, rules, reason }) =>
      withoutNulls({ fingerprint, path, rules: rules.length === 0 ? null : rules, reason }),
    ),
    baseline: settings.baseline,
    stages: settings.stages ?? defaultStages,
  }
}

function grouped(names: Readonly<Record<string, string>>): Record<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [other, name] of Object.entries(names)) groups.set(name, [...(groups.get(name) ?? []), other])
  return Object.fromEntries(groups)
}

function withoutNulls(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null))
}

// `jiaokan check --print-config`: the settings that count here, as a jiaokan.yaml would say them.
import { stringify } from 'yaml'
import type { Configuration } from '../config/schema.ts'
import { ruleCodes } from '../model/finding.ts'
import { rules } from '../check/registry.ts'
import { defaultCheckSettings } from '../check/settings.ts'
import { shownPath } from './paths.ts'
import type { Settling } from './settling.ts'

/** YAML with the files that it came from as comments. Every rule is listed with the severity that it has. */
export function effectiveConfiguration(
  { configuration, baseline }: Settling,
  lang: string,
  currentFolder: string,
): string {
  const { settings, file } = configuration
  const shown = (path: string | null) => (path === null ? '-' : shownPath(currentFolder, path))
  const head = `# jiaokan.yaml: ${shown(file)}\n# baseline: ${shown(baseline?.file ?? null)}\n`
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
    ignore: settings.ignore.map(({ fingerprint, path, rules, reason }) =>
      withoutNulls({ fingerprint, path, rules: rules.length === 0 ? null : rules, reason }),
    ),
    baseline: settings.baseline,
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

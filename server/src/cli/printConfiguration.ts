// `jiaokan check --print-config`: the settings that count here, as a jiaokan.yaml would say them.
import { effectiveConfiguration as written } from '../config/effective.ts'
import { shownPath } from './paths.ts'
import type { Settling } from './settling.ts'

/** YAML with the files that it came from as comments, relative to the current folder. */
export function effectiveConfiguration(
  { configuration, baseline }: Settling,
  lang: string,
  currentFolder: string,
): string {
  const shown = (path: string | null) => (path === null ? null : shownPath(currentFolder, path))
  const files = { configuration: shown(configuration.file), baseline: shown(baseline?.file ?? null) }
  return written(configuration.settings, lang, files)
}

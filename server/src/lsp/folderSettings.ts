// The settings that count in one folder: what its jiaokan.yaml says goes before the client's settings.
import type { CheckSettings } from '../check/settings.ts'
import type { Configuration } from '../config/schema.ts'
import type { Language } from '../model/finding.ts'
import type { ClientSettings } from './settings.ts'

export interface FolderSettings {
  readonly enabled: boolean
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly maxBytes: number
  readonly language: Language
  readonly inlayHints: boolean
  readonly codeLens: boolean
  /** What the rules go by. Findings are remembered by this object. */
  readonly check: CheckSettings
}

/** `language` is the one to speak where neither the file nor the client names one. */
export function folderSettings(file: Configuration, client: ClientSettings, language: Language): FolderSettings {
  return {
    enabled: client.enable,
    include: file.include.length > 0 ? file.include : client.include,
    exclude: file.exclude.length > 0 ? file.exclude : client.exclude,
    maxBytes: client.maxFileSize * 1024,
    language: file.lang ?? client.language ?? language,
    inlayHints: client.inlayHints,
    codeLens: client.codeLens,
    check: {
      severity: { ...client.rules, ...file.rules },
      maxPerFile: file.maxFindingsPerFile ?? client.maxFindingsPerFile,
    },
  }
}

// The settings that count in one folder: what its jiaokan.yaml says goes before the client's settings.
import type { CheckSettings } from '../check/settings.ts'
import { baseOf, type LocatedBaseline, type LocatedLedger, type LocatedConfiguration } from '../config/find.ts'
import { emptyConfiguration } from '../config/schema.ts'
import { entriesOf, settlementOf } from '../config/settlement.ts'
import type { Language } from '../model/finding.ts'
import { defaultStages } from '../model/signOff.ts'
import { emptySettlement, type Settlement } from '../model/settlement.ts'
import type { ClientSettings, NotesSettings } from './settings.ts'

export interface FolderSettings {
  readonly enabled: boolean
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** The way down from the folder that globs start from to this one. */
  readonly globPrefix: string
  readonly maxBytes: number
  readonly language: Language
  readonly inlayHints: boolean
  readonly codeLens: boolean
  readonly notes: NotesSettings
  /** The stages of sign-off in order of the work. */
  readonly stages: readonly string[]
  /** What the rules go by. Findings are remembered by this object. */
  readonly check: CheckSettings
  /** What changes the keys that figures and names are compared by. */
  readonly settlement: Settlement
}

/** What was found on the disk for a folder: the nearest jiaokan.yaml upwards, and its baseline. */
export interface FolderFiles {
  readonly configuration: LocatedConfiguration
  readonly baseline: LocatedBaseline | null
  readonly ledger: LocatedLedger
  /** The way down from the folder of jiaokan.yaml. */
  readonly base: string
}

export function folderFiles(
  configuration: LocatedConfiguration,
  baseline: LocatedBaseline | null,
  ledger: LocatedLedger,
  root: string,
): FolderFiles {
  return { configuration, baseline, ledger, base: baseOf(configuration.folder, root) }
}

/** `files` are null where nothing was read; `language` is the one to speak where neither the file nor the client names one. */
export function folderSettings(files: FolderFiles | null, client: ClientSettings, language: Language): FolderSettings {
  const file = files?.configuration.settings ?? emptyConfiguration
  return {
    enabled: client.enable,
    include: file.include.length > 0 ? file.include : client.include,
    exclude: file.exclude.length > 0 ? file.exclude : client.exclude,
    globPrefix: files?.base ?? '',
    maxBytes: client.maxFileSize * 1024,
    language: file.lang ?? client.language ?? language,
    inlayHints: client.inlayHints,
    codeLens: client.codeLens,
    notes: client.notes,
    stages: file.stages ?? defaultStages,
    check: {
      severity: { ...client.rules, ...file.rules },
      maxPerFile: file.maxFindingsPerFile ?? client.maxFindingsPerFile,
      ...entriesOf(file, files?.baseline?.entries ?? [], files?.base ?? ''),
    },
    settlement: files === null ? emptySettlement : settlementOf(file, files.base, files.ledger.entries),
  }
}

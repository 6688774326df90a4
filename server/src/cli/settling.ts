// What counts in one call: the configuration, the baseline and the way to them; and the baseline written anew.
import { baselineName, writeBaseline } from '../config/baseline.ts'
import {
  baseOf,
  joined,
  readBaselineFile,
  readLedgerFile,
  type LocatedLedger,
  type LocatedBaseline,
  type LocatedConfiguration,
} from '../config/find.ts'
import { entriesOf, settlementOf } from '../config/settlement.ts'
import { defaultCheckSettings, type CheckSettings } from '../check/settings.ts'
import type { FileSystem } from '../intake/fileSystem.ts'
import { settledPath, type Settlement } from '../model/settlement.ts'
import { absolutePath } from './paths.ts'
import type { Result } from './result.ts'

export interface Settling {
  readonly configuration: LocatedConfiguration
  /** Null where none is named. */
  readonly baseline: LocatedBaseline | null
  readonly ledger: LocatedLedger
  readonly settlement: Settlement
  readonly check: CheckSettings
}

/** `named` is the baseline of the command line; it goes before the one of jiaokan.yaml. `fresh`: it is about to be written. */
export async function settle(
  fileSystem: FileSystem,
  currentFolder: string,
  configuration: LocatedConfiguration,
  { named, fresh }: { readonly named: string | null; readonly fresh: boolean },
): Promise<Settling> {
  const { settings, folder } = configuration
  const base = baseOf(folder, currentFolder)
  const file = baselineFile(configuration, currentFolder, named)
  const baseline = file === null || fresh ? null : await readBaselineFile(fileSystem, file)
  const ledger = await readLedgerFile(fileSystem, currentFolder, settings.aliases)
  return {
    configuration,
    baseline,
    ledger,
    settlement: settlementOf(settings, base, ledger.entries),
    check: {
      severity: { ...defaultCheckSettings.severity, ...settings.rules },
      maxPerFile: fresh ? Infinity : (settings.maxFindingsPerFile ?? defaultCheckSettings.maxPerFile),
      ...entriesOf(settings, baseline?.entries ?? [], base),
    },
  }
}

/** Absolute; null where neither the command line nor jiaokan.yaml names one. */
export function baselineFile(
  { settings, folder }: LocatedConfiguration,
  currentFolder: string,
  named: string | null,
): string | null {
  if (named !== null) return absolutePath(currentFolder, named)
  return settings.baseline === null ? null : joined(folder, settings.baseline)
}

/** Where a baseline is written that nothing names: beside jiaokan.yaml. */
export function defaultBaselineFile({ folder }: LocatedConfiguration): string {
  return joined(folder, baselineName)
}

/** The text of a baseline that accepts all findings of the result. */
export function baselineOf({ findings, snapshot }: Result, { base }: Settlement): string {
  return writeBaseline(
    findings.map(({ fingerprint, path, code, span }) => ({
      fingerprint,
      path: settledPath(base, path),
      code,
      text: (snapshot.digests.get(path)?.document.text.slice(span.start, span.end) ?? '').replace(/\s+/g, ''),
    })),
  )
}

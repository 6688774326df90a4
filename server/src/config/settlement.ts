// What a configuration settles, in the form in which the engine takes it.
import type { CheckSettings } from '../check/settings.ts'
import type { LedgerEntry } from '../model/authority.ts'
import type { Settlement } from '../model/settlement.ts'
import type { BaselineFinding } from './baseline.ts'
import type { Configuration } from './schema.ts'

/** `base`: the way from the folder of jiaokan.yaml down to the articles. */
export function settlementOf(
  { aliases, definitions, authorities, date: dates }: Configuration,
  base: string,
  ledger: readonly LedgerEntry[] = [],
): Settlement {
  return { ...aliases, definitions, authorities, dates, base, ledger }
}

/** What the filters take of the configuration. */
export function entriesOf(
  { ignore }: Configuration,
  baseline: readonly BaselineFinding[],
  base: string,
): Pick<CheckSettings, 'ignore' | 'baseline' | 'base'> {
  return { ignore, baseline, base }
}

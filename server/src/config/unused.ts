// Entries of jiaokan.yaml and of the baseline that met no finding: they would hide what comes later.
import { concerns } from '../check/filters/ignored.ts'
import type { CheckSettings } from '../check/settings.ts'
import type { Message } from '../model/finding.ts'
import { settledPath } from '../model/settlement.ts'

export interface UnusedEntry {
  readonly file: 'configuration' | 'baseline'
  /** Counted from 1; of the baseline, where its fingerprint stands in `baselineText`. */
  readonly line: number
  readonly message: Message
}

const unused: Message = {
  zh: '没有用到：它要忽略的问题已不存在，可删去',
  en: 'unused: what it ignores is gone; it can be deleted',
}
const gone: Message = {
  zh: '没有用到：这个问题已不存在，可用 jiaokan check --update-baseline 更新',
  en: 'unused: this finding is gone; jiaokan check --update-baseline takes it out',
}

/**
 * `paths` are the documents that were checked; an entry that speaks of none of them is not judged. `used` are the entries that
 * met a finding.
 */
export function unusedEntries(
  settings: CheckSettings,
  paths: Iterable<string>,
  used: ReadonlySet<object>,
  baselineText: string,
): readonly UnusedEntry[] {
  const { ignore = [], baseline = [], base = '' } = settings
  const idle = ignore.filter((entry) => !used.has(entry))
  const lost = baseline.filter((entry) => !used.has(entry))
  if (idle.length + lost.length === 0) return []
  const checked = new Set([...paths].map((path) => settledPath(base, path)))
  const lines = new Map(baselineText.split('\n').map((text, index) => [fingerprintIn(text), index + 1]))
  return [
    ...idle
      .filter((entry) => [...checked].some((path) => concerns(entry, path)))
      .map(({ line }) => ({ file: 'configuration' as const, line, message: unused })),
    ...lost
      .filter(({ path }) => checked.has(path))
      .map(({ fingerprint }) => ({ file: 'baseline' as const, line: lines.get(fingerprint) ?? 1, message: gone })),
  ]
}

function fingerprintIn(line: string): string {
  return /"fingerprint":\s*"([^"]*)"/.exec(line)?.[1] ?? ''
}

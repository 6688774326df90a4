// Settle a finding as it is, in jiaokan.yaml: two definitions that differ, two names of one thing.
import { partsOfSeries } from '../../interpret/again/keys.ts'
import { fileName } from '../../model/placeName.ts'
import { settledPath, type Definition } from '../../model/settlement.ts'
import type { FixMaker } from './fix.ts'
import { printedAt } from './mentions.ts'
import { nameKey } from '../../index/keys.ts'

/** The figure's own article (or source) follows a definition of its own; only where the other figures stand elsewhere. */
export const definition: FixMaker = (finding, { digest, snapshot, base }) => {
  const own = finding.at.kind === 'figure' ? digest.figures[finding.at.ordinal]?.observation : undefined
  const parts = own?.series ? partsOfSeries(own.series) : null
  const isComparison =
    finding.remedies?.some(({ kind }) => kind === 'copy') === true || (finding.code as string) === 'definition-differs'
  if (!own || parts === null || !isComparison || finding.related.length === 0) return []
  const others = finding.related.map(({ at }) => snapshot.digests.get(at.path)?.figures[at.ordinal]?.observation)
  const source = own.source !== null && others.every((other) => other?.source !== own.source) ? own.source : null
  if (source === null && finding.related.some(({ at }) => at.path === finding.at.path)) return []
  const path = settledPath(base, finding.at.path)
  const name = `${source ?? fileName(path)}口径`
  const entry: Definition = {
    name,
    indicator: parts.indicator,
    source,
    path: source === null ? path : null,
    scope: parts.scope,
    period: own.period,
  }
  const title = {
    zh: `标为口径不同：${parts.indicator}在此处为“${name}”（写入 jiaokan.yaml）`,
    en: `Record another definition of ${parts.indicator} here (${name}) in jiaokan.yaml`,
  }
  const settles = { kind: 'definition' as const, entry }
  return [{ kind: 'definition', title, edits: [], settles, preferred: false, lossFree: false }]
}

export const alias: FixMaker = (finding, { snapshot }) => {
  const other = finding.related[0]
  if (finding.at.kind !== 'entity' || other === undefined) return []
  if (!finding.remedies?.some(({ kind }) => kind === 'copy')) return []
  const own = printedAt(snapshot, finding.at)?.digest.entities[finding.at.ordinal]?.reading.name
  const name = snapshot.digests.get(other.at.path)?.entities[other.at.ordinal]?.reading.canonical
  if (own === undefined || name === undefined || nameKey(own) === nameKey(name)) return []
  const title = {
    zh: `“${own}”即“${name}”，记为别名（写入 jiaokan.yaml）`,
    en: `Record "${own}" as another name of "${name}" in jiaokan.yaml`,
  }
  const settles = { kind: 'alias' as const, of: 'entities' as const, name, other: own }
  return [{ kind: 'alias', title, edits: [], settles, preferred: false, lossFree: false }]
}

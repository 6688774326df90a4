// The tree of indicators: each with its scopes where there are several, its periods, and every mention of each.
import type { Entry, Series, Snapshot } from '../../index/snapshot.ts'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import { periodText } from '../../model/periodText.ts'
import type { Conflicts } from '../conflicts.ts'
import { groupName } from '../series/groupName.ts'
import { comparePeriods } from '../series/periodOrder.ts'
import { mentionItems } from './treeMentions.ts'
import { compareNames, type TreeItem } from './tree.ts'
import { baseText } from '../wording/baseText.ts'
import { hedgedText, signedText } from '../wording/valueText.ts'
import { word } from '../wording/words.ts'

/** `keys`: none for the indicators; an indicator for its series (or, where it has one, its periods); a series; a period. */
export function indicatorItems(
  snapshot: Snapshot,
  conflicts: Conflicts,
  [indicator, key, period]: readonly string[],
  language: Language,
): readonly TreeItem[] {
  if (indicator === undefined) return indicators(snapshot, conflicts)
  if (key === undefined) {
    const all = [...snapshot.allSeries()].filter(({ entries }) => groupOf(entries) === indicator)
    return all.map((series) => seriesItem(series, conflicts, language)).sort(compareNames)
  }
  const entries = snapshot.series(key)?.entries ?? []
  if (period === undefined) return periods(entries, conflicts, language)
  const own = entries.filter(({ reading }) => (reading.period ?? '') === period)
  return mentionItems(snapshot, own, (entry) => valueText(entry.reading, language), conflicts, language)
}

const groupOf = ([first]: readonly Entry<Observation>[]) => (first === undefined ? null : groupName(first.reading))

function indicators(snapshot: Snapshot, conflicts: Conflicts): readonly TreeItem[] {
  const groups = new Map<string, Entry<Observation>[]>()
  for (const { entries } of snapshot.allSeries()) {
    const name = groupOf(entries)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(...entries)
    else groups.set(name, [...entries])
  }
  return [...groups]
    .map(([name, entries]) => grouping({ kind: 'indicator', key: name, label: name, detail: '' }, entries, conflicts))
    .sort(compareNames)
}

function seriesItem({ key, entries }: Series, conflicts: Conflicts, language: Language): TreeItem {
  const first = entries[0]?.reading
  const label = [first?.scope ?? word('scopeUnknown', language), ...(first?.qualifiers ?? [])].join(' · ')
  return { ...grouping({ kind: 'series', key, label, detail: '' }, entries, conflicts), series: key }
}

function periods(
  entries: readonly Entry<Observation>[],
  conflicts: Conflicts,
  language: Language,
): readonly TreeItem[] {
  const groups = new Map<string, Entry<Observation>[]>()
  for (const entry of entries) {
    const period = entry.reading.period ?? ''
    const group = groups.get(period)
    if (group) group.push(entry)
    else groups.set(period, [entry])
  }
  return [...groups]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, group]) => {
      const label = period === '' ? word('periodUnknown', language) : periodText(period, language)
      const values = [...new Set(group.map(({ reading }) => valueText(reading, language)))]
      const detail = values.slice(0, 3).join('，')
      return grouping({ kind: 'period', key: period, label, detail }, group, conflicts)
    })
}

function grouping(
  told: Pick<TreeItem, 'kind' | 'key' | 'label' | 'detail'>,
  entries: readonly Entry<Observation>[],
  conflicts: Conflicts,
): TreeItem {
  return {
    ...told,
    count: entries.length,
    conflicts: entries.filter(({ at }) => conflicts(at)).length,
    place: null,
    expandable: true,
  }
}

/** 1.1万亿元; 同比 +16% for a rate of growth. */
function valueText(reading: Observation, language: Language): string {
  if (reading.basis !== 'growth') return hedgedText(reading, language)
  const base = reading.base === null ? '' : `${baseText(reading.base, language)} `
  return `${base}${signedText(reading, language)}`
}

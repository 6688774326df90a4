// The tree of conflicts the other way round: rules, what each reports, and the other places that it was computed from.
import type { Snapshot } from '../../index/snapshot.ts'
import { ruleCodes, type Language } from '../../model/finding.ts'
import { fileName } from '../../model/placeName.ts'
import { isConflict, type FindingsByPath } from '../conflicts.ts'
import { findingItem, relatedItems } from './treeConflicts.ts'
import type { TreeItem } from './tree.ts'

/** `keys`: none for the rules, a rule for its findings, a rule and a finding for its other places. */
export function conflictItemsByRule(
  snapshot: Snapshot,
  findings: FindingsByPath,
  [code, key]: readonly string[],
  language: Language,
): readonly TreeItem[] {
  if (code === undefined) return rules(findings)
  if (key === undefined) return findingsOf(snapshot, findings, code, language)
  const [path, number] = [key.slice(0, key.lastIndexOf('#')), Number(key.slice(key.lastIndexOf('#') + 1))]
  const finding = findings.get(path)?.[number]
  return finding ? relatedItems(snapshot, finding, language) : []
}

/** In the order of the rules; those that report nothing are left out. */
function rules(findings: FindingsByPath): readonly TreeItem[] {
  const all = [...findings.values()].flat()
  return ruleCodes.flatMap((code) => {
    const own = all.filter((finding) => finding.code === code)
    if (own.length === 0) return []
    const counts = { count: own.length, conflicts: own.filter(isConflict).length }
    return [
      { key: code, kind: 'rule' as const, label: code, detail: '', ...counts, place: null, expandable: true, code },
    ]
  })
}

function findingsOf(snapshot: Snapshot, findings: FindingsByPath, code: string, language: Language): TreeItem[] {
  return [...findings].flatMap(([path, list]) =>
    list.flatMap((finding, number) => {
      if (finding.code !== code) return []
      const item = findingItem(snapshot, finding, number, language)
      return [{ ...item, key: `${path}#${number}`, detail: `${item.detail} · ${fileName(path)}` }]
    }),
  )
}

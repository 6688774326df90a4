// The tree of conflicts: files, their findings, and the other places that each was computed from.
import { present } from '../../check/present.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import type { Finding, Language } from '../../model/finding.ts'
import { fileName } from '../../model/placeName.ts'
import { isConflict, type FindingsByPath } from '../conflicts.ts'
import type { TreeItem } from './tree.ts'

/** `keys`: none for the files, a path for its findings, a path and a finding's number for its other places. */
export function conflictItems(
  snapshot: Snapshot,
  findings: FindingsByPath,
  [path, index]: readonly string[],
  language: Language,
): readonly TreeItem[] {
  if (path === undefined) return files(findings)
  const list = findings.get(path) ?? []
  if (index === undefined) return list.map((finding, number) => findingItem(snapshot, finding, number, language))
  const finding = list[Number(index)]
  return finding ? relatedItems(snapshot, finding, language) : []
}

function files(findings: FindingsByPath): readonly TreeItem[] {
  return [...findings]
    .filter(([, list]) => list.length > 0)
    .map(([path, list]) => ({
      key: path,
      kind: 'file',
      label: fileName(path),
      detail: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '',
      count: list.length,
      conflicts: list.filter(isConflict).length,
      place: { path, span: { start: 0, end: 0 } },
      expandable: true,
    }))
}

/** `number` is the finding's place among those of its path. */
export function findingItem(snapshot: Snapshot, finding: Finding, number: number, language: Language): TreeItem {
  const { message, path, span, code, severity, related } = present(finding, snapshot, language)
  const text = snapshot.digests.get(path)?.document.text.slice(span.start, span.end).replace(/\s+/g, '') ?? ''
  return {
    key: String(number),
    kind: 'finding',
    label: message,
    detail: text,
    count: 1,
    conflicts: isConflict(finding) ? 1 : 0,
    place: { path, span },
    expandable: related.length > 0,
    severity,
    code,
  }
}

export function relatedItems(snapshot: Snapshot, finding: Finding, language: Language): readonly TreeItem[] {
  return present(finding, snapshot, language).related.map(({ path, span, message }, number) => ({
    key: String(number),
    kind: 'related',
    label: message,
    detail: '',
    count: 1,
    conflicts: 0,
    place: { path, span },
    expandable: false,
  }))
}

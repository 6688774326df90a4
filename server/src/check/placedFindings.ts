// Findings of an article as findings of its file: mentions are counted from the file's beginning.
import type { Before } from '../interpret/ownArticles.ts'
import type { Finding } from '../model/finding.ts'
import type { MentionReference } from '../model/reference.ts'

interface Placed {
  readonly before: Before
  readonly findings: readonly Finding[]
}

/** The last ones made, so that findings stay the same objects as long as their mentions count the same. */
const made = new WeakMap<readonly Finding[], Placed>()

/** All mentions of the findings are of the one article. */
export function placedFindings(findings: readonly Finding[], before: Before): readonly Finding[] {
  if (findings.length === 0 || areEqual(before, nothing)) return findings
  const known = made.get(findings)
  if (known !== undefined && areEqual(known.before, before)) return known.findings
  const placed = findings.map((finding) => placedFinding(finding, before))
  made.set(findings, { before, findings: placed })
  return placed
}

function placedFinding(finding: Finding, before: Before): Finding {
  const moved = <Thing extends { readonly at: MentionReference }>(thing: Thing): Thing => ({
    ...thing,
    at: placedReference(thing.at, before),
  })
  const { remedies } = finding
  const right = remedies?.map((remedy) =>
    'at' in remedy && remedy.at ? { ...remedy, at: placedReference(remedy.at, before) } : remedy,
  )
  return { ...moved(finding), related: finding.related.map(moved), ...(right === undefined ? {} : { remedies: right }) }
}

function placedReference(at: MentionReference, before: Before): MentionReference {
  return at.kind === 'suppression' ? at : { ...at, ordinal: at.ordinal + before[at.kind] }
}

const nothing = { figure: 0, period: 0, title: 0, titleFault: 0, entity: 0 }

function areEqual(a: typeof nothing, b: typeof nothing): boolean {
  return (
    a.figure === b.figure &&
    a.period === b.period &&
    a.title === b.title &&
    a.titleFault === b.titleFault &&
    a.entity === b.entity
  )
}

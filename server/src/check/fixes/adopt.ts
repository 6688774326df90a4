// Let this place count: the other mentions are made to say what it says, in whatever articles they stand.
import { inBoth, type FixMaker } from './fix.ts'
import { printedAt, sayingLike } from './mentions.ts'

export const adopt: FixMaker = (finding, { snapshot }) => {
  const isChoice = finding.remedies?.some((remedy) => remedy.kind === 'copy' && remedy.lossFree !== true) === true
  if (!isChoice || finding.related.length === 0) return []
  const edits = finding.related.flatMap(({ at }) => {
    const there = printedAt(snapshot, at)
    const text = sayingLike(snapshot, at, finding.at)
    return there === null || text === null ? [] : [{ path: at.path, span: there.span, text }]
  })
  const own = printedAt(snapshot, finding.at)?.source.replace(/\s+/g, '')
  if (own === undefined || edits.length < finding.related.length) return []
  const count = edits.length
  const title = inBoth((language) =>
    language === 'zh'
      ? `以此处为准，把他处${count}处改为${edits[0]!.text}`
      : `Keep this one: change ${count} other ${count === 1 ? 'place' : 'places'} to ${edits[0]!.text}`,
  )
  return [{ kind: 'adopt', title, edits, preferred: false, lossFree: false }]
}

// Take what another mention says: its value, its title, its name.
import type { ComparedValue } from '../../model/authority.ts'
import type { Finding } from '../../model/finding.ts'
import { placeText } from '../place.ts'
import { inBoth, type Fix, type FixMaker } from './fix.ts'
import { printedAt, sayingLike, valueLike, type Printed } from './mentions.ts'
import { isAuthority } from '../authority.ts'

const mostOffered = 3

export const copy: FixMaker = (finding, { snapshot }) => {
  const remedy = finding.remedies?.find(({ kind }) => kind === 'copy')
  const own = printedAt(snapshot, finding.at)
  if (remedy?.kind !== 'copy' || own === null) return []
  if (remedy.ledger !== undefined) return ofLedger(remedy.ledger, finding, own)
  const offered = new Map<string, Fix>()
  for (const { at } of finding.related) {
    const text = sayingLike(snapshot, finding.at, at)
    if (text === null || offered.has(text)) continue
    const sure = remedy.lossFree === true
    const title = inBoth((language) => {
      const place = placeText(snapshot, at, finding.at, language)
      return language === 'zh' ? `改为${text}（同${place}）` : `Change to ${text} (as in ${place})`
    })
    const edits = [{ path: finding.at.path, span: own.span, text }]
    const preferred = sure || isAuthority(snapshot.digests.get(at.path), at)
    offered.set(text, { kind: 'copy', title, edits, preferred, lossFree: sure })
  }
  return [...offered.values()].slice(0, mostOffered)
}

/** The value of the ledger, as the place prints its own. */
function ofLedger(value: ComparedValue, { at }: Finding, { digest, span, source }: Printed): readonly Fix[] {
  const here = at.kind === 'figure' ? digest.figures[at.ordinal]?.observation : undefined
  const text = here === undefined ? null : valueLike(here, { ...value, hedge: 'exact' }, source)
  if (text === null || text === source) return []
  const title = { zh: `改为${text}（同台账）`, en: `Change to ${text} (as in the ledger)` }
  return [{ kind: 'copy', title, edits: [{ path: at.path, span, text }], preferred: true, lossFree: false }]
}

// Define the abbreviation where it stands: the full name, with the short one behind it.
import type { FixMaker } from './fix.ts'
import { printedAt } from './mentions.ts'

export const define: FixMaker = (finding, { snapshot }) => {
  const remedy = finding.remedies?.find(({ kind }) => kind === 'define')
  const own = printedAt(snapshot, finding.at)
  if (remedy?.kind !== 'define' || own === null) return []
  const { full } = remedy
  const short = own.source.replace(/\s+/g, '')
  const defined = short.startsWith('《') ? short : `“${short}”`
  const written = short.startsWith('《') && !full.startsWith('《') ? `《${full}》` : full
  const text = `${written}（以下简称${defined}）`
  const title = { zh: `补注全称：${text}`, en: `Give the full name: ${text}` }
  const edits = [{ path: finding.at.path, span: own.span, text }]
  return [{ kind: 'define', title, edits, preferred: false, lossFree: false }]
}

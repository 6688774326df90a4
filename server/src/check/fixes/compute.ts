// Take the computed value: what the other figures give, in the place's own unit, precision and style.
import Big from 'big.js'
import { decimalsPrinted } from '../format.ts'
import { placeText } from '../place.ts'
import { inBoth, type Fix, type FixMaker } from './fix.ts'
import { printedLike } from './style.ts'

export const compute: FixMaker = (finding, { digest, snapshot }) => {
  const figure = finding.at.kind === 'figure' ? digest.figures[finding.at.ordinal] : undefined
  if (figure === undefined || figure.observation.hedge !== 'exact') return []
  const { observation, span } = figure
  const source = digest.document.text.slice(span.start, span.end)
  return (finding.remedies ?? []).flatMap((remedy): readonly Fix[] => {
    if (remedy.kind !== 'value' || remedy.interval.low === null || remedy.interval.high === null) return []
    const middle = new Big(remedy.interval.low).plus(remedy.interval.high).div(2)
    const text = printedLike(middle, observation, source, decimalsPrinted(observation))
    if (text === null || text === source) return []
    const others = finding.related.map(({ at }) => snapshot.digests.get(at.path)?.figures[at.ordinal]?.observation.text)
    const first = finding.related[0]
    const from = others.filter((other) => other !== undefined).join('、')
    const title = inBoth((language) => {
      const place = first === undefined ? '' : placeText(snapshot, first.at, finding.at, language)
      return language === 'zh' ? `改为${text}（按${place}的${from}推算）` : `Change to ${text} (from ${from}, ${place})`
    })
    const edits = [{ path: finding.at.path, span, text }]
    return [{ kind: 'compute', title, edits, preferred: false, lossFree: false }]
  })
}

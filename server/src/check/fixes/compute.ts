// Take the computed value: what the other figures give, in the place's own unit, precision and style.
import Big from 'big.js'
import type { Finding, Remedy } from '../../model/finding.ts'
import type { Interval } from '../../model/interval.ts'
import type { MentionReference } from '../../model/reference.ts'
import { decimalsPrinted } from '../format.ts'
import { placeText } from '../place.ts'
import { inBoth, type Fix, type FixContext, type FixMaker } from './fix.ts'
import { printedLike } from './style.ts'

/** Beyond so many parts that might be the wrong one a list of fixes helps nobody. */
const mostParts = 4

export const compute: FixMaker = (finding, context) => {
  const values = (finding.remedies ?? []).filter((remedy) => remedy.kind === 'value')
  const elsewhere = values.filter(({ at }) => at !== undefined)
  return values.flatMap((remedy) =>
    remedy.at !== undefined && elsewhere.length > mostParts ? [] : fixOf(finding, remedy, context),
  )
}

function fixOf(finding: Finding, remedy: Extract<Remedy, { kind: 'value' }>, context: FixContext): readonly Fix[] {
  const { snapshot } = context
  const at = remedy.at ?? finding.at
  const printed = printedAs(at, remedy.interval, context)
  if (printed === null) return []
  const { text, was, edits } = printed
  const from = [...(remedy.at === undefined ? [] : [{ at: finding.at }]), ...finding.related].filter(
    (other) => other.at !== at,
  )
  const others = from.flatMap((other) => figureAt(other.at, context)?.observation.text ?? [])
  const first = from[0]
  const title = inBoth((language) => {
    const place = first === undefined ? '' : placeText(snapshot, first.at, finding.at, language)
    if (remedy.at !== undefined)
      return language === 'zh'
        ? `把${was}改为${text}（按${others.join('、')}推算）`
        : `Change ${was} to ${text} (from ${others.join('、')})`
    return language === 'zh'
      ? `改为${text}（按${place}的${others.join('、')}推算）`
      : `Change to ${text} (from ${others.join('、')}, ${place})`
  })
  return [{ kind: 'compute', title, edits, preferred: false, lossFree: false }]
}

function figureAt(at: MentionReference, { snapshot }: FixContext) {
  return at.kind === 'figure' ? snapshot.digests.get(at.path)?.figures[at.ordinal] : undefined
}

/** Null for a hedged figure, an interval without bounds, and what stands there already. */
function printedAs(at: MentionReference, { low, high }: Interval, context: FixContext) {
  const figure = figureAt(at, context)
  if (figure === undefined || figure.observation.hedge !== 'exact' || low === null || high === null) return null
  const { observation, span } = figure
  const was = context.snapshot.digests.get(at.path)!.document.text.slice(span.start, span.end)
  const text = printedLike(new Big(low).plus(high).div(2), observation, was, decimalsPrinted(observation))
  return text === null || text === was ? null : { text, was: observation.text, edits: [{ path: at.path, span, text }] }
}

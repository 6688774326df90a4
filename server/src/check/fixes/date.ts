// Note the date of an article that does not tell it, in jiaokan.yaml: the year that would make its 去年 the year of the others.
import { settledPath } from '../../model/settlement.ts'
import { placeText } from '../place.ts'
import { yearOf } from '../periods.ts'
import { inBoth, type Fix, type FixMaker } from './fix.ts'

/** How many years before the article they are. */
const yearsBack: readonly (readonly [RegExp, number])[] = [
  [/前年/, 2],
  [/去年|上年|上一年/, 1],
]

/** Only a proposal: whether the others speak of that year is for the user to see, and the place is named. */
export const date: FixMaker = (finding, { digest, snapshot, base }) => {
  const words = finding.at.kind === 'figure' ? digest.figures[finding.at.ordinal]?.observation.relativePeriod : null
  if (finding.code !== 'period-unresolved' || words == null) return []
  const back = yearsBack.find(([said]) => said.test(words))?.[1] ?? 0
  const path = settledPath(base, finding.at.path)
  const offered = new Map<string, Fix>()
  for (const { at } of finding.related) {
    const year = yearOf(snapshot.digests.get(at.path)?.figures[at.ordinal]?.observation.period ?? '')
    if (year === null || offered.has(String(year + back))) continue
    const title = inBoth((language) => {
      const place = placeText(snapshot, at, finding.at, language)
      return language === 'zh'
        ? `注明本文为${year + back}年（“${words}”即${year}年，同${place}；写入 jiaokan.yaml 的 date）`
        : `Record that this article is of ${year + back} ("${words}" being ${year}, as in ${place}) under date in jiaokan.yaml`
    })
    const settles = { kind: 'date' as const, entry: { path, date: String(year + back) } }
    offered.set(String(year + back), { kind: 'date', title, edits: [], settles, preferred: false, lossFree: false })
  }
  return [...offered.values()]
}

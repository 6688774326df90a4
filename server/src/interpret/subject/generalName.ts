// Names that say what side of a thing is measured and not of which: 资助金额, 涉及面积.
import { attributes, moneyVerbs, reaching } from '../../lexicon/indicators.ts'
import { normaliseName } from './indicator.ts'

/** Whether a name may be that of many things in one article. */
export function isGeneral(name: string): boolean {
  return sidesOfThings.has(normaliseName(name).replace(reachingFirst, ''))
}

const reachingFirst = new RegExp(`^(?:${reaching.join('|')})的?(?=.{2})`)
const sidesOfThings: ReadonlySet<string> = new Set(
  [...attributes, ...moneyVerbs.values()].flatMap((name) => [name, normaliseName(name)]),
)

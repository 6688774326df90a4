// Names that say what side of a thing is measured and not of which: 资助金额, 涉及面积.
import { attributes, generalNouns, moneyVerbs, reaching } from '../../lexicon/indicators.ts'
import { normaliseName } from './indicator.ts'

/** Whether a name may be that of many things in one article. */
export function isGeneral(name: string): boolean {
  return sidesOfThings.has(normaliseName(name).replace(reachingFirst, ''))
}

/** Whether things of this kind are too many to be an owner: 国家, 项目. */
export function isGeneralNoun(noun: string): boolean {
  return generalNouns.has(noun)
}

const reachingFirst = new RegExp(`^(?:${reaching.join('|')})的?(?=.{2})`)
const sidesOfThings: ReadonlySet<string> = new Set(
  [...attributes, ...moneyVerbs.values()].flatMap((name) => [name, normaliseName(name)]),
)

// Names that say what side of a thing is measured and not of which: 资助金额, 涉及面积.
import { alternation } from '../../tools/alternation.ts'
import { caseActs } from '../../lexicon/predicates.ts'
import { attributes, moneyVerbs, reaching } from '../../lexicon/indicators.ts'
import { normaliseName } from './indicator.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** Whether a name may be that of many things in one article. */
export function isGeneral(name: string): boolean {
  const plain = normaliseName(name)
  return sidesOfThings.has(plain.replace(reachingFirst, '')) || actsOnCases(plain)
}

/** 审结件数, 判处人数: of which cases is not said. */
const actsOnCases = endTest(new RegExp(`^(?:共|累计)?(?:${alternation(caseActs)})(?:[件起宗人例名]数?|人次)?$`))

/** 其中，中央财政资金23亿元: who pays, and for which of several things the whole says. */
export function isPayersPart(name: string, sentence: string): boolean {
  return payers(normaliseName(name)) && /其中|包括/.test(sentence)
}

const payers = endTest(
  /^(?:中央|省级?|自治区|市级?|[县区]级?|市县|地方|各级)?(?:财政|预算内?)性?(?:资金|投入|投资|补助|支持|拨款)(?:金额|额)?$|^(?:企业)?自筹资金$|^社会资[金本]$/,
)

const reachingFirst = new RegExp(`^(?:${reaching.join('|')})的?(?=.{2})`)
const sidesOfThings: ReadonlySet<string> = new Set(
  [...attributes, ...moneyVerbs.values()].flatMap((name) => [name, normaliseName(name)]),
)

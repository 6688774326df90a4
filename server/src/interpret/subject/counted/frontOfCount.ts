// What stands in front of a counted noun: the verb that it is the object of, or words that qualify it.
import { alternation } from '../../../tools/alternation.ts'
import { leadingToExamples, prepositions } from '../../../lexicon/predicates.ts'
import { blanks, characterSet, without } from '../../../tools/characters.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import { headOf } from '../indicator.ts'
import { actsFrom, actsUpTo } from '../phrase/doings.ts'
import { startTest, withoutEnd, withoutStart } from '../../../tools/patternsAtEnds.ts'

export interface Front {
  /** The verb that the counted noun is the object of, with its subject in the clause. */
  readonly verb: string
  /** Words that qualify the noun, where no verb stands in front. */
  readonly words: string
  /** The noun is what the clause goes on to speak of (与30个国家签署…). */
  readonly opens: boolean
  /** What is done with all of which examples stand in front. */
  readonly examples?: string
}

const fronts = suffixes(prepositions)
const fillers = suffixes(
  '着 近 约 超过 超 逾 大约 达到 达 至少 起码 不足 突破 接近 上 共有 一共有 一共 总共 共 有 为 是 了 过 等 仅 就 还 也 已 其他 其余 其中 全国 全球 全省 全市 全县 全村 全镇 全乡 全校 全厂 全区 当地 国内 境内 先后 累计 总共 合计 分 到 至 的 这 那 该 首批 另有 另外 目前 主要 要 可'.split(
    ' ',
  ),
)

/** Without hedges and the like at its end, up to a verb or a preposition. */
function withoutFillers(words: string): string {
  for (let own = words; ;) {
    const filler = actsUpTo.at(own) === undefined ? fillers.at(own) : undefined
    if (filler === undefined || (filler === '过' && own.endsWith('通过'))) return own
    if (fronts.at(own) !== undefined && filler.length === 1 && filler !== '了') return own
    own = own.slice(0, -filler.length)
  }
}

/** The words in front of a counted noun, those that the figure before counts left out if it `follows` one: 国际终端配送覆盖 of …覆盖77个国家和地区. */
export function frontOf(left: string, follows = false): Front {
  const words = withoutKinds(withoutBlanksAndQuotes(withoutNotes(left)))
  const own = withoutFillers(words)
  if (own === '' || giveExamples(words, own)) return { ...nothing, examples: actOnExamples(own) }
  const place = endsPlace(own, own.length - 1) ? (placeAtEnd.exec(own)?.[0] ?? '') : ''
  const beforePlace = own.length - place.length
  if (fronts.at(own) !== undefined || fronts.at(own, beforePlace) !== undefined) return opening
  const start = startOfAct(own, own.length) ?? startOfAct(own, beforePlace)
  if (start !== undefined) return { ...nothing, verb: (follows ? '' : doerOf(own.slice(0, start))) + own.slice(start) }
  if (endsClause(words, words.length - 1) && clauseInFront.test(words)) return nothing
  return { ...nothing, words: qualifying(own) }
}

const nothing: Front = { verb: '', words: '', opens: false }
const opening: Front = { verb: '', words: '', opens: true }

/** Where the verb begins that ends at `end`. */
function startOfAct(words: string, end: number): number | undefined {
  const verb = actsUpTo.at(words, end)
  return verb === undefined ? undefined : end - verb.length
}

/** 青澜渔协 in front of 共受理: who does it, `''` where the words are too many to name one, or only say when (本届). */
function doerOf(words: string): string {
  const receiver = words.includes('为') ? forWhom.exec(words.trimEnd())?.[1] : undefined
  if (receiver !== undefined) return receiver
  const doer = whoDoes(headOf(words.replace(role, '')))
  const named = thisTime(doer) ? doer.replace(ofThis, '') : doer
  return named.length > longestSubject || thisTime(named) ? '' : named
}

/** 为周边渔民│提供岗位: for whom it is done, who does not do it. */
const forWhom =
  /^(?:[^，]*，)?(?:[共已还也可将能\s]|累计|已经|直接|专门)*(为(?!期|主|了|何|止|此|重点|核心|[我你他她]们)[^，。；：、\s为的\d]{2,8})(?<![共先已新又])$/

/** The words that say which ones are counted, where no verb stands in front. */
function qualifying(words: string): string {
  const plain = withoutMeans(whoDoes(headOf(points(words, words.length - 1) ? words.replace(pointing, '') : words)))
  return plain.length > longestSubject ? (issued.exec(plain)?.[1] ?? '') : plain
}

/** 我们投产, 协会共受理, 光渔船就登记, 已完成或基本完成, 除新上市的: the words that name somebody or something. */
function whoDoes(words: string): string {
  return withoutAside(withoutNobody(words))
}

const withoutNobody = withoutStart(
  /^(?:[我你他她它咱]们的?|大家的?|光是|单是|除[了去]?|(?:再|若)?加上|或(?:者|基本)?)(?=..|$)/,
)
/** 区里│依托│渔港企业 */
const withoutMeans = (words: string) => (words.includes('依托') ? words.replace(means, '') : words)
const means = /^.*依托(?=..)/
const withoutAside = withoutEnd(/(?<=..)(?:共|就|便|则|都|也|还|先后|已经|已|正在|现场)$/)

/** 建成│以党员为主的│20多支小分队 */
const withoutKinds = withoutEnd(/(?<=..)以[^，。；、]{2,12}为(?:代表|主|重点|核心|主体)的$/)

const withoutBlanksAndQuotes = without(`${blanks}“”`)

function withoutNotes(words: string): string {
  return words.includes('（') || words.includes('(') ? words.replace(/[（(][^（）()]{0,20}[）)]/g, '') : words
}

const points = characterSet('们我你他她它这')
const pointing = /(?:[我你他她它]们?|这)$/
/** 成为国内首个: as what it does that names nobody. */
const role = /^.*(?:成为|作为|并)|^[一二三四五六七八九十]{1,2}是/
/** 分布在各地的300多个冷库: what the attribute in front says is no part of the name. */
const endsClause = characterSet('的近约超逾')
const clauseInFront = /[在于由从对与].{5,}的[近约超逾]?$/
/** 国家发展改革委等10部门, 包括青澜在内的全国10个城市: examples are no part of the name. */
function giveExamples(words: string, own: string): boolean {
  return own.endsWith('在内') || (words.includes('等') && examples.test(words))
}

/** 产品已│覆盖│机床、机器人等: what is done with all of them; `''` where nothing is. */
function actOnExamples(own: string): string {
  const first = own.indexOf('、')
  for (let at = first - 4; at >= Math.max(0, first - longestExample); at--) {
    const act = actsFrom.at(own, at)
    const example = act === undefined ? '' : own.slice(at + act.length, first)
    if (example.length < 2 || noExample.test(example) || including.test(act!)) continue
    return act!
  }
  return ''
}

const longestExample = 12
const noExample = /[的在和与及赴向对到]|包括|包含/
const including = new RegExp(`^(?:${alternation(leadingToExamples)})`)
const examples = /等(?:[近约超逾达共]|全国|其他|多达){0,2}$/
const longestSubject = 12
/** 本届艺术节举办: whose it is, the scope says. */
const thisTime = startTest(/^(?:[本此这首][届次轮批期]|今年的)/)
/** 本届渔博会的│渔具评选活动收到 */
const ofThis = /^[^的]*的(?=[^的]{3,}(?:活动|大赛|比赛|论坛|展区|项目|平台|计划|行动)$)/
/** 某部门日前推出便利渔民12条措施: what they are for. */
const issued = /^.*(?:推出|出台|制定|发布|实施|公布|提出|印发)了?(?:新一轮|一批|一系列)?([\u4e00-\u9fff]{4,14})$/
/** 通达欧洲24个国家: a place between verb and count. */
const endsPlace = characterSet('国陆洲省市县区州')
const placeAtEnd = /(?:我国|(?:亚欧|欧亚|[欧亚非美]洲)大陆|[欧亚非美]洲|.{2,3}[省市县区州])$/

// Places that a clause only goes to, measures against, lies at or is ranked in: 距云川45公里, 位于湘江以西, 是云川首个.
import { firstShowings, firstThere, mannersOfShowing, reachWords } from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'
import type { NameInText } from './placed.ts'
import { isLead } from './clauseLead.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'

const reach = `(?:${alternation(reachWords)})(?:了|着|到|的)?`
const reached = new RegExp(`${reach}$`)
/** 抵达云川省会│昆明, and not 自治区首府. */
const reachedCapital = endTest(new RegExp(`${reach}(?!治区)(?:[\\u4e00-\\u9fff]{2,4})?(?:首都|首府|省会)$`))
/** 云川│正南50公里处: from where it is measured. */
const beside = startTest(/^(?:正|以)?[东南西北]{1,2}(?:方向?|侧|面)?(?:约|近|仅)?$/)
/** 澜江│北岸: what lies at a river, and not the coast of an island or a state. */
const banks = startTest(/^[东南西北左右两沿]岸/)
const waters = endTest(/[江河湖海水溪]$/)
/** 为云川│提供电力: to whom it is given. */
const given = startTest(/^(?:人民|民众|群众|居民|当地|市场)?(?:提供|输送|供应)/)
/** 出口│欧美市场 */
const sold = startTest(/^等?(?:国家|地区|市场)/)
/** 亚欧大陆│之间, 京津冀│协同发展项目: what lies between, and what projects are called by. */
const between = startTest(/^(?:之间|(?:协同|一体化)(?:发展|合作)?项目)/)
/** 首批机车在云川│下线, 飞机在盘溪│首飞: where it was shown first is not whose it is. */
const rolledOut = new RegExp(`^(?:${alternation(mannersOfShowing)})*(?:${alternation(firstShowings)})`)
const [longestWord, longestReached] = [6, 12]
const longestPair = 14
const lies = /(?:位于|地处|坐落[于在]|处于|属于?)$/
const ranked = endTest(/(?:[是为系居列占]|成为|作为|属于?)$/)
/** 酒泉卫星发射中心│点火发射 */
const launched = startTest(/^(?:点火|成功)*(?:发射|升空)/)
const route = /^[东南西北]?站?(?:至|到|往返|—)$/
/** 云川至│盘溪等5个项目, 云川北至│柳湾山站: also where the other end is known to no register. */
const routeTo = startTest(/^[东南西北]?站?至[\u4e00-\u9fff]{2,5}(?:等|站)/)
/** 中国—│云川友谊园, 14个市州城区和│云川新区: the second of two, or one beside those counted. */
const second = /[^—–-][—–-]$|\d个[^，。；：、\d]{1,8}[和及与]$/
const longestRoute = 4

/** Whether that holds of `place`, in a clause that begins at `start`; `next` is the place behind it. */
export function isPassed(text: string, start: number, place: NameInText, next: NameInText | undefined): boolean {
  const from = place.start - start
  const front = text.slice(Math.max(0, from - longestWord), from)
  const behind = text.slice(place.end - start)
  if (
    isReached(text, from) ||
    between(behind) ||
    (front.endsWith('在') && rolledOut.test(behind)) ||
    launched(behind) ||
    isBeyond(front, behind, place) ||
    routeTo(behind)
  )
    return true
  if (behind !== '' && second.test(text.slice(Math.max(0, from - longestPair), from))) return true
  if (ranked(front) && firstThere.test(behind)) return true
  if (
    next !== undefined &&
    next.start - place.end <= longestRoute &&
    route.test(behind.slice(0, next.start - place.end))
  )
    return true
  return lies.test(front) && !isLead(text.slice(0, from).replace(lies, '')) && !/^[^，。；]{0,8}的/.test(behind)
}

/** Whether the clause only reaches what stands at `from`, alone or as a capital. */
function isReached(text: string, from: number): boolean {
  const front = text.slice(Math.max(0, from - longestReached), from)
  return reached.test(front.slice(-longestWord)) || reachedCapital(front)
}

/** Whether something lies beside the place, or is given or sold to it. */
const isBeyond = (front: string, behind: string, { canonical }: NameInText) =>
  beside(behind) ||
  (banks(behind) && waters(canonical)) ||
  (/[为给向]$/.test(front) && given(behind)) ||
  (front.endsWith('出口') && sold(behind))

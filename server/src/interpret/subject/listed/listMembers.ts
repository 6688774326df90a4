// What the members of a list are called that share a part of their name: 对美、澳出口, 城镇和农村居民收入.
import { placeKind } from '../../../lexicon/placeKinds.ts'
import { sectors } from '../../../lexicon/indicators.ts'
import { doubledNames, sharedHeads } from '../../../lexicon/parts.ts'
import { jointRegions, tradeBlocks, worldParts } from '../../../lexicon/scopeWords.ts'
import { alternation } from '../../../tools/alternation.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'
import { characterSet } from '../../../tools/characters.ts'
import { headOf, isNamedQuantity, tailOf } from '../indicator.ts'
import { sideWithOwner } from '../carried/sideNames.ts'

/** 半导体、集成电路等跨境电商出口 → 半导体跨境电商出口, 集成电路跨境电商出口; 对美、澳出口 → 对美出口, 对澳出口. */
export function itemsOf(subject: string, marks: RegExp): string[] {
  const region = regions.exec(subject)
  if (region !== null)
    return region[1]!
      .split(/[、和与及]/)
      .map(
        (part) => `${part.replace(/部?(?:地区)?$/, '')}${part.startsWith('东北') ? '' : '部'}地区${headOf(region[2]!)}`,
      )
  const parts = subject.split(marks).filter((part) => part.length > 0)
  const last = parts.at(-1)
  if (last === undefined) return []
  if (parts.length === 1) return doubled(headOf(last))
  const traded = tradedWith.exec(parts[0]!)
  if (traded !== null) return [traded[2]!, ...parts.slice(1)].map((part) => traded[1]! + headOf(part))
  parts[0] = parts[0]!.replace(example, '')
  const preposition = prepositionIn(parts[0]!)
  const common =
    /(?<![高初同平均相优])等(?:[^等]{0,12}?)(的?[^等]*)$/.exec(last)?.[1] ??
    behindOpposite(parts) ??
    echoed(parts.at(-2)!, last) ??
    behindParallel(parts.slice(1, -1), last) ??
    behindDivision(last) ??
    behindPlace(last) ??
    behindHolders(parts) ??
    behindKindAlone(parts) ??
    commonTail(last)
  const members = parts.map((part, index) => {
    const words = index === 0 && preposition !== null ? part.slice(part.lastIndexOf(preposition) + 1) : part
    const own = headOf(
      index === parts.length - 1 ? withoutOf(lastWords(words), common) : words.replace(/^.*的(?=..)/, ''),
    )
    const whole = preposition === null ? own : preposition + own
    const alone = common === headOf(last) && isNamedQuantity(whole)
    const named = (index === parts.length - 1 || /(?<!需氧)[值额量率数费入出]$/.test(whole)) && isNamedQuantity(whole)
    const complete = alone || named || whole.endsWith(common)
    if (!complete && isOrdinal(whole)) return withKind(whole, last, common)
    return ordinal(complete ? whole : whole + common)
  })
  return members.map((name, index) => (index === 0 ? name : sideWithOwner(name, headOf(parts[0]!))))
}

/** 第二、│第三产业增加值 */
const isOrdinal = endTest(/^第[一二三]次?$/)
const ordinal = (name: string) => name.replace(/^(?=[一二三]次?产业)/, '第')

/** 第一、第二│批次产量: what the last of them are stands behind each. */
function withKind(whole: string, last: string, common: string): string {
  const kind = behindOrdinal.exec(lastWords(last))?.[1]
  return kind === undefined ? common : ordinal(whole + kind.replace('的', ''))
}

const behindOrdinal = /^第?[一二三](.{2,})$/

/** 我国对│东盟, 长三角地区对│东盟: each of the members is one that is traded with. */
function prepositionIn(first: string): string | null {
  const own = /(?:^|我国|中国|全国|全省|全市|[度月年半])(对|与|向)[^对与向]*$/.exec(first)?.[1]
  if (own !== undefined) return own
  const trader = first.slice(0, Math.max(0, first.lastIndexOf('对')))
  return isRegion(trader) || placeKind(trader) === 'province' ? '对' : null
}

const isRegion = startTest(
  new RegExp(`^(?:${alternation(jointRegions)})(?:地区|区域)?$|^[\\u4e00-\\u9fff]{2,8}(?:省|市|自治区|自治州)$`),
)

/** 小麦、玉米和大豆的│产量: 大豆产量, as the others have it. */
function withoutOf(words: string, common: string): string {
  const at = common === '' ? -1 : words.indexOf('的')
  return at > 0 && words.slice(at + 1) === common ? words.slice(0, at) + common : words
}

/** Without 等 and what goes on behind it. */
function lastWords(words: string): string {
  return words.replace(/(?<![高初同平均相优])等.*$/, '').replace(achieving, '')
}

/** 机械行业实现利润 is theirs. */
const achieving = /(?<=[行企工商产]业|公司|单位|）)(?:[共已]|累计)?(?:实现|完成)(?=..)/

/** 如水果、蔬菜进口分别增长: the first of the examples. */
const example = /^如(?![东皋意家愿])(?=..)/

/** 内、外贸吞吐量: the two opposites share all that follows the second. */
function behindOpposite(parts: readonly string[]): string | null {
  const [first, second = '', third] = parts
  const rest = second.slice(1)
  return third === undefined && rest !== '' && opposites.has(first!.at(-1)! + second[0]!) ? headOf(rest) || rest : null
}

const opposites: ReadonlySet<string> = new Set([
  '内外',
  '进出',
  '上下',
  '男女',
  '冷热',
  '干支',
  '南北',
  '高中',
  '中高',
  '大中',
  '中小',
  '大小',
])

/** 养老、失业和工伤保险参保人数, 国有和民营企业利润: the kind of those who are told apart stands behind the last of them. */
function behindHolders(parts: readonly string[]): string | null {
  const last = parts.at(-1)!
  const [, holder, rest] = holders.exec(last) ?? []
  if (holder === undefined || rest === undefined) return null
  return parts.slice(0, -1).every((part) => part.length > 1 && part.length <= longestKind && !part.endsWith(holder))
    ? headOf(holder + rest)
    : null
}

/** 渔船、冷藏设备行业: nothing follows the kind, and the names in front may be longer. */
function behindKindAlone(parts: readonly string[]): string | null {
  const kind = kindAlone.exec(headOf(parts.at(-1)!))?.[1]
  if (kind === undefined) return null
  return parts.slice(0, -1).every((part) => !endsKind(part, part.length - 1)) ? kind : null
}

const kindAlone = /..(行业|产业|领域|板块|赛道)$/
const endsKind = characterSet('业域块道值额量率数费入出')
const longestKind = 4
const holders = /^[^的]{2,6}?(保险|企业|行业|部门|居民|机构|口岸|家庭)(.{2,})$/

/** 对非洲出口船舶、轴承: goods, and with whom. */
const tradedWith = /((?:对|自|从|向)[^对与向额值]{1,8}(?:进出口|出口|进口))([^额值总规和与增].*)$/

/** 汽车产销 is 汽车产量 and 汽车销量. */
function doubled(name: string): string[] {
  const names = doubledNames.find(([word]) => word.test(name))
  return names === undefined ? [] : names.slice(1).map((one) => name.replace(names[0], one as string))
}

/** 东、西部地区外贸: the four great regions share what follows 地区. */
const regions = /((?:东北?|中|西)部?(?:地区)?(?:[、和与及](?:东北?|中|西)部?(?:地区)?)+)([^、和与及]*)$/

/** 进口、出口整体通关时间: the last name ends where it ends like the one before, and the rest is shared. */
function echoed(previous: string, last: string): string | null {
  const at = last.indexOf(previous.at(-1)!)
  const isSector = /[业]$/.test(previous) && 2 * (at + 1) < previous.length
  const isOther = at >= 0 && otherWord(last.slice(at))
  const rest = at < 0 || at > previous.length + 2 || isSector || isOther ? '' : last.slice(at + 1)
  return rest.length < 2 ? null : headOf(rest)
}

/** 雕刻机、服务机器人: no 机 that they share. */
const otherWord = startTest(/^(?:机[器场构关制]|车[间站位道]|电[池站网]|船[舶员厂坞])/)

const ordinals = /^[一二三四五六七八九十东南西北中上下甲乙丙]$/
/** 二、三产业增加值 */
const ofIndustries = /^[二三]产业./
const sharedHead = new RegExp(`^(?:${alternation(sharedHeads)})`)

/** 养老、失业、工伤保险参保人数, 一、二、三产从业人员占比: where the last item ends as long as those before it. */
function behindParallel(middle: readonly string[], last: string): string | null {
  const length = middle[0]?.length ?? 0
  if (length === 0 && ofIndustries.test(last)) return headOf(last.slice(1))
  if (length === 0 || length > 2 || middle.some((part) => part.length !== length)) return null
  const rest = last.slice(length)
  if (length === 1) return middle.every((part) => ordinals.test(part)) && rest.length > 1 ? headOf(rest) : null
  return sharedHead.test(rest) ? headOf(rest) : null
}

/** 城镇和农村居民收入, 全国和自贸试验区负面清单: what is shared stands behind the division. */
function behindDivision(last: string): string | null {
  const rest = /^.{1,5}?(?:[区省市县村镇]|部门)(?![民级内属人场政务长委化]|外(?![资贸汇商债]))(.{4,})$/.exec(last)?.[1]
  return rest === undefined ? null : headOf(rest)
}

/** 沿线国家、东盟实际投资金额: what is shared stands behind the state or group of states, which is the longest one (印度尼西亚). */
function behindPlace(last: string): string | null {
  for (let length = 5; length > 1; length--)
    if (isState(last.slice(0, length)))
      return last.length > length + 2 ? headOf(last.slice(length).replace(/^的/, '')) : null
  return null
}

const groupsOfStates: ReadonlySet<string> = new Set([...tradeBlocks, ...worldParts])
const isState = (name: string) => groupsOfStates.has(name) || placeKind(name) === 'country'

function commonTail(last: string): string {
  const head = headOf(last)
  const common = flow.exec(head)?.[0] ?? standardOf(head) ?? withVerb(tailOf(head) ?? '', head)
  return common === head ? (bareFlow.exec(head)?.[0] ?? common) : common
}

/** 渔民医保和救助经费人均补助标准: what of them is a standard. */
function standardOf(head: string): string | undefined {
  return endsStandard(head) ? standard.exec(head)?.[0] : undefined
}

const standard = /(?:[月年]?人均|平均)?(?:财政)?(?:补助|补贴|保障|缴费|养老金|供养|救助|待遇)?(?:最低|平均)?标准$/
const endsStandard = endTest(/标准$/)

/** 氮氧化物排放量: 排放量, as 量 and 率 alone name nothing; 贷款余额 is the balance of what is lent. */
function withVerb(tail: string, head: string): string {
  if (tail === '占比' || tail === '比重') return (tailOf(headOf(head.slice(0, -2))) ?? '') + tail
  if (tail === '余额') return /(?:贷款|存款|融资|债券|债务)余额$/.exec(head)?.[0] ?? tail
  return (tail === '量' || tail === '率') && head.length > 4 ? head.slice(-3) : tail
}

/** 船舶、汽车出口: what trades is the last of the list itself. */
const bareFlow = /(?:进出口|出口|进口)[^口]{0,3}$/

const flow = new RegExp(`(?:${sectors.join('|')}|货物|服务)?(?:贸易)?(?:进出口|出口|进口)(?:[额值增]?[^口]{0,3})$`)

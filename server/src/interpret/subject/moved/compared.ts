// What a growth is of, and what it is held against: 增幅比东部地区高, 高出整体增速.
import { inexact } from '../../../lexicon/hedges.ts'
import { characterSet, holds } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import type { Topic } from '../topic.ts'

/** 央行决定下调存款准备金率: what is adjusted, not who does. */
export function withoutAdjusting(head: string): string {
  const plain = head.includes('调') ? head.replace(adjusting, '') : head
  return holds(plain, acts) ? plain.replace(acting, '') : plain
}

const acts = characterSet('降提压减约省')
/** 降低综合担保费率、降低│工商业电价5%, 可减少│氮氧化物排放50%: what is done to it. */
const acting =
  /^(?:[^，]*、)?(?:可以?|能够?|将)?(?:阶段性|进一步|适当|适度|再|有效|大幅|平均)*(?:降低|提高|压减|减少|节约|节省)了?(?![值量后前时中以给为使让至到的])(?=.{3})/

export function withoutRateNoun(head: string): string {
  return endsRateNoun(head, head.length - 1) ? head.replace(rateNounAtEnd, '') : head
}

const adjusting = /^.*(?:上调|下调|调高|调低)了?(?![后前时中以给为使让至到的])(?=..)/
/** 经济增速 is the name of what it is the pace of, too. */
const rateNounAtEnd =
  /(?<!(?:^|[省市县区州国球界洲盟民的])经济)(?:盘中)?的?(?:同比|环比|平均|年均)?的?(?:增速|增幅|增长率|涨幅|降幅|升幅|跌幅|减幅|增长速度)$/

const endsRateNoun = characterSet('速幅率度')

/** 增幅比东部地区 is 增幅, 高出整体增速 says nothing of its own; what it is held against stands apart. 企业与居民存款 is one name. */
export function compared(head: string): { own: string; against: string } {
  const match = holds(head, compares) ? against.exec(head) : null
  if (match === null) return { own: withoutPointer(head), against: '' }
  return {
    own: withoutPointer(head.slice(0, match.index).replace(/(?<=..)(?:[将会已也就都还]|分别)+$/, '')),
    against: pastOnly.test(match[1]!) ? '' : match[1]!,
  }
}

const compares = characterSet('比较与高超快低慢领')
const against =
  /(?:相比于?(?!$)|(?<![占对同环相])(?<!加勒)比(?![例重价]|利时|亚迪)|较(?![快高大好多强低少])|与(?=[^，比较]{0,16}(?:相比?|[期年月季度周平]|之?前)$)|高出|高于|超过|快于|低于|慢于|领先于?)([^，比较]{0,16}?)(?:相比)?$/

/** This number, this growth: what was just spoken of. */
function withoutPointer(name: string): string {
  return opensPointer(name, 0) ? name.replace(sameAgain, '') : name
}

const opensPointer = characterSet('这该其此个一数指比总规')
const sameAgain =
  /^(?:这|这个|这一|该|其|此|个|一)?(?:数字|数据|数值|指标|比例|数量|总量|规模)?(?=$|[增降涨跌]幅$|增速$)/

/** What only says of when the base is: 比之前, 较前一交易日, 比上届. */
const pastOnly =
  /^(?:之前|以前|以往|此前|往[年常]|前[一几]?[^，]{0,4}|上[^，]{0,4}|去年?|同期|年初|年中|预期|预算)?(?:平均)?(?:水平)?$|^\s*(?:此前|之前|上次)?\s*的?(?:预测|预期|估计)(?:值|数)?$/

/** 工业增加值实现增速6.3%: what it is the pace of, `''` where that is not told so. */
export function paced(left: string): string {
  const own = endsRateNoun(left, left.length - 1) ? achievedPace.exec(left)?.[1] : undefined
  return own === undefined ? '' : headOf(own)
}

const achievedPace = /^([^，。；]{2,}?)(?:实现|取得|保持|维持|录得)了?(?:同比|年均|平均)?增[速幅]$/

/** 较三季度增速│提高: its own pace of another time. */
const paceAlone = /^(?:同期)?[增降涨跌减][速幅]$/

/** 进出口增速高出整体增速: a difference of two growths. */
export function gapName(level: string, own: string, against: string): string {
  if (against === '') return `${level}${own}`
  if (paceAlone.test(against)) return level + against.replace('同期', '')
  return `${level}${/[率重比例速幅度价]$/.test(level) ? '' : own || '增速'}高出${against}`
}

/** The words in front of a growth. */
export interface Moved {
  /** What moved, and what it is held against; `''` where that is not said. */
  readonly own: string
  readonly against: string
  /** 5个百分点. */
  readonly points: boolean
}

/** 高出整体增速5个百分点: what was told before, a rate rather than a level, held against something. */
export function readGap({ own, against, points }: Moved, { last, level }: Topic, left: string): Subject | null {
  if (!points)
    return level !== null && own === '' && against !== '' && /高出|超出|多出/.test(left)
      ? unsure(gapName(level, own, against))
      : null
  const rate = last === null ? null : last.replace(heldBefore, '')
  const held = rate !== null && isRate.test(rate) && !isPace.test(against) ? rate : level
  return held !== null && (paceOnly.test(own) || (own === '' && against !== ''))
    ? { name: gapName(held, own, against), sure: against === '' }
    : null
}

const paceOnly = /^(?:实际|名义)?(?:增速|增幅|降幅|减幅|涨幅|跌幅)$/
/** 高出全国增速: of a growth. */
const isPace = /[增降涨跌减][速幅]$/
const isRate = /(?:率|比重|占比|比例)$/
/** 利润率高出规模以上工业│、高于制造业 */
const heldBefore = /(?<=率|比重|占比)高出.*$/

/** 超过各项贷款平均增速│3.2个百分点: what is overtaken, `''` where nothing is. */
export function overtaken(left: string): string {
  return left.includes('超') ? headOf(overtaking.exec(left)?.[1] ?? '') : ''
}

const overtaking = /^[，、]?(?:已|远)?(?:超过|超出|超)([^，。；\d]{2,16}?(?:增速|增幅|降幅|涨幅|率|比重|占比|水平))$/

/** 40万艘，是2015年的1.8倍，相当于两省之和的1.7倍: so many times as much of what was just told. */
export function timesOf({ figure }: Setting, left: string, topic: Topic): Subject | null {
  const held = multiples.has(figure.kind) ? heldAsMuch(left) : null
  const own = held === null || held.own.length > longestOwn ? '' : headOf(held.own)
  if (own.length >= 2) return unsure(`${own}相当于${held!.other}`)
  const told = topic.last ?? topic.level
  return figure.kind === 'multiple' && told !== null && isOfAnother.test(left) ? unsure(told) : null
}

/** 客运量恢复至疫情前的│九成, 吞吐量1亿吨，恢复到去年同期的│87%: how much of what it was before there is again; else null. */
export function recovered({ figure, left }: Setting, words: string, topic: Topic): Subject | null {
  if (figure.unit !== '%' && figure.kind !== 'fraction') return null
  const match = left.endsWith('的') ? recovers.exec(left) : null
  if (match === null) return null
  const own =
    headOf(words.slice(0, match.index)).replace(/(?:总体|整体|已经?|逐步)+$/, '') || (topic.last ?? topic.level)
  return own === null ? null : unsure(`${own}${match[1]!}${match[2]!}的比例`)
}

const recovers = /((?:恢复|回升)[到至])了?([^，。；：]{2,14})的$/

const multiples: ReadonlySet<string> = new Set(['multiple', 'fraction'])
const longestOwn = 20

/** 成本仅为铜的│3倍, 能耗仅为传统工艺的│1/7: what is held against what other thing, by the words in front of the figure; else null. */
export function heldAsMuch(left: string): { readonly own: string; readonly other: string } | null {
  const match = left.endsWith('的') ? asMuchAs.exec(left) : null
  return match === null ? null : { own: match[1]!, other: match[2]! }
}

const asMuchAs = /^([^，。；]*?)(?:仅|只|大?约|已|几乎)?(?:是|为|相当于|只有|不及)([^，。；是为]{1,14})的$/
const isOfAnother = new RegExp(`^[，、,]?(?:大?约|大致)?(?:是|为|相当于)[^，。；]{2,24}的?(?:整整|足足|${inexact})?$`)

/** A clause's words between subject and verb that name nothing: 规模创历史同期新高. */
export function isFiller(name: string): boolean {
  return (
    holds(name, fills) &&
    /新高|新低|纪录|记录|最高(?!.*(?:价格?|[额率量值费])$)|阶段(?!性)|态势|势头|趋势|水平以上$/.test(name)
  )
}

const fills = characterSet('高低录段势头平以')

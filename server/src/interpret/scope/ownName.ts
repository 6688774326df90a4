// An indicator's name without what its scope says already, and as it is shown: 对东盟进出口额 is 进出口额 with a partner.
import type { FigureKind } from '../../model/figure.ts'
import { abbreviations } from '../../lexicon/indicators.ts'
import { isBareFlow, normaliseName } from '../subject/indicator.ts'
import type { Scope } from './scopedClause.ts'
import { endTest, startTest, withoutStart } from '../../tools/patternsAtEnds.ts'
import { characterSet, holds, isBlank } from '../../tools/characters.ts'

/** What is left of a partner in front of the flow: 等传统市场出口, 沿线国家进出口. */
const partnerBeforeFlow =
  /^[^口高比]{0,24}?(?:国家|地区|市场|伙伴.{0,4}|成员国?|国)(?:合计|总体|整体|累计)?(?=(?:货物|服务|跨境电商|农产品|机电产品)?(?:贸易)?(?:进出口|出口|进口)|(?:货物|服务)?贸易(?:总?[额值]|占|$)|(?:非金融类)?直接投资|承包工程)/

/** The name by which it is compared and carried on; null where nothing is left of it. */
export function ownName(name: string | null, { words, name: scope }: Scope): string | null {
  if (name === null) return null
  let plain = holds(name, isBlank) ? name.replace(/\s+/g, '') : name
  if (isGeneral(plain)) plain = plain.replace(general, '').replace(aside, '')
  if (words !== '') plain = withoutWords(plain, words.replace(/[“”]/g, ''), scope)
  else if (scope === '中央企业') plain = plain.replace(stateFirms, '').replace(aside, '')
  if (scope?.includes('→')) plain = plain.replace(partnerBeforeFlow, '')
  return plain === '' ? null : plain
}

/** What names a whole division or time and no part of what is measured there. */
const general =
  /^(?:我国|全国|中国(?!人民|共产党)|国内(?!生产总值|航线|航班|游客|旅客|市场|贸易|外)|全省|全市|全县|全区|全年|全部)+的?/
const isGeneral = startTest(general)

function withoutWords(name: string, words: string, scope: string | null): string {
  let plain = name
  const through = words.length > 2 && plain.startsWith('经') ? plain.indexOf(words) : -1
  if (through > 0 && through < longestWork) return plain.slice(through + words.length).replace(aside, '')
  const place = plain.indexOf(words)
  if (place > 0 && place < longestPlace && scope?.startsWith(plain.slice(0, place)) === true) plain = plain.slice(place)
  for (const own of [words, withoutToward(words)])
    if (own !== '' && plain.startsWith(own)) plain = plain.slice(own.length).replace(aside, '')
  return plain
}

/** 中央企业│营业收入, where the article as a whole is on them. */
const stateFirms = /^(?:中央企业|央企)(?!消费帮扶|项目)的?(?=..)/

const withoutToward = withoutStart(/^(?:对|与|向|同)/)

/** 云川│全市转移群众 */
const longestPlace = 6
/** 经│青澜大桥│渔港口岸│进出口总值 */
const longestWork = 10

/** 云川省│将新增泊位 */
const aside =
  /^(?:的|已经?(?=累计|建[成立]|开[通行展]|设立|发放|推出|新|培育|采购|捐赠|监管|拥有|涌现|投放|储备|下达|安排|形成|成为)|将把?(?!军|士|领)(?=..)|共(?![同享建有性用青产治管计济振识])(?=..))/

const isFlow = endTest(/[进出]口$/)
const ownFlow =
  /^(?:(?:货物|服务|跨境电商)?(?:贸易)?(?:进出口|出口|进口)|(?:累计)?(?:实际)?(?:非金融类)?(?:直接)?投资(?!占)|(?:新签)?承包工程)/

/** 渔网出口, but 中非渔货进出口 */
const goodsFlow = /^[^对自从与以由中]{2,}(?<!进)[出进]口$/

/** The name as it is shown: a flow told without a tail (出口) is a nation's trade in goods, of a part of it 外贸, or its trade with the partner that the scope names. */
export function shownName(name: string | null, scope: string | null, kind: FigureKind): string | null {
  if (name === null) return null
  const full = spelledOut(name)
  if (full !== name)
    return scope !== null && isDivision.test(scope) ? full.replace('国内生产总值', '地区生产总值') : full
  const flow = kind === 'count' || kind === 'measure' || !isFlow(name) ? name : `${name}额`
  const partner = scope?.indexOf('→') ?? -1
  if (partner >= 0) return withPartner(name, flow, scope!.slice(partner + 1))
  if (scope === null || name.includes('货物贸易')) return flow
  const plain = holds(name, mayBeFlow) ? normaliseName(name) : ''
  if (!isBareFlow(plain)) return flow
  if (isToldInFull(name)) return name.replace(oneSide, '外贸$&')
  return !name.startsWith('货物') && isDivision.test(scope) ? `外贸${plain.replace('货物', '')}` : plain
}

/** 对东盟出口额, 与东盟贸易额 */
function withPartner(name: string, flow: string, partner: string): string {
  if (mutual(flow)) return `与${partner}${flow}`
  return ownFlow.test(name) || goodsFlow.test(name) ? `对${partner === '中国' ? '华' : partner}${flow}` : flow
}

const mutual = endTest(/^贸易(?:总[额值]|额)$/)

/** 进出口总值, 外贸出口额: with a tail of its own it keeps the words of the text. */
const isToldInFull = endTest(/(?:进出口(?:总[值额]|额)|口总[值额]|(?:外贸|对外贸易|货物)[出进]口额)$/)
/** 出口总值, which says of what trade only beside the whole that it was told with */
const oneSide = /^[出进]口总[值额]$/

/** The product of a part of the country; 欧元区 is none. */
const isDivision = /(?:[省市县州盟镇]|(?<!欧元|东盟)区)$/

/** A bare flow is told by one of these, however it is printed: 出口规模, 贸易额. */
const mayBeFlow = characterSet('口易')

/** What the abbreviations begin with, or end in. */
const mayOpen = characterSet('M社外对')
const mayEnd = characterSet('收IP')
const abbreviated = new RegExp(abbreviations.map(([short]) => short.source).join('|'))

function spelledOut(name: string): string {
  if (!(mayOpen(name, 0) || mayEnd(name, name.length - 1)) || !abbreviated.test(name)) return name
  let full = name
  for (const [short, long] of abbreviations) if (short.test(full)) full = full.replace(short, long)
  return full
}

// Of whom or where a clause speaks: a trade partner, a region, a division, somebody by name, a place, the world, the nation.
import { divisionCalled } from '../../lexicon/placeKinds.ts'
import { alternation } from '../../tools/alternation.ts'
import {
  allDivisions,
  comparedWords,
  economies,
  houseOfNation,
  jointRegions,
  kindsOfAreas,
  kindsOfPlaces,
  markets,
  nationWords,
  localBodies,
  pairedPartners,
  rankedAmong,
  referringWords,
  regionalOffices,
  theWorld,
  tradeBlocks,
  actsOfLocalBodies,
  actsOfOffices,
} from '../../lexicon/scopeWords.ts'
import { falling, rising } from '../../lexicon/movements.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { signOf, signOfWords, signsIn } from '../../tools/signs.ts'
import { isAbroad } from './abroad.ts'
import { firstFrom, type NameInText, placeEndingAt } from './placed.ts'
import { actsUpTo } from '../subject/phrase/doings.ts'
import { predicates } from '../subject/phrase/nounEnd.ts'
import { partnerName, tradePartner } from './tradePartner.ts'
import { isLead } from './clauseLead.ts'
import { opensClause, referredTo, stretchIn, subjectOfClause, whereMeasured } from './scopeNames.ts'
import { divisionWords, scopeOfDivision } from './divisions.ts'
import { isOfWorld } from './world.ts'
import { noScope, type Referents, type Scope, type ScopedClause } from './scopedClause.ts'

/** 国内生产总值 is told of every state. */
const national = new RegExp(
  `(?:${alternation(nationWords)})(?<!国内(?=生产总值|外|游客|旅客|市场|贸易|循环|航线|航班|首|领先|一流))(?!(?:经济|新闻|青年|证券|日)?[网报](?![络点格告]))`,
)
/** 科创板之外的A股市场 is the latter. */
const market = new RegExp(`(?:${alternation(Object.keys(markets))})(?!(?:[之以]外|除外))`)
/** 占全国总量, 高于全国, 居全国第三, 全国首个, 对我国外贸增长的贡献率: the nation is only what something is held against. */
const against = new RegExp(
  `(?:${alternation(comparedWords)})(?:了|据|到)?(?:同期)?(?:我国|全国|全球|世界|中国)|(?:我国|全国|全球|世界|中国)(?:${rankedAmong.source})|对(?:我国|全国|全球|世界|中国)(?=[^，。；]{1,14}贡献)|${houseOfNation.source}`,
  'g',
)
/** Asked first: a replacement by a function is slow even where nothing is replaced. */
const anyAgainst = new RegExp(against.source)
/** 发达国家: not what something is sold to or held against. */
const groupOfStates = new RegExp(`(?:${alternation(economies)})(?!之间|领导人|峰会|合作)`)
/** 世行预计│新兴市场增速为4% */
const foretold = /^[^，。；]{0,16}(?:预计|预测|预期|估计|认为|指出)(?:，)?/
const excepted = /[^，。；]{1,12}[之以]外的$/
/** A province by its ending, where the gazetteer has none of that name. */
const unlisted =
  /(?:^|[，：\s年月])((?![全各本外出该我跨与和从向对赴由在到给为及自将把让同等]|.{1,2}全|国家|观察|走进|来到|支援|驰援|新[增建设组]|增加|减少|建成|成为|覆盖|涉及)[\u4e00-\u9fa5]{2,3}(?<![大个一二三四五六七八九十两几数多强])(?:省|自治区))(?![属级人委内外份会直政院市区部域])(?=[\u4e00-\u9fa5]{2})/

/** 实施│省卓越工程师行动, 推进│自治区重大项目: something is done there. */
function isDone(division: string): boolean {
  const words = division.replace(/(?:省|自治区)$/, '')
  return actsUpTo.at(words) !== undefined || predicates.at(words.slice(-2)) === words.slice(-2)
}

/** What has to stand in a clause for it to name a partner, a division as a whole, a province, the nation, the world or a market. */
const trade = signOf('口贸投对合往关')
const divisions = signOfWords([...divisionWords, ...kindsOfPlaces, '该国', ...kindsOfAreas])
const provinces = signOf('省治')
const nations = signOfWords([...nationWords, '中国'])
const worlds = signOf('球世')
const compared = signOf('国球世')
const referring = signOfWords(referringWords.flatMap(([words]) => words))
const groups = signOfWords(economies)
const exchanges = signOfWords(Object.keys(markets))
const bodies = signOf('厅局委府')

/** 湖南省商务厅印发方案: what follows is of the province. */
const bodyOfDivision = new RegExp(
  `((?![各全本我该两多几外跨国])[\\u4e00-\\u9fff]{2,7}?(?:省|自治区|市|县|区|州))(?:${alternation(localBodies)})[\\u4e00-\\u9fff]{0,4}?(?:${alternation(actsOfLocalBodies)})`,
)

/** 云南金融监管局发布批复: what it permits is of the province. */
const officeOfDivision = new RegExp(
  `([\\u4e00-\\u9fff]{2,3})(?:${alternation(regionalOffices)})[\\u4e00-\\u9fff]{0,4}?(?:${alternation(actsOfOffices)})`,
)

function divisionOfOffice(text: string): string | null {
  const office = officeOfDivision.exec(text)
  if (office === null) return null
  for (const name of [office[1]!, office[1]!.slice(-2)]) {
    const full = divisionCalled(name)
    if (full !== null && isLead(text.slice(0, office.index + office[1]!.length - name.length))) return full
  }
  return null
}

/** 30个省份和新疆生产建设兵团 are the nation, not the last of them. */
const withCorps = /省[^，。；]{0,10}[和及与]新疆(?:生产)?建设兵团/

export function scopeOfClause(clause: ScopedClause, referents: Referents): Scope {
  const signs = signsIn(clause.text, 0, clause.text.length)
  const partner = (signs & trade) === 0 ? null : partnerOf(clause)
  if (partner !== null) return partner
  if ((signs & provinces) !== 0 && withCorps.test(clause.text)) return { name: '中国', words: '', topical: true }
  const whole = (signs & (divisions | provinces)) === 0 ? null : scopeOfDivision(clause, referents)
  return whole ?? scopeOfNames(clause, signs, referents) ?? scopeOfWords(clause, signs)
}

/** With blanks for the nation and the world where something is only held against them. */
export function withoutCompared(text: string): string {
  if (!text.includes('国') && !text.includes('全球') && !text.includes('世界')) return text
  return anyAgainst.test(text) ? text.replace(against, (words) => ' '.repeat(words.length)) : text
}

function scopeOfNames(clause: ScopedClause, signs: number, referents: Referents): Scope | null {
  const actor = subjectOfClause(clause)
  if (actor !== null) return { name: actor.name, words: actor.words, topical: true }
  const referred = (signs & referring) === 0 ? null : referredTo(clause, referents)
  if (referred !== null) return { name: referred.name, words: referred.words, topical: true }
  const { places } = clause
  if (places.length === 0) return null
  const place =
    stretchIn(clause) ??
    whereMeasured(
      clause,
      places.filter(({ canonical }) => canonical !== '中国'),
    )
  if (place === null) return null
  return { name: place.name, words: place.words, topical: !place.several && opensClause(clause, place.start) }
}

/** By words that no register holds as a name, of the narrowest first. */
function scopeOfWords(clause: ScopedClause, signs: number): Scope {
  const text = (signs & compared) === 0 ? clause.text : withoutCompared(clause.text)
  return (
    ((signs & bodies) === 0 ? null : scopeOfBody(text)) ??
    ((signs & provinces) === 0 ? null : scopeOfProvinces(text)) ??
    ((signs & groups) === 0 ? null : scopeOfGroup(text)) ??
    ((signs & worlds) !== 0 && isOfWorld(text, clause.counts) ? { name: theWorld, words: '', topical: false } : null) ??
    ((signs & exchanges) === 0 ? null : scopeOfMarket(text)) ??
    ((signs & nations) === 0 ? noScope : scopeOfNation(text, clause.places))
  )
}

/** 云川市政府, 云川海关: of the division that they are of. */
function scopeOfBody(text: string): Scope | null {
  const body = bodyOfDivision.exec(text)
  const name = body !== null && isLead(text.slice(0, body.index)) ? body[1]! : divisionOfOffice(text)
  return name === null ? null : { name, words: '', topical: true }
}

/** 澜江省; 31个省份 are the nation. */
function scopeOfProvinces(text: string): Scope | null {
  const province = /省|自治区/.test(text) ? unlisted.exec(text) : null
  if (province !== null && !isDone(province[1]!)) return { name: province[1]!, words: province[1]!, topical: true }
  return allDivisions.test(text) ? { name: '中国', words: '', topical: true } : null
}

/** 七国集团 */
function scopeOfGroup(text: string): Scope | null {
  const group = groupOfStates.exec(text)
  if (group === null || !isLead(text.slice(0, group.index).replace(foretold, ''))) return null
  return { name: group[0], words: group[0], topical: true }
}

/** 沪深两市 */
function scopeOfMarket(text: string): Scope | null {
  const listed = market.exec(text)
  if (listed === null || !isLead(text.slice(0, listed.index).replace(excepted, ''))) return null
  return { name: markets[listed[0]]!, words: '', topical: true }
}

function scopeOfNation(text: string, places: readonly NameInText[]): Scope {
  const nation = national.exec(text)
  if (nation !== null) return { name: '中国', words: nation[0], topical: isLead(text.slice(0, nation.index)) }
  return places.some(({ canonical }) => canonical === '中国') && /中国/.test(text)
    ? { name: '中国', words: '中国', topical: true }
    : noScope
}

const partnerPattern =
  /(?:对(?![外内])|与|向|同(?![比期时步城类业行样等年月一品款口]))(?:第[一二三四五六]大)?(?:贸易伙伴)?[—]{0,2}(?:\d{1,3}个)?((?:《[^《》]{2,20}》)?(?:其[他余]\d{1,3}个)?(?:[^，。；、对与向同的第\d]{1,20}?)(?:\d{1,3}个成员国?)?)(?:合计|总体|整体|累计)?(?=(?:等)?(?:\d{0,3}个?)?(?:国家|地区|市场|成员国)?(?:的)?(?:合计|总体|整体|累计)?(?:货物|服务|贸易|进出口|出口|进口|投资|直接投资|双边|双向投资|承包工程|主要农产品|农产品(?:进出口|出口|进口)|(?:农食|机电|工业|能源|高新技术)产品(?:贸易|进出口|出口|进口)))/

/** 中非贸易额, 中俄双边贸易额 */
const pairPattern = new RegExp(
  `中(${alternation(Object.keys(pairedPartners))})(?:双边)?(?=(?:货物|服务|农产品|[\\u4e00-\\u9fff]{2,4})?(?:贸易(?:总|规|额|量|[同环]比|增长|增速|下降|再|连续)|进出口))`,
)

/** 我国自东盟进口农产品; whose else that is has to be named by a place. */
const origin = /(?<=我国|中国|^|[，月年日期份度])[自从]([\u4e00-\u9fff]{2,8}?)(?=(?:国家|地区|市场)?进口)/

/** 我国│企业在共建“一带一路”国家│直接投资, 企业在“一带一路”沿线│对52个国家直接投资 */
const invested = new RegExp(
  `(?:企业)?[在对](?:\\d{1,3}个)?(共建“?一带一路”?(?:各国|国家(?:和地区)?)|“?一带一路”?(?:沿线|共建|相关)(?:各国|国家(?:和地区)?)?|(?:${alternation(tradeBlocks)})(?:各国|国家|地区)?)(?=(?:的|对|\\d{1,3}个国家)*(?:累计|完成|实现|有|新增|新签|新承揽)*(?:[\\u4e00-\\u9fff]{0,6}投资|承包工程)(?!的|项目|者))`,
)

/** Trade with a partner: 我国对东盟出口 → 中国→东盟. */
function partnerOf(clause: ScopedClause): Scope | null {
  const { text, start, places, trader: unsaid } = clause
  if (!/进出口|出口|进口|贸易|投资|承包工程/.test(text)) return partnerWithoutFlow(clause)
  const pair = pairPattern.exec(text)
  if (pair !== null) return { name: `中国→${pairedPartners[pair[1]!]!}`, words: pair[0], topical: false }
  const match = invested.exec(text) ?? partnerPattern.exec(text) ?? origin.exec(text)
  if (match === null) return partnerWithoutFlow(clause)
  const name = match[1]!.replace(/^(?:我国|中国)/, '').replace(/[“”]|(?<=^其[他余])\d{1,3}个/g, '')
  const partner = tradePartner(name, text.slice(match.index + match[0].length), places)
  if (partner === null) return partnerWithoutFlow(clause)
  const trader = traderOf(text.slice(0, match.index), start + match.index, places, unsaid)
  if (trader.name === partner) return null
  return {
    name: `${trader.name}→${partner}`,
    words: trader.words + match[0],
    topical: false,
  }
}

/** 东盟继续为我国第一大贸易伙伴，占…: what follows is the trade with it. */
const greatest = new RegExp(
  `^(?:其中)?(${alternation(tradeBlocks)}|[\\u4e00-\\u9fff]{2,8}?)(?:已|仍|依然|继续|连续[^，。；]{1,6})*(?:是|为|成为|保持|稳居|跃升为|升至)(?:我国|中国)的?(?:第[一二三四五六七八九十]|最)大贸易伙伴`,
)
/** 对东盟进出口增长6%。其中，对泰国增长8.6%: the trade that was told of before. */
const movedWith = new RegExp(
  `^(?:其中)?对(?:[\\u4e00-\\u9fff]{2,8}等)?(${alternation(tradeBlocks)}|[\\u4e00-\\u9fff]{2,8}?)(?:同比|环比)?(?:${alternation([...rising, ...falling])})了?$`,
)

/** 我国与东盟经贸合作更加紧密，│进出口增长9%: the trade with it. */
const closer = new RegExp(
  `^(?:我国|中国)(?:已)?[与同和](${alternation(tradeBlocks)}|[\\u4e00-\\u9fff“”]{2,14}?)的?(?:经贸|贸易|产业|双边|务实|投资|各领域)*(?:合作|往来|关系|交往)(?:[不持继更日进稳紧密]|深化|加强|升温|提升|扩大|走深)`,
)

/** No such words without one of these. */
const closeness = /合作|往来|关系|交往/

/** 中亚五国, 西亚北非国家 */
const severalStates = /(?:[一二三四五六七八九十两几\d]国|国家)$/

function partnerWithoutFlow({ text, places, trader }: ScopedClause): Scope | null {
  const great = text.includes('大贸易伙伴') ? greatest.exec(text) : null
  const ours = great ?? (closeness.test(text) ? closer.exec(text) : null)
  const partner = (ours ?? movedWith.exec(text))?.[1]?.replace(/[“”]/g, '')
  if (partner === undefined) return null
  const known = places.find(({ name }) => name === partner)?.canonical
  if (known === undefined && !tradeBlocks.includes(partner) && !severalStates.test(partner)) return null
  const name = `${ours === null ? trader() : '中国'}→${known ?? partnerName(partner, places)}`
  return { name, words: ours === null ? `对${partner}` : partner, topical: false }
}

/** Whose trade it is: 广西 in 广西对东盟出口, 长三角; else `unsaid`. `front` ends at `end`, where the partner begins. */
export function traderOf(
  front: string,
  end: number,
  places: readonly NameInText[],
  unsaid: () => string,
): { name: string; words: string } {
  const place = placeEndingAt(places, end)
  if (place !== undefined && place.canonical !== '中国') return { name: place.canonical, words: place.name }
  const region = joint.exec(front)?.[0] ?? ''
  const abroad = region === '' ? traderAbroad(front, end, places) : undefined
  if (abroad !== undefined) return { name: abroad.canonical, words: abroad.name }
  return { name: region !== '' ? region : national.test(front) ? '中国' : unsaid(), words: region }
}

/** 德国│汽车对美国的出口: the state abroad that the clause opens with. */
function traderAbroad(front: string, end: number, places: readonly NameInText[]): NameInText | undefined {
  const start = end - front.length
  const first = places[firstFrom(places, start)]
  if (first === undefined || first.end > end || !isAbroad(first.canonical)) return undefined
  const behind = front.slice(first.end - start)
  return isLead(front.slice(0, first.start - start)) && !national.test(front) && !severalParties.test(behind)
    ? first
    : undefined
}

const severalParties = /^[、和与及同是为成]/

/** 云川省 rather than the nation, where 对东盟出口 stands in an article that speaks from there. */
export function traderIn(home: string | null, carried: string | null): string {
  const before = carried?.replace(/→.*$/, '') ?? null
  if (before !== null && isJoint(before)) return before
  if (before === '中国' || home === null || !division.test(home)) return '中国'
  return before !== null && division.test(before) ? before : home
}

const division = /(?:省|自治区|市|县|区|州|盟|旗)$/

const joint = new RegExp(`(?:${alternation(jointRegions)})(?:地区|区域)?$`)
const isJoint = endTest(new RegExp(`^(?:${alternation(jointRegions)})(?:地区|区域)?$`))

/** One of many, not named: what it measures is nobody's known quantity. */
const unnamed =
  /该(?:企业|公司|项目|厂|店|平台|系统|产品|区域|地区|校|院|村|镇|县|园区|基地|银行)|这(?:家|个|些|座|条)|某(?:企业|公司|家|地|市|县)|一家|有的|单个|每(?:个|家|辆|户|亩|人|天|吨|月|年|位|座)|他|她|它们|公司|企业实现|记者|自己|我们/

/** Whether the clause speaks of one of many without a name (该企业, 每亩), whose figures no other text can repeat. */
export function isUnnamed(clause: string): boolean {
  return unnamed.test(clause)
}

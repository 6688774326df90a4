// Divisions as a whole in a clause: a great region, several provinces of one, 全省, 自治区, 该国.
import {
  greatRegions,
  heldAgainstDivision,
  kindsOfAreas,
  kindsOfPlaces,
  looseRegions,
  noDivisionBefore,
  rankedInDivision,
  wholeDivisions,
} from '../../lexicon/scopeWords.ts'
import { countryName } from '../../lexicon/placeKinds.ts'
import { alternation } from '../../tools/alternation.ts'
import { characterSet } from '../../tools/characters.ts'
import { isLead } from './clauseLead.ts'
import { placeEndingAt } from './placed.ts'
import type { Referents, Scope, ScopedClause } from './scopedClause.ts'

const region = new RegExp(
  `(?<!(?:多个|部分|一些)中?|针对|来自|面向|支持|援助|帮助|[高低多少快慢]于|高出|低出|超出|超过|占)(${alternation([...greatRegions, ...looseRegions])})(?:大部(?:分)?|部分|多数)?(?:地区|省份)(?!的?(?:占比|排名|位居|居|第|首[个家座条批次]|唯一|最[大高早多]|领先))`,
)
export const divisionWords = wholeDivisions.flatMap(([words]) => words)
/** Not 占全市三成, 全市首家, 对全市增长的贡献率, and not 全省第一产业, 全省第二轮. */
const whole = new RegExp(
  `(?<!(?:${alternation(heldAgainstDivision)})[到了据]?)(?:${alternation(divisionWords)})${noDivisionBefore}(?!(?:${rankedInDivision})(?![一二三四五六七八九十]|产业|次|届|季度|批|轮|期|书记))(?!(?<=对..)[^，。；]{1,14}贡献)`,
)
/** 东部九省市, 中西部22个省区市 */
const provincesOf = new RegExp(
  `(?:${alternation(greatRegions)})(?:[一二三四五六七八九十]+|\\d+个?|多个|各)省(?:区市|市|区|份)?`,
)
/** 31个省（自治区、直辖市）和新疆生产建设兵团: the corps stands for no place of its own. */
const everyDivision = /3[14]个?省[^，。；]{0,14}和新疆生产建设兵团/
/** 国家级贫困县, 全国│86个│贫困县 */
const areas = new RegExp(
  `(?<![对向与同比于占在的为]|支持|帮助|带动)(${alternation(kindsOfAreas)})(?!人口|退出|摘帽|名单)`,
)
const counted = /(?:全国|我国|中国)?的?\d*个?$/
const kindOfPlaces = `(?<!国家(?:和|及)?)(?:${alternation(kindsOfPlaces)})(?![群圈级域区市]|生产)`
/** 36个大中城市│重点商圈客流量, 东部沿海11个省市│进出口: so many places, of which something is measured together. */
const countedPlaces = new RegExp(
  `((?:(?:${alternation(greatRegions)})(?:沿海|沿边|沿江)?)?(?<![\\d前])(?!3[14]个省)\\d{1,4}个)(?!月)((?:[^，。；：、\\d的等和与在]{0,12}?${kindOfPlaces})(?:城区|试点)?)(?!特别是|尤其是|包括|获|入选|入围|纳入|列入|参|开展|启动|签|联合|举[办行]|位列|跻身|均?有\\d|[^，。；每]{0,3}个)[^，。；：、\\d]{2,30}$`,
)

/** 自治区本级: not 云川族自治区, whose name it ends. */
const autonomous = /(?<![\u4e00-\u9fff])自治区(?![党人政级])/
/** 为云川省内多家企业发债: for whom, not where. */
const forWhom = /(?:为|向|对|给|帮助|支持|服务)[\u4e00-\u9fff]{0,6}$/

/** 95%以上的│村集体, 122个│村集体: of many villages. */
const ofMany = characterSet('的个各家数些')

/** All divisions, a great region, or one division as a whole. */
export function scopeOfDivision(clause: ScopedClause, referents: Referents): Scope | null {
  const { text } = clause
  if (text.includes('兵团') && everyDivision.test(text)) return { name: '中国', words: '', topical: true }
  const great = text.includes('地区') || text.includes('省份') ? scopeOfRegion(clause) : null
  if (great !== null) return great
  const several = text.includes('省') ? provincesOf.exec(text) : null
  if (several !== null && isLead(text.slice(0, several.index)))
    return { name: several[0], words: several[0], topical: true }
  const area = text.includes('区') || text.includes('县') ? areas.exec(text) : null
  if (area !== null && isLead(text.slice(0, area.index).replace(counted, '')))
    return { name: `${clause.trader()}${area[1]!}`, words: '', topical: true }
  const group = text.includes('个') ? countedPlaces.exec(text) : null
  if (group !== null && isNationLead(text.slice(0, group.index)) && !owned.test(text) && !ofPlace(clause, group.index))
    return { name: `${clause.trader()}${group[1]!}${group[2]!}`, words: group[2]!, topical: false }
  if (text.includes('该国')) return { name: referents.division(countryName), words: '该国', topical: true }
  return scopeOfWhole(text, referents)
}

/** Nothing, or 全国: not 全省│16个市 and not 在│30个城市. */
const isNationLead = (front: string) =>
  isLead(front.replace(/(?:全国|我国)$/, '')) && !/[在从向对于到为以和与]$/.test(front)

/** 日本│12个县: of the place that is named in front. */
const ofPlace = ({ start, places }: ScopedClause, at: number) =>
  places.some((place) => place.start >= start && place.end <= start + at && place.canonical !== '中国')

/** 中国36个大中城市: what kind of places they are; null of another scope. */
export const countedKind = (scope: string) => (scope.includes('个') ? (countedScope.exec(scope)?.[1] ?? null) : null)
const countedScope = new RegExp(`\\d个[^、]*?(${alternation(kindsOfPlaces)})(?:城区|试点)?$`)

/** 48个城市的│59个园区: what is counted there is told as of the nation. */
const owned = /个[^，。；：\d]{1,14}的$/

/** 对新兴市场、中西部地区、民营企业出口: one of several of other kinds. */
const inList = (text: string, from: number, to: number) => text[from - 1] === '、' && text[to] === '、'

function scopeOfRegion({ text, start, places }: ScopedClause): Scope | null {
  const great = region.exec(text)
  if (great !== null && inList(text, great.index, great.index + great[0].length)) return null
  if (great === null || (looseRegions.includes(great[1]!) && !isLead(text.slice(0, great.index)))) return null
  const inside = placeEndingAt(places, start + great.index)?.canonical ?? '中国'
  return { name: `${inside}${great[1]!}地区`, words: great[0], topical: true }
}

function scopeOfWhole(text: string, referents: Referents): Scope | null {
  const local = whole.exec(text)
  if (local !== null && (local.index === 0 || text[local.index - 1] !== '农')) {
    if (local[0].endsWith('内') && forWhom.test(text.slice(0, local.index))) return null
    const endings = wholeDivisions.find(([words]) => words.includes(local[0]))![1]
    const name = referents.division(endings)
    if (local[0] === '村集体' && (name === null || ofMany(text, local.index - 1))) return null
    return { name, words: local[0], topical: true }
  }
  const own = text.includes('自治区') ? autonomous.exec(text) : null
  return own === null || !isLead(text.slice(0, own.index))
    ? null
    : { name: referents.division(/自治区$/), words: '', topical: true }
}

// Where an article speaks from when its clauses do not say.
import { alternation } from '../../tools/alternation.ts'
import { placeKind } from '../../lexicon/placeKinds.ts'
import {
  assemblies,
  jointRegions,
  nationalBodies,
  nationalMarkets,
  nationwideThemes,
  noDivisionBefore,
  rankedInDivision,
  theWorld,
  wholeDivisions,
  worldMeasures,
} from '../../lexicon/scopeWords.ts'
import type { Article } from '../../model/document.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Passage } from '../../model/passage.ts'
import { countryOf, isAbroad, placeInHeading } from './abroad.ts'
import { approvedProject } from './approvedProject.ts'
import { dominantPlace } from './dominantPlace.ts'
import { fairTold } from './fairs.ts'
import { homeInHeading, isSite, type Named } from './headingHome.ts'
import { knownWorks, type KnownWorks } from './headingWorks.ts'
import { isNamedZone } from './bodies.ts'
import { issuerOf } from './issuerHome.ts'
import { speaksForNation } from './nationalBodies.ts'
import { withoutCompared } from './scope.ts'
import { characterSet } from '../../tools/characters.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

/** 全球经济增速放缓, but not 全球首个. */
const ofWorld = new RegExp(`(?:全球|世界)(?:${alternation(worldMeasures)})`)

const joint: ReadonlySet<string> = new Set(jointRegions)
const nationwide = new RegExp(nationalBodies.join('|'))
const nation = /我国|全国/g
/** Each with what the names of such divisions end in. */
const divisions = wholeDivisions.map(
  ([words, endings]) =>
    [new RegExp(`(?:${alternation(words)})${noDivisionBefore}(?!${rankedInDivision}|首批)`, 'g'), endings] as const,
)
const anyDivision = new RegExp(alternation(wholeDivisions.flatMap(([words]) => words)))
const governed = /^[\u4e00-\u9fff]{2,9}?(?:省|自治区|市|县|区|州|旗)/

/** News in brief: each heading begins an item of its own. */
export const isRoundUp = ({ title }: Article) => title !== null && roundUp(title)
const roundUp = endTest(/(?:快讯|简讯|短讯|要闻|简报)$/)

/** Where the article speaks from, one per passage: an article as a whole, news in brief item by item. Linear in the article. */
export function homesOf(
  article: Article,
  passages: readonly Passage[],
  entities: readonly EntityMention[],
  works: readonly string[],
): (string | null)[] {
  const { title } = article
  const items = isRoundUp(article) ? itemsOf(passages) : [{ title, start: 0, end: passages.length }]
  const beyond = items.length > 1 && title!.includes('国内') ? '中国' : null
  const isForeign = items.length > 1 && title!.includes('国际')
  const homes: (string | null)[] = []
  const known = knownWorks(works)
  const named = items.length === 1 ? [entities] : namedIn(items, entities)
  items.forEach((item, order) => {
    const own = named[order]!
    const kinds = sorted(own)
    const opening = openingOf(passages, item)
    const project = approvedProject(item.title, opening)
    const titled = item.title === null ? null : homeInHeading(item.title, items.length > 1 ? opening : '', known, kinds)
    const home =
      project ??
      (item.title === null ? null : fairTold(item.title, opening)) ??
      titled ??
      (items.length > 1 || item.title === null ? null : homeInSubtitle(passages, kinds, known)) ??
      countryOf(beyond === null ? item.title : null, opening, own) ??
      ofIssuer(homeInOpening(opening, kinds.places, kinds.settled, kinds.bodies), items.length === 1 ? passages : []) ??
      (isForeign
        ? placeInHeading(item.title, own)
        : (beyond ?? (items.length > 1 ? null : wideHome(title, opening, passages, own))))
    for (let index = item.start; index < item.end; index++) homes.push(home)
  })
  return homes
}

/** `opened` is where the opening speaks from: of a document that a city issued that city, though it cites the nation. */
function ofIssuer(opened: string | null, passages: readonly Passage[]): string | null {
  if (opened !== null && opened !== '中国') return opened
  const issuer = issuerOf(passages)
  return issuer !== null && (issuer.isIssued || opened === null) ? issuer.place : opened
}

/** So long at most is the second line of a headline, and so often the text names whom or what it is about. */
const [longestSubtitle, leastInText] = [36, 2]

/** A sentence, the heading of the first of several parts (云川医院柳青——), where help goes, and a dateline or a byline. */
const noSubtitle =
  /[。；！？]|——$|^[◆■●▲★]|[支驰]援|援助|速递$|日[电讯]|(?:社|报|网|视|^)(?:特约|见习|实习)?(?:记者|通讯员)(?!走|探|调|直|看|观|眼)|^(?:本报|来源|作者|编辑)/

/** 引进技术392项⏎云川：协同发展: whom or what the second line of the headline is about. */
function homeInSubtitle([title, second]: readonly Passage[], kinds: Named, works: KnownWorks): string | null {
  if (title?.kind !== 'heading' || second === undefined || second.text.length > longestSubtitle) return null
  if (noSubtitle.test(second.text)) return null
  const home = homeInHeading(second.text.replace(/^——/, ''), '', works, kinds)
  if (home === null || home === '中国') return null
  const named = [...kinds.settled, ...kinds.sites, ...kinds.regions, ...kinds.bodies]
  return named.filter(({ reading }) => reading.canonical === home).length >= leastInText ? home : null
}

/** The nation or the world, where neither title nor opening are on a place. */
function wideHome(
  title: string | null,
  opening: string,
  passages: readonly Passage[],
  own: readonly EntityMention[],
): string | null {
  return (
    nationPrevailing(title, opening, passages, own) ??
    nationTold(opening, own) ??
    worldTold(title, opening) ??
    marketTold(title, opening, own)
  )
}

function sorted(own: readonly EntityMention[]): Named {
  return {
    places: own.filter(isAdministrative),
    settled: own.filter(isSettled),
    sites: own.filter(({ reading: { type, canonical } }) => type === 'place' && isSite(canonical)),
    regions: own.filter(({ reading: { type, name } }) => type === 'place' && joint.has(name)),
    bodies: own.filter(({ reading: { type, name } }) => type === 'org' || (type === 'programme' && isNamedZone(name))),
  }
}

/** What each of the items, which are in order and leave no passage out, names. */
function namedIn(items: readonly Item[], entities: readonly EntityMention[]): readonly (readonly EntityMention[])[] {
  const named = items.map((): EntityMention[] => [])
  const itemOf = items.flatMap(({ start, end }, order) => Array.from({ length: end - start }, () => named[order]!))
  for (const entity of entities) itemOf[entity.passage]!.push(entity)
  return named
}

interface Item {
  readonly title: string | null
  /** Passages, the last one excluded. */
  readonly start: number
  readonly end: number
}

function itemsOf(passages: readonly Passage[]): Item[] {
  const starts = passages.flatMap(({ kind }, index) => (index === 0 || kind === 'heading' ? [index] : []))
  return starts.map((start, index) => ({
    title: passages[start]!.kind === 'heading' ? passages[start]!.text : null,
    start,
    end: starts[index + 1] ?? passages.length,
  }))
}

/**
 * The division of which the opening says 全省, 全市; the nation where it names it or a national body; the only place that the
 * article names at all; else null.
 */
function homeInOpening(
  opening: string,
  own: readonly EntityMention[],
  settled: readonly EntityMention[],
  bodies: readonly EntityMention[],
): string | null {
  const assembly = assemblies.exec(opening)
  if (assembly !== null) return assembly[1]!
  const whole = spokenDivision(opening)
  const division = whole === null ? undefined : divisionNamed(whole, settled, bodies)
  if (division !== undefined) return division
  if (/我国|全国|(?<!全球|世界|各国|该国)国内/.test(withoutCompared(opening)) || nationwide.test(opening)) return '中国'
  const most = dominantPlace(opening, settled)
  if (most !== null) return most
  if (/我国|全国|国内/.test(opening)) return '中国'
  const names = new Set(own.map((entity) => entity.reading.canonical))
  const only = names.size === 1 ? own[0] : undefined
  return only !== undefined && opening.includes(only.reading.name) && own.length > 1 ? only.reading.canonical : null
}

/** So often at least a text names the nation that it is on, and so many other countries at most. */
const [leastOurs, mostAbroad] = [4, 2]
/** or so many provinces and cities of it, none of them more than the others together. */
const leastPlaces = 5

/** The nation where it is named far more often than any other place. */
function nationPrevailing(
  title: string | null,
  opening: string,
  passages: readonly Passage[],
  named: readonly EntityMention[],
): string | null {
  if (title !== null && /全球|世界|国际/.test(title)) return null
  const counts = new Map<string, number>()
  for (const { reading } of named)
    if (reading.type === 'place') counts.set(reading.canonical, (counts.get(reading.canonical) ?? 0) + 1)
  const ours = passages.reduce((sum, { text }) => sum + (text.match(nation)?.length ?? 0), counts.get('中国') ?? 0)
  counts.delete('中国')
  if ([...counts.keys()].filter(isAbroad).length > mostAbroad) return null
  const most = [...counts.values()].reduce((high, count) => Math.max(high, count), 0)
  if (ours >= leastOurs && ours > 2 * most) return '中国'
  if (!nationwideThemes.test(opening)) return null
  const provinces = [...counts].filter(([name]) => placeKind(name) !== null)
  const all = provinces.reduce((sum, [, count]) => sum + count, 0)
  return provinces.length >= leastPlaces && 2 * most <= all ? '中国' : null
}

/** The nation where a body of it tells and no place is named but the capital, from where the news may be. */
function nationTold(opening: string, named: readonly EntityMention[]): string | null {
  const elsewhere = named.some(
    ({ reading: { type, canonical } }) => type === 'place' && canonical !== '中国' && canonical !== '北京市',
  )
  return !elsewhere && (speaksForNation(opening) || association.test(opening)) ? '中国' : null
}

/** 中国轻工业联合会最新数据 */
const association =
  /中国[\u4e00-\u9fff]{2,12}(?:联合会|协会|商会|学会)[^，。；]{0,12}(?:数据|发布|公布|统计|显示|报告|表示|介绍)/

/** The world where the title is on what is measured in it and the text does not turn to the nation. */
const worldTold = (title: string | null, opening: string) =>
  title !== null && ofWorld.test(title) && !/中国(?!家)|我国/.test(opening) ? theWorld : null

/** The nation where a market of it is told of and neither the title nor the opening is on a place or another country. */
function marketTold(title: string | null, opening: string, named: readonly EntityMention[]): string | null {
  if (!nationalMarkets.test(opening) || (title !== null && /全球|世界|国际/.test(title))) return null
  const told = title === null ? opening : title + opening
  const elsewhere = named.some(
    ({ reading: { type, name, canonical } }) =>
      type === 'place' &&
      canonical !== '中国' &&
      ((isAbroad(canonical) && told.includes(name)) || title?.includes(name) === true),
  )
  return elsewhere ? null : '中国'
}

/** What the name of the division ends in that the opening speaks of as a whole, more often than of the nation; else null. */
function spokenDivision(opening: string): RegExp | null {
  if (!anyDivision.test(opening) || /所有省|各省(?:份|区市|（)/.test(opening)) return null
  const counts = divisions.map(([words, endings]) => ({ count: opening.match(words)?.length ?? 0, endings }))
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best))
  const national = withoutCompared(opening).match(nation)?.length ?? 0
  return most.count > national ? most.endings : null
}

/**
 * The place of that kind that most of the places of its kind are, else the one that a body governs (江苏省商务厅); null where
 * none is named, undefined where many are and none prevails.
 */
function divisionNamed(
  endings: RegExp,
  places: readonly EntityMention[],
  bodies: readonly EntityMention[],
): string | null | undefined {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { reading } of places) if (endings.test(reading.canonical)) count(reading.canonical)
  for (const { reading } of bodies) {
    const division = governed.exec(reading.canonical)?.[0]
    if (division !== undefined && endings.test(division)) count(division)
  }
  let most: string | null = null
  let all = 0
  for (const [name, mentions] of counts) {
    all += mentions
    if (most === null || mentions > counts.get(most)!) most = name
  }
  if (most !== null && counts.get(most) === 1 && most.endsWith('村')) return undefined
  return most === null || 2 * counts.get(most)! > all ? most : undefined
}

const endsDivision = characterSet('省市县区州盟旗')

function isAdministrative(entity: EntityMention): boolean {
  return entity.reading.type === 'place' && endsDivision(entity.reading.canonical, entity.reading.canonical.length - 1)
}

const endsSettlement = characterSet('省市县区州盟旗镇乡村道')

/** Towns and villages too, in which a chain of places may end. */
function isSettled({ reading }: EntityMention): boolean {
  return reading.type === 'place' && endsSettlement(reading.canonical, reading.canonical.length - 1)
}

/** The first words of an item, enough to tell whether it speaks of the nation. */
function openingOf(passages: readonly Passage[], { start, end }: Item): string {
  let opening = ''
  for (let index = start; index < end && opening.length <= 600; index++) opening += passages[index]!.text.slice(0, 400)
  return opening
}

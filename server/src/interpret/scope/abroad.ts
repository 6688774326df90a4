// News from abroad: the country that it is of, and the place of an item of foreign news in brief.
import { placeKind } from '../../lexicon/placeKinds.ts'
import type { EntityMention } from '../../model/entity.ts'
import { timesIn } from './dominantPlace.ts'

/** 加沙北部遭袭: the first place abroad of a heading in foreign news in brief where something happens; no sea, no continent. */
export function placeInHeading(heading: string | null, named: readonly EntityMention[]): string | null {
  if (heading === null) return null
  const place = named.find(({ reading: { type, name, canonical } }) => {
    const at = type === 'place' && canonical !== '中国' ? heading.indexOf(name) : -1
    return at >= 0 && !vast.test(canonical) && !aimed.test(heading.slice(0, at))
  })
  return place?.reading.canonical ?? null
}

const vast = /[洋洲海湾河山]$/
/** 对古巴封锁, 遭以色列袭击 */
const aimed = /[对遭受向赴访与和跨援被从自]$/

/** News from abroad where nothing is said of home: 德国5月出口下降; or where its country stands in the headline and prevails in the text. */
export function countryOf(title: string | null, opening: string, named: readonly EntityMention[]): string | null {
  if (title === null) return null
  return countryOpening(title, opening, named) ?? countryPrevailing(title, opening, named)
}

/** Unions of states, of which a text can be as of one. */
const unions = ['欧盟', '欧元区']

function countryOpening(title: string, opening: string, named: readonly EntityMention[]): string | null {
  if (/我国|中方|对华/.test(opening)) return null
  const union = unions.find((name) => title.startsWith(name))
  if (union !== undefined && timesIn(opening, union) > 2 * timesIn(opening, '中国')) return union
  const first = named.find(({ reading }) => reading.type === 'place')?.reading
  if (first === undefined || !title.startsWith(first.name) || !isAbroad(first.canonical)) return null
  const ours = timesIn(opening, '中国')
  return ours === 0 || timesIn(opening, first.name) >= 2 * ours ? first.canonical : null
}

/** Of both sides: trade and talks with a state, a visit. */
const withUs =
  /我国|中国|中方|对华|[一-龥]中[一-龥]{0,2}(?:经贸|关系|合作)|会见|会谈|会晤|通电话|致电|贺电|贺信|致辞|访问|来访|出访|抵达|离开|建交/

/** So many times at least a country is named that a text is on. */
const leastMentions = 4

/** 项目扎堆投产 越南给电站降温: more often named than all other countries together. */
function countryPrevailing(title: string, opening: string, named: readonly EntityMention[]): string | null {
  if (withUs.test(title)) return null
  const countries = named.filter(
    ({ reading }) => reading.type === 'place' && placeKind(reading.canonical) === 'country',
  )
  const told = countries.find(({ reading }) => reading.canonical !== '中国' && title.includes(reading.name))?.reading
  if (told === undefined) return null
  const times = countries.filter(({ reading }) => reading.canonical === told.canonical).length
  return times >= leastMentions && 2 * times > countries.length + timesIn(opening, '我国') ? told.canonical : null
}

/** Whether 全国 and 国内 mean that country where an article speaks from there. */
export const isAbroad = (place: string) => place === '欧盟' || (place !== '中国' && placeKind(place) === 'country')

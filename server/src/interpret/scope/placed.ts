// What stands in a passage next to its figures, in the passage's own offsets: periods with their values, places by name.
import { partitionPoint } from '../../tools/partitionPoint.ts'
import type { DetectedPeriod } from '../../detect/periods/detectedPeriod.ts'
import type { EntityMention } from '../../model/entity.ts'
import { type Passage, rangeInPassage } from '../../model/passage.ts'
import type { PeriodMention } from '../../model/period.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { countryOfBody } from './bodies.ts'
import { mapped } from '../../tools/gathered.ts'

/** A name in a passage's own offsets. */
export interface NameInText {
  readonly start: number
  readonly end: number
  readonly canonical: string
  readonly name: string
}

/** A period expression with its value; `compared` where it only says what something is measured against (比2019年). */
export interface PlacedPeriod {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string | null
  readonly compared: boolean
  /** Behind the attribute that it dates (2021年印发的《意见》); null where it dates none. */
  readonly attributeEnd: number | null
  /** When a document was issued; its figures are not of that day. */
  readonly issue: boolean
  /** Not exactly known, so that nothing is compared by it: 春节假期, or the day on which data came out. */
  readonly vague: boolean
}

/** Groups the periods by passage. `mentions[i]` is the resolved form of `detected[i]`. */
export function placePeriods(
  detected: readonly DetectedPeriod[],
  mentions: readonly PeriodMention[],
  passages: readonly Passage[],
): PlacedPeriod[][] {
  const placed: PlacedPeriod[][] = mapped(passages, () => [])
  detected.forEach((period, index) => {
    const { start, end, text, compared, attributeEnd, issue, vague } = period
    const { value } = mentions[index]!
    placed[period.passage]!.push({ start, end, text, value, compared, attributeEnd, issue, vague })
  })
  return placed
}

/** Groups the places by passage, in order of the text; 日本政府 and 德国联邦统计局 stand for their countries. */
export function placePlaces(entities: readonly EntityMention[], passages: readonly Passage[]): NameInText[][] {
  return placeNames(
    entities.filter(({ reading }) => reading.type === 'place' || countryOfBody(reading) !== null),
    passages,
    'places',
  )
}

/** Groups `entities` by passage, in order of the text; of names that are part of a word none. */
export function placeNames(
  entities: readonly EntityMention[],
  passages: readonly Passage[],
  named: 'places' | 'actors',
): NameInText[][] {
  const placed: NameInText[][] = mapped(passages, () => [])
  for (const entity of entities) {
    const passage = passages[entity.passage]!
    const { start, end } = rangeInPassage(passage, entity.span)
    const next = passage.text.slice(end, end + 4)
    if (isMoney(next) || isOwned(next) || isLine(next) || isLaw(next) || isRank(next) || isNamedAfter(next)) continue
    if (isDateline(passage.text.slice(end, end + 8))) continue
    const { name, canonical, type } = entity.reading
    if (
      name.startsWith('港澳') &&
      (isResidents(next) || isSentAbroad(passage.text.slice(Math.max(0, start - longestFront), start)))
    )
      continue
    const country = named === 'places' && type === 'org' ? countryOfBody(entity.reading) : null
    const told = start > 0 && passage.text[start - 1] === '据'
    placed[entity.passage]!.push(
      country === null
        ? { start, end, name, canonical }
        : {
            start: start - (told ? 1 : 0),
            end: start + (name.startsWith(country) ? country.length : name.length),
            name: country,
            canonical: country,
          },
    )
  }
  for (const places of placed) if (places.length > 1) places.sort((a, b) => a.start - b.start)
  return placed
}

/** 加拿大元 is money, not a place. */
const isMoney = startTest(
  /^(?:元|美元|法郎|克朗|比索|里拉|福林|兹罗提|林吉特|卢布|卢比|兰特|里亚尔|迪拉姆|盾|雷亚尔|坚戈|镑)/,
)

/** 中欧（中亚）班列: which trains, not where they run. */
const isLine = startTest(/^）班列/)

/** 港澳台居民, 港澳同胞: who comes and goes, not where. */
const isResidents = startTest(/^(?:居民|同胞|人员)/)

/** 国际及│港澳台快递: a kind of services, not where they are measured. */
const longestFront = 4
const isSentAbroad = endTest(/国际[及和与、/]?$/)

/** 本报云川2月15日电: where it was written. */
const isDateline = startTest(/^(?:\d{1,2}月)?\d{1,2}日[电讯]/)

/** 海南自由贸易港法 is a law. */
const isLaw = startTest(/^法(?![人院律治定国])/)

/** 云川峰会, 云川宣言: a meeting and what it agreed on. */
const isNamedAfter = startTest(/^(?:峰会|宣言|共识|倡议|协定|公报|公约|议定书)/)

/** 亚洲级以上大赛: of which rank, not where. */
const isRank = startTest(/^级(?!别)/)

/** 港澳台商投资企业, 台资企业: of whose money it is, not where it is. */
const isOwned = startTest(/^(?:商(?:投资|[和、及，])|资企业|同胞)/)

/** Those of `list` (in order, not overlapping) that start at or behind `from` and end at or before `to`. Logarithmic. */
export function between<T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  if (list.length === 0) return list
  const first = firstFrom(list, from)
  let end = first
  while (end < list.length && list[end]!.end <= to) end++
  return first === end ? nothing : list.slice(first, end)
}

const nothing: readonly never[] = []

/** How many of `list` start before `from`; logarithmic. */
export function firstFrom(list: readonly { readonly start: number }[], from: number): number {
  return list.length === 0 ? 0 : partitionPoint(list.length, (index) => list[index]!.start < from)
}

/** The one of the places, in order, that ends at `end`; logarithmic. */
export function placeEndingAt(places: readonly NameInText[], end: number): NameInText | undefined {
  const count = firstFrom(places, end)
  const place = count === 0 ? undefined : places[count - 1]!
  return place?.end === end ? place : undefined
}

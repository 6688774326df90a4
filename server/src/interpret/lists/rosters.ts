// Lists of names told place by place: below 先进工作者（100名） a line 青澜市（8名） counts those, and all are of the time of the list.
import { alternation } from '../../tools/alternation.ts'
import { distinctions, placesAndBodies } from '../../lexicon/rosters.ts'
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import { type Numbering, rankOf, withoutNumbering } from '../../parse/numbering.ts'
import { readingWith } from '../again/readingWith.ts'
import type { NameInText, PlacedPeriod } from '../scope/placed.ts'
import { numberOf } from '../subject/counted/numberOf.ts'
import { mapped } from '../../tools/gathered.ts'

/** What a line of such a list counts; its number stands in front of `end`. */
export interface Roster {
  /** The things that the line names, or a heading above where the line only says of where. */
  readonly things: string
  readonly isOfHeading: boolean
  /** The division that the line names, where the vocabulary does not know it. */
  readonly place: string | null
  /** Of the list, as its title says. */
  readonly period: string | null
  readonly end: number
}

interface Open {
  /** 0 is that of the title. */
  readonly level: number
  readonly things: string
  readonly period: string | null
}

interface Told {
  readonly numberings: readonly (Numbering | null)[]
  readonly places: readonly (readonly NameInText[])[]
  readonly periods: readonly (readonly PlacedPeriod[])[]
}

/** One per passage of the article; null for what is no line of such a list. What was told of the passages is by passage. */
export function rostersOf(passages: readonly Passage[], { numberings, places, periods }: Told): (Roster | null)[] {
  let open: Open[] = []
  return mapped(passages, ({ text }, index) => {
    if (text.length > longestLine || text.endsWith('。')) {
      if (text.includes('。')) open = []
      return null
    }
    const line = lineIn(text, numberings[index]!)
    if (line === null) return null
    const above = open.filter(({ level }) => level < line.level)
    const period = yearIn(periods[index]!) ?? above.at(-1)?.period ?? null
    const isOfHeading = saysOnlyWhere(line, places[index]!)
    const things = isOfHeading ? above.at(-1)?.things : line.words
    open = isOfHeading ? above : [...above, { level: line.level, things: line.words, period }]
    if (line.end === null || things === undefined) return null
    return {
      things,
      isOfHeading,
      place: isOfHeading ? unlisted(line.words, places[index]!) : null,
      period,
      end: line.end,
    }
  })
}

const longestLine = 60

/** A title, a numbered heading or a line with a number of its own. */
interface Line {
  /** The higher, the deeper; that of a title is 0. */
  readonly level: number
  /** What it names, without its numbering and its number. */
  readonly words: string
  /** What it counts with, and where that ends in the text; null without a number. */
  readonly classifier: string | null
  readonly end: number | null
}

function lineIn(text: string, numbering: Numbering | null): Line | null {
  const words = withoutNumbering(text, numbering)
  const title = titled.exec(words)?.[1]
  const line = counted.exec(words)
  if (title === undefined && line === null && numbering === null) return null
  return {
    level: title === undefined ? rankOf(numbering) : 0,
    words: title ?? line?.[1] ?? words,
    classifier: line?.[2] ?? null,
    end: line === null ? null : text.length - words.length + line[0].length,
  }
}

/** 2014年度全省先进单位名单 */
const titled =
  /^(?:附件\d{0,2}[：:]?)?(?:\d{4}(?:[—-]\d{4})?年度?)?([^，。；：（）()]{2,40}?)(?:名单|名录|目录|名册|榜单)(?:[（(][^（）()]*[）)])?$/
/** 先进单位（25个）, 青澜市（共8名）：… */
const counted =
  /^([^，。；：！？（）()\d]{2,24}|)[（(][共合总]?计?\d{1,5}([个家名人位项件篇所户座支])[^（）()\d]{0,10}[）)](?=$|[：:])/

/** Whether a line with a number names a place, a body or a part of the list, and not what is counted. */
function saysOnlyWhere({ words, classifier }: Line, places: readonly NameInText[]): boolean {
  if (classifier === null) return false
  if (words === '' || isAmong(places, words)) return true
  return classifier === '个' ? bodies.test(words) : !countedThings.test(words) && divisions.test(words)
}

const isAmong = (places: readonly NameInText[], words: string) => places.some(({ name }) => name === words)

/** The division that the words name where the vocabulary holds none such. */
function unlisted(words: string, places: readonly NameInText[]): string | null {
  return division.test(words) && !isAmong(places, words) ? words : null
}

/** 省直管县 is no name of one. */
const division = /^[^省市县区].*[省市县区州盟旗镇乡]$/
const bodies = /(?:直属机构|兵团|直管[县市]|系统)$/
const divisions = new RegExp(`(?:${alternation(placesAndBodies)})$`)
/** 先进单位, 示范县 */
const countedThings = new RegExp(`(?:${alternation(distinctions)})[^，]{1,8}$`)

const persons: ReadonlySet<string> = new Set(['名', '位', '人'])

const yearIn = (periods: readonly PlacedPeriod[]): string | null =>
  periods.findLast(({ value, compared }) => !compared && value !== null && years.test(value))?.value ?? null
const years = /^\d{4}(?:\/\d{4})?$/

/** What the passage's line counts, named and dated by the list that it stands in. */
export function inRoster(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  roster: Roster | null,
): readonly Observation[] {
  if (roster === null) return observations
  const { things, isOfHeading, place, period, end } = roster
  return mapped(observations, (observation, index) => {
    const figure = figures[index]!
    if (figure.end >= end || figure.kind !== 'count') return observation
    const name = persons.has(figure.unit) ? `${things}人数` : numberOf(things, figure)
    const indicator = isOfHeading ? name : (observation.indicator ?? name)
    return readingWith(observation, {
      indicator,
      scope: place ?? observation.scope,
      period: period ?? observation.period,
    })
  })
}

// Sections under lines that name nothing but a place (云川澜江, 云川经开区——): what stands below speaks from there.
import { measuredZones } from '../../lexicon/scopeWords.ts'
import { isPlace } from '../../lexicon/placeKinds.ts'
import type { Passage } from '../../model/passage.ts'
import type { NameInText } from './placed.ts'
import { startTest } from '../../tools/patternsAtEnds.ts'

const dash = /(?:—{1,2}|：)$/
/** So many lines at least tell places one after the other; one with a dash (云川——) is enough. */
const leastSections = 2
const [longestHeading, longestLine, longestZone] = [30, 18, 8]
const zone = /(?:产业区|工业区|新区|工业园|产业园|科技园|产业新城|经济区|经开区)$/
const settlement = /^[^一某处个的]+(?:..社区|..街道|.[镇乡村])$/

/** The `homes` of the passages, which below such lines are the places that they name. `places` and `actors` are those of each passage. Linear. */
export function withPlaceSections(
  homes: (string | null)[],
  passages: readonly Passage[],
  places: readonly (readonly NameInText[])[],
  actors: readonly (readonly NameInText[])[],
): (string | null)[] {
  const lines = passages.map((passage, index) =>
    index === 0 ? null : placeOfLine(passage, places[index]!, actors[index]!),
  )
  const named = passages.filter((_, index) => isNamed(lines[index]!))
  if (named.length < leastSections && !named.some(({ text }) => text.endsWith('——'))) return homes
  let home: string | null = null
  let section: Section = { level: 0, isNumbered: false }
  return homes.map((own, index) => {
    const line = lines[index]!
    const passage = passages[index]!
    if (isNamed(line)) section = { level: passage.level, isNumbered: false }
    if (line === otherwise || (line === null && isEnd(passage, section))) home = null
    else home = line ?? home
    if (passage.text.startsWith('一、')) section = { ...section, isNumbered: true }
    return home ?? own
  })
}

const isNamed = (line: string | null): line is string => line !== null && line !== otherwise

interface Section {
  /** Of the line that opens it; 0 where that is no heading. */
  readonly level: number
  /** Whether it counts parts of its own: 一、…. */
  readonly isNumbered: boolean
}

/** 二、总体形势, 本报记者综合报道, and a heading above those of the places: what is no part of the section. */
function isEnd({ kind, level, text }: Passage, section: Section): boolean {
  if (kind === 'heading' && level < section.level) return true
  return byPaper(text) || (!section.isNumbered && numbered(text))
}

const numbered = startTest(/^[二三四五六七八九十]{1,3}、/)
const byPaper = startTest(/^（?(?:本报|综合|来源|据本报|责任编辑)/)

/** 云川一建筑工地, 渔民某某——: such a line ends the section before it, though it is no place itself. */
const otherwise = ''

/** The place that the line names and nothing else; null where it opens no section. */
function placeOfLine(
  { kind, text, cell }: Passage,
  places: readonly NameInText[],
  [zoneNamed]: readonly NameInText[],
): string | null {
  if (cell !== null || kind === 'item' || text.length > longestHeading) return null
  const line = text.replace(dash, '')
  const unknown = line === text ? null : otherwise
  if (text.length > longestLine) return unknown
  if (zoneNamed?.start === 0 && zoneNamed.end === line.length && isZone(line)) return zoneNamed.canonical
  let end = 0
  let last: NameInText | undefined
  for (const place of places) if (place.start === end) ({ end } = last = place)
  if (last === undefined) return isZone(line) && isPlace(line.slice(0, 2)) ? line : unknown
  if (end === line.length) return last.canonical
  const rest = line.slice(end)
  if (rest.length > longestZone) return unknown
  if (settlement.test(rest)) return rest
  return isZone(line) ? line.slice(last.start) : otherwise
}

const isZone = (line: string) => zone.test(line) || measuredZones.test(line)

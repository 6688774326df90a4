// Sections under lines that name nothing but a place (云川澜江, 云川经开区——): what stands below speaks from there.
import { measuredZones } from '../../lexicon/scopeWords.ts'
import { isPlace } from '../../lexicon/placeKinds.ts'
import type { Passage } from '../../model/passage.ts'
import type { NameInText } from './placed.ts'

const dash = /(?:—{1,2}|：)$/
/** So many lines at least tell places one after the other, but for one with a dash. */
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
  const named = lines.filter((name) => name !== null && name !== otherwise).length
  if (named < leastSections) return homes
  let home: string | null = null
  return homes.map((own, index) => {
    home = lines[index] === otherwise ? null : (lines[index] ?? home)
    return home ?? own
  })
}

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

// The one place that an article is about because it names it again and again. Linear in the places that it names.
import type { EntityMention } from '../../model/entity.ts'

/** So many times an article names the one place that it is about, and more often than its opening the nation. */
const leastMentions = 3

/** The place that is named more often than all others together, but for those that it lies in (江苏苏州的│盛河镇); else null. */
export function dominantPlace(opening: string, places: readonly EntityMention[]): string | null {
  const [most, times] = mostNamed(places)
  if (times < leastMentions || times <= timesIn(opening, '中国') + timesIn(opening, '中方')) return null
  if (!places.some(({ reading }) => reading.canonical === most && opening.includes(reading.name))) return null
  return 2 * times > places.length - widerThan(most, places) ? most : null
}

/** The place that is named most often, and how often; of 云川澜江, always told together, the narrower one. */
function mostNamed(places: readonly EntityMention[]): readonly [name: string, times: number] {
  const counts = new Map<string, number>()
  const chains = new Set<string>()
  places.forEach(({ reading: { canonical } }, index) => {
    counts.set(canonical, (counts.get(canonical) ?? 0) + 1)
    if (isJoined(places, index)) chains.add(`${canonical}\n${places[index + 1]!.reading.canonical}`)
  })
  let [most, times] = ['', 0]
  for (const [name, count] of counts)
    if (count > times || (count === times && chains.has(`${most}\n${name}`))) [most, times] = [name, count]
  return [most, times]
}

/** How many other places open a chain of names that `narrow` stands in. */
function widerThan(narrow: string, places: readonly EntityMention[]): number {
  let [count, leads] = [0, false]
  for (let index = places.length - 2; index >= 0; index--) {
    leads = isJoined(places, index) && (leads || places[index + 1]!.reading.canonical === narrow)
    if (leads && places[index]!.reading.canonical !== narrow) count++
  }
  return count
}

/** Whether the next place stands right behind the one at `index`. */
function isJoined(places: readonly EntityMention[], index: number): boolean {
  const next = places[index + 1]
  return next !== undefined && next.span.start <= places[index]!.span.end + 1
}

export const timesIn = (text: string, word: string) => text.split(word).length - 1

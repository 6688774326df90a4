// Whose trade a bare flow is, by the sector that the sentence named before: 跨境电商发展迅速，对韩国出口….
import { sectors } from '../../lexicon/indicators.ts'
import { isBareFlow, normaliseName, type Subject } from './indicator.ts'

/** The sector named last in the clauses before, or null. */
export function sectorOf(words: string): string | null {
  let last: string | null = null
  let at = -1
  for (const sector of sectors) {
    const found = words.lastIndexOf(sector)
    if (found > at || (found === at && found >= 0 && sector.length > (last?.length ?? 0))) [last, at] = [sector, found]
  }
  return last
}

/** The trade with a partner that a list gave (对美、澳出口): the nation's, or that of the sector named `before`. */
export function tradeWithPartner(flow: string, before: string): Subject {
  const sector = isBareFlow(normaliseName(flow)) ? sectorOf(before) : null
  return { name: sector === null ? flow : sector + flow, sure: true }
}

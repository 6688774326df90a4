// Full names of zones from their regular short forms: 跨境电商综试区 → 跨境电子商务综合试验区.
import { regularContractions } from '../../lexicon/programmes.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

const freeTradeZoneOf = /^([^中国（）]{2,8})(自由贸易试验区.*)$/
const crossBorderZoneOf = /^([^中国（）跨境]{2,8})(?:跨境电子商务)?(综合试验区)$/
const zone = endTest(/[区港园地]$|片区$/)

/**
 * The name with every regular short form written out. A doubled name (跨境电商电子商务综合试验区) is no short form of anything
 * and stays as it is.
 */
export function fullZoneName(name: string): string {
  if (!zone(name) || name.includes('电商电子商务') || name.includes('电子商务电商')) return name
  let full = name
  for (const [short, long] of regularContractions) {
    if (full.includes(short) && !full.includes(long)) full = full.replace(short, long)
  }
  full = full
    .replace(/跨境(?=综合试验区$)/, '跨境电子商务')
    .replace(/^国家(?=跨境)/, '')
    .replace(/^综合试验区$/, name === '综试区' ? '跨境电子商务综合试验区' : '综合试验区')
  const freeTrade = freeTradeZoneOf.exec(full)
  if (freeTrade !== null) return `中国（${freeTrade[1]!}）${freeTrade[2]!}`
  const crossBorder = /综试区|跨境/.test(name) ? crossBorderZoneOf.exec(full) : null
  return crossBorder === null ? full : `中国（${crossBorder[1]!}）跨境电子商务${crossBorder[2]!}`
}

// A share whose words only say among which it is: 稳定在全国│1/10以上, 在北方地区占比│21%; whose it is was told before.
import { shareName, type Subject } from '../indicator.ts'

const keptOfAll = /^[，、]?(?:始终|一直|长期)?(?:稳定|保持|维持)在(?:全国|全球|世界|全[省市区])的?$/
const shareThere = /^[，、]?在([^，。；\d]{2,10}?(?:地区|区域|全国|全省|全市))中?的?(?:占比|比重|份额)/

/** Null where the words say anything else, or nothing was told before them. */
export function shareAmong(left: string, told: () => string | null): Subject | null {
  const place = shareThere.exec(left)?.[1]
  if (place === undefined && !keptOfAll.test(left)) return null
  const part = told()
  if (part === null) return null
  return { name: place === undefined ? `${part}占比` : shareName(part, place), sure: false }
}

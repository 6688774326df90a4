// A share whose words only say among which it is: 稳定在全国│1/10以上, 在北方地区占比│21%; whose it is was told before.
import { headOf, shareName, type Subject, unsure } from '../indicator.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'

const keptOfAll = endTest(/^[，、]?(?:始终|一直|长期)?(?:稳定|保持|维持)在(?:全国|全球|世界|全[省市区])的?$/)
const shareThere = /^[，、]?在([^，。；\d]{2,10}?(?:地区|区域|全国|全省|全市))中?的?(?:占比|比重|份额)/

/** 新增装机超过全球│一半 */
const overHalfOf = /^([^，。；占]{2,24}?)(?:超过?|接近|达到?|约为)(全球|世界|全国|全[省市区])的?$/

/** Null where the words say anything else, or nothing was told before them. */
export function shareAmong(left: string, isPart: boolean, told: () => string | null): Subject | null {
  const own = isPart ? overHalfOf.exec(left) : null
  const part = own === null ? '' : headOf(own[1]!)
  if (part.length >= 2) return unsure(shareName(part, own![2]!))
  const place = shareThere.exec(left)?.[1]
  if (place === undefined && !keptOfAll(left)) return null
  const before = told()
  if (before === null) return null
  return unsure(place === undefined ? `${before}占比` : shareName(before, place))
}

// Where a document speaks from by who issued it: 发布机构：云川市农业农村局, or a line that is only its name above or below the date.
import { issuerLabels, localOffices, sourceLabels } from '../../lexicon/issuerLabels.ts'
import type { Passage } from '../../model/passage.ts'
import { alternation } from '../../tools/alternation.ts'

/** The place; `isIssued` where the document says that it was issued there, and not only from where the text comes. */
export interface Issuer {
  readonly place: string
  readonly isIssued: boolean
}

/** So many lines stand above the text of a page at most, and a line that is only a body's name is so long. */
const [mostLines, longestName] = [12, 30]

/** By the first line that tells; null where none of those above the text does, nor one with a date below it. */
export function issuerOf(passages: readonly Passage[]): Issuer | null {
  for (let index = 0; index < passages.length && index < mostLines; index++) {
    const { text } = passages[index]!
    const label = labelled.exec(text)
    const place = label === null ? signedBy(text, passages[index + 1]?.text ?? '') : placeOf(label[2]!)
    if (place !== null) return { place, isIssued: label === null || !isSource.test(label[1]!) }
  }
  return null
}

const labelled = new RegExp(`(${alternation([...issuerLabels, ...sourceLabels])})[：:]([^：:，。；]{4,30})`)
const isSource = new RegExp(`^(?:${alternation(sourceLabels)})$`)

/** 云川市农业农村委员会⏎2024年5月20日 */
function signedBy(line: string, next: string): string | null {
  return line.length <= longestName && date.test(next) ? placeOf(`${line}。`, wholeName) : null
}

const date =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|二〇[一二三四五六七八九〇]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/

/** 云川市 of 澜江省云川市农业农村局: the narrowest division that the body is of; null for one of the nation and for any other name. */
function placeOf(body: string, named = ofDivision): string | null {
  return named.exec(body)?.groups?.place ?? null
}

const division =
  '(?!国家|全国|中国|中华|人民|城市|超市|上市)[\\u4e00-\\u9fff]{2,7}?(?:省|自治区|自治州|州|市|盟|县|区|旗)'
const office = `(?:${alternation(localOffices)})`
const body = `^(?:${division})?(?<place>${division})(?:${office}|[\\u4e00-\\u9fff]{2,16}?${office})`
const ofDivision = new RegExp(body)
const wholeName = new RegExp(`${body}。`)

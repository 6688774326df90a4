// Who issued a document, as sets of bodies under their full names, so that 国办 and 国务院办公厅 are one.
import { departments } from '../lexicon/departments.ts'
import { internationalBodies } from '../lexicon/internationalBodies.ts'
import { organisations } from '../lexicon/organisations.ts'
import { suffixes } from '../tools/wordsAtEnds.ts'

const known = new Map(
  [...organisations, ...internationalBodies].flatMap(([full, ...others]) =>
    [full, ...others].map((name): [string, string] => [name, full]),
  ),
)
const central = new Set(organisations.map(([full]) => full))
const fullEndings = new Map(
  departments.flatMap(([full, ...short]) => short.map((one): [string, string] => [one, full])),
)
const shortEnding = suffixes(fullEndings.keys())
const place = /^[\u4e00-\u9fff]{2,8}?(?:自治区|省|市|自治州|州|盟|地区|自治县|县|区|旗|特别行政区)/

/** Whether the words are the short form of a body that every reader knows (商务部, IMF). */
export function isKnownShortForm(name: string): boolean {
  return known.has(name)
}

/** Whether no body can be behind both: each side is told apart from each body of the other. 某部等四部门 may be any list of several. */
export function areOtherIssuers(a: string, b: string): boolean {
  if ((amongOthers.test(a) && isList.test(b)) || (amongOthers.test(b) && isList.test(a))) return false
  const [first, second] = [bodiesOf(a), bodiesOf(b)]
  if (first.length === 0 || second.length === 0) return false
  return first.every((one) => second.every((other) => areTwoBodies(one, other)))
}

/** Whether the two speak for one government, so that they do not each have a document of one name. */
export function areOfOneGovernment(a: string, b: string): boolean {
  const [first, second] = [seatsOf(a), seatsOf(b)]
  return first.some((seat) => second.includes(seat))
}

function bodiesOf(issuer: string): readonly string[] {
  const names = issuer.replace(amongOthers, '').split(joints)
  return names.filter((name) => name.length > 1).map(fullName)
}

const amongOthers = /等[\d一二三四五六七八九十]*个?(?:部门|部委|单位|机构)?.*$/
const joiningWords = '会同|联合(?![国会体])'
const joints = new RegExp(`[、，和与及]|${joiningWords}`)
const isList = new RegExp(`[、和与及等]|${joiningWords}`)

/** 国务院办公厅 for 国办, 青澜市卫生健康委员会 for 青澜市卫健委. */
function fullName(body: string): string {
  const name = known.get(body)
  if (name !== undefined) return name
  const ending = shortEnding.at(body)
  return ending === undefined ? body : body.slice(0, -ending.length) + fullEndings.get(ending)!
}

/** A body and its own office (国务院, 国务院办公厅) are often named one for the other. */
function areTwoBodies(a: string, b: string): boolean {
  return !a.includes(b) && !b.includes(a)
}

/** 中国 for central bodies, else the place in front (云川省人民政府, 云川省商务厅). */
function seatsOf(issuer: string): readonly string[] {
  return bodiesOf(issuer).flatMap((body) => {
    if (central.has(body) || /^(?:中国共产党|中央|国家|全国|国务院)/.test(body)) return ['中国']
    const seat = place.exec(body)?.[0]
    return seat === undefined ? [] : [seat]
  })
}

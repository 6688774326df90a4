// What somebody reaches with so little: 渔业以占全省2%的土地，创造了全省9%的产值和12%的税收.
import { inexact } from '../../../lexicon/hedges.ts'
import { signOf } from '../../../tools/signs.ts'
import type { Setting } from '../../clause.ts'
import { headOf, shareName, type Subject, unsure } from '../indicator.ts'

const by = signOf('以')
/** No word in it begins or ends another, so that there is one way to read a row of them. */
const hedges = `(?:仅|只|全部|${inexact})*`
const all = '(全(?:国|球|省|市|县|区|行业|世界|自治区)[^，。；、的\\d]{0,6}?)'
const yields = '(?:实现|创造|贡献|提供|完成|支撑|承载|承担|养活|养育|供养|吸纳|生产)(?:出|了)*'
const little = `${hedges}(?:占?(?:到|了)${hedges}|占${hedges})?`
const opening = new RegExp(`^(.*?)以${little}${all}的?${hedges}$`)
const reaching = new RegExp(`^[，、]?(?:却|就|则|还|又)?${yields}${hedges}占?${all}的?${hedges}$`)
const next = new RegExp(`^(?:的[^，；、和与及]{2,10})?(?:[和、与及]|以及)(?:${inexact})?$`)
const behind = /^的([^，。；、的\d和与及]{2,10})/
const told = new RegExp(`(?:^|[，；：])([^，。；：]{0,16}?)以${little}全[^，。；\\d]{1,8}[\\d一二三四五六七八九十百千]`)
const wholeTold = new RegExp(`${yields}${hedges}占?${all}的?${hedges}[\\d一二三四五六七八九]`)

/** The share that the noun behind it is of; null where the sentence does not say with how little it was reached. */
export function readByPart({ sentence, sentenceSigns, clause, right }: Setting, left: string): Subject | null {
  if ((sentenceSigns & by) === 0 || right[0] !== '的') return null
  const own = opening.exec(clause)
  const front = own?.[1] ?? told.exec(sentence)?.[1]
  if (front === undefined) return null
  const whole = own?.[2] ?? reaching.exec(left)?.[1] ?? (next.test(left) ? wholeTold.exec(clause)?.[1] : undefined)
  const side = behind.exec(right)?.[1]
  if (whole === undefined || side === undefined) return null
  const part = headOf(front)
  const owner = part.length < 2 ? '' : part.endsWith(side.slice(0, 2)) ? part.slice(0, -2) : part
  return unsure(shareName(owner + side, whole.replace(/^(?:全国|中国)(?=..)/, '')))
}

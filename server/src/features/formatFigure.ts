// The same figure written in another way: in 万, 亿 or 万亿, in plain digits, with commas, full width or half width.
import Big from 'big.js'
import { groupByComma, toFullWidth, toHalfWidth } from '../detect/printLike.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { MentionReference } from '../model/reference.ts'
import { printedAt, type Edit } from './edit.ts'

const magnitudes: readonly (readonly [name: string, power: number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['', 0],
]
/** What a figure is offered in. */
const wanted = new Set(['万亿', '亿', '万', ''])
const mostDecimals = 4
const mostDigits = 12

interface Printed {
  readonly sign: string
  readonly digits: string
  readonly magnitude: string
  readonly unit: string
}

/** Each other way to write the figure, without a change of its value; none for what is not in digits. */
export function formatFigure(snapshot: Snapshot, at: MentionReference): readonly Edit[] {
  const printed = printedAt(snapshot, at)
  const parts = printed && takeApart(printed.text)
  if (printed === null || parts === null) return []
  const texts = [...inMagnitudes(parts), ...inOtherSigns(parts)].filter((text) => text !== printed.text)
  return [...new Set(texts)].map((text) => ({ path: at.path, span: printed.span, text, at }))
}

function takeApart(text: string): Printed | null {
  const match = /^([-−－+＋]?)([0-9０-９][0-9０-９,，.．]*)(万亿|千万|百万|[百千万亿]?)([^0-9０-９]*)$/u.exec(text)
  if (match === null) return null
  const [, sign = '', digits = '', magnitude = '', unit = ''] = match
  return /^[多余来]/.test(unit) ? null : { sign, digits, magnitude, unit }
}

function inMagnitudes({ sign, digits, magnitude, unit }: Printed): string[] {
  const power = magnitudes.find(([name]) => name === magnitude)?.[1]
  if (power === undefined || unit === '' || /^[%％‰]|百分点/.test(unit)) return []
  const value = new Big(plainOf(digits)).times(`1e${power}`)
  return magnitudes
    .filter(([name]) => wanted.has(name) && name !== magnitude)
    .map(([name, other]) => [name, value.div(`1e${other}`)] as const)
    .filter(([, number]) => number.gte(1) && isShort(number))
    .map(([name, number]) => `${sign}${likeDigits(number.toFixed(), digits)}${name}${unit}`)
}

function isShort(number: Big): boolean {
  return number.round(mostDecimals).eq(number) && number.e < mostDigits
}

function inOtherSigns({ sign, digits, magnitude, unit }: Printed): string[] {
  const plain = plainOf(digits)
  const isLong = plain.split('.')[0]!.length > 3
  const tail = `${magnitude}${unit}`
  const other = /[０-９]/.test(digits)
    ? toHalfWidth(digits).replace(/，/g, ',')
    : toFullWidth(digits).replace(/,/g, '，')
  return [
    /[,，]/.test(digits) ? `${sign}${plain}${tail}` : isLong ? `${sign}${groupByComma(plain)}${tail}` : '',
    `${sign}${other}${/[０-９]/.test(digits) ? tail.replace('％', '%') : tail}`,
  ].filter((text) => text !== '')
}

function plainOf(digits: string): string {
  return toHalfWidth(digits).replace(/[,，]/g, '').replace(/\.$/, '')
}

/** Full width where the figure is. */
function likeDigits(number: string, digits: string): string {
  return /[０-９]/.test(digits) ? toFullWidth(number) : number
}

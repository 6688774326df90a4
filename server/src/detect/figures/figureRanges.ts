// Two numbers that are one figure: 6天至10天, 20%—30%, 七八成.
import Big from 'big.js'
import { type FigureForm, formWith } from './figure.ts'
import { isMinusSign } from './figureSigns.ts'
import { compose, type Counted, readUnit } from './figureUnits.ts'
import { numeralAt, power } from '../numerals/numeral.ts'
import { type Numeral, readNumeral } from '../numerals/numerals.ts'
import { unitOfBareCount } from '../numerals/bareCount.ts'
import { largeMagnitudes, smallMagnitudes } from '../../lexicon/numerals.ts'
import { unitAt, type UnitMatch } from './units.ts'
import { opposite, product } from '../../model/decimal.ts'

/** What may stand before the pair and count for both of its digits (十七八, 一百二三十). */
const pair =
  /((?:[一二三四五六七八九]?[千百十]){0,3})(一两|一二|[二两]三|三五|三四|四五|五六|六七|七八|八九)(?![一二两三四五六七八九零〇点])/y

/** 七八成, 两三天, 十七八岁: two neighbouring digits are a range, not a number. */
export function readSpokenPair(text: string, at: number): { numeral: Numeral; high: Numeral } | null {
  if (!'一二三四五六七八九两千百十'.includes(text[at + 1] ?? ' ')) return null
  pair.lastIndex = at
  const match = pair.exec(text)
  if (match === null) return null
  const [shared, digits] = [match[1]!, match[2]!]
  const rest = text.slice(at + match[0].length, at + match[0].length + 10)
  const low = readNumeral(shared + digits[0] + rest, 0)
  const high = readNumeral(shared + digits[1] + rest, 0)
  if (low === null || high === null || low.end !== high.end) return null
  const end = at + high.end + 1
  if (digits === '一两' && unitAt(text, end) === null) return null
  return { numeral: numeralAt(low, at, end), high: numeralAt(high, at, end) }
}

/** What stands between the two ends of a range. */
export const joints = '—–-－~～至到─'

/** Two numbers with a dash, 至 or 到 between them (-3～5℃ and -8～-2℃ begin below zero, 机型-3～5件 does not), unless 由 or 从 makes it a change from one to the other. */
export function readRange(text: string, first: Numeral, counted: Counted, limit: number): FigureForm | null {
  const joint = counted.end
  const sign = text[joint] ?? ''
  if (!joints.includes(sign) || sign === '') return null
  const behind = text[joint + 1] === sign ? joint + 2 : joint + 1
  const hasMinus = isMinusSign(text, first.start - 1)
  const from = hasMinus && minus.includes(text[behind] ?? ' ') ? behind + 1 : behind
  const second = readNumeral(text, from)
  if (second === null) return null
  const unit = readUnit(text, second)
  const match = counted.match === null ? (unit.match ?? unitOfBare(text, first.start, second)) : unit.match
  if (match === null || unit.end > limit || !goesWith(counted, match)) return null
  if ('至到'.includes(sign) && isStartOfMove(text.slice(Math.max(0, first.start - 12), first.start))) return null
  const isBelowZero = hasMinus && match.unit.kind !== 'count'
  const size = lowEnd(text, first, counted, unit.numeral)
  const low = withMinus(size, isBelowZero)
  const high = withMinus(unit.numeral.value, from > behind)
  if (low.gte(high)) return null
  const start = isBelowZero ? first.start - 1 : first.start
  const figure = compose(text, start, { numeral: unit.numeral, match, end: unit.end })
  const scale = new Big(match.unit.factor)
  return formWith(figure, { value: null, low: product(low, scale), high: product(high, scale) })
}

const minus = '-−－﹣'
const withMinus = (size: Big, isBelowZero: boolean) => (isBelowZero ? opposite(size) : size)

/** 66千伏至500千伏, 3至5个: the first number has the unit of the second, or none. */
function goesWith({ match }: Counted, second: UnitMatch): boolean {
  return match === null || match.unit.unit === second.unit.unit
}

/** 2—3万元 begins with 2万, 3000到30万元 with 3000, 66千伏至500千伏 with 66 of them; 50至一百人 with 50, 20到3百万元 with 20万. */
function lowEnd(text: string, first: Numeral, { match, numeral }: Counted, second: Numeral): Big {
  if (match !== null || !second.scaled || hasLarge.test(text.slice(first.start, first.end))) return numeral.value
  const digits = text.slice(second.start, second.end)
  const magnitude = magnitudeOf(digits, first.scaled)
  const scaled = product(first.value, magnitude)
  const large = magnitudeOf(digits, true)
  if (scaled.gte(second.value) && large.lt(magnitude)) return product(first.value, large)
  return scaled.gte(second.value) && isOfItsOwn(first.value, second.value, magnitude) ? first.value : scaled
}

/** 800到1万, 3000到30万: hundreds and more in front of fewer digits with 万 are told in full; 500—300万 and 100—5亿 are no ranges. */
function isOfItsOwn(first: Big, second: Big, magnitude: Big): boolean {
  return first.e >= 2 && magnitude.e <= 4 && first.e > second.e - magnitude.e
}

/** Of the text before a number: 由│12%到15% is where a move starts, but not 从当月起│2年至3年, and 由40支增加到│60至70支 where it has arrived. */
export function isStartOfMove(before: string): boolean {
  return /[由从][^，。；、起]{0,11}$/.test(before) && !/\d[^，。；、\d]*[到至]$/.test(before)
}

/** 30万至40万民众: what two large numbers count that have no classifier. */
function unitOfBare(text: string, start: number, numeral: Numeral): UnitMatch | null {
  if (!numeral.scaled || numeral.bare || numeral.value.e < 4) return null
  const unit = unitOfBareCount(text, start, numeral.end)
  return unit === null ? null : { unit, length: 0, classifier: false }
}

/**
 * What the magnitude of the second number makes of the first: 0.5—0.8万亿元 begins with 万亿, 三至五百人 with 百; of a number that has its own (八十至一百二十万), and
 * where the second has several (2至3万5千), only 万 and 亿 count for both.
 */
function magnitudeOf(second: string, firstIsScaled: boolean): Big {
  const row = (firstIsScaled ? null : oneMagnitude.exec(second)?.[1]) ?? hasLarge.exec(second)?.[0] ?? ''
  let exponent = 0
  for (const sign of row) exponent += smallMagnitudes[sign] ?? largeMagnitudes[sign]!
  return power(exponent)
}

const oneMagnitude = /^[^百千佰仟万亿萬億多余]+[多余]?([百千佰仟万亿萬億]+)[多余]?$/
const hasLarge = /[万亿萬億]+/

// Money as it is spoken of in shops: 8毛, 4毛5, 1块5, 两块三, 一元五角, 5角6分, 两三毛.
import Big from 'big.js'
import { product } from '../../model/decimal.ts'
import { characterSet } from '../../tools/characters.ts'
import { power } from '../numerals/numeral.ts'
import { type Numeral, readNumeral } from '../numerals/numerals.ts'
import type { FigureForm } from './figure.ts'
import { readSpokenPair } from './figureRanges.ts'

const digit = '[1-9一二两三四五六七八九]'
/** 12块5毛, 2元5角, 5角6分, 1块5, 4毛5, 8毛; what only ends in 钱 is read as a unit. */
const coins = new RegExp(
  `([0-9.]{1,6}|[一二两三四五六七八九十百]{1,5})(?:(元|块)(?:(${digit})(?:[角毛](?:(${digit})分?)?)?)?|(?:(角|毛)(?:(${digit})分?)?|(分)))(?![形洲铁龙债巾钟之秒])`,
  'y',
)

/** What may stand behind a price; behind anything else 块 counts pieces, and 角 and 毛 are parts of words. */
const endsPrice = /^(?:[，。；、！？）”…—/]|[一每]|以[上下内]|左右|[多到至起不]|降|涨|的(?:价|时|成本)|$)/
/** The words in front that are of prices, in the clause; or in the sentence where they leave no doubt. */
const priced =
  /(?:[价卖贵赚涨跌]|花(?![园坛草圃卉盆木岗])|便宜|每[公市]?斤|每[张度吨件单份个亩]|[一1][公市]?[斤张度份]|费|成本)[^，。！？；、]{0,8}$|(?:售价|价格|卖到|便宜|贵了|\d[元角]|毛)[^。！？；]{0,14}$/
/** Right in front of what else may be a word: 冰山一角, 分成两块, 得5分. */
const pricedRightHere =
  /(?:(?:便宜|[贵卖涨降赚花付])[到了]?|[块毛]|[块毛].、|每[公市]?斤|每[张度件单份个]|[一1][公市]?[斤张度份]票?)$/
/** Right in front of few 块, which are pieces behind all else: 白菜每斤卖到│2块, but 蛋糕卖出│12块 and 成本有│5块. */
const pricedInYuan =
  /(?:(?:便宜|[贵涨跌降赚付交])[到了]?|卖(?:到了?)?|(?<![鲜种棉])花[了费]?|[块毛]|[块毛].、|(?:每[公市]?斤|每[张度件单份个]|[一1][公市]?[斤张度份]票?|价[格钱]?|费)[卖只才要为是在到达约仅]{0,3}|[只才][要卖]|[公市]?斤)(?:近|约|大约|超过?|不到)?$/
/** Who is told to have sold 6000块 was paid them. */
const isMany = /\d{3}|[百千]/
const isCoin = characterSet('元块角毛分')

/** Whether one of the first signs behind the spoken numeral at `at` may be that of coins. */
export function mayBeCoins(text: string, at: number): boolean {
  return isCoin(text, at + 1) || isCoin(text, at + 2)
}

/** The price in coins that starts at `at`, or null. */
export function readSmallMoney(text: string, at: number): FigureForm | null {
  coins.lastIndex = at
  const match = coins.exec(text)
  if (match === null) return null
  const [whole, number, large, tens, cents, small, part, least] = match
  const digits = tens ?? part
  const sign = large ?? small ?? least!
  const end = at + whole.length
  const isTold = digits === undefined ? isPrice(text, at, number!, sign) : isCompound(text, end, whole)
  const first = isTold ? readAmount(text, at, number!) : null
  if (first === null) return null
  const scale = exponents[sign]!
  const worth = (numeral: Numeral) =>
    product(numeral.value, power(scale))
      .plus(valueOf(digits, scale - 1))
      .plus(valueOf(cents, scale - 2))
  const last = scale - (digits === undefined ? 0 : cents === undefined ? 1 : 2)
  const [low, high] = [worth(first.low), first.high === null ? null : worth(first.high)]
  return price(text, at, end, { low, high, step: product(first.low.step, power(last)) })
}

const exponents: Readonly<Record<string, number>> = { 元: 0, 块: 0, 角: -1, 毛: -1, 分: -2 }
const farthest = 18

/** 3元5角, 1块5 */
function isCompound(text: string, end: number, whole: string): boolean {
  return /[角毛分]$/.test(whole) || (!/元/.test(whole) && endsPrice.test(text.slice(end, end + 3)))
}

/** 8毛, 12块 */
function isPrice(text: string, at: number, number: string, sign: string): boolean {
  if (sign === '元' || !endsPrice.test(text.slice(at + number.length + 1, at + number.length + 4))) return false
  const front = text.slice(Math.max(0, at - farthest), at)
  const isWord = sign === '分' || number === '一' || (sign !== '毛' && !/\d/.test(number))
  if (sign === '块' && !isWord && !isMany.test(number))
    return pricedInYuan.test(front) && !text.startsWith('每块', at + number.length + 2)
  return (isWord ? pricedRightHere : priced).test(front)
}

function readAmount(text: string, at: number, number: string): { low: Numeral; high: Numeral | null } | null {
  const pair = readSpokenPair(text, at)
  if (pair !== null) return pair.numeral.end === at + number.length ? { low: pair.numeral, high: pair.high } : null
  const low = readNumeral(number, 0)
  return low?.end === number.length ? { low, high: null } : null
}

function valueOf(sign: string | undefined, exponent: number): Big {
  const numeral = sign === undefined ? null : readNumeral(sign, 0)
  return numeral === null ? new Big(0) : product(numeral.value, power(exponent))
}

interface Worth {
  readonly low: Big
  readonly high: Big | null
  readonly step: Big
}

function price(text: string, start: number, end: number, { low, high, step }: Worth): FigureForm {
  const more = text[end] === '多'
  const bound = more ? undefined : /^(?:左右|以[上下内])/.exec(text.slice(end, end + 2))?.[0]
  const stop = end + (more ? 1 : (bound?.length ?? 0))
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    value: high === null ? low : null,
    low: high === null ? null : low,
    high,
    written: null,
    step,
    unit: 'CNY',
    kind: 'amount',
    more,
    bound: bound === undefined ? null : bound === '左右' ? 'about' : bound === '以上' ? 'over' : 'under',
    vague: false,
    growth: null,
  }
}

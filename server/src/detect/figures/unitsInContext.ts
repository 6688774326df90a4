// Units that only the words around a number tell: 气温38度, 阵风7级, 土石120万方, 指数为110.6点.
import { alternation } from '../../tools/alternation.ts'
import { kindsOfPeriods } from '../../lexicon/numeralWords.ts'
import type { Unit } from '../../lexicon/units.ts'
import { characterSet } from '../../tools/characters.ts'
import type { UnitMatch } from './units.ts'

/** What `unit`, printed behind the number of the figure `[start, end)`, stands for there. */
export function unitInContext(text: string, start: number, end: number, unit: Unit): Unit {
  switch (unit.unit) {
    case '级':
      return isStrength(text, start, end) ? { ...unit, kind: 'measure' } : unit
    case '方':
      return /[百千万亿]|\d{3}/.test(text.slice(start, end)) ? { ...unit, unit: 'm3', kind: 'measure' } : unit
    case '度':
      return degreesOf(text, start, end, unit)
    default:
      return unit
  }
}

const farthest = 14

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - farthest), start)
}

/** 5.6级地震, 里氏6.8级 and 阵风8级 are measured, 三级医院 are counted or named. */
function isStrength(text: string, start: number, end: number): boolean {
  return strengthInFront.test(textBefore(text, start)) || strengthBehind.test(text.slice(end, end + 8))
}

const strengthInFront = /(?:里氏|震级|风力|阵风|[东南西北]风)[^，。；、\d]{0,4}$/
const strengthBehind =
  /^(?:及?以[上下]|左右)?的?(?:强烈)?(?:地震|强震|余震|大风|阵风|强风|台风|暴风|偏?[东南西北]{1,2}风)/

/** Of heat, of an angle or of power, by UCUM; times where 两度 tells how often (两度夺冠), and 度 where the words do not tell. */
function degreesOf(text: string, start: number, end: number, unit: Unit): Unit {
  const [before, behind] = [textBefore(text, start), text.slice(end, end + 6)]
  if (heatInFront.test(before) || heatBehind.test(behind)) return { ...unit, unit: 'Cel' }
  if (/[万亿]/.test(text.slice(start, end)) && !plasma.test(textBefore(text, start) + behind))
    return { ...unit, unit: 'kW.h' }
  if (powerInFront.test(before) || /^(?:的?(?:清洁|绿色|可再生|风|水|光伏|绿)?)电(?![影视子梯脑])/.test(behind))
    return { ...unit, unit: 'kW.h' }
  if (angleInFront.test(before) || /^(?:倾|夹|仰|俯|转)?角/.test(behind)) return { ...unit, unit: 'deg' }
  return oftenInFront.test(text.slice(start, end)) && /^[\u4e00-\u9fff](?<![烧烫冻创灼房的])/.test(behind)
    ? { unit: '次', kind: 'count', factor: '1' }
    : unit
}

/** Nothing else is told in 万度 and 亿度 but power, and the heat of a star. */
const plasma = /等离子|聚变|太阳(?!能)|恒星|内核|摄氏/
const oftenInFront = /^[两三四五]度$/

const heatInFront = /(?:温|零[上下]|发烧|高烧|低烧|发热)(?![室饱馨泉暖情州])[^，。；、]{0,9}$/
const heatBehind = /^(?:以[上下]|左右)?的?(?:高温|低温|高烧|低烧|严寒|酷暑|气温|水温|体温)/
const powerInFront = /(?:电|能耗)[^，。；、]{0,7}$/
const angleInFront = /(?:[东西]经|[南北]纬|角|旋转|倾斜|偏[东南西北])[^，。；、]{0,5}$/

/**
 * 点 and 个点 behind a number, which are a unit where an index is spoken of (it counts pure numbers), and points of per cent behind a rate; null
 * where they are neither, as in clock times.
 */
export function pointsAt(text: string, start: number, end: number): UnitMatch | null {
  const length = text[end] === '个' ? 2 : 1
  if (text[end + length - 1] !== '点' || noPoints.test(text.slice(end + length, end + length + 2))) return null
  const before = text.slice(Math.max(0, start - farthestIndex), start)
  if (index.test(before))
    return length === 2 || !mayBeClock.test(text.slice(start, end)) ? match('1', 'measure', length) : null
  return length === 2 && rate.test(before) ? match('pp', 'percentage-point', length) : null
}

/** 日 behind a number where it is a length of time (30日内, 不少于7日, 满15日) and no day of a month; else null. */
export function daysAt(text: string, start: number, end: number): UnitMatch | null {
  if (text[end] !== '日' || text[start - 1] === '月') return null
  const isLength = lengthBehind.test(text.slice(end + 1, end + 4)) || lengthInFront.test(textBefore(text, start))
  return isLength ? match('d', 'duration', 1) : null
}

/** What makes 内 the beginning of a word: 内部, 内蒙古. */
export const wordsOfInside = '部需外地在容陆蒙'
const lengthBehind = new RegExp(`^(?:(?:以|之)?内(?![${wordsOfInside}])|以[上下])`)
const lengthInFront = new RegExp(
  `(?:满|不少于|少于|不低于|不足|超过|至少|最[长多短]|逾期?|为期|历时|连续|提前|期限?(?:为|是)|(?:${alternation(kindsOfPeriods)})期|(?:期限?|时间|天数)(?:不得?)?[长短]于|共计?)$`,
)

/** 算力规模3.1万P: P of computing power, else null (1080P of a screen). */
export function computingAt(text: string, start: number, end: number): UnitMatch | null {
  if (text[end] !== 'P' || /[A-Za-z0-9]/.test(text[end + 1] ?? '') || isResolution(text.slice(start, end))) return null
  const around = text.slice(Math.max(0, start - farthestIndex), start) + text.slice(end, end + farthest)
  return computing.test(around) ? match('P', 'measure', 1) : null
}

const computing = /算力|智算|超算/
/** How many rows the pictures of a screen or a camera have. */
const isResolution = (number: string) => /^(?:360|480|540|720|1080|1440|2160|4320)$/.test(number)

interface CountingSign {
  readonly unit: string
  /** What stands right in front of the number, or right behind the sign, where the sign counts. */
  readonly front: RegExp | null
  readonly behind: RegExp | null
  /** What stands behind the sign where the words in front tell; without it, anything may. */
  readonly rest?: RegExp
}

const gold: CountingSign = {
  unit: '枚',
  front: /(?:[夺获]得?|揽|摘得?|产生|斩获|拿下)[了下]?(?:第?[共已再连]|累计)?$/,
  behind: /^[、，]?\d{1,3}[银铜]/,
  rest: /^[，。；、！？）]?$/,
}
const silver: CountingSign = { unit: '枚', front: /\d[金银][、，]?$/, behind: /^[、，]?\d{1,3}铜/ }

/** One character that counts where the words beside it tell what. */
const countingSigns: Readonly<Record<string, CountingSign>> = {
  金: gold,
  银: silver,
  铜: silver,
  死: { unit: '人', front: null, behind: /^(?:至少)?\d{1,4}伤/ },
  伤: { unit: '人', front: /\d死(?:至少)?$/, behind: null },
  响: { unit: '响', front: /(?:礼炮|钟声|鸣放)$/, behind: /^(?:礼炮|钟声)/ },
  环: { unit: '环', front: /(?:以|射出|打出)$/, behind: /^的(?:总?成绩|高分)/, rest: /^[^境比球保节路卫绕线形评岛]?$/ },
  发: {
    unit: '发',
    front: /(?:子弹|炮弹|火箭弹|焰火|命中|弹药)$/,
    behind: /^(?:子弹|炮弹|导弹|火箭弹|礼花|焰火|弹药)/,
  },
}
const isCountingSign = characterSet(Object.keys(countingSigns).join(''))

/** What 金, 死 or 响 behind the number counts, or null where it is no classifier: 9金、5银、6铜, 2死5伤, 礼炮21响. */
export function unitOfSign(text: string, start: number, end: number): string | null {
  if (!isCountingSign(text, end)) return null
  const { unit, front, behind, rest } = countingSigns[text[end]!]!
  if (behind?.test(text.slice(end + 1, end + 6)) === true) return unit
  if (front === null || !front.test(textBefore(text, start))) return null
  return rest === undefined || rest.test(text.charAt(end + 1)) ? unit : null
}

const farthestIndex = 40
const index = /(?:指数|股指|综指|成指|[沪深恒道纳标]指|日经)[^。！？；]{0,36}$/
const rate = /[率速税息利][^，。；、]{0,8}$/
const noPoints = /^[钟半整位数名心面多\d]/
const mayBeClock = /^(?:1?\d|2[0-4])$/

function match(unit: string, kind: Unit['kind'], length: number): UnitMatch {
  return { unit: { unit, kind, factor: '1' }, length, classifier: false }
}

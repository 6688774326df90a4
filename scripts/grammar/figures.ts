// The patterns of figures, put together from the lexicon's units and classifiers. Oniguruma syntax; possessive throughout, so that
// every pattern is linear in the line.
import { classifiers } from '../../server/src/lexicon/classifiers.ts'
import { wordsFromNumeral } from '../../server/src/lexicon/numeralWords.ts'
import { units } from '../../server/src/lexicon/units.ts'

/**
 * Behind digits these count less often than they belong to a date, an ordinal or a word (2021年, 14届, 5方). Colour is per line and
 * knows no sentence, so it leaves them out; the engine reads them.
 */
const ambiguous = new Set(
  (
    '年 月 日 周 时 分 世纪 星期 周年 季度 年多 年时间 届 期 级 节 章 页 点 行 字 段 步 面 顶 首 封 集 声 路 门 层 档 代 度 兆 方 眼 根 片 双 组 道 扇 ' +
    '款 手 股 票 桶 折 国 县 市 省 乡 镇 村 港 井 矿 厂 店 校 院 馆 园 站 平台 基地 环节 行业 领域 部门 城市 方面 地区 国家 员 员工 站点 集装箱 席 成 群 具 景 城 车 口'
  ).split(' '),
)
/** These count behind digits, but make words with Chinese numerals (一场, 三类, 两口). */
const wordsOfChineseNumerals = new Set('场 轮 类 对 口'.split(' '))

const blank = '[ \\t　]{0,2}'
const digit = '[0-9０-９]'
const number = `${digit}++(?:[,，]${digit}{3}(?!${digit}))*+(?:[.．]${digit}++)?+`
const magnitude = '(?:千万|百万|十万|万亿|[万亿萬億]|千(?![瓦米克伏卡焦])|百(?!分))'
const more = '[多余来]?+'
const numeral = `${number}(?:${blank}${magnitude}(?:${number}${magnitude}){0,2}+)?+${more}(?:${blank}(?:万亿|[万亿]))?+`
const notInsideWord = '(?=[0-9０-９])(?<![A-Za-z0-9０-９_.．第/\\\\])'
const trail = '(?:左右|上下|以上|以下|以内)?+'

const latin = /[A-Za-z]$/
const all = [...new Set([...units.keys(), ...classifiers])].filter((unit) => !ambiguous.has(unit))
const measures = [...units.keys()].filter((unit) => !ambiguous.has(unit) && !latin.test(unit))
const counters = classifiers.filter(
  (unit) => !ambiguous.has(unit) && !wordsOfChineseNumerals.has(unit) && !latin.test(unit),
)
const unit = `(?:(?:${oneOf(all.filter((word) => latin.test(word)))})(?![A-Za-z])|${oneOf(all.filter((word) => !latin.test(word)))})`

const chineseDigit = '一二三四五六七八九两〇零壹贰叁肆伍陆柒捌玖'
const chineseSmall = '十百千拾佰仟'
const chinese = `[${chineseDigit}${chineseSmall}]`
const notInsideChinese = `(?=${chinese})(?<![${chineseDigit}${chineseSmall}万亿第初数几A-Za-z0-9０-９])(?!${oneOf(wordsFromNumeral)})`
const chineseNumeral = `${chinese}++(?:点[${chineseDigit}]++)?+${more}`
const chineseScaled = `${chineseNumeral}(?:(?:万亿|[万亿])${more}${chinese}*+${more}){1,3}+`
const notTenths = '(?![为立功长员果就本分绩熟品都交人型效语套群规不])'
const share = `[一二三四五六七八九两](?:[至到、][二三四五六七八九])?+成(?:[一二三四五六七八九]|半)?+${notTenths}`

/** Longest first, as Oniguruma takes the first that fits. */
function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
}

function figure(kind: string, match: string, unitGroups = 0) {
  const captures = Array.from({ length: unitGroups }, (_, index) => [index + 1, { name: 'keyword.other.unit.jiaokan' }])
  const name = `constant.numeric.${kind}.figure.jiaokan`
  return { name, match, ...(unitGroups > 0 ? { captures: Object.fromEntries(captures) } : {}) }
}

/** In order of precedence at one place: the longer form first. */
export const figurePatterns = [
  figure('ratio', `${notInsideWord}${number}(?:${blank}∶${blank}${number})++`),
  figure(
    'fraction',
    `${notInsideWord}(?<!${digit})[1-9]/[1-9]0?+(?![0-9/A-Za-z.年月])|(?=[${chineseDigit}十百千万])(?<![${chineseDigit}十百千万])[${chineseDigit}十百千万]++分之(?:[${chineseDigit}${chineseSmall}]++(?:点[${chineseDigit}]++)?+|${number})`,
  ),
  figure(
    'range',
    `${notInsideWord}${numeral}(?:${blank}(${unit}))?+${blank}[-－–—~～〜至到]{1,2}+${blank}${numeral}${blank}(${unit})${trail}`,
    2,
  ),
  figure('list', `${notInsideWord}(?<=\\S)${numeral}(?=(?:${blank}[、和与]${blank}${numeral}){1,3}${blank}${unit})`),
  figure('share', `${notInsideWord}${number}成${notTenths}|${notInsideChinese}${share}${trail}`),
  figure('quantity', `${notInsideWord}${numeral}${blank}(${unit})${trail}`, 1),
  figure('number', `${notInsideWord}${numeral}(?<=[万亿]|[万亿][多余])${trail}`),
  figure('quantity', `${notInsideChinese}${chineseScaled}(${oneOf([...measures, ...counters])})${trail}`, 1),
  figure('number', `${notInsideChinese}(?=[${chineseDigit}])${chineseScaled}${trail}`),
  figure(
    'quantity',
    `${notInsideChinese}(?:${chineseNumeral}(${oneOf(measures)})|(?!一(?!${chinese}))${chineseNumeral}(${oneOf(counters)}))${trail}`,
    2,
  ),
]

// How period expressions are printed: one pattern with named groups, and where in a text it may match at all.
import { congresses } from '../../lexicon/congresses.ts'
import { festivals } from '../../lexicon/festivals.ts'
import { foundings } from '../../lexicon/foundings.ts'
import { mostInARow, nextMark } from '../figures/crowd.ts'

const digits = '0-9０-９'
const year4 = `(?:[12１２][${digits}]{3}|[一二][零〇九一二三四五六七八]{3})`
const yearWord = `今年|去年|前年|明年|后年|(?<![个家户项元人岁吨件名台座所条米]以)上年|本年|当年|同年|次年|上一年|本年度|上年度`
const yearPart = `(?:(?<y4>${year4})年度?|(?<yw>${yearWord}))`
const number2 = `(?:[${digits}]{1,2}|十[一二]?|[一二三四五六七八九])`
/** Lengths of time: 5, 20, 两, 四十. */
const years = `(?:[${digits}]{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])`
const dash = '(?:[—–\\-－~～─]{1,2}|至|到)'
const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('|')
const occasion = '(?:节日|节|购物节)?(?:小长假|长假|假期|假日|黄金周|大促)?(?:期间|前后)?'

/** What may follow a year, or stand alone with the year understood. */
const parts = [
  `(?<months>(?<m1>${number2})月?份?${dash}(?:同年|当年)?(?<m2>${number2})月份?)`,
  `(?<month>(?<m>${number2})月(?:(?<d>${number2}|[二三]?十[一二三四五六七八九]?)日(?:${dash}(?:(?<m3>[0-9]{1,2})月)?(?<d3>[0-9]{1,2})日)?|份|当月|(?<mEnd>底|末)|初|[上中下]旬)?)(?![亮球光饼票嫂子老薪租供度])`,
  `(?<half>[上下]半年)`,
  `(?<firstQuarters>(?:前|头|[一1]${dash})(?:三|3|两|二|2)个?季度)`,
  `(?<quarter>第?(?<q>[一二三四1-4])季度(?<qEnd>末|底)?)`,
  `(?<firstMonths>[前头](?<fm>${number2}|两)个?月)`,
  `(?<festival>春运|暑[期运]|[“‘]?(?:${names(festivals)})[”’]?(?=节|小|长|假|黄|期|前后|大促|购)${occasion})`,
].join('|')

const firstsOf = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name[0]).join('')
const digitSigns = '0123456789０１２３４５６７８９'
const numeralSigns = `${digitSigns}一二三四五六七八九十两`
const yearSigns = '12１２一二今去前明后上本当同次'

/** Each form with the characters that it may start with. Earlier ones go before later ones. */
const forms: readonly (readonly [firsts: string, form: string])[] = [
  [
    '12',
    `(?<iso>(?<![\\d.])(?:19|20)\\d{2}(?:[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\d.亿万]))`,
  ],
  ['“七八九十', `(?<plan>“?(?<planNo>七|八|九|十一|十二|十三|十四|十五|十)五”(?:期间|时期|规划期间?|规划|末|以来)?)`],
  ['12１２一二', `(?<fromYear>${year4})年?${dash}(?<toYear>${year4})年`],
  ['本上当', `(?<relMonth>本月|上月末?|上个月末?|当月|本季度|上一?季度末?|上个季度末?)(?!球)`],
  [numeralSigns, `(?<ago>(?<agoN>${number2}|[二三四五六七八九]十)年前)`],
  ['近过最', `(?<recent>(?:近|过去|最近)(?<recentN>${years})年(?:来|间|里)?)`],
  ['未今接', `(?<ahead>(?:未来|今后|接下来)的?(?<aheadN>${years})年(?:内|间|里)?)`],
  [firstsOf(foundings), `(?<anniversary>(?:${names(foundings)})(?<anniversaryN>${years})[多余]?年(?!前|代)来?)`],
  [firstsOf(congresses), `(?<congress>(?:${names(congresses)})(?=以来))`],
  [
    numeralSigns,
    `(?<sinceN>(?<![第${digits}.,，零〇一二三四五六七八九十百])(?<backN>${years})[多余]?年多?(?:来|间(?![隔断接])))`,
  ],
  ['上2', `(?<decade>(?:上世纪|20世纪)(?<dec>[2-9]0|[二三四五六七八九]十)年代(?:初期?|末期?|中期|中后期|以来)?)`],
  [
    '截目现如眼迄至这',
    `(?<now>截至目前|截止目前|目前|现在(?!的?年轻)|如今|现如今|眼下|迄今|(?<!截)至今(?![年天日])|这段时间)`,
  ],
  [`${yearSigns}${numeralSigns}下头第春暑“‘${firstsOf(festivals)}`, `(?:${yearPart}的?)?(?:${parts})`],
  [
    yearSigns,
    `(?:(?<y4Alone>${year4})年度?|(?<ywAlone>${yearWord}))(?<yearTail>同期|全年|年底|底|年末|末|年初|初|内)?`,
  ],
  [
    digitSigns,
    `(?<dayOnly>(?<![${digits}月第.·—\\-续期时])(?<dd>[${digits}]{1,2})日(?:${dash}(?<dd3>[0-9]{1,2})日)?(?![内间游元均常夜报程货以]))`,
  ],
  ['同', `(?<same>同期)`],
  ['年全开', `(?<bare>年底|年末|年初|全年|开年(?=以来)|(?<![${digits}一二三四五六七八九十两几数多半])年内)(?![货龄])`],
]

const pattern = new RegExp(forms.map(([, form]) => form).join('|'), 'y')

/** By code unit, whether a form may start with it: the pattern is only tried there, which is one place in ten. */
const starts = new Uint8Array(0x10000)
for (const [firsts] of forms) for (const first of firsts) starts[first.charCodeAt(0)] = 1

/** Every period expression as printed, in order of the text; what it says of the time is in named groups. Linear. */
export function* printedPeriods(text: string): Iterable<RegExpExecArray> {
  let end = -1
  let inARow = 0
  for (let at = 0; at < text.length; at++) {
    if (starts[text.charCodeAt(at)] === 0) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    inARow = match.index === end ? inARow + 1 : 0
    end = at + match[0].length
    at = (inARow < mostInARow ? end : nextMark(text, end)) - 1
    yield match
  }
}

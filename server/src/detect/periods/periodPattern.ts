// How period expressions are printed: one pattern with named groups, and where in a text it may match at all.
import { censuses } from '../../lexicon/censuses.ts'
import { congresses } from '../../lexicon/congresses.ts'
import { festivals } from '../../lexicon/festivals.ts'
import { foundings } from '../../lexicon/foundings.ts'
import { daysFromArticle, daysOfStated, lunarDays } from '../../lexicon/holidays.ts'
import { mostInARow, nextMark } from '../figures/crowd.ts'

const digits = '0-9０-９'
const year4 = `(?:[12１２][${digits}]{3}|[一二][零〇九一二三四五六七八]{3})`
const yearWord = `今年|去年(?!薪)|前年|明年|(?<![产运成工业用营行市建立放之以此其今然日疫战])后年|(?<![个家户项元人岁吨件名台座所条米]以)上年度?|本年度?|当年|同年|次年|上一年`
/** 2025前三季度, 2026暑期档: headlines leave the 年 out. */
const yearAlone = `(?=前[两三]个?季度|[上下]半年|第?[一二三四]季度|暑期|春节|春运|国庆|元旦|端午|中秋)`
const yearPart = `(?:(?<y4>${year4})(?:年度?|财年|${yearAlone})|(?<yw>${yearWord}))`
const number2 = `(?:[${digits}]{1,2}|十[一二]?|[一二三四五六七八九])`
/** Lengths of time: 5, 20, 两, 四十. */
const years = `(?:[${digits}]{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])`
/** 两年时间，…: at the start of a sentence it tells when, else how long. */
const opening = `(?<=(?:^|[。！？；])${years}年多?)`
const dash = '(?:[—–\\-－~～─]{1,2}|至|到)'
const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('|')
/** 假期前三天, 假期首日, 元旦当天, 春节假期8天: days of a holiday. */
const daysOff = (holiday: string): string =>
  `(?:首日|第(?<${holiday}Nth>${number2})[天日]|(?<=假期?|假日|周|运)前(?<${holiday}Until>${number2}|两)[天日]|最后[一1][天日]|(?<=[假期周]|春运)${number2}[天日](?!长))`
const occasion = `(?:国际劳动节|节日|节|购物节)?(?:小长假|长假|假期|假日|黄金周|大促|档)?(?:期间|前后|当[天日晚]|的?${daysOff('festival')})?`
/** Names joined to the first: 国庆中秋假期. */
const joinedFestival = '(?:节?[、和]?(?:国庆|中秋|(?<=元旦[、和]?)春节)(?=节|长|假|黄|期|档))?'

/** 11、12月份: two months that follow each other; 。1、2月 may be numbered. */
const nextMonth = `[、和](?<=[^${digits}.。；：！？](?:${Array.from({ length: 11 }, (_, at) => `${at + 1}[、和](?=${at + 2}月)`).join('|')}))`

/** What may follow a year, or stand alone with the year understood. */
const parts = [
  `(?<months>(?<m1>${number2})(?:月?份?${dash}(?:同年|当年)?|${nextMonth})(?<m2>${number2})月份?)`,
  `(?<month>(?<m>${number2})月(?:(?<d>${number2}|[二三]?十[一二三四五六七八九]?)日(?:${dash}(?:(?<m3>[0-9]{1,2})月)?(?<d3>[0-9]{1,2})日)?|份|当月|(?<mEnd>底|末)|初|(?:[上中下]|上中|中下)旬)?)(?![亮球光饼票嫂子老薪租供度])`,
  `(?<half>[上下]半年)`,
  `(?<firstQuarters>(?:(?<!提)前|头|[一1]${dash})(?:三|3|两|二|2)个?季度)`,
  `(?<quarter>第?(?<q>[一二三四1-4])季度(?<qEnd>末|底)?)`,
  `(?<firstMonths>(?:(?<!提)前|头)(?<fm>${number2}|两)个?月)`,
  `(?<festival>(?:春运|暑[期运]|[“‘]?(?:${names(festivals)})[”’]?${joinedFestival}(?=节|国际劳动|小|长|假|黄|期|前后|大促|购|档|当[天日晚]|以来))${occasion})`,
  `(?<lunar>(?:${Object.keys(lunarDays).join('|')})(?:当[天日晚])?|(?:(?:大年|正月)初|(?<=[至到—–-])初)(?<lunarDay>[一二三四五六七八九十]))`,
].join('|')

/** 海上, 网上 and 线上 are words where they open what is said, and more of a name elsewhere (上海│上周, 证监会│上周). */
const noWordOnTop = '(?<![^\u4e00-\u9fff][海网线马路水岸会]|[在从的][海网线马路水岸会]|^[海网线马路水岸会]|以)'

const openingsOf = (list: readonly string[]): string => list.map((name) => name.slice(0, 2)).join(' ')
const yearOpenings = '今年 去年 前年 明年 后年 上年 本年 当年 同年 次年 上一'
/** The first two characters of each name. */
const firstsOf = (list: readonly { readonly name: string }[]): string => openingsOf(list.map(({ name }) => name))
/** The same behind an opening quote. */
const quoted = festivals.map(({ name }) => `“${name[0]} ‘${name[0]}`).join(' ')

/** Each form with the two characters that it may start with; # is a sign of a numeral. Earlier forms go before later ones. */
const forms: readonly (readonly [openings: string, form: string])[] = [
  [
    '#',
    `(?<iso>(?<![\\d.])(?:19|20)\\d{2}(?:[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\d.亿万]))`,
  ],
  [
    '# “七 “八 “九 “十',
    `(?<plan>“?(?<planNo>七|八|九|十一|十二|十三|十四|十五|十)五”(?:期间|时期|规划期间?|规划|末|以来)?)`,
  ],
  ['#', `(?<fromYear>${year4})年?${dash}(?<toYear>${year4})年`],
  ['上周 上一', `(?<lastWeek>${noWordOnTop}上一?周(?![一二三四五六日天末岁年期边长报]|转[量率资期材]))`],
  [
    '本月 上月 上个 当月 本季 上一 上季',
    `(?<relMonth>本月|上月末?|上个月末?|当月|本季度|上一?季度末?|上个季度末?)(?!球)`,
  ],
  ['#', `(?<ago>(?<agoN>${number2}|[二三四五六七八九]十)年前)`],
  [
    '周# 周日 周天 星期 上周 上星 本周 本星 这周 这星 下周 下星',
    `(?<weekday>(?<![每逢首一数几两个四《])(?:[上本这下]个?)?(?:周|星期)[一二三四五六日天](?=[，、。（：]|[早晚](?![市会餐宴报班点])|夜(?![市校场班])|当|[上下中]午|凌晨|收[盘于报跌涨]|开盘|[公发]布|宣布|起|在|的|报(?!道|告|[社刊纸])))(?<!(?:[至到—–-]|周[一二三四五六日天]、)(?:周|星期)[一二三四五六日天])`,
  ],
  [
    '第# #',
    `(?<census>${censuses.map(({ name, short }) => (short === null ? name : `${name}|(?<![高初])${short}(?!通)`)).join('|')})`,
  ],
  ['近# 过去 最近', `(?<recent>(?:近|过去|最近)(?<recentN>${years})年(?:来|间|里)?)`],
  ['今明 今、', `(?<thisAndNext>今、?明两年)`],
  ['未来 今后 接下', `(?<ahead>(?:未来|今后|接下来)的?(?<aheadN>${years})年(?:内|间|里)?)`],
  [`# ${firstsOf(foundings)}`, `(?<anniversary>(?:${names(foundings)})(?<anniversaryN>${years})[多余]?年(?!前|代)来?)`],
  ['#', `(?<congress>(?:${names(congresses)})(?=以来))`],
  [
    '#',
    `(?<sinceN>(?<![第${digits}.,，零〇一二三四五六七八九十百])(?<backN>${years})[多余]?年多?(?:来|间(?![隔断接])|${opening}时间(?=，)))`,
  ],
  ['# 上世', `(?<decade>(?:上世纪|20世纪)(?<dec>[2-9]0|[二三四五六七八九]十)年代(?:初期?|末期?|中期|中后期|以来)?)`],
  [
    '截至 截止 目前 现在 如今 现如 眼下 迄今 至今 这段 这几 这两 这些 连日',
    `(?<now>截至目前|截止目前|目前|现在(?!的?年轻)|如今|现如今|眼下|迄今|(?<!截)至今(?![年天日])|这段时间|这[几两些]天|连日来)`,
  ],
  [
    `# ${yearOpenings} 上半 下半 前# 头# 第# 暑期 暑运 ${firstsOf(festivals)} ${quoted} ${openingsOf(Object.keys(lunarDays))} 大年 正月 初#`,
    `(?:${yearPart}的?)?(?:${parts})`,
  ],
  [
    `# ${yearOpenings}`,
    `(?:(?<y4Alone>${year4})(?:年度?|财年)|(?<ywAlone>${yearWord}))(?<yearTail>同期|全年|年底|底|年末|末|年初|初|内|(?:之|以)前(?![年的]))?`,
  ],
  [
    '#',
    `(?<dayOnly>(?<![${digits}月第.·—\\-续期时满逾足]|少于|超过|低于|[长短]于|提前|至少|最[长多短]|共计?|期限?[为是])(?<dd>[${digits}]{1,2})日(?:${dash}(?<dd3>[0-9]{1,2})日)?(?![内间游元均常夜程货以]|报(?!道)))`,
  ],
  ['同期', `(?<same>(?<!历史)同期)`],
  ['届时', `(?<then>届时)`],
  [
    '假期',
    `(?<vacation>假期的?${daysOff('vacation')}|(?<=这个|整个)假期(?:里|期间)?|(?<![寒暑产婚病年休长])假期(?:里|期间|(?=客流|接待|旅游收入|票房)))`,
  ],
  [
    openingsOf([...Object.keys(daysFromArticle), ...daysOfStated]),
    `(?<dayWord>${[...Object.keys(daysFromArticle), ...daysOfStated].join('|')})(?!头条|[之的津或]|（[${digits}])`,
  ],
  [
    '年底 年末 年初 年内 全年 开年',
    `(?<bare>年底|年末|年初|全年|开年(?=以来)|(?<![${digits}一二三四五六七八九十两几数多半])年内)(?![货龄])`,
  ],
]

const source = forms.map(([, form]) => form).join('|')
const groupName = /\(\?<(\w+)>/g
/** What the groups of the pattern are called, by number from 1: it has no names itself, as each match would make an object of all of them. */
const groupNames = [...source.matchAll(groupName)].map(([, name = '']) => name)
const pattern = new RegExp(source.replace(groupName, '('), 'y')

/** By name, what the groups matched. */
export type Groups = Readonly<Record<string, string | undefined>>

export interface PrintedPeriod {
  readonly start: number
  readonly text: string
  readonly groups: Groups
}

const numerals = '0123456789０１２３４５６７８９一二三四五六七八九十两零〇'
/** What may stand right behind the numeral that a form starts with; of names that start with one, what follows it in them. */
const behindNumeral =
  '年月日季份多余世财—–-－~～─至到”’节小长假黄期前大购普' +
  [...foundings, ...congresses]
    .filter(({ name }) => numerals.includes(name[0]!))
    .map(({ name }) => [...name].find((sign) => !numerals.includes(sign)))
    .join('')
/** Behind four digits only: 2023.8.31, 2023/8/31. */
const dateMarks = './'
/** So many digits may be a date without marks. */
const compactDate = 8

/** By code unit: a sign of a numeral, what may stand behind one, what another form may start with. */
const [isNumeral, isBehind, isMark, isFirst] = [1, 2, 4, 8] as const
const signs = new Uint8Array(0x10000)
const pairs = new Set<number>()
markSigns(numerals, isNumeral)
markSigns(behindNumeral, isBehind)
markSigns(dateMarks, isMark)
for (const [first = '', second = ''] of forms.flatMap(([openings]) => openings.split(' '))) {
  if (first === '#') continue
  markSigns(first, isFirst)
  for (const sign of second === '#' ? numerals : second) pairs.add(pairOf(first.charCodeAt(0), sign.charCodeAt(0)))
}

function markSigns(text: string, kind: number): void {
  for (const sign of text) signs[sign.charCodeAt(0)]! |= kind
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

/** Period expressions as printed, one after the other; what each says of the time is in its groups. Linear. */
export class PrintedPeriods {
  private readonly text: string
  private at = 0
  private end = -1
  private inARow = 0
  /** Behind the last numeral met, and what it may start by what stands there. */
  private numeralEnd = 0
  private behind = 0

  constructor(text: string) {
    this.text = text
  }

  /** The next one, or null behind the last. */
  next(): PrintedPeriod | null {
    const { text } = this
    for (let at = this.at; at < text.length; at++) {
      const sign = signs[text.charCodeAt(at)]!
      if ((sign & (isNumeral | isFirst)) === 0 || !this.mayStart(at, sign)) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) continue
      this.inARow = at === this.end ? this.inARow + 1 : 0
      this.end = at + match[0].length
      this.at = this.inARow < mostInARow ? this.end : nextMark(text, this.end)
      return { start: at, text: match[0], groups: groupsOf(match) }
    }
    this.at = text.length
    return null
  }

  /** Whether a form may start at `at`: the pattern is only tried there, which is one place in forty. */
  private mayStart(at: number, sign: number): boolean {
    const { text } = this
    if ((sign & isNumeral) === 0) return pairs.has(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)))
    if (at >= this.numeralEnd) this.passNumeral(at)
    const length = this.numeralEnd - at
    return (this.behind & isBehind) !== 0 || ((this.behind & isMark) !== 0 && length === 4) || length >= compactDate
  }

  private passNumeral(start: number): void {
    const { text } = this
    let end = start + 1
    while (end < text.length && (signs[text.charCodeAt(end)]! & isNumeral) !== 0) end++
    this.numeralEnd = end
    this.behind = end < text.length ? signs[text.charCodeAt(end)]! : 0
  }
}

/** The groups of no match: what is filled in keeps its shape, so that whoever reads groups meets objects of one shape only. */
const noGroups: Groups = Object.fromEntries(groupNames.map((name) => [name, undefined]))

function groupsOf(match: RegExpExecArray): Groups {
  const groups: Record<string, string | undefined> = { ...noGroups }
  for (let number = 1; number < match.length; number++) {
    const group: string | undefined = match[number]
    if (group !== undefined) groups[groupNames[number - 1]!] = group
  }
  return groups
}

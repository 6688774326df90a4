// Numerals that are rightly left alone: ordinals, numbering, codes, addresses, telephone numbers, clock times, names.
import { alternation } from '../../tools/alternation.ts'
import { allMatches } from '../../tools/allMatches.ts'
import { reigns } from '../../lexicon/reigns.ts'
import { Trie } from '../entities/entitiesTrie.ts'
import { characterSet, characterTable, holds } from '../../tools/characters.ts'
import { readNumeral } from '../numerals/numerals.ts'
import { SignPairs } from '../signPairs.ts'
import { outcomes, villageNames, wordsBeforeNumeral, wordsFromNumeral } from '../../lexicon/numeralWords.ts'
import { startTest } from '../../tools/patternsAtEnds.ts'

const digits = '0123456789'
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const latin = capitals + capitals.toLowerCase()
const spoken = '一二三四五六七八九十'
const dashes = '—－-'
/** A count of a tally. */
const few = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})'

/**
 * One pattern per kind of text in which digits count nothing, behind two sets of signs: each of its matches has one of the first
 * right before one of the second, and only texts with such a pair are searched. Each is linear: no quantifier inside another.
 */
const kinds: readonly (readonly [left: string, right: string, pattern: RegExp])[] = [
  [':', '/', /[a-z][a-z0-9+.-]{1,8}:\/\/[!-~]+/gi],
  ['wW', '.', /www\.[!-~]+/gi],
  [`${latin}${digits}_.+-`, '@', /[\w.+-]{1,64}@[\w.-]{1,200}/g],
  ['〕］])）', `第${digits}`, /[〔［[(（]\d{4}[〕］\])）]第?\d{1,5}(?:[—-]\d{1,5})?号/g],
  [
    '第',
    `${digits}０１２３４５６７８９零〇两${spoken}百千万`,
    /第[0-9０-９零〇一二两三四五六七八九十百千万]{1,9}(?:[、—–\-至到][0-9零〇一二三四五六七八九十百]{1,6})?/g,
  ],
  [
    '每',
    `${digits}百千万`,
    /每\d{0,4}[百千万]{1,2}(?=(?:名|个)?(?:常住|户籍)?(?:人(?![次均民才工])|居民|户|人口|老人|儿童|学生))(?:名|个)?(?:人(?!口))?/g,
  ],
  ['[', digits, /\[\d{1,3}(?:[,，、\-–—]\d{1,3})*\]/g],
  [
    '话真线编码机号备NIQniq',
    `号码为是:：${latin}${digits}`,
    /(?:电话|传真|热线|邮编|邮政编码|手机|代码|编号|账号|卡号|证号|公网安备|ICP备|ISSN|ISBN|CN|DOI|QQ|微信号)[号码为是:：]{0,3}[0-9A-Za-z][0-9A-Za-z\-—－ /.]*/gi,
  ],
  [digits, dashes, /0\d{2,3}[-—－]\d{7,8}/g],
  ['1', '3456789', /1[3-9]\d{9}(?!\d)(?<!\d{12})/g],
  ['BOCJRYZH', `/ ${digits}`, /(?:GB|DB|ISO|IEC|HJ|JR|NY|YY|SZ|SH)(?:\/[A-Z]+)? ?\d[\d.]*(?:[-—–]\d{2,4})?/g],
  // 10:30, not 10.4：41.3 nor the 10：41：49 of a 结构 or a 比.
  [
    digits,
    ':：',
    /(?<![\d.])\d{1,2}(?=[:：]\d{2})(?<!(?:比(?![赛分])|结构)[^。；]{0,28}[比构重由从为至到是约的](?:\d{1,2}[:：]){0,2}\d{1,2})[:：]\d{2}(?:[:：]\d{2})?(?!\d|\.\d)/g,
  ],
  [digits, '届', /(?:19|20)\d{2}届/g],
  // “2030年愿景”: a year that opens a name is no length of time.
  ['“‘', '12', /(?<=[“‘])(?:19|20)\d{2}(?=年)/g],
  // 男子100米, 混双3米板: what is run, swum and dived.
  [
    '子双',
    digits,
    /(?:[男女]子|[混男女]双)(?:\d{2,5}米(?![外远高深长宽处多])|\d{1,2}米[板台]|\d{1,2}公里(?![外远处多]))/g,
  ],
  [
    '前',
    '一二两三四五六',
    /前[一二两三四五六]款(?![车手产机新式])|前[一二两三四五六][项条](?:规定|所[列述称指]|情形|行为|的规定)/g,
  ],
  [digits, '点', /(?<![\d.])\d{1,2}点\d{1,2}分(?![之的钟点])/g],
  ['前', `${digits}${spoken}`, /公元前[0-9一二三四五六七八九十]{1,4}(?:世纪|年)?/g],
  // 九世纪 and 19世纪 are times; 一世纪 may be a length, as 半个世纪 is.
  [`${digits}${spoken}`, '世', /(?<![\d半十])(?:[2-9]|1\d|2[01]|二?十[一二三四五六七八九]?|[二三四五六七八九])世纪/g],
  [digits, '时', /\d{1,2}时(?:\d{1,2}分)?(?:许|左右|整|前|后)?/g],
  // F5, PM2.5; the rate of CPI2.1%, the amounts of GDP1856亿元 and USD1200万 and 38m2 are figures.
  [
    latin,
    `${digits}-—.`,
    /(?!(?<=[\d万亿])k?m[23](?![\dA-Za-z]))(?!(?<=[\d万亿]k)m[23])[A-Za-z]{1,12}(?<!(?<![A-Za-z])(?:RMB|CNY|USD|EUR|HKD|JPY|GBP))(?:[-—.]\d|\d(?![\d.,]*(?:[%％]|(?:亿|万亿?)?[美欧日港]?元|亿|万(?:[人户家个辆台套件亩吨]|标[准箱]|平方|立方|千瓦|公))))[\d.]*[A-Za-z]*/g,
  ],
  [digits, capitals, /(?<![\d.])\d{1,2}[A-Z](?![A-Za-z/])/g],
  [digits, 'G', /\d{1,4}(?:\/\d{1,2})?G(?![A-Za-z])/g],
  [digits, '+', /\d\+[NXnx]/g],
  [digits, '热平', /\d{5,6}(?=热线|平台)/g],
  [digits, '消国特系事晚', /\d{1,2}[·.]\d{1,2}(?=消费|国际|特别|系列|事件|晚会)/g],
  ['双', '1十', /双(?:1[12]|十[一二])/g],
  [digits, '级', /(?:19|20)\d{2}级/g],
  [digits, '.', /(?<!\d)\d+\.\d+(?:\.\d+)+/g],
  [
    spoken,
    '届次',
    /[一二三四五六七八九十]{1,4}(?:届|次(?=(?:[、和及至][一二三四五六七八九十]{1,4}次){0,4}(?:会议|全会|全体会议|代表大会)))/g,
  ],
  [digits, '∶:：', new RegExp(`\\d{1,3}[∶:：]\\d{1,3}(?=${alternation(outcomes)})`, 'g')],
  [`${digits}年`, '后代', /\d{2}后|\d{2,4}年代|[一二三四五六七八九]{1,2}十年代/g],
  [
    reigns.map((name) => name.at(-1)).join(''),
    `元${spoken}`,
    new RegExp(`(?:${reigns.join('|')})(?:元|[一二三四五六七八九十]{1,3})年`, 'g'),
  ],
  [digits, '号楼强路', /\d{1,6}(?:号|楼|强|路公交|路车)(?![线码召角称])/g],
  [dashes, dashes, /[—－-]{2}\d{1,4}[—－-]{2}/g],
  ['周期拜', '一二三四五六日天', /周[一二三四五六日]|星期[一二三四五六日天]|礼拜[一二三四五六日天]/g],
  [digits, '位', /\d{1,2}位数/g],
  [digits, '国省县乡', /(?<![\d.])\d{3}(?:国道|省道|县道(?!路)|乡道(?!路))/g],
  [digits, '代', /\d{1,2}\.\d代/g],
  ['成', '百千', /成[百千]上[千万]/g],
  // 1,2万人 and 12,6亿元: a slip or a decimal comma, which nobody can tell.
  [digits, ',', /(?<![\d.,])\d{1,3},\d{1,2}(?=[万亿%％])/g],
  ['前', `${digits}${spoken}`, /前(?:\d{1,3}|[一二三四五六七八九十]{1,3})[位名强](?=[，。；：、）)”的]|分别|依次|$)/g],
  ['页', '共，', /第\d{1,4}页[，、/]?共\d{1,4}页/g],
  // 表2、16个县: the number of a table in front of what stands in it; not 发表3、5篇.
  ['表图件注录栏', digits, /(?:(?<=^|[，。；：、（“附续见如由据从和及与在])[表图注]|附[件录]|专栏)\d{1,2}(?=[、：])/g],
  // （二）二类街区: an item of a list of classes.
  ['）)', spoken, /(?<=[（(]([一二三四五六])[）)])\1[类级等]/g],
  // 两升三降五平, 6涨4跌: a tally.
  [
    `两${spoken}${digits}`,
    '升涨增',
    new RegExp(`${few}[升涨增][、，]?${few}[降跌减平](?:[、，]?${few}[平持])?(?![一-鿿]{0,2}\\d)`, 'g'),
  ],
  // “五年倍增计划”
  [
    '“‘',
    `${digits}${spoken}`,
    /[“‘](?:\d{1,2}|[一二三四五六七八九十]{1,3})年[^”’，。；\d]{0,8}(?:计划|行动|规划|方案|工程|战略)[”’]/g,
  ],
  [digits, '集', /\d{1,3}集团军/g],
  [
    '深证创国时经指生素普克',
    digits,
    /(?:沪深|中证|上证|深证|北证|科创|国证|富时|日经|罗素|标普|纳斯达克)\d{2,4}(?![\d.,，]?\d|点|亿|万|%)/g,
  ],
  [
    `${spoken}百`,
    villageNames.map((name) => name[0]).join(''),
    new RegExp(
      `[一二三四五六七八九十百]{1,3}(?:${villageNames.join('|')})[\u4e00-\u9fff]?[村镇乡屯街](?![办庄里民])`,
      'g',
    ),
  ],
  [spoken, '条', /(?<=[东西南北厂头])[一二三四五六七八九十]{1,2}条(?=胡同|地铁|路口|小学|社区|[，。、]|$)/g],
  ['一二两三几', '天年', /(?:今明|这)[一二两三几]天|今明[两二]年/g],
  [
    '“‘',
    `两${spoken}百千万`,
    /[“‘][一二两三四五六七八九十百千万]{1,3}(?:[个大位项点条张把件篇根][^”’，。；\d]{1,7}|[天村县镇乡企校城园区国厂店户星山河湖海][^”’，。；\d]{2,11})[”’]/g,
  ],
  [
    `“条${spoken}${digits}`,
    `条”${spoken}${digits}`,
    /“[^”，。；\d一二三四五六七八九十]{0,10}(?:\d{1,2}|[一二三四五六七八九十]{1,3})条”/g,
  ],
  ['二', '轮', /二轮(?=土地|延包|承包)|(?<=土地)二轮/g],
  [digits, '类', /(?<!\d)[1-5]类(?=(?:创)?新药|化学药|医疗器械|水质|水体)/g],
  [spoken, '类', /(?<=保持|稳定在|达到|达|为|优于)[二三四五]类(?=[，。；水标]|及以上)/g],
  // 二至五期 are stages, 海军五项 a discipline.
  [
    `${spoken}${digits}`,
    '至到、和—',
    /[一二三四五六七八九十\d]{1,2}[至到、和—][一二三四五六七八九十\d]{1,2}期(?=[\u4e00-\u9fff，、（])(?![间限货权内刊])/g,
  ],
  ['人代军季欧', '两三五', /(?:铁人|现代|海军|空军|军事|冬季|北欧)[两三五]项/g],
  [spoken, '件', /[三四五六七八]件套/g],
  [digits, '市', /12345(?=市民|市长|政务)/g],
  ['五四三二一', '”', /“[^”]{0,6}(?:五|四|三|二|一)”(?:期间|规划|时期|末|以来|计划|收官|开局)/g],
]

const pairs = new SignPairs(kinds.map(([left, right]) => ({ left, right })))

const heads = new Trie<number>()
for (const word of wordsFromNumeral) heads.add(word, word.length)
const before = new Set(wordsBeforeNumeral)
/** What a word of `before` ends with. */
const beforeEnds = characterTable(wordsBeforeNumeral.map((word) => word.slice(-1)))

export interface Stretch {
  readonly start: number
  readonly end: number
}

const mayLeaveAlone = characterSet('0123456789０１２３４５６７８９第周星双“‘成前届次天款项条村镇乡屯街年世轮类件')

const numberingInFront =
  /^(?:[（(]?[一二三四五六七八九十百]{1,4}[）)、．.]|[（(]\d{1,3}[）)]|\d{1,2}(?:\.\d{1,2}){0,4}[.、．）)](?!\d)|[①-⑳])/
const isNumbered = startTest(numberingInFront)

/** Stretches of `text` in which no numeral is a figure, in order, not overlapping. */
export function leftAlone(text: string): Stretch[] {
  if (!holds(text, mayLeaveAlone)) return []
  const found: Stretch[] = []
  const present = pairs.look(text)
  for (let kind = 0; present && kind < kinds.length; kind++) {
    if (!pairs.has(kind)) continue
    for (const match of allMatches(kinds[kind]![2], text))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  const numbering = isNumbered(text) ? numberingInFront.exec(text) : null
  if (numbering !== null) found.push({ start: 0, end: numbering[0].length })
  return merge(found)
}

/** Joins overlapping stretches; the result is in order. */
export function merge(stretches: Stretch[]): Stretch[] {
  stretches.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Stretch[] = []
  for (const next of stretches) {
    const last = merged.at(-1)
    if (last !== undefined && next.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    else merged.push(next)
  }
  return merged
}

/** Where the word ends that the spoken numeral at `at` only is a part of (万一, 星期三); `at` where it is none. */
export function wordWithNumeral(text: string, at: number): number {
  const length = wordLength(text, at)
  if (length > 0 && !isHedgedCount(text, at)) return at + length
  return followsWord(text, at) ? (readNumeral(text, at)?.end ?? at + 1) : at
}

const hedgesCount = characterSet('上近超逾')

/** 上万家 and 近万户 count, 万家灯火 does not. */
function isHedgedCount(text: string, at: number): boolean {
  const start = Math.max(0, at - 1)
  return hedgesCount(text, start) && /^.[万千百][家户]/.test(text.slice(start, at + 2))
}

/** Length of the word that starts with the Chinese numeral at `at` and counts nothing (一带一路, 三农), else 0. */
function wordLength(text: string, at: number): number {
  return heads.longest(text, at) ?? 0
}

/** Whether what stands right before the Chinese numeral at `at` makes it an ordinal or part of a word (第三, 统一, 周五). */
function followsWord(text: string, at: number): boolean {
  if (at === 0 || beforeEnds[text.charCodeAt(at - 1)] === 0) return false
  return before.has(text[at - 1]!) || (at > 1 && before.has(text.slice(at - 2, at)))
}

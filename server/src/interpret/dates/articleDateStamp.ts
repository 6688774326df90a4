// The date that the furniture of a page prints: with a clock time or 来源 behind it, behind the name of the paper, or with the number of the paper's page at the end.
import { allMatches } from '../../tools/allMatches.ts'
import { dateOf } from './articleDateText.ts'

const month = '(?:1[0-2]|0?[1-9])'
const day = '(?:3[01]|[12]\\d|0?[1-9])'
const inDigits = `(?:19|20)\\d{2}[-/.]${month}[-/.]${day}`
const inHan = `(?:19|20)\\d{2}年${month}月${day}日`
const date = `(?<![\\d.])(${inDigits}|${inHan})`
const clock = ' ?(?:[01]?\\d|2[0-3])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?!\\d)'
/** What pages print behind their date. */
const furniture =
  '(?:[|｜【\\[]|来源|稿源|文章来源|信息来源|作者|记者|编辑|责编|责任编辑|字号|字体|浏览|阅读|点击|访问|关键词|打印|分享|发布|星期)'
/** A clock time from when on or until when something goes on, or in a sentence, is no stamp. */
const told = '(?![，。；、时分许左至到—\\-~～起前后])'
const farIn = 90

/** 报名截止2024年12月31日 17:30, 展期为2024-09-12: a day to come, or of something else. */
const untold = '(?<!(?:截止|截至|[至到为于]|期限?|时间|日期|开标|报名|开幕|举办|举行|召开)[：: ]?)'

const stamped = new RegExp(`${untold}${date}(?:星期[一二三四五六日天])?(?:${clock}${told}|(?=${furniture}))`, 'u')
const paper =
  '(?:报|网|社|台|频道|客户端|在线|周刊|杂志|新闻|财经|资讯|传媒|来源:[^，。；:]{2,20}|来源：[^，。；：]{2,20})'
const behindPaper = new RegExp(
  `^[^，。；！？]{0,24}${paper}(?:${date}$|(${inDigits})(?![\\d.])(?! ?(?:签|举|召|开|成立|上线|生效|施行|启))${told})`,
  'u',
)
const pageNote = new RegExp(
  `(?:^|[（(《])[^（()）《》，。；！？\\d]{1,16}》?[（(]?${date}(?:,|，)?第?[\\dA-Z一二三四五六七八九十]{1,4}版(?:[（(：:][^（()）]{1,12})?[）)]*。?$`,
  'u',
)

/** Of a line at the head of an article, which may hold the headline, the stamp and the first sentences; null where it has none. */
export function stampedDate(text: string): string | null {
  const stamp = stamped.exec(text.slice(0, farIn + 40))
  if (stamp && stamp.index <= farIn && !/[。；！？]/u.test(text.slice(0, stamp.index))) return readAs(stamp)
  const named = behindPaper.exec(text)
  return named && readAs(named)
}

const adopted = new RegExp(`(${inHan})[^（）()，。；]{0,40}?(?:通过|公布|发布|颁布|批准|修正|修订)`, 'gu')

const orderHead = /^[（(](?=\d{4}年|根据|[^（）()，。；]{2,30}(?:令|公告|会议|委员会|号)).{10,200}[）)]$/u

/** （2018年3月2日某市政府第4次常务会议通过，2023年9月11日修订）: the last of the days that the head of an order tells. */
export function adoptedDate(text: string): string | null {
  if (!orderHead.test(text)) return null
  let latest: string | null = null
  for (const match of allMatches(adopted, text)) {
    const date = readAs(match)
    if (date !== null && (latest === null || date > latest)) latest = date
  }
  return latest
}

/** （青澜日报2019年11月6日第3版） at the end of a paragraph. */
export function pageNoteDate(text: string): string | null {
  if (!/版[^版]{0,16}$/u.test(text)) return null
  const note = pageNote.exec(text.slice(-60))
  return note && readAs(note)
}

/** Of the date that the match holds as a group. */
function readAs([, first, second]: RegExpExecArray): string | null {
  const [year, month, day] = (first ?? second)!.split(/\D/u).map(Number)
  return dateOf(year!, month!, day!)
}

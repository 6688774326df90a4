// What a web page puts beside its text, on the same line: how often it was read and shared (浏览：86次, 分享到： 0), the day on which a headline was listed (05/12 09:30).
import type { Span } from '../model/span.ts'

const counts = '\\d[\\d,.]{0,11}(?:[万w]\\+?)?[次人条]{0,2}'
const blank = '[ \\t\\u3000\\u00a0]'
/** 收藏：120 件文物, 点赞 16 万户, 访问量：320万次 同比增长5%: the text goes on. */
const goesOn = `${blank}*(?:[件名份部册幅套张位本条篇个项户万亿]|家(?:企业|公司|单位|机构|门店)|[同环]比|[比较](?:上年|去年|上月))`
/** 点击数：2067次: behind a colon, wherever it stands between blanks. */
const labelled = `(?:浏览|点击|访问|阅读|查看|分享到?|点赞|评论|转发|收藏|跟帖|已?推荐|参与)(?:次数|人数|总?量|数)?${blank}*[：:]${blank}*${counts}(?=${blank}|$)(?!${goesOn})`
/** 点赞 16: a word alone in front of its number, at the line's start or behind another one. */
const bare = `(?:浏览|分享到?|点赞|阅读|评论|转发|收藏|跟帖|已?推荐)${blank}+${counts}(?=${blank}|$)(?!${goesOn})`
const clock = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?'
/** Of no year: with one, it dates the article. */
const day = '(?<![-/.\\d])(?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\\d|3[01])'
const listed = `(?:[（(【[]${blank}*${day}(?:${blank}+${clock})?${blank}*[）)】\\]]|${day}${blank}+${clock}(?=${blank}|$))`

const some = new RegExp(`${labelled}|${bare}|${listed}`, 'm')
const atStart = new RegExp(`^${blank}*(?:${labelled}|${bare}|${listed})`)
const atEnd = new RegExp(`${blank}${bare}$|${listed}$`)
/** So many stand in a row. */
const mostAtSide = 4
const within = new RegExp(`${blank}${labelled}`, 'g')

/** Whether any line of the text may hold such things: almost none does. */
export function holdsFurniture(source: string): boolean {
  return some.test(source)
}

/** The stretches of a line (`words`, without its margins) that are of the text itself. */
export function withoutFurniture(source: string, words: Span): Span[] {
  const line = source.slice(words.start, words.end)
  let [start, end] = [0, line.length]
  for (let side = 0; side < mostAtSide; side++) {
    start += atStart.exec(line.slice(start, end))?.[0].length ?? 0
    end = start + (atEnd.exec(line.slice(start, end))?.index ?? end - start)
  }
  const spans: Span[] = []
  let from = start
  for (const match of line.slice(0, end).matchAll(within)) {
    if (match.index < from) continue
    spans.push({ start: words.start + from, end: words.start + match.index })
    from = match.index + match[0].length
  }
  spans.push({ start: words.start + from, end: words.start + end })
  return spans
}

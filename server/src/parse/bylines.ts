// Lines that say who wrote a piece or where it was sent from: they stand at its head or at its end.
import { endTest, startTest } from '../tools/patternsAtEnds.ts'

const author =
  /^(?:[\u4e00-\u9fff]{1,8}报|新华社|中新社|人民网|央视网|本刊|本网)?(?:特约|首席|驻[\u4e00-\u9fff]{2,6})?(?:记者|通讯员|评论员|撰稿|作者[：:]|文[/／|｜]|图[/／|｜])/u
const speaker = /^[\u4e00-\u9fff]{0,8}(?:总理|省长|市长|县长|区长|主席|主任|部长)[\u4e00-\u9fff]{2,3}$/u
const wire = startTest(
  /^(?:据|综合)?(?:新华社|中新社|本报|人民网|央视网|经济日报|光明日报|新华网)[^，。；！？]{0,16}(?:电|讯|消息)/u,
)
const credited = endTest(
  /^[（(](?:作者|执笔|记者|责任编辑|本文|摘自|来源|转自)[^（）()]{2,60}[）)]$|^[（(][^（）()，。]{2,20}(?:供稿|报道|整理|摄)[）)]$/u,
)
const pageHead = startTest(
  /^(?:索引号|主题分类|发布机构|发文机[构关]|(?:成文|发布|发文|印发|生成|公开)(?:日期|时间)|发文字号)[：:]/u,
)
const label = startTest(
  /^(?:索引号|主题分类|发布机构|发文机[构关]|(?:成文|发布|发文|印发|生成|公开)(?:日期|时间)|日期|时间|文号|发文字号|名称|标题|有效性|字[号体]|浏览次数|来源|作者|编辑|责任编辑|责编|审核|关键词|附件|抄送|主送|单位|注)[：:]/u,
)

/** 本报记者 杨某某, 省长 罗某某. `head`: the first characters of a line, blanks left out. */
export function isByline(head: string): boolean {
  return author.test(head) || speaker.test(head)
}

/** 据新华社电, 本报北京5月7日电: news sent in. */
export function isWire(text: string): boolean {
  return wire(text.slice(0, 40))
}

/** （作者系…）, （中国经济网供稿）: a line at the end of a piece. */
export function endsPiece(text: string): boolean {
  return text.length < 80 && credited(text)
}

/** 来源：…, 成文日期：…: what is said about a text. `head` as above. */
export function isLabel(head: string): boolean {
  return label(head)
}

/** 发布机构：…, 发布日期：…: a line of its own above a document on a page. `head` as above. */
export function isPageHead(head: string): boolean {
  return pageHead(head)
}

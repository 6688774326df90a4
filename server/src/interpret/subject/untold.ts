// Names without who tells a quantity, how it is told, what somebody does to it and what is only hoped for.
import { characterSet, holds } from '../../tools/characters.ts'

/** The words of a name that are left of it when that is taken away. */
export function untold(words: string): string {
  let name = words
  if (name.includes('预') || holds(name, moves)) name = withoutMover(name.replace(forecaster, '')).replace(forecast, '')
  if (name.includes('记者')) name = name.replace(reported, '')
  if (name.includes('指出')) name = name.replace(/^.*指出(?=..)/, '')
  if (name.includes('提出')) name = name.replace(proposed, '')
  if (name.includes('获得')) name = name.replace(obtained, '')
  if (name.includes('首个')) name = name.replace(/^.*首个(?=..)/, '')
  if (name.includes('宣布')) name = name.replace(announced, '')
  if (name.includes('新增') && name.includes('、')) name = name.replace(added, '')
  if (name.includes('仍')) name = name.replace(still, '')
  if (holds(name, moves)) name = name.replace(made, '').replace(will, '').replace(listed, '')
  if (name.includes('动')) name = name.replace(driver, '')
  if (name.endsWith('预期')) name = name.replace(settled, '')
  if (name.includes('目标')) name = name.replace(aimed, '')
  if (name.includes('除') && name.includes('核心')) name = name.replace(apart, '')
  if (name.endsWith('满')) name = name.replace(full, '')
  return name.endsWith('能') ? name.replace(able, '') : name
}

/** Who foretells and resolves, and when or how often. */
const teller =
  '(?:[^，；：\\s]{0,10}(?:组织|银行|报告|基金会?|机构|委员会|央行|研究所|研究院|研究中心|协会|政府|专家)|[A-Z]{2,5})'
const saying = '(?:最新|最近|近日|日前|此前|特别|再次|普遍|初步|又|也|则|还|\\s)*'
/** 全面投产后预计年均发电量 is 年均发电量, 公路预计发送旅客 is 公路发送旅客. */
const forecast = /(?:^[^，；：]*[后时])?预计/
/** 世界银行预测│今年经济增速, IMF预计│发达经济体经济增速: who says so. */
const forecaster = new RegExp(`^\\s*(?:[此这]次)?${teller}?${saying}(?:预计|预测(?![值模性期区数的]))(?=[^，]{2,})`)
const mover = new RegExp(`^\\s*(?:[此这]次|${teller}[和与])?${teller}${saying}(?:将|把)(?=[^，]{4,}$)`)

/** 央行日前将│经济增长预期上调: without the body that moves what is named behind it. */
export function withoutMover(words: string): string {
  return words.includes('将') || words.includes('把') ? words.replace(mover, '') : words
}

/** 规划提出│渔业产值, but 提出建议 */
const proposed = /^[^，；]{0,12}?(?:明确)?提出(?!的|意见|建议|申请|要求|议案|提案|问题|了)(?=[^，]{3,}$)/
/** 江海集团宣布紧急│捐款 */
const announced =
  /^.*宣布(?:已|将|共|再|陆续|紧急|向[^，捐]{2,12}|对[^，增]{1,6}(?=增资))*(?=[^，]*(?:捐|援助|资助|增资|投资|追加|提供|出资|拨|购买|收购|设立))/
/** 一年从合作社就可以获得│纯收入 */
const obtained = /^.*(?:可以?|能够?|就能?)获得(?=..)/
/** 记者看到企业新研发出的: who tells it is no part of the name. */
const reported = /^.*记者[^，；：]{0,8}?(?:看到|发现|获悉|了解到|注意到|得知|见到|采访到)(?=..)/
/** 城区、港区等将│新增供热面积: where, in a list */
const added = /^.*、.*(?=新增.{2})/
/** 净利润仍亏损 is 净利润亏损 */
const still = /(?<=..)仍然?(?=..)/
/** 任务就是将失业率│控制在, 观众让票房│翻番: what somebody does to a quantity is no part of its name. */
const made =
  /^[^，]{2,}?(?:(?:就|任务|关键|目标)[是要](?:将|把)|(?<![转出谦受礼])让(?![利渡位出座步贤])|(?<![大天驱即行假迫促致])使得?(?![用馆命节者领徒劲]))(?=[^，]{3,}$)/
/** 新算法将单船巡检效率│提升, 投产后将新增养殖面积: what is moved, or is to come. */
const will = /^.*(?<![即大名主武老麻健门])将(?![军来近士领帅要达超突增降升减缩萎维比再])(?=[^，]{2,}[^，后内间]$)/
/** 减税主要包括增值税减税, 包括个体户在内的纳税人减税 */
const listed =
  /^包括[^，]*?在内的(?=..)|^包括[^，]*、[^，]*等(?:[一二三四五六七八九十]{1,2}[大个类种项])?的?(?=[^，、]{3,}$)|^[^，]{2,}?主要(?:包括|有)(?=..)/
const moves = characterSet('将把让使括')
/** 热情和活动带动│全产业链产值: what was moved has a name of its own. */
const driver = /^[^，]{6,}?(?<!换新)(?:带动|拉动|撬动)(?!力|作用|效应|能力|的|就业)(?=[^，]{6,}$)/
/** 渔业增长预期目标是在提高质量的基础上 */
const aimed = /(?<=..)的?(?:预期|主要|发展|总体|年度|奋斗)?目标[是为](?:在.*)?$/
/** 剔除食品和能源之后的│核心CPI: what is left out is what makes it the core. */
const apart = /^(?:剔除|扣除)[^，；]*的(?=核心)/
/** 年初确定的预期（目标）│是5.5%左右 */
const settled = /^[^，]*(?:确定|提出|制定|设定|下达)的(?:年度|主要)?预期$/
/** 每天的产量能│达到 */
const able = /(?<=[产销数用客重]量|[额值率数价])能$/
/** 单笔消费满│300元 */
const full = /(?<=..)(?<![爆客圆饱不丰美弥种挂装坐摆栽长停堆住布站围])(?:已|未|每|不)?满$/

/** 居民收入增速高于经济增速、突破│3万元: how fast it grew is told beside, and is not what reached the number. */
export function withoutPace(words: string, name: string): string {
  const at = /、[^，。；、\d]{0,6}$/.test(words) ? (paceBeside.exec(name)?.index ?? -1) : -1
  return at < 2 ? name : name.slice(0, at)
}

const paceBeside = /(?:增速|增幅)(?:持续|连续|继续)?(?:高于|快于|超过|跑赢)[^，；、\d]{2,14}$/

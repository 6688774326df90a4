// What a length of time is of: 连续8年进口 is how long something goes on, 24小时内完成投递 how long it takes.
import { inexact } from '../../../lexicon/hedges.ts'
import { alternation } from '../../../tools/alternation.ts'
import { lengthsOfTime } from '../../../lexicon/indicators.ts'
import { characterSet } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { nobody } from '../named.ts'
import { isThing } from '../phrase/nounEnd.ts'
import { partPhrase } from '../phrase/phrase.ts'
import type { Topic } from '../topic.ts'
import { objectOf, readStreak, saidOf, shortSubject, streakOf } from './streak.ts'

/** The name of a length of time, or null where nothing but the figure itself is said. `left` is blanked of periods. */
export function readDuration(setting: Setting, left: string, topic: Topic): Subject | null {
  const { figure, right } = setting
  if (figure.text.endsWith('周年')) return anniversary(left, right)
  const owned = old.exec(right)
  if (owned !== null) return unsure(`${partPhrase(owned[2]!).noun}${owned[1]!}`)
  const own = ageOf(setting, left, topic) ?? toldOfTime(setting, left)
  if (own !== null) return unsure(own)
  const streak = streakOf(left)
  if (streak !== null) return readStreak(setting, streak, topic)
  const taken = takes(left, left.length - 1) ? takenFromTo(setting, left) : null
  if (taken !== null) return taken
  const subject = objectOf(headOf(left.replace(passing, '')).replace(movedTo, '').replace(earlier, ''))
  return keptOrCompleted(setting, subject) ?? byWhatIsSaid(setting, left, subject)
}

/** 保鲜期较短，只有│两天; 3个工作日就完成了登记 */
function keptOrCompleted({ right, sentence }: Setting, subject: string): Subject | null {
  const kept = subject === '' ? keepsFor.exec(sentence)?.[1] : undefined
  if (kept !== undefined) return unsure(headOf(kept))
  const done = completed.exec(right)?.[1]
  if (done === undefined) return null
  const doer = lastPart(subject)
  return unsure(`${doer.length > shortDoer ? '' : doer}${done.replace(ofAct, '')}时间`)
}

/** 从签约到开工，│只用了│5个月, 从云川到青澜需要│十天 */
function takenFromTo({ sentence, right }: Setting, left: string): Subject | null {
  if (!taking.test(left) || saidOf(right).replace('时间', '') !== '') return null
  const front = sentence.slice(Math.max(0, sentence.length - longestWay))
  const way = fromTo.exec(front)
  if (way === null) return null
  const [start, end] = [way[1]!, way[2]!].map((words) => words.replace(when, '').replace(lastly, ''))
  return start!.length < 2 || end!.length < 2 || goesOn.test(end!) ? null : unsure(`从${start!}到${end!}用时`)
}

const longestWay = 60
const takes = characterSet('了花用时历需要仅只才共近约超')
const taking = new RegExp(
  `(?:用了?|花了?|花费了?|耗时|历时|用时|需要?|仅仅?|只要?|才|一共|总共)(?:仅|只|整整|短短|${inexact})*$`,
)
const fromTo = new RegExp(
  `从([^，。；从]{2,18})，?到([^，。；从到]{2,20}?)(?:，[^，。；\\d]{0,10}(?=[用花耗历仅只])|需要?)?(?:只|仅|才|就|总共|一共|共)*(?:用了?|花了?|花费了?|耗时|历时|用时|需要?|仅仅?|只要?)?(?:仅|只|整整|短短|${inexact})*$`,
)
const when = /^(?:\d{4}年|\d{1,2}月|\d{1,2}日|[今去前明]年)+(?:年?底|初|[上下]半年)?/
/** 从云川到青澜│的班列, 需要十天: no place and nothing that was done. */
const goesOn = /的|需要|只需|用了|花了/
const lastly = /^(?:最后|最终|正式|终于)(?=..)|(?<=..)时的.*$/

/** By what is said behind it, with who or what it is said of. */
function byWhatIsSaid({ right, sentence }: Setting, left: string, subject: string): Subject | null {
  const said = saidOf(right)
  if (right.startsWith('的') && /(?:为期|历时)$/.test(left)) return said === '' ? null : unsure(`${said}期限`)
  if (said === '' && subject === '' && passing.test(left)) return ofSentence(sentence)
  if (limits.test(subject)) return unsure(subject)
  if (achieved.test(right)) return nobody
  const doer = lastPart(subject)
  if (limits.test(said)) return unsure(withOwner(said, doer, sentence))
  const name = doer.length + said.length > longestName && said.length >= 2 ? said : doer + said
  return name.length < 2 || name.length > longestName ? null : unsure(`${name}时间`)
}

/** Names that the words right in front give: 收购期长达│20年, 培训为期│6个月, 成立不到│两年│的企业; else null. */
function toldOfTime({ right }: Setting, left: string): string | null {
  const limit = long.exec(left)
  if (limit !== null) {
    const name = headOf(left.slice(0, limit.index))
    return limits.test(name) ? name : null
  }
  const lasting = left.endsWith('为期') && !right.startsWith('的') ? lastPart(headOf(left.slice(0, -2))) : ''
  if (lasting.length >= 2) return `${lasting}期限`
  const since = sinceWhen.exec(left)?.[1]
  const noun = since === undefined ? undefined : ofSince.exec(right)?.[1]
  return noun === undefined ? null : `${thingOf(partPhrase(noun).noun)}${since!}时间`
}

/** 遗址距今│300万年至│10万年, 距今5000年的│渔村: how old something is. */
function ageOf({ right }: Setting, left: string, { last }: Topic): string | null {
  if (toNext.test(left) && last?.endsWith('距今时间') === true) return last
  const since = ago.exec(left)
  if (since === null) return null
  const own = lastPart(headOf(left.slice(0, since.index)))
  const thing = own.length < 2 && right.startsWith('的') ? partPhrase(right.slice(1)).noun : own
  return `${thing.length > longestThing ? '' : thing}距今时间`
}

const toNext = /^(?:[至到]|—|-)$/
const ago = new RegExp(`距今(?:已有?|大?约|至少|有|${inexact})*$`)
const longestThing = 12

/** 展览周三开幕，将历时│50天 */
function ofSentence(sentence: string): Subject {
  const subject = shortSubject(sentence)
  return { name: subject === '' ? null : `${subject}时间`, sure: false }
}

/** 企业 of 企业收费: the longest name of a thing that the words begin with. */
function thingOf(words: string): string {
  for (let end = words.length; end >= 2; end--) if (isThing(words.slice(0, end))) return words.slice(0, end)
  return words
}

const long = new RegExp(`长达(?:${inexact})?$`)
const sinceWhen = new RegExp(
  `(成立|建成|开业|创办|注册|投产|通车|入职|参保|结婚|毕业)(?:时间)?(?:不满|满|已|未满|达到?|${inexact})*$`,
)
const ofSince = /^(?:及?以[上下内])?(?:的|或[^，。；的]{2,10}的)([^，。；的]{2,})/

/** 拥有170年历史的百货店 */
const old = /^(?:的)?(历史|寿命|工龄|教龄|党龄|军龄)的([^，。；]{2,})/

/** 70年│发展成就: how long it took is no quantity of it. */
const achieved = /^(?:以?来)?的?[^，。；\d]{0,10}(?<!取得)成就/

/** 时效, 历史 alone say too little without what they are of; 时间 says nothing with it. */
function withOwner(limit: string, own: string, sentence: string): string {
  if (limit.length > 3 || limit === '时间') return limit
  return (own.length < 2 ? shortSubject(sentence) : own) + limit
}

/** 留学回来的店主经营: 店主经营. */
function lastPart(subject: string): string {
  return subject.length > 12 ? subject.replace(/^.*的(?=..)/, '') : subject
}

/** 建交60周年 → 建交周年数. */
function anniversary(left: string, right: string): Subject | null {
  const subject =
    /(?:迎来|庆祝|纪念(?![碑馆日章币])|祝贺|正值|适逢|恰逢|正逢|是|为|以|在|年|(?<!抗)日|，|、|“|：|—|\s|^)(?:[与和]庆祝)?((?:[^，。；：、—“”是为以在年日\s]|(?<=抗)日){2,24})$/.exec(
      left.replace(/“([^“”]*)”/g, '$1').replace(/[（(][^（）()]{0,20}[）)]/g, ''),
    )?.[1]
  const event =
    subject
      ?.replace(
        /^.*(?:迎来了?|喜迎|记者从|正值|时值|适逢|恰逢|正逢|围绕|启动|度过|出席|参加|(?<!成)就(?![业职近]))(?=.{4})|(?<=..)(?:将|即将|喜|又)?迎来了?/,
        '',
      )
      .replace(
        /^(?:.*[式会]暨|.*(?=(?:庆祝|纪念|祝贺)(?![碑馆日章币])))?(?:庆祝|纪念(?![碑馆日章币])|祝贺)?(?:了|我国(?=.{4})|中国(?!人民|共产党)(?=.{4}))?/,
        '',
      ) ??
    /^(?:之际)?([^，。；、的]{2,8})/.exec(right)?.[1] ??
    ''
  return event.length < 2 ? null : unsure(`${event}周年数`)
}

/** 截止兑现时间│缩短至开车前6小时, 团队│历时两个月 */
const movedTo = /(?<=..)(?:(?:缩短|延长|提前|压缩|推迟|调整)[到至][^，]{1,6}前|历时)$/
const limits = new RegExp(`(?:${alternation(lengthsOfTime)})$`)
/** 三天时间就完成了四条│生产线的改造, 五天内完成│审批│并通知企业 */
const completed =
  /^(?:的?时间)?[之以]?内?(?:就|便|即|才)?(?:可以?|能够?)?(?:完成|办结|办完)了?(?:全部|所有)?(?:(?:\d[\d.]*|[一二两三四五六七八九十百千]+)[万亿余多]*[条个项座家批次台套])?的?([^，。；、\d]{2,16}?)(?=[并，。；、\d]|$)/
const ofAct = /[“”]|的(?=[^的]{2,6}$)/g
const shortDoer = 4
/** 标准箱│经过三年晾晒 */
const passing = new RegExp(`(?:经过|历经|历时)(?:了)?(?:${inexact})?$`)
/** 票房比│提前两天破百亿 */
const earlier = /^(?:.*[较比])(?=提前|推迟|延后)/
const longestName = 24
/** 鲜鱼保鲜期较短，只有│两天 */
const keepsFor =
  /([^，。；\d]{0,10}(?:期|时间|周期|寿命|时长|年限))(?:[很较更最]|非常|比较)?[短长紧]，?(?:往往|通常|一般)?(?:只有|仅有?|才|只|不到|不足|最多|约)?$/

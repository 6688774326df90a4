// What a length of time is of: 连续8年进口 is how long something goes on, 24小时内完成投递 how long it takes.
import { characterSet } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject } from '../indicator.ts'
import { partPhrase, sentenceSubject } from '../phrase/phrase.ts'
import { firstAct, predicateOf } from '../phrase/predicate.ts'

/** The name of a length of time, or null where nothing but the figure itself is said. `left` is blanked of periods. */
export function readDuration({ figure, right, sentence }: Setting, left: string): Subject | null {
  if (figure.text.endsWith('周年')) return anniversary(left, right)
  const owned = old.exec(right)
  if (owned !== null) return { name: `${partPhrase(owned[2]!).noun}${owned[1]!}`, sure: false }
  const direct = right.startsWith('的')
  const running = /(?:连续|已连续|长达|持续)([^，\d]{0,2})$/.exec(left)
  const doing = /^[^了达超近约过到逾有为]{2}$/.exec(running?.[1] ?? '')?.[0] ?? ''
  const said = saidOf(right) || doing
  const own = objectOf(headOf(running === null ? left : left.slice(0, running.index)).replace(movedTo, ''))
  const kept = own === '' && running === null ? keepsFor.exec(sentence)?.[1] : undefined
  if (kept !== undefined) return { name: headOf(kept), sure: false }
  const subject = own !== '' || running === null || said !== '' ? own : shortSubject(sentence)
  if (running !== null) {
    const lasting = /连续/.test(running[0]) ? '连续' : '持续'
    const name = lasting === '连续' ? `${subject}连续${said}` : `${subject}${said}持续`
    return said === '' && subject === ''
      ? null
      : { name: `${name}${wordOf(figure.text)}数`, sure: isStreak(own, said, figure.text, right) }
  }
  if (direct && /(?:为期|历时)$/.test(left)) return said === '' ? null : { name: `${said}期限`, sure: false }
  if (limits.test(subject)) return { name: subject, sure: false }
  if (limits.test(said)) return { name: withOwner(said, lastPart(own), sentence), sure: false }
  const doer = lastPart(subject)
  const name = doer.length + said.length > longestName && said.length >= 2 ? said : doer + said
  return name.length < 2 || name.length > longestName ? null : { name: `${name}时间`, sure: false }
}

/** 货物贸易出口额连续10个月同比增长: what goes on and how is said in its own clause, no number besides (连续3个月超过1700列). */
function isStreak(subject: string, said: string, text: string, right: string): boolean {
  return subject.length > 2 && said.length >= 2 && /个月$/.test(text) && /^[^，。；\d]*(?:[，。；]|$)/.test(right)
}

/** 进行了首次满负荷│300秒试车: what was done is told behind its 了, where anything stands there. */
function objectOf(words: string): string {
  if (!words.includes('了')) return words
  const plain = words.endsWith('了') ? words.slice(0, -1) : words
  return plain.replace(/了(?=整整|足足|短短|将近)/, '').replace(/^.*了(?!解|如|然|望)(?=..)/, '')
}

/** 拥有170年历史的百货店 */
const old = /^(?:的)?(历史|寿命|工龄|教龄|党龄|军龄)的([^，。；]{2,})/

/** What is said of the time: 用3年时间创建示范区 is how long the founding takes; 连续三年造假不设底线 how long the fraud goes on. */
function saidOf(words: string): string {
  const right = words.startsWith('了') && !words.startsWith('了解') ? words.slice(1) : words
  if (moves.test(right) || grows.test(right) || right.startsWith('分别')) return ''
  if (atOnce(right, 0) && allowed.test(right)) return saidOf(right.replace(allowed, ''))
  const takes = /^的?时间[里内中]?(?=[^，。；的]{2})/.exec(right)
  if (takes !== null) return firstAct(right.slice(takes[0].length))
  if (right.startsWith('的')) return partPhrase(right.slice(1)).noun
  const { noun, predicate } = partPhrase(right)
  return predicateOf(right) || noun + (/^[不则即将可就]/.test(predicate) ? '' : predicate)
}

/** 70分钟即可充满 */
const allowed = /^(?:即可|便可|就可以?|就能|便能|方可|才能)(?=..)/
const atOnce = characterSet('即便就方才')

/** 时效, 历史 alone say too little without what they are of; 时间 says nothing with it. */
function withOwner(limit: string, own: string, sentence: string): string {
  if (limit.length > 3 || limit === '时间') return limit
  return (own.length < 2 ? shortSubject(sentence) : own) + limit
}

/** 留学回来的店主经营: 店主经营. */
function lastPart(subject: string): string {
  return subject.length > 12 ? subject.replace(/^.*的(?=..)/, '') : subject
}

function shortSubject(sentence: string): string {
  const subject = sentenceSubject(sentence)
  return subject.length > 12 ? '' : subject
}

/** 建交60周年 → 建交周年数. */
function anniversary(left: string, right: string): Subject | null {
  const subject =
    /(?:迎来|庆祝|纪念|祝贺|正值|适逢|恰逢|正逢|是|为|以|在|年|日|，|“|：|—|\s|^)([^，。；：—“”是为以在年日\s]{2,14})$/.exec(
      left.replace(/“([^“”]*)”/g, '$1').replace(/[（(][^（）()]{0,20}[）)]/g, ''),
    )?.[1]
  const event =
    subject
      ?.replace(/^.*迎来了?(?=.{4})|(?<=..)(?:将|即将|喜|又)?迎来了?/, '')
      .replace(/^(?:.*[式会]暨)?(?:庆祝|纪念|祝贺)?(?:了|我国(?=.{4})|中国(?=.{4}))?/, '') ??
    /^(?:之际)?([^，。；、的]{2,8})/.exec(right)?.[1] ??
    ''
  return event.length < 2 ? null : { name: `${event}周年数`, sure: false }
}

/** …缩短至25分钟: goes on to another figure. */
const moves = /^(?:以?来|之?[间内中后前]|期间|缩短|延长|压缩|压减|减少|增加|降低|提高|减|增|降|升)[到至为了]?/
/** 五年│增长29倍 */
const grows =
  /^(?:年均|平均|累计|共)*(?:增长|增加|提升|提高|上升|下降|降低|减少|压减|翻|跨过|跨越)[近约超]?过?[\d两三四五六七八九翻]/
/** 截止兑现时间│缩短至开车前6小时, 团队│历时两个月 */
const movedTo = /(?<=..)(?:(?:缩短|延长|提前|压缩|推迟|调整)[到至][^，]{1,6}前|历时)$/
const limits = /(?:时间|耗时|用时|树龄|龄|时长|时效|期限?|周期|工期|年限|寿命|历史|年龄)$/
const longestName = 24
/** 鲜鱼保鲜期较短，只有│两天 */
const keepsFor =
  /([^，。；\d]{0,10}(?:期|时间|周期|寿命|时长|年限))(?:[很较更最]|非常|比较)?[短长紧]，?(?:往往|通常|一般)?(?:只有|仅有?|才|只|不到|不足|最多|约)?$/

/** 年 of 8年, 交易日 of 20个交易日. */
function wordOf(text: string): string {
  return /(?:季度|工作日|交易日|小时|分钟|月|周|天|日|年|秒)/.exec(text)?.[0] ?? '时间'
}

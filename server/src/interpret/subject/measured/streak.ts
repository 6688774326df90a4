// How long something goes on, and what: 货物出口连续10个月增长, 粮食产量…，连续9年稳定在1400万吨以上.
import { characterSet, holdsDigit } from '../../../tools/characters.ts'
import { type Setting, wordsBeforeClause } from '../../clause.ts'
import { headOf, type Subject } from '../indicator.ts'
import { partPhrase, sentenceSubject } from '../phrase/phrase.ts'
import { endOfQuote } from '../phrase/nounEnd.ts'
import { firstAct, predicateOf } from '../phrase/predicate.ts'
import type { Topic } from '../topic.ts'
import { startTest } from '../../../tools/patternsAtEnds.ts'

/** The words in front of a length of time that goes on. */
export interface Streak {
  readonly lasting: '连续' | '持续'
  /** 连续运行│8年, `''` where nothing stands between. */
  readonly doing: string
  /** Who or what goes on; `''` where the clause does not say. */
  readonly own: string
}

/** Null where `left`, blanked of periods, tells of nothing that goes on. */
export function streakOf(left: string): Streak | null {
  const running = /(?:连续|已连续|长达|持续)([^，\d]{0,2})$/.exec(left)
  if (running === null) return null
  const doing = /^[^了达超近约过到逾有为]{2}$/.exec(running[1]!)?.[0] ?? ''
  const own = objectOf(headOf(left.slice(0, running.index)))
  return { lasting: running[0].includes('连续') ? '连续' : '持续', doing, own }
}

/** 渔货出口额连续增长月数; null where nothing but the time itself is said. */
export function readStreak(setting: Setting, { lasting, doing, own: told }: Streak, topic: Topic): Subject | null {
  const { figure, sentence } = setting
  const isOver = ended.test(setting.left)
  const right = isOver ? setting.right.replace(untilNow, '') : setting.right
  const bound = lasting === '连续' ? boundOf(right) : ''
  const said = bound || saidOf(right) || doing
  const own = isOver ? '' : told
  const carried = carriedOwner(own, setting, topic)
  const isTold = carried !== own || own !== '' || (said !== '' && !isOver)
  const subject = isTold ? carried : shortSubject(sentence)
  if (said === '' && subject === '') return null
  const name = lasting === '连续' ? `${subject}连续${said}` : `${subject}${said}持续`
  const sure = carried === own && isStreak(own, said, figure.text, right)
  return { name: `${name}${wordOf(figure.text)}数`, sure }
}

/** 结束了连续│5个月│环比上涨的态势: what came to an end is how it went on before. */
const ended = /(?:结束|终结|扭转|打破)了?(?:此前|长达|之前)?(?:已经?)?(?:连续|持续)$/
const untilNow = /^(?:以?来)?的|的(?:态势|趋势|走势|局面|势头|状态|状况|记录|纪录)(?=$|[，。；])/g

/** 连续9年│稳定在1400万吨以上: what it does not leave is told with its number. */
function boundOf(right: string): string {
  const said = within.exec(right)?.[1] ?? ''
  return holdsDigit(said) ? said : ''
}

const within =
  /^(?:均|都|一直|始终)?((?:保持|稳定|维持|运行|位于|处于|控制)在?(?:约|近)?\d[^，。；：、的]{0,10}|(?:超过?|突破|[高低]于|不[低高]于)\d[^，。；：、的]{0,10}|(?:居|列|排名?|位居|位列|进入)[^，。；：、的\d]{0,8}前?\d+[位名强]?)(?=[，。；：]|$|的(?:较?高?水平|区间|速度|增长|增速))/

/** What the clause before told a figure of, where its own names nothing, or only 增速. */
function carriedOwner(own: string, setting: Setting, { level, last }: Topic): string {
  const name = level ?? last
  if (name === null || name.length > longestOwner) return own
  const front = wordsBeforeClause(setting)
  if (!endsWithFigure.test(front)) return own
  if (own === '') return name
  return pace.test(own) && !name.endsWith(own) ? name + own : own
}

const longestOwner = 16
const endsWithFigure = /\d[^，。；：\d]{0,6}，$/
const pace = /^(?:同比|环比)?(?:增速|增幅|涨幅|降幅)$/

/** 货物贸易出口额连续10个月同比增长: what goes on and how is said in its own clause, no number besides (连续3个月超过1700列). */
function isStreak(subject: string, said: string, text: string, right: string): boolean {
  return subject.length > 2 && said.length >= 2 && /个月$/.test(text) && /^[^，。；\d]*(?:[，。；]|$)/.test(right)
}

/** 进行了首次满负荷│300秒试车: what was done is told behind its 了, where anything stands there. */
export function objectOf(words: string): string {
  if (!words.includes('了')) return words
  const plain = words.endsWith('了') ? words.slice(0, -1) : words
  return plain.replace(/了(?=整整|足足|短短|将近)/, '').replace(/^.*了(?!解|如|然|望)(?=..)/, '')
}

/** What is said of the time: 用3年时间创建示范区 is how long the founding takes; 连续三年造假不设底线 how long the fraud goes on. */
export function saidOf(words: string): string {
  const right = words.startsWith('了') && !words.startsWith('了解') ? words.slice(1) : words
  if (moves(right) || movesBehind.test(right) || right.startsWith('分别')) return ''
  if (atOnce(right, 0) && allowed.test(right)) return saidOf(right.replace(allowed, ''))
  const takes = /^的?时间[里内中]?(?=[^，。；的]{2})/.exec(right)
  if (takes !== null) return firstAct(right.slice(takes[0].length))
  if (right.startsWith('的')) return behindTitle(right.slice(1))
  if (right.startsWith('多的')) return partPhrase(right.slice(2)).noun
  const { noun, predicate } = partPhrase(right)
  return predicateOf(right) || noun + (/^[不则即将可就]/.test(predicate) ? '' : predicate)
}

/** 两个月的“清渔·2024年渔港整治”│专项行动: a title too long to be taken whole. */
function behindTitle(words: string): string {
  const { noun } = partPhrase(words)
  const end = endOfQuote(words, 0)
  return end > 0 && noun === words.slice(1, end - 1) ? partPhrase(words.slice(end)).noun || noun : noun
}

/** 70分钟即可充满 */
const allowed = /^(?:即可|便可|就可以?|就能|便能|方可|才能)(?=..)/
const atOnce = characterSet('即便就方才')

export function shortSubject(sentence: string): string {
  const subject = sentenceSubject(sentence)
  return subject.length > 12 ? '' : subject
}

/** …缩短至25分钟: goes on to another figure. */
const moves = startTest(
  /^(?:以?来|之?[间内中后前]|期间|缩短|延长|压缩|压减|减少|增加|降低|提高|减|增|降|升)[到至为了]?/,
)
/** 五年│增长29倍: so much something moved in that time. */
export const movesBehind =
  /^(?:年均|平均|累计|共计?|已)*(?:增长|增加|提升|提高|上升|下降|降低|减少|压减|翻|跨过|跨越)[近约超]?过?了?[\d两三四五六七八九翻]/
/** 年 of 8年, 交易日 of 20个交易日. */
function wordOf(text: string): string {
  return /(?:季度|工作日|交易日|小时|分钟|月|周|天|日|年|秒)/.exec(text)?.[0] ?? '时间'
}

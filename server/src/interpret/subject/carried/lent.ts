// Names that the words around a figure lend it: who achieved the quantity, the whole that a part belongs to, what a goal is set for.
import { inexact } from '../../../lexicon/hedges.ts'
import { blanks, characterSet, endWithoutBlanks, isDigit } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { distinguishingParts, doerNouns, transportModes } from '../../../lexicon/parts.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import { carryOn } from './carryOn.ts'
import { movesOn } from '../../periods/changeRole.ts'
import { headOf, isNamedQuantity, subjectOf, type Subject, unsure } from '../indicator.ts'
import type { SpokenSubject, Topic } from '../topic.ts'
import { endTest, startTest } from '../../../tools/patternsAtEnds.ts'

const doers = suffixes([...doerNouns, ...transportModes])
const parts: ReadonlySet<string> = new Set(distinguishingParts)
const longestDoer = 18
const achieving = /([^，。；：]*)(?:实现|完成|取得|获得)了?$/
const achieves = characterSet('现成得了')

/** 软件企业实现业务收入 is 软件企业业务收入: the name with those who achieved it in the same clause. */
export function withAchiever(head: string, left: string): string {
  if (!isNamedQuantity(head)) return head
  const at = left.lastIndexOf(head)
  const end = at < 2 ? 0 : endWithoutBlanks(left, at)
  const front = achieves(left, end - 1)
    ? achieving.exec(left.slice(0, end))?.[1]?.replace(/(?:累计|合计|共计|[共已])+$/, '')
    : undefined
  if (front === undefined || /通过|经由|依托|从(?!事|业|化)/.test(front)) return head
  const named = headOf(front).replace(/^(?:我国|全国|中国|国家)的?/, '')
  const doer = named.length > longestDoer ? named.replace(listInFront, '') : named
  const isDone = head === '投资' && left.slice(0, end).endsWith('完成')
  const done = isDone ? `完成${head}` : head
  return doers.at(doer) === undefined || doer.length > longestDoer || head.startsWith(doer) ? done : doer + done
}

/** 新能源、新材料等八大│战略性新兴产业 */
const listInFront = /^.*、.*等(?:[一二三四五六七八九十百\d]+[大个类种])?(?=.{3})/

/** 1990年的400公斤 in 比1990年的400公斤增长, 95% in 完成全年目标任务的95%: null for any other figure. */
export function readLent(setting: Setting, topic: Topic, left: string, before: string): Subject | null {
  const { right } = setting
  const known = topic.level ?? topic.last
  if (left.endsWith('完成') && setting.figure.kind === 'percent') return completed(left, topic)
  const aim = known !== null && ofAim(right) && aimMet.test(left) ? (topic.last ?? known) : null
  if (!endsOpen(left, left.length - 1))
    return aim === null || !right.startsWith('的') || !onlyMet.test(left) ? null : unsure(aim)
  if (known !== null && comparedWith.test(left) && movesOn.test(right)) return unsure(known)
  return aim === null ? completionOf(setting, topic, left, before) : unsure(aim)
}

/** 下达任务64亿元，完成│53.7%: null where no task was told. */
function completed(left: string, { last }: Topic): Subject | null {
  if (last === null || !tasks(last) || !/^[，、；]?(?:已|累计|目前|实际|现)*完成$/.test(left)) return null
  return unsure(`${last.replace(/^(?:下达|分配|承担)(?=..)/, '')}完成率`)
}

const tasks = endTest(/(?:任务|计划|目标|预算|计划投资|计划数|任务数|目标数)$/)

/** 完成全年目标任务的│58%, 完成总投资的│45% */
function completionOf({ figure }: Setting, topic: Topic, left: string, before: string): Subject | null {
  const goal = figure.kind === 'percent' ? reached.exec(left) : null
  if (goal === null) return null
  const own = headOf(left.slice(0, goal.index))
  const task = headOf(goal[1] ?? goal[2]!)
  if (quantities.test(task)) return unsure(`${own.length < 2 ? '' : own}${task}完成率`)
  const owner = own.length >= 2 ? own : (topic.level ?? subjectOf(before))
  if (owner !== '') return unsure(`${owner}目标完成率`)
  return task.length < 4 ? null : unsure(`${task}完成率`)
}

/** What all of these words end in. */
const endsOpen = characterSet(`${blanks}的`)
const comparedWith =
  /(?:(?<![占对同环])比(?![重例价])|较(?![快高大好多强低少])|相比)[^，；\d]{0,4}\s+(?:[^，；\d的]{0,8}(?:时期?|时候|水平))?的?\s*$/
/** Nothing of its own stands in front. */
const onlyMet =
  /^[，、]?(?:持续|继续|仍然?|均|都|也|已|明显|超额|提前)*(?:完成|实现|达到|高于|高出|低于|超过|处于|好于|优于)[^，；\d]{0,4}$/
/** 提前完成规划的55%的目标: what was told is what the aim was set for. */
const ofAim = startTest(/^的?(?:既定|预期|规划|年度|全年|约束性|计划){0,2}(?:目标|任务|指标)/)
const aimMet = /(?:完成|实现|达到|达成|高于|高出|超过|超额|低于|符合|处于|好于|优于)[^，；\d]{0,12}$/
/** 完成全年目标任务的│58%, 5亿元，为年初预算的│47.5%, 完成投资占年计划的│54%: what is done of what was set. */
export const reached = new RegExp(
  '(?:(?:完成|实现)了?([^，；\\d占]{0,8}(?:目标任务|年度任务|任务目标|目标|任务|计划|预算|总投资|投资额|工程量|工程总量|工作量)数?)|' +
    '(?<=^[，、；]?(?:已|约|仅|只)*|完成[^，；\\d占为]{0,8})(?:为|占到?|达到?|相当于)([^，；\\d占]{0,6}(?:任务|(?<!总)计划|预算|目标)数?))\\s*的\\s*$',
)
const quantities = /(?:总投资|投资额|工程量|工程总量|工作量)$/

/** 本土 in 新增病例401例，其中境外输入48例，本土353例: the part of what was counted as a whole; null for a noun of its own. */
export function readPart(head: string, topic: Topic, sentence: string): Subject | null {
  const other = topic.last !== null && level(head) ? topic.last.replace(levelIn, head) : null
  if (other !== null && other !== topic.last) return unsure(other)
  if (topic.whole === null || !parts.has(head) || !/其中|包括|分别|[:：]/.test(sentence)) return null
  return unsure(`${head}${topic.whole.replace(/^(?:通报|报告|全年|累计)/, '')}`)
}

/** 收入中位数为5万元，│平均数为6万元: the same in the middle of all and on average; null for any other name. */
export function otherMiddle(left: string, { last }: Topic): string | null {
  const middle = last !== null && middleIn.test(last) ? middles.exec(left)?.[1] : undefined
  return middle === undefined ? null : last!.replace(middleIn, middle)
}

/** 优良断面比例为75%，│劣Ⅴ类为3%: the same of another class of water; null for any other name. */
export function otherClass(head: string, { last }: Topic): string | null {
  if (last === null || !ofWater(head) || !waterIn.test(last) || !isOfWater(last)) return null
  return head.includes('断面') && !last.includes('断面')
    ? null
    : last.replace(waterIn, head.replace(/的?(?:断面)?(?:比例|占比)$/, ''))
}

const ofWater = endTest(/^(?:劣?[ⅠⅡⅢⅣⅤ]+(?:[—~至-][ⅠⅡⅢⅣⅤ]+)?类)(?:的?(?:断面)?(?:比例|占比))?$/)
/** 空气质量优良天数比例 is of no water. */
const isOfWater = (name: string) => /断面|水质|水体|[ⅠⅡⅢⅣⅤ]类/.test(name) && !/天数|空气|大气/.test(name)
const waterIn = /(?:劣?[ⅠⅡⅢⅣⅤ]+(?:[—~至-][ⅠⅡⅢⅣⅤ]+)?类(?:和劣?[ⅠⅡⅢⅣⅤ]+类)?|优良|优质)(?=.*(?:比例|占比)$)/

const middles = /^[，、；]?(?:其|而)?((?:中位|平均|众|分位)[数值])(?:分别|约|为|是|达到?)*$/
const middleIn = /(?<=..)(?:中位|平均|众|分位)[数值]$/

/** 新建国家级示范区3个、│省级6个 */
const level = endTest(/^(?:国家|自治区|[省部州市县区乡镇村])级$/)
const levelIn = /(?:国家|自治区|[省部州市县区乡镇村])级/

/** 原煤产量增加到8亿吨，钢由… is 钢产量: a material of one character takes the tail of what was measured before. */
export function materialOf({ figure }: Setting, left: string, topic: Topic): string | null {
  const material = figure.kind === 'measure' ? oneCharacter.exec(left)?.[1] : undefined
  if (material === undefined || topic.level === null) return null
  const name = carryOn(material, topic.level, figure)
  return name === material ? null : name
}

const oneCharacter = new RegExp(
  `^[和、\\s]?([钢铁煤油棉粮茶糖盐纸铜铝锌铅金银麦稻梨桃枣杏柿橙柚虾蟹鱼蛋奶肉硅锂镍锡])\\s*(?:由|从|为|达到?|有|${inexact})?\\s*的?$`,
)

/** What an earlier clause of the sentence opens with that holds no figure: 各地零售额都保持增长，其中，江苏增长…; else `''`. */
export function spokenSubject({ sentence, sentenceStart }: Setting, spoken: SpokenSubject): string {
  if (spoken.sentence !== sentenceStart) {
    ;[spoken.sentence, spoken.mark, spoken.name] = [sentenceStart, -1, '']
    spoken.end = 0
  }
  let mark = sentence.length - 1
  while (mark >= spoken.end && parting[sentence.charCodeAt(mark)] !== clauseMark) mark--
  const goesOn = mark >= spoken.end
  spoken.end = sentence.length
  if (!goesOn) return spoken.name
  spoken.name = openingBetween(sentence, spoken.mark, mark) || spoken.name
  spoken.mark = mark
  return spoken.name
}

/** The same of the last of the clauses between two marks that opens with something. */
function openingBetween(sentence: string, from: number, to: number): string {
  let end = to
  let isFigured = false
  for (let at = end - 1; at >= from; at--) {
    const sign = at === from ? clauseMark : parting[sentence.charCodeAt(at)]!
    if (sign === figureSign && !isTime(sentence, at)) isFigured = true
    if (sign !== clauseMark) continue
    const subject = isFigured ? '' : openingSubject(sentence.slice(at + 1, end))
    if (subject.length >= 2 && isNamedQuantity(subject)) return subject
    end = at
    isFigured = false
  }
  return ''
}

/** 在连降25个月后，从3月份起: how long and when is no figure that the clause is on. */
function isTime(sentence: string, at: number): boolean {
  let end = at + 1
  while (isDigit(sentence, end)) end++
  if (sentence[end] === '个') end++
  return timeUnits(sentence, end)
}

const timeUnits = characterSet('年月日天周')

/** By code unit: of a figure, between clauses, or 0. */
const parting = new Uint8Array(0x10000)
const [figureSign, clauseMark] = [1, 2] as const
for (const sign of '0123456789') parting[sign.charCodeAt(0)] = figureSign
for (const sign of '，；') parting[sign.charCodeAt(0)] = clauseMark

function openingSubject(clause: string): string {
  return subjectOf(clause).replace(/^(?:.*等|各)(?:地|省市?|市|国)的?(?=..)/, '')
}

/** 以旧换新拉动家电销售额: what was pulled up is what grew. */
export function withoutCause(head: string): string {
  if (!head.includes('动')) return head
  return /^[^的]+(?:拉动|带动|撬动|推动)(?!力|作用|效应|能力|的)([^，]{2,})$/.exec(head)?.[1] ?? head
}

// Whether a figure is a target, by 力争, 确保 and the like in front or 的目标 behind; and what is only held against one.
import { shouldAlone } from '../../lexicon/hedges.ts'
import { kindsOfTargets } from '../../lexicon/stillToDo.ts'
import { isPoints } from '../../model/points.ts'
import { alternation } from '../../tools/alternation.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { signOf } from '../../tools/signs.ts'
import type { Setting } from '../clause.ts'

/** No word of targets is without one of these. */
export const aiming = signOf('标争确保求致内努呼提应须')

/** 预期目标, 力争, 确保; not a target that was reached (如期实现目标任务，832个县摘帽). */
export function isTarget(setting: Setting, words: string): boolean {
  const { sentence, sentenceSigns, right } = setting
  if (isAimedAt(right) || isGoal(setting)) return true
  if ((sentenceSigns & aiming) === 0) return false
  const namesTarget = sentence.includes('目标')
  if (namesTarget && targetReached.test(words)) return false
  if (asked.test(words)) return true
  if (namesTarget && targetNamed.test(sinceFact(sentence))) return true
  return (sentence.includes('到20') && fixedFor.test(sentence)) || within.test(words) || striving.test(words)
}

/** 高出年度预期目标，│已连续7年保持在1300万人以上: what is told behind is there. Not 目标下达后，已分解到各县. */
function sinceFact(sentence: string): string {
  const behind = sentence.slice(sentence.lastIndexOf('，已') + 1)
  return isThere(behind) ? behind : sentence
}

const isThere = startTest(/^已经?(?:连续|提前|全部|完成|建成|达到?|实现|到位|超)/)

/** 入地率应达到, 一般须控制在: what is asked for. */
const asked = new RegExp(
  `(?:${shouldAlone}当?|必?须)(?:达到|控制在|保持在|稳定在|提[高升][到至]|降[低至到]{1,2}|压减[到至])[^，。；\\d]{0,4}$`,
)
const targetReached = /(?:实现|完成|达到|超过)了?[^，。；]{0,12}目标/
const targetNamed =
  /预期目标|目标是|目标为|目标：|(?<!(?:完成|实现|达到|占|为(?:全年|年度|年初))[^，。；]{0,12})目标任务(?![^，。；]{0,6}(?:完成|实现|落地|达成|收官))/
/** 方案明确提出到2027年底，累计培育 */
const fixedFor = /(?:明确|提出|要求)，?到20\d\d年[底末]?，[^。；已]*$/
/** 致力打造, 年内…不少于 */
const within = /致力于?(?:打造|建设|形成|实现)[^，。；\d]{0,8}$|年内[^，。；\d]{2,8}不(?:少|低)于$/
const striving = new RegExp(
  `呼吁[^，。；]{0,20}控制在$|${shouldAlone}(?:当|该)?[把将][^，。；]{1,24}(?:提[高升]|降低?|增加|减少|控制|压[减缩]|缩[小短])[到至在][^，。；\\d]{0,14}$|努力(?:形成|建成|打造|实现|达到|完成|培育)[^，。；]{0,20}$|(?:目标(?![^，。；]*(?:[只仅]?用了|完成了|建成了|实现了))|力争|力保(?![障护持留证险存有])|(?<!动)力求|(?<![新已共极])争取(?!中央|国家|上级|省级|各类|政策|资金|[到了])|确保)[^，。；]{0,20}$`,
)

/** 5%的预期目标 */
export const isAimedAt = startTest(new RegExp(`^的(?:${alternation(kindsOfTargets)}){0,3}目标`))

/** 为实现15%│目标; 15个目标 are counted. */
export function isGoal({ figure, right }: Setting): boolean {
  return figure.kind === 'percent' && goalBehind(right)
}

const goalBehind = startTest(/^目标(?![群人市客价任])/)

/** Any word by which what lies ahead is aimed at. */
export function tellsOfTarget(words: string): boolean {
  return targets.test(words)
}

const targets =
  /目标|力争|力保(?![障护持留证险存有])|力求|确保|争取|要求(?:达到|实现)|将(?:达到?|建成|建设|形成|实现|打造|培育|突破|超过|完成)|打造|到(?:20[2-9]\d年|本世纪|“十[四五六]五”末)/

/** 低于预期目标0.3个百分点, 比年度目标高2个百分点: what came out, held against the target. */
export function isAgainstTarget({ figure, left, clause }: Setting): boolean {
  return isPoints(figure) && againstTarget(left) && !stillToCome.test(clause)
}

const againstTarget = endTest(/(?:[高低快慢]于|超过|超出|[比较])[^，。；\d]{0,10}(?:目标|预期)(?:值|水平)?[高低快慢]?$/)
const stillToCome = /将|力争|力保|确保|争取|预计/

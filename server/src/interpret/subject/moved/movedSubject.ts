// What a growth or a change is of, by all ways of saying it: the name in its own clause, else what was told before it.
import { isPoints } from '../../../model/points.ts'
import { doneMore } from '../../movement.ts'
import { type Setting, wordsBeforeClause } from '../../clause.ts'
import { isHeldAgainstTarget } from '../../heldAgainst.ts'
import { countedBefore } from '../counted/countedInFront.ts'
import { readCountedNoun } from '../counted/counted.ts'
import { spokenSubject, withoutCause } from '../carried/lent.ts'
import { readInfluence, readPull } from '../carried/parts.ts'
import { flowAfter } from '../carried/sector.ts'
import { attributeOf } from '../carried/sideNames.ts'
import { isNamedQuantity, headOf, subjectOf, subjectWith, type Subject, unsure } from '../indicator.ts'
import { endTest, withoutEnd } from '../../../tools/patternsAtEnds.ts'
import { readNextAct } from '../measured/sizes.ts'
import { readValuedNoun } from '../measured/valued.ts'
import { named, nobody } from '../named.ts'
import type { Topic } from '../topic.ts'
import {
  compared,
  isFiller,
  type Moved,
  overtaken,
  paced,
  readGap,
  withoutAdjusting,
  withoutRateNoun,
} from './compared.ts'
import { subjectInMotion, subjectLiked } from './inMotion.ts'
import { readGain, readMovedNoun } from './moved.ts'

/** A growth belongs to the name in its own clause, else to the level stated before it in the sentence. */
export function readMoved(setting: Setting, head: string, topic: Topic, before: string, left: string): Subject {
  if (setting.figure.growth !== null && topic.last !== null && behindFigure(setting.sentence))
    return ofStated(topic.last, topic)
  const term = setting.figure.kind === 'duration' ? prolonged.exec(left)?.[1] : undefined
  if (term !== undefined) return unsure(`${headOf(term).replace(doing, '')}期限`)
  const halved = setting.figure.text === '减半' ? levied(setting.right, left) : null
  if (halved !== null) return unsure(halved)
  const counted = setting.figure.kind === 'count' ? readCountedNoun(setting, left, { topic, before: null }) : null
  const valued = counted ?? readNextAct(setting, left, topic) ?? readValuedNoun(setting, left, head)
  if (valued !== null) return subjectWith(valued, valued.name, false)
  const moved = movedIn(setting, head, left)
  return (
    readGap(moved, topic, left) ??
    movedInClause(moved, setting, topic, before, left) ??
    movedBefore(moved, setting, topic, before)
  )
}

/** 出租率75%（│+3%）, 商户3万户（│+12户）: how the figure in front of the bracket moved. */
const behindFigure = endTest(/[%％人户家][（(]$/)

/** 稳妥推进第二轮土地承包到期后再延长│30年试点: the term that is prolonged. */
const prolonged = /([^，。；]{2,24}?)(?:到期|期满|届满)后(?:再|继续)?(?:延长|顺延|延期)$/
const doing = /^(?:稳妥|有序|稳步|稳慎|全面|积极|扎实|深入)*(?:推进|推动|抓好|抓实|做好|开展|实施|落实|启动)(?=..)/

/** 减半│征收渔船购置税, 对渔船减半│征收购置税: what is levied. */
function levied(right: string, left: string): string | null {
  const tax = /^(?:征收|收取|计征|缴纳)了?([^，。；、的\d]{1,16}?[税费金])(?![收率额])/.exec(right)?.[1]
  if (tax === undefined) return null
  return (/(?:^|[，、])对([^，。；的\d]{2,12}?)(?:继续|暂|再)?$/.exec(left)?.[1] ?? '') + tax
}

function movedIn(setting: Setting, head: string, left: string): Moved {
  const points = isPoints(setting.figure)
  if (setting.before !== null && isHeldAgainstTarget(setting)) return { own: '', against: '', points }
  const over = points ? overtaken(left) : ''
  if (over !== '') return { own: '', against: over, points }
  if (doneMore.test(left)) return { own: '', against: '', points }
  const { own, against } = compared(
    withoutAdjusting(points ? head : withoutCause(withoutShowing(withoutRateNoun(priced(head))))),
  )
  const isNamed = own !== '' && own !== '同比' && own !== '环比'
  return { own: isNamed ? own : own === '' ? paced(left) : '', against, points }
}

/** 中选药品平均降价70% is how their 平均价格 fell. */
function priced(head: string): string {
  return head.endsWith('价') ? head.replace(/[降减提涨加]价$/, '价格') : head
}

/** 渔具销量也呈现│10%的增长: that it did is no part of it. */
const withoutShowing = withoutEnd(/(?<=..)(?:也|都|均|则|仍)?(?:呈现|呈|出现|迎来)出?了?$/)

/** What the clause itself says. */
function movedInClause(
  { own, points }: Moved,
  setting: Setting,
  topic: Topic,
  before: string,
  left: string,
): Subject | null {
  const influence = points ? (readPull(own, topic, before, left) ?? readInfluence(own, topic, before)) : null
  if (influence !== null) return influence
  const attribute = attributeOf(own, topic, before, setting.sentence)
  if (attribute !== null) return unsure(attribute)
  const behind = readGain(setting, left, topic) ?? readMovedNoun(setting)
  if (behind !== null) return behind
  const again = flowAfter(topic.level, own)
  if (again !== null) return { name: again, sure: true }
  return own.length >= 2 && !isFiller(own) ? named(own, setting, topic) : null
}

/** 消费增速：│3.1%, 家电（│-2.6%）: what stands in front of the colon or the bracket. */
function labelOf(setting: Setting, before: string): string {
  const words = wordsBeforeClause(setting)
  if (words.endsWith('（')) return headOf(inFrontOfBracket.exec(words)?.[1] ?? '')
  return setting.left === '' && words.endsWith('：') ? withoutRateNoun(headOf(before)) : ''
}

const inFrontOfBracket = /(?:^|[，；。：、）])([^，；。：、（）\d]{2,20})（$/

/** 税收增收3亿元，增幅8%: it is the revenue that grew, not how much more there was. */
const gain = /(?:增收|减收|增支|减支)额$/
const gains = endTest(/..(?:增收|减收|增支|减支)额$/)
const ofMoney = endTest(/[税费收入支出金]$/)

function ofStated(stated: string, { level, levelSure }: Topic): Subject {
  if (!gains(stated)) return { name: stated, sure: stated !== level || levelSure }
  const rest = stated.replace(gain, '')
  return unsure(isNamedQuantity(rest) || ofMoney(rest) ? rest : rest + (stated.endsWith('收额') ? '收入' : '支出'))
}

/** A label in front, or what the clause before sets in motion. */
function calledBefore(setting: Setting, before: string): string {
  const label = labelOf(setting, before)
  return label.length >= 2 ? label : headOf(subjectInMotion(before))
}

/** What the sentence or the paragraph spoke of before. */
function movedBefore({ own, points }: Moved, setting: Setting, topic: Topic, before: string): Subject {
  const liked = own.length < 2 ? headOf(subjectLiked(before)) : ''
  if (liked.length >= 2) return unsure(liked)
  const called = own.length < 2 ? calledBefore(setting, before) : ''
  if (called !== '') return named(called, setting, topic)
  const stated = points ? (topic.last ?? topic.level) : (countedBefore(setting, topic) ?? topic.level)
  if (stated !== null) return ofStated(stated, topic)
  const foremost = /最[快高大多]的(?:[^，。；]{0,3})是([^，。；]{2,16})，?$/.exec(before)?.[1]
  const opening = foremost === undefined ? subjectOf(before) : headOf(foremost)
  if (opening !== '' || foremost !== undefined) return named(opening, setting, topic)
  const told = spokenSubject(setting, topic.spoken) || (topic.whole ?? (setting.listed ? null : topic.last))
  return told === null ? nobody : unsure(told)
}

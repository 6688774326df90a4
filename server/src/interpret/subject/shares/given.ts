// What somebody gives of a whole that stands behind the figure: 渔业贡献了30%以上的税收; 贡献了一半的税收、四分之一的产值.
import { inexact } from '../../../lexicon/hedges.ts'
import type { Setting } from '../../clause.ts'
import { headOf, isNamedQuantity, shareName, type Subject, unsure } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'
import type { Topic } from '../topic.ts'

/** 渔业贡献了30%以上的│税收. */
export function shareGiven(right: string, left: string, topic: Topic): Subject | null {
  const part = wholeBefore(left, topic) === null ? contributor(left, topic) : null
  if (part === null) return null
  const listed = /^的([^，。；、\d]{2,14}?)(?:以上)?(?=[、，。；]|$)/.exec(right)?.[1]
  const { noun } = partPhrase(right.slice(1))
  const whole = listed !== undefined && isNamedQuantity(listed) ? listed : noun.length < 2 ? right.slice(1) : noun
  return unsure(shareName(part, whole.replace(/以上$/, '')))
}

/** The same of the next of a list, whose words in front are the whole of the one before. */
export function shareGivenNext(setting: Setting, left: string, topic: Topic): Subject | null {
  return givenNext.test(left) && gives.test(setting.clause) ? shareGiven(setting.right, left, topic) : null
}

const gives = /贡献|创造|承担|吸纳/

/** 渔业贡献了30%以上的税收，40%以上的生产总值: whose share it is. */
function contributor(left: string, topic: Topic): string | null {
  const own = contributing.exec(left)?.[1]
  if (own !== undefined) {
    const part = headOf(own)
    return part.length < 2 || part.length > longestPart || /[为向给对]/.test(own) ? null : part
  }
  return andNext.test(left) || givenNext.test(left) ? (/^(.{2,})占.+比重$/.exec(topic.last ?? '')?.[1] ?? null) : null
}

/** 一半的│税收、│四分之一的│产值 */
const givenNext = /^的[^，。；、\d]{2,14}(?:[、和]|以及)$/
const andNext = new RegExp(`^(?:和|、|以及|\\s|${inexact})*$`)

const contributing = new RegExp(
  `^(.{2,})(?:贡献|创造|提供|承担|完成|吸纳|占有)了?(?:全[国省市县区球]|我国|${inexact})*$`,
)

const longestPart = 8

/** The whole of the member before, where this is the next: 生产了全省11%的粮食、│15%的水产品. */
export function wholeBefore(left: string, { last }: Topic): string | null {
  return /^(?:的[^，。；、\d]{2,14})?(?:[和与及、]|以及)$/.test(left)
    ? (/占(全.|世界)比重$/.exec(last ?? '')?.[1] ?? null)
    : null
}

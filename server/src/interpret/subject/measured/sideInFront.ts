// How long, high or heavy something is, where that is said by a single character in front: 堤坝高6米, 网箱重12吨, 重达488吨.
import { dimensions } from '../../../lexicon/indicators.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import { isThing } from '../phrase/nounEnd.ts'
import type { Topic } from '../topic.ts'
import { shortSubject } from './streak.ts'

const side = /([长宽高深厚重])(?:达到?|[约近为超逾有仅]|超过|接近|不足|大约|将近|\s)*$/
const lengths: ReadonlySet<string> = new Set(['m', 'km', 'cm', 'mm', '里', '英尺'])
const weights: ReadonlySet<string> = new Set(['g', '斤', '公斤'])
/** 增长, 提高 and 校长 hold the character, and tell of no side. */
const noSide = /(?:[增成延生伸拉加更提最较升抬走变等同新减占超偏过全总年校市部省县局队会院厂]|比[^，。；]{0,10})$/
/** 身高, 水深: words of their own. */
const compound = /[身体水净毛自载起型牵]$/
/** 210节│车厢长达2.6公里, but 2号机组 */
const number = /^\d[\d.]*[万亿余多]*(?![号期代类级路线])[^\d](?=[^\d]{2})/
const ofSide = /(?:总?[长宽高深厚]度|总?重量|[身体全总水坝型][长宽高深厚重]|[长宽高深厚重])$/
const longestOwner = 12

/** The side with what it is of; null where none is said. */
export function readSide({ figure, right, sentence }: Setting, left: string, { last }: Topic): Subject | null {
  if (figure.kind !== 'measure' || right.startsWith('的')) return null
  const said = side.exec(left)
  if (said === null || !(said[1] === '重' ? isWeight(figure.unit) : isLength(figure.unit))) return null
  const front = left.slice(0, said.index)
  if (noSide.test(front)) return null
  const own = headOf(front).replace(number, '')
  if (compound.test(own) || own.length === 1) return unsure(own + said[1]!)
  const owner = own === '' ? ownerOf(last, sentence) : own
  if (owner === '') return null
  return unsure(`${owner}${said[1]!}${said[1] === '重' ? '量' : '度'}`)
}

const isLength = (unit: string): boolean => lengths.has(unit) || dimensions[unit] === '长度'
const isWeight = (unit: string): boolean => weights.has(unit) || dimensions[unit] === '重量'

/** 曲轴总长度23.5米，│重达488吨: of what the figure before was, else of what the sentence speaks of. */
function ownerOf(last: string | null, sentence: string): string {
  const told = last === null ? '' : last.replace(ofSide, '')
  if (last !== null && told !== last && told.length >= 2) return told
  const subject = shortSubject(sentence)
  return subject.length <= longestOwner && isThing(subject) ? subject : ''
}

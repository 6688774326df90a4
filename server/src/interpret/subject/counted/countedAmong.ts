// Counts among what was counted before: 其中12个都是去年开业的, 24所渔校中只有7所在招生.
import { inexact } from '../../../lexicon/hedges.ts'
import { characterSet } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { isNamedQuantity, type Subject, unsure } from '../indicator.ts'
import { countedIn, numberOf } from './numberOf.ts'
import { countedLast, ownerOf } from '../carried/owner.ts'
import { isThing } from '../phrase/nounEnd.ts'
import { partPhrase } from '../phrase/phrase.ts'
import { predicateOf } from '../phrase/predicate.ts'
import { relativeClauseLength } from '../phrase/relativeClause.ts'
import type { Topic } from '../topic.ts'

/** What the sentence has said before a count. */
export interface CountContext {
  readonly topic: Topic
  /** The clause before, `''` where that holds figures; null where nobody that it names may own what is counted. */
  readonly before: string | null
}

/** Who owns what is counted; asked for late, as few counts need it. */
export function ownerIn({ topic, before }: CountContext, { sentence }: Setting): string | null {
  const owner = before === null ? null : ownerOf(topic, before, sentence)
  return owner === null || isNamedQuantity(owner.replace(reaching, '')) ? null : owner
}

/** 储量超3亿吨，拥有24座平台: a quantity owns nothing. */
const reaching = new RegExp(`(?:突破|达到?|为|至|${inexact})+$`)

/** 其中12个都是去年开业的, 8家为民营企业: what those that are counted are. */
export function readKind(setting: Setting, { topic }: CountContext): Subject | null {
  const { right, figure } = setting
  const kind = opensKind(right, 0) ? kindSaid.exec(right)?.[1] : undefined
  if (kind === undefined) return null
  if (kind.endsWith('的')) {
    const things = countedLast(topic.level)
    return things === null ? null : unsure(`${kind}${things}数`)
  }
  const { noun, predicate } = partPhrase(kind)
  if (isThing(kind)) return unsure(numbered(kind))
  const whole = figure.unit === '人' ? undefined : amongWhom.exec(setting.left)?.[1]
  if (whole !== undefined) return unsure(`${whole}中${kind}数`)
  return noun === kind && predicate === '' ? unsure(numbered(kind)) : null
}

/** 参赛渔船中超过│940艘│为国外首航 */
const amongWhom = /(?:^|[，、；\s])([^，。；、\d\s]{2,12}?)[之当]?中，?(?:[近约超逾有]|超过|已有)*$/

const opensKind = characterSet('都均全是为属')
const kindSaid =
  /^(?:都|均|全部|全)?(?:是|为|属于)(?![主止期了来此何由在从用否非时第要因有我他她你这那其]|民[实服办生])([^，。；：、\d]{2,20})$/
const numbered = (noun: string) => (noun.endsWith('数') ? noun : `${noun}数`)

/** 24所渔校中只有7所在招生, 14个行业中9个实现增长, 其中278件移送法院: of the things just counted, those of which it is said. */
export function readAmong(setting: Setting, context: CountContext): Subject | null {
  const { right, figure, left } = setting
  if (!leavesFew(left, left.length - 1)) return null
  const kind = identity.exec(right)
  if (kind !== null && /[其]中(?:有)?$/.test(left)) {
    const { noun } = partPhrase(right.slice(kind[0].length))
    if (noun.length >= 2) return unsure(numberOf(noun, figure))
  }
  if (figure.unit === '人' || relativeClauseLength(right) > 0) return null
  const owner = left.endsWith('中') ? wholeOf(setting, context) : ownerIn(context, setting)
  const act = owner === null ? '' : predicateOf(right)
  return owner === null || act === '' ? null : unsure(`${act}的${owner}数`)
}

/** What the part is of: 其中278件, 行业中9个. */
function wholeOf({ left, figure }: Setting, { topic }: CountContext): string | null {
  if (left.endsWith('其中')) return countedIn(topic.counts.get(figure.unit) ?? '') || null
  return /([^，。；\d]{2,12}?)[之当]?中$/.exec(left)?.[1] ?? null
}

const leavesFew = characterSet('有仅只中')
/** 其中8000多万为农民工 */
const identity = /^(?:是|为|系|属于)(?![主止期了来])/

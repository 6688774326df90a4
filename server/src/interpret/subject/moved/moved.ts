// What a growth or a change is of that its own words name: 降低了30%的生产成本, 群众人均年增收1.2万元.
import { inexact } from '../../../lexicon/hedges.ts'
import type { Setting } from '../../clause.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'
import type { DetectedFigure } from '../../../detect/figures/figures.ts'
import { numberOf } from '../counted/numberOf.ts'
import { isThing } from '../phrase/nounEnd.ts'
import { headOf, isNamedQuantity, type Subject, unsure } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'
import type { Topic } from '../topic.ts'

/** 6%的经济增速; 高于日本1.3%、欧盟1.1%的经济增速: the pace that stands behind, else null. */
export function paceOf({ right }: Setting): string | null {
  const first = right[0]
  return first === '的' || first === '、' || first === '经' ? (pace.exec(right)?.[1] ?? null) : null
}

const pace =
  /^(?:(?:、[^，。；、\d]{1,8}[\d.]+%){0,4}的)?(?!(?:较快|较高|快速|高速|中高速|两位数|稳定|平稳|强劲|[高正])增)((?:年均|平均|同比|实际|名义|累计|季度|年度)*(?:经济|GDP|消费|投资|出口|[^，。；、的\d增降]{2,8}(?=增[速幅](?:$|[，。；、：支])))?增[速幅](?!超|快|高|达))/

/** The quantity behind a percentage or a measure (减少90万立方米的泥沙) by which it moved, or null where none is named. */
export function readMovedNoun(setting: Setting): Subject | null {
  const { figure, right } = setting
  if (figure.kind === 'measure' && right.startsWith('的')) {
    const { noun, predicate } = partPhrase(right.slice(1))
    return noun.length < 2 ? null : unsure(predicate === '' ? noun : `${predicate}的${noun}`)
  }
  if (figure.kind !== 'percent') return null
  const named = paceOf(setting)
  if (named !== null && !/^(?:年均|平均)?增[速幅]$/.test(named)) return unsure(named)
  if (!right.startsWith('的') || noQuantity.test(right)) return null
  const grown = growthBehind(right)
  if (grown !== null) return unsure(grown)
  const { noun } = partPhrase(right.slice(1))
  return isNamedQuantity(noun) ? unsure(noun) : null
}

/** 经济 of 年均6.5%的经济增长: what a percentage with 的 behind it is the growth of. */
export function growthBehind(right: string): string | null {
  return right.startsWith('的') ? (growing.exec(right)?.[1] ?? null) : null
}

const growing = /^的(?:年均|同比|实际)?(经济|贸易|消费|投资|出口|进口|工业|利润|收入|产值)增长(?![率点极空潜动目预])/
const noQuantity = /^的(?:较?[快高]|两位数|历史|预期|目标|水平|增[速长幅]|[涨降跌]幅|速度)/

/** 渔业企业共新增300户: the things in front are new. */
function readNew(figure: DetectedFigure, left: string): Subject | null {
  const added = anew.exec(left)
  if (added === null) return null
  const things = headOf(left.slice(0, added.index))
  return isThing(things) && things.length <= longestThings && !ofWhere.test(things)
    ? unsure(`${added[1]!}${figure.unit === '户' ? `${things}户数` : numberOf(things, figure)}`)
    : null
}

const anew = new RegExp(`(新增|净增|新设|新开)(?:了|${inexact})*$`)
const longestThings = 10
const ofWhere = /[省市县区国]$/

const gained =
  /((?:人均|户均|亩均|村均|每[亩户人年])?(?:每?年)?(?:增收|减收|增支|减支|增产|减产|增效))[^，。；\d]{0,4}$/

const yields = /^[增减]产$/

const isYield = endTest(/(?:产量|亩产|单产)$/)

/** 粮食产量1万亿斤，增产│74亿斤: it is the harvest that grew. */
function yieldOf(own: string, { level, last }: Topic): string {
  if (isYield(own)) return own
  const told = own === '' ? (level ?? last) : null
  return told !== null && isYield(told) ? told : `${own}产量`
}

/** How much more somebody earned or harvested: who, and 人均增收. */
export function readGain({ figure }: Setting, left: string, topic: Topic): Subject | null {
  if (figure.kind === 'count') return readNew(figure, left)
  if (figure.kind !== 'amount' && figure.kind !== 'measure') return null
  const gain = gained.exec(left)
  if (gain === null) return null
  const own = headOf(left.slice(0, gain.index))
  if (figure.kind === 'measure' && yields.test(gain[1]!)) return unsure(yieldOf(own, topic))
  return unsure(`${own}${gain[1]!}${figure.kind === 'amount' ? '额' : '量'}`)
}

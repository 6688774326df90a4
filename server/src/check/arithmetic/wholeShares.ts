// Shares of one whole, which are 100% at most: 分别占37.3%、45.1%和20.2%; exactly that where they are all: 三次产业结构5.1∶36.2∶58.7.
import Big from 'big.js'
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import { exactly, type Interval, isBelow, meets, sum } from '../../model/interval.ts'
import { wholeStructures, wholesInMoney } from '../../lexicon/wholes.ts'
import type { Entry } from '../../index/snapshot.ts'
import { figureEntry } from '../articleFigures.ts'
import { pointText } from '../format.ts'
import { rangeInPassage } from '../mention.ts'
import { isNumber, withTruncation } from '../values.ts'
import { misfit, type Misfit } from './misfit.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

type Figure = Entry<Observation>

const hundred = exactly('100')
const reach = 60
const joint = endTest(/^(?:、|和|与|及|以及)$/)
/** The shares of an answer that may be given beside others. */
const manyAnswers = /受访|调查|问卷|多选|认为|选择|表示/

/** The last of shares that exceed their whole, or do not make it up where they are all; ratios that do not make up 100. */
export function* wholeShareMisfits(digest: Digest): Iterable<Misfit> {
  for (let first = 0; first < digest.figures.length; first++) {
    const shares = joinedShares(digest, first)
    if (shares.length === 1 && shares[0]!.reading.kind === 'ratio') yield* ratioMisfit(digest, shares[0]!)
    if (shares.length > 1) yield* listMisfit(digest, shares)
    first += Math.max(0, shares.length - 1)
  }
}

/** The percentages from `first` on that are joined to one list; a ratio alone. */
function joinedShares(digest: Digest, first: number): readonly Figure[] {
  const shares: Figure[] = []
  for (let index = first; ; index++) {
    const figure = figureEntry(digest, index)
    if (figure === null || (index > first && !joint(textBetween(digest, index)))) return shares
    const { unit, kind } = figure.reading
    if (kind === 'ratio' && index === first) return [figure]
    if (unit !== '%' || !isNumber(figure.reading)) return shares
    shares.push(figure)
  }
}

/** From the figure before to this one, where both stand in one passage. */
function textBetween(digest: Digest, index: number): string {
  const [before, own] = [digest.figures[index - 1]!, digest.figures[index]!]
  if (before.passage !== own.passage) return ''
  const passage = digest.passages[own.passage]!
  return passage.text.slice(rangeInPassage(passage, before.span).end, rangeInPassage(passage, own.span).start)
}

function textInFront(digest: Digest, { at }: Figure): string {
  const { passage, span } = digest.figures[at.ordinal]!
  const { start } = rangeInPassage(digest.passages[passage]!, span)
  const text = digest.passages[passage]!.text.slice(Math.max(0, start - reach), start)
  return text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1)
}

function* listMisfit(digest: Digest, shares: readonly Figure[]): Iterable<Misfit> {
  const lead = textInFront(digest, shares[0]!)
  const all =
    shares.length === 3 && wholeStructures.test(lead) && /(?:比重|占比|占[^，]*)(?:分别)?[为是达]?$/.test(lead)
  if (!all && !(lead.includes('分别') && wholesInMoney.test(lead) && !manyAnswers.test(lead))) return
  if (!all && followLevels(digest, shares[0]!)) return
  const total = sum(shares.map(({ reading }) => reading.interval))
  if (all ? meets(total, hundred) : !isBelow(hundred, total)) return
  const loose = sum(shares.map(({ reading }) => withTruncation(reading)))
  yield* found(shares, total, all && meets(loose, hundred))
}

/** 营业额1165亿元，新签合同额1749亿元，分别占……: each may be of a whole of its own. */
function followLevels(digest: Digest, { at }: Figure): boolean {
  const before = digest.figures[at.ordinal - 1]
  return before !== undefined && before.sentence === digest.figures[at.ordinal]!.sentence
}

function* found(shares: readonly Figure[], total: Interval, truncated: boolean): Iterable<Misfit> {
  const terms = `${shares.map(({ reading }) => reading.text).join(' + ')} = ${pointText(total, 1)}%`
  yield misfit({
    at: shares.at(-1)!,
    message: {
      zh: `同一整体的占比相加不合：${terms}`,
      en: `Shares of one whole do not add up: ${terms}`,
    },
    from: shares.slice(0, -1),
    truncated,
    fitting: null,
  })
}

function* ratioMisfit(digest: Digest, ratio: Figure): Iterable<Misfit> {
  const parts = (ratio.reading.value ?? '').split(':')
  if (parts.length < 3 || !wholeStructures.test(textInFront(digest, ratio))) return
  const total = sum(parts.map(asPrinted))
  const near = { low: '90', high: '110' }
  if (meets(total, hundred) || !meets(total, near)) return
  const terms = `${parts.join(' + ')} = ${pointText(total, 1)}`
  yield misfit({
    at: ratio,
    message: { zh: `构成相加不是100：${terms}`, en: `The parts do not make up 100: ${terms}` },
    from: [],
    truncated: false,
    fitting: null,
  })
}

/** What rounds to the number as printed: 5.1 stands for 5.05 to 5.15. */
function asPrinted(part: string): Interval {
  const half = new Big(5).times(new Big(10).pow(-((part.split('.')[1]?.length ?? 0) + 1)))
  return { low: new Big(part).minus(half).toFixed(), high: new Big(part).plus(half).toFixed() }
}

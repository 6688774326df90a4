// A count that points back (这3家机构, 上述6项措施) is the one of that number told before it: with its name, place and time. So is a
// percentage that does (这个6.1%, 5.6%的背后), or of which only its pace is named (5.6%的同比增速).
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { observationWith } from '../observation.ts'
import { readingWith } from './readingWith.ts'
import { keyOfRestated } from './restated.ts'
import { significantDigits } from './slips.ts'

/** So many figures and passages back is one looked for. */
const [mostBack, mostPassages] = [12, 3]
/** A number of one digit. */
const nearBack = 4
const pointing = endTest(/(?:这|上述|前述)$/)
/** Characters behind a figure in which its noun stands; of a noun the last two tell most. */
const farthestNoun = 12

/** The observations, each that points back as what it points at; where that has no key both get one that holds the value itself. */
export function withPointedAt(
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): readonly Observation[] {
  let pointed: Observation[] | null = null
  for (let index = 1; index < figures.length; index++) {
    const told: readonly Observation[] = pointed ?? observations
    const growth = growthPointedAt(index, told, figures, passages)
    if (growth !== null) {
      pointed ??= [...observations]
      pointed[index] = asGrown(told[growth]!, told[index]!)
      continue
    }
    if (!pointsBack(observations[index]!, figures[index]!, passages)) continue
    const first = antecedentOf(index, told, figures, passages)
    if (first === null) continue
    pointed ??= [...observations]
    pointed[first] = withKey(told[first]!)
    pointed[index] = asTold(pointed[first], told[index]!)
  }
  return pointed ?? observations
}

function pointsBack(at: Observation, { passage, start }: DetectedFigure, passages: readonly Passage[]): boolean {
  if (!isCounted(at)) return false
  const { text, cell } = passages[passage]!
  return cell === null && pointing(text.slice(Math.max(0, start - 2), start))
}

/** Its name says nothing but that it is a pace. */
const paceOnly = endTest(/^(?:同比|年均|平均|实际|总体|整体)*[增涨降]幅$|^(?:同比|年均|平均|实际|总体|整体)*增速$/)
const pointsAtNumber = endTest(/(?:这个?|这一)$/)
const startsClause = endTest(/[，。；：！？“（—]$/)
const speaksOfNumber = startTest(/^的(?:背后|含金量|成绩单?|答卷)/)

/** The nearest growth in front by that number; null where the percentage has a name of its own. */
function growthPointedAt(
  index: number,
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): number | null {
  const { kind, value, indicator, threshold, direction } = observations[index]!
  if (kind !== 'percent' || value === null || threshold) return null
  const { passage } = figures[index]!
  if (passages[passage]!.cell !== null) return null
  if (indicator !== null && !paceOnly(indicator) && !pointsAtGrowth(figures[index]!, passages)) return null
  const [far, farPassages] = significantDigits(value) > 1 ? [mostBack, mostBack] : [nearBack, mostPassages]
  for (let before = index - 1; before >= Math.max(0, index - far); before--) {
    const at = figures[before]!.passage
    if (passage - at > farPassages) return null
    const first = observations[before]!
    if (first.value !== value || first.kind !== 'percent' || first.basis !== 'growth') continue
    if (direction !== null && direction !== first.direction) continue
    if (first.indicator === null || paceOnly(first.indicator)) continue
    if (isHeadline(passages[at]!) || !hasHeading(at, passage, passages)) return before
  }
  return null
}

/** 这个6.1%来之不易, 5.6%的背后; not 利率7%的背后, 这12.5%的渔民. */
function pointsAtGrowth({ passage, start, end }: DetectedFigure, passages: readonly Passage[]): boolean {
  const { text } = passages[passage]!
  const [left, right] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 5)]
  if (speaksOfNumber(right)) return left === '' || startsClause(left) || pointsAtNumber(left)
  return !right.startsWith('的') && pointsAtNumber(left)
}

/** What a headline tells is of all parts below it. */
function isHeadline({ kind, paragraph }: Passage): boolean {
  return kind === 'heading' && paragraph === 1
}

function hasHeading(first: number, again: number, passages: readonly Passage[]): boolean {
  for (let between = first + 1; between < again; between++) if (passages[between]!.kind === 'heading') return true
  return false
}

/** What is read as the growth of another time or place keeps both. */
function asGrown(first: Observation, again: Observation): Observation {
  const { text, hedge, interval, period, scope } = again
  if (again.basis === 'growth' && (period !== first.period || scope !== first.scope))
    return readingWith(again, { indicator: first.indicator })
  return observationWith(first, { text, hedge, interval })
}

function isCounted({ kind, basis, value, threshold }: Observation): boolean {
  return kind === 'count' && basis === 'level' && value !== null && value !== '1' && !threshold
}

/** The nearest one in front that counts as many of the same noun, or else the nearest that counts as many. */
function antecedentOf(
  index: number,
  observations: readonly Observation[],
  figures: readonly DetectedFigure[],
  passages: readonly Passage[],
): number | null {
  const [at, own] = [observations[index]!, figures[index]!]
  const noun = nounBehind(own, passages)
  let nearest: number | null = null
  for (let before = index - 1; before >= Math.max(0, index - mostBack); before--) {
    if (own.passage - figures[before]!.passage > mostPassages) break
    const first = observations[before]!
    if (!isCounted(first) || first.value !== at.value || first.unit !== at.unit) continue
    if (noun !== '' && isOfNoun(first, nounBehind(figures[before]!, passages), noun)) return before
    nearest ??= before
  }
  return nearest
}

/** The words behind a figure, as far as the next mark. */
function nounBehind({ passage, end }: DetectedFigure, passages: readonly Passage[]): string {
  const behind = passages[passage]!.text.slice(end, end + farthestNoun)
  return /^[^，。；：、！？“”（）《》\d]*/.exec(behind)![0]
}

function isOfNoun({ indicator }: Observation, behind: string, noun: string): boolean {
  const head = noun.slice(0, 2)
  return behind.includes(head) || (indicator?.includes(head) ?? false)
}

function withKey(first: Observation): Observation {
  if (first.quantity !== null || first.indicator === null) return first
  return readingWith(first, { quantity: keyOfRestated(first), series: null })
}

function asTold(first: Observation, again: Observation): Observation {
  const { scope, period, relativePeriod, series, quantity } = first
  if (first.indicator === null) return again
  const indicator = tellsMore(again.indicator ?? '', first.indicator) ? again.indicator : first.indicator
  return readingWith(again, { indicator, scope, period, relativePeriod, series, quantity })
}

/** 被吸收合并的渔业银行数 tells more than 渔业银行数. */
function tellsMore(again: string, first: string): boolean {
  return again.length > first.length && again.endsWith(first.slice(-nounWithClassifier))
}

const nounWithClassifier = 4

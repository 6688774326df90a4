// What the text's own figures give when they are added, divided and compared: 8210亿元 + 2760亿元 = 1.097万亿元.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import { add, exactly, negate, scale, subtract, sum, type Interval } from '../../model/interval.ts'
import { divide, growthPercent, multiply, power } from '../../model/intervalProduct.ts'
import { pointsIn } from '../../model/points.ts'
import { signedTerms, type Relation } from '../../model/relation.ts'
import { resultText, statedText } from './resultText.ts'
import { word } from '../wording/words.ts'

/** Exact powers grow with every year. */
const mostYears = 50

type Figure = Observation | undefined
/** An observation with a single value. */
type Valued = Observation & { readonly value: string }
type RelationOf<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>

/** The arithmetic of a relation with its result, interval and what the text states; null where a value is a range or the kind has no formula to show. */
export function relationText(digest: Digest, relation: Relation, language: Language): string | null {
  const figure = (ordinal: number): Figure => digest.figures[ordinal]?.observation
  if (relation.kind === 'sum') return sumText(relation, figure, language)
  if (relation.kind === 'difference')
    return differenceText(figure(relation.a), figure(relation.b), figure(relation.difference), language)
  if (relation.kind === 'share')
    return shareText(figure(relation.part), figure(relation.whole), figure(relation.share), language)
  if (relation.kind === 'multiple') return multipleText(relation, figure, language)
  if (relation.kind !== 'growth') return null
  const [now, before, rate] = [figure(relation.now), figure(relation.before), figure(relation.rate)]
  return relation.years > 1
    ? compoundText(now, before, rate, relation.years, language)
    : growthText(now, before, rate, language)
}

/** now ÷ before − 1; `rate` is the growth that the text states, if it states one. */
export function growthText(now: Figure, before: Figure, rate: Figure, language: Language): string | null {
  const levels = quotientOf(now, before)
  if (levels === null) return null
  const value = growthPercent(levels.a, levels.b)
  const range = growthPercent(levels.first.interval, levels.second.interval)
  return `${levels.text} − 1 = ${resultText(value, range, '%', rate, language)}${statedText(rate, language)}`
}

function sumText(relation: RelationOf<'sum'>, figure: (ordinal: number) => Figure, language: Language): string | null {
  const whole = figure(relation.whole)
  const parts = relation.parts.map(figure).filter(isValued)
  if (whole === undefined || parts.length < Math.max(2, relation.parts.length)) return null
  if (parts.some((part) => part.unit !== whole.unit)) return null
  const turned = (of: Interval, index: number): Interval => (relation.signs?.[index] === -1 ? negate(of) : of)
  const value = sum(parts.map((part, index) => turned(exactly(part.value), index)))
  const range = sum(parts.map((part, index) => turned(part.interval, index)))
  const terms = signedTerms(
    parts.map((part) => part.text),
    relation.signs,
  )
  const partial = relation.complete ? '' : word('partial', language)
  return `${terms} = ${resultText(value, range, whole.unit, whole, language)}${statedText(whole, language)}${partial}`
}

function differenceText(a: Figure, b: Figure, difference: Figure, language: Language): string | null {
  if (!isValued(a) || !isValued(b) || a.unit !== b.unit || difference === undefined) return null
  const value = pointsIn(difference, subtract(exactly(a.value), exactly(b.value)))
  const range = pointsIn(difference, subtract(a.interval, b.interval))
  const result = resultText(value, range, difference.unit, difference, language)
  return `${a.text} − ${b.text} = ${result}${statedText(difference, language)}`
}

function shareText(part: Figure, whole: Figure, share: Figure, language: Language): string | null {
  const levels = quotientOf(part, whole)
  if (levels === null) return null
  const value = scale(divide(levels.a, levels.b), '100')
  const range = scale(divide(levels.first.interval, levels.second.interval), '100')
  return `${levels.text} = ${resultText(value, range, '%', share, language)}${statedText(share, language)}`
}

function multipleText(
  relation: RelationOf<'multiple'>,
  figure: (ordinal: number) => Figure,
  language: Language,
): string | null {
  const levels = quotientOf(figure(relation.now), figure(relation.before))
  const multiple = figure(relation.multiple)
  if (levels === null) return null
  const less = exactly(relation.grown ? '-1' : '0')
  const value = add(divide(levels.a, levels.b), less)
  const range = add(divide(levels.first.interval, levels.second.interval), less)
  const formula = relation.grown ? `${levels.text} − 1` : levels.text
  return `${formula} = ${resultText(value, range, '×', multiple, language)}${statedText(multiple, language)}`
}

/** Roots are not exact, so a compound rate is shown forwards: before × (1 + rate) to the power of the years. */
function compoundText(now: Figure, before: Figure, rate: Figure, years: number, language: Language): string | null {
  if (!isValued(before) || !isValued(rate) || now?.unit !== before.unit || years > mostYears) return null
  const down = rate.direction === 'down'
  const factor = (of: Interval): Interval => power(add(exactly('1'), scale(of, down ? '-0.01' : '0.01')), years)
  const value = multiply(exactly(before.value), factor(exactly(rate.value)))
  const range = multiply(before.interval, factor(rate.interval))
  const formula = `${before.text} × (1 ${down ? '−' : '+'} ${rate.text})^${years}`
  return `${formula} = ${resultText(value, range, before.unit, now, language)}${statedText(now, language)}`
}

interface Quotient {
  readonly first: Valued
  readonly second: Valued
  readonly a: Interval
  readonly b: Interval
  readonly text: string
}

/** Two single values of one unit, the second not zero; else null. */
function quotientOf(first: Figure, second: Figure): Quotient | null {
  if (!isValued(first) || !isValued(second) || first.unit !== second.unit || /^-?0*(?:\.0*)?$/.test(second.value))
    return null
  return {
    first,
    second,
    a: exactly(first.value),
    b: exactly(second.value),
    text: `${first.text} ÷ ${second.text}`,
  }
}

function isValued(figure: Figure): figure is Valued {
  return figure !== undefined && figure.value !== null && /^-?\d+(?:\.\d+)?$/.test(figure.value)
}

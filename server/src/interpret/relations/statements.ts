// What a document states of its quantities: level and growth on the year, by article, name, scope and period.
import type { FigureMention, Observation } from '../../model/figure.ts'
import { isSize } from '../../model/sizes.ts'
import type { Ground } from './ground.ts'

/** Indices of the figures that state one quantity, in order of the text. */
export interface Stated {
  readonly levels: readonly number[]
  /** Growth on the year, in percent. */
  readonly rates: readonly number[]
}

export interface Statements {
  /** What is stated of `name` (normalised) in the article of figure `like`, in its scope and period unless others are given. */
  of(name: string, like: number, scope?: string, period?: string): Stated
  /** Normalised name of the figure's indicator; '' where it has none. */
  nameOf(figure: number): string
}

interface Growing {
  readonly levels: number[]
  readonly rates: number[]
}

const nothing: Stated = { levels: [], rates: [] }

/** Only actual figures whose scope and period are known. A name is looked through when it is first asked for; linear in the figures. */
export function statementsOf(ground: Ground): Statements {
  const { figures, names } = ground
  const found = new Map<string, ReadonlyMap<string, Growing>>()
  return {
    nameOf: (index) => names[index] ?? '',
    of: (name, like, scope, period) => {
      let stated = found.get(name)
      if (stated === undefined) found.set(name, (stated = statedOf(name, ground)))
      if (stated.size === 0) return nothing
      const { observation: own } = figures[like]!
      return stated.get(keyOf(scope ?? own.scope, period ?? own.period, own.qualifiers)) ?? nothing
    },
  }
}

/** What is stated of one name, by scope, period and qualifiers. */
function statedOf(name: string, { figures, named }: Ground): ReadonlyMap<string, Growing> {
  const found = new Map<string, Growing>()
  for (const index of named.get(name) ?? []) {
    const { observation } = figures[index]!
    const part = partOf(observation)
    if (part === null) continue
    const { scope, period, qualifiers } = observation
    const key = keyOf(scope, period, qualifiers)
    const stated = found.get(key)
    if (stated !== undefined) stated[part].push(index)
    else found.set(key, { levels: part === 'levels' ? [index] : [], rates: part === 'rates' ? [index] : [] })
  }
  return found
}

/** The one of `indices` that stands nearest to figure `to`; null where there is none. */
export function nearestTo(indices: readonly number[], to: number): number | null {
  let best: number | null = null
  for (const index of indices) if (best === null || Math.abs(index - to) < Math.abs(best - to)) best = index
  return best
}

/** Those that are known well enough to be held against other paragraphs. */
export function sure(indices: readonly number[], figures: readonly FigureMention[]): readonly number[] {
  return indices.filter((index) => figures[index]!.observation.quantity !== null)
}

/**
 * The nearest to figure `to` of those in its passage and of those known well enough; where there is none, of those that the
 * article has, if they are one number. Null where there is none.
 */
export function nearestKnown(indices: readonly number[], to: number, figures: readonly FigureMention[]): number | null {
  const { passage } = figures[to]!
  const known = indices.filter(
    (index) => index !== to && (figures[index]!.passage === passage || figures[index]!.observation.quantity !== null),
  )
  const all = known.length === 0 && areOneNumber(indices, figures) ? indices.filter((index) => index !== to) : known
  return nearestTo(all, to)
}

function areOneNumber(indices: readonly number[], figures: readonly FigureMention[]): boolean {
  const numbers = indices.map(
    (index) => `${figures[index]!.observation.value ?? ''} ${figures[index]!.observation.unit}`,
  )
  return new Set(numbers).size === 1
}

function keyOf(scope: string | null, period: string | null, qualifiers: readonly string[]): string {
  return `${scope}|${period}|${qualifiers.length === 0 ? '' : qualifiers.join('+')}`
}

function partOf(observation: Observation): keyof Growing | null {
  const { basis, unit, base, status, threshold, scope, period } = observation
  if (status !== 'actual' || threshold || scope === null || period === null) return null
  if (isSize(observation)) return 'levels'
  return basis === 'growth' && unit === '%' && base === 'yoy' ? 'rates' : null
}

// What all finders of relations read: the figures in their places, their names, and which of them can take part in what.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Basis, FigureKind, FigureMention } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import { normaliseName } from '../subject/indicator.ts'

/** Made once for a document; indices are into its figures, and lists of them are in order of the text. */
export interface Ground {
  readonly figures: readonly FigureMention[]
  readonly detected: readonly DetectedFigure[]
  readonly passages: readonly Passage[]
  /** Normalised name of each figure's indicator; '' where it has none. */
  readonly names: readonly string[]
  /** The figures of each name, names in order of their first figure; those that have none are left out. */
  readonly named: ReadonlyMap<string, readonly number[]>
  readonly ofKind: Readonly<Record<FigureKind, readonly number[]>>
  readonly ofBasis: Readonly<Record<Basis, readonly number[]>>
}

export function groundOf(
  figures: readonly FigureMention[],
  detected: readonly DetectedFigure[],
  passages: readonly Passage[],
): Ground {
  const names: string[] = []
  const named = new Map<string, number[]>()
  const ofKind = noKinds()
  const ofBasis = noBases()
  for (let index = 0; index < figures.length; index++) {
    const { indicator, kind, basis } = figures[index]!.observation
    const name =
      indicator === null ? '' : normaliseName(kind === 'percentage-point' ? withoutPace(indicator) : indicator)
    names.push(name)
    ofKind[kind].push(index)
    ofBasis[basis].push(index)
    if (indicator === null) continue
    const alike = named.get(name)
    if (alike === undefined) named.set(name, [index])
    else alike.push(index)
  }
  return { figures, detected, passages, names, named, ofKind, ofBasis }
}

/** Points of a growth (贷款增速) go with what grew (贷款). */
function withoutPace(indicator: string): string {
  return indicator.replace(/(?<=..)(?:增速|增幅|涨幅|降幅)$/, '')
}

function noKinds(): Record<FigureKind, number[]> {
  return {
    amount: [],
    count: [],
    percent: [],
    'percentage-point': [],
    multiple: [],
    ratio: [],
    fraction: [],
    duration: [],
    measure: [],
  }
}

function noBases(): Record<Basis, number[]> {
  return { level: [], growth: [], change: [], share: [], rate: [], ratio: [] }
}

const farthestBetween = 80

/** From one figure to the next of its passage; from the passage's start for its first, at most the last 80 characters. */
export function textBetween({ passages, detected }: Ground, from: number, to: number): string {
  const [first, second] = [detected[from], detected[to]!]
  const start = first?.passage === second.passage ? first.end : 0
  return passages[second.passage]!.text.slice(Math.max(start, second.start - farthestBetween), second.start)
}

/** Two lists of figures as one, in order, without repeats. */
export function inOrder(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
  const all: number[] = []
  let [a, b] = [0, 0]
  while (a < one.length || b < other.length) {
    const [first, second] = [one[a] ?? Infinity, other[b] ?? Infinity]
    if (first <= second) a++
    if (second <= first) b++
    all.push(Math.min(first, second))
  }
  return all
}

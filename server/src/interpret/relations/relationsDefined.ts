// Sums that hold by definition, whether or not the text says 其中: 地区生产总值 is the 增加值 of the three 产业.
import type { Relation } from '../../model/relation.ts'
import type { Observation } from '../../model/figure.ts'
import { isSize } from '../../model/sizes.ts'
import { identities, type Identity } from '../../lexicon/identities.ts'
import { gathered } from '../../tools/gathered.ts'
import type { Ground } from './ground.ts'

/** How far from the whole, in figures, its parts may stand. */
const reach = 12

/** Those that `known` does not have; of one article, scope and period. Indices are into the figures. */
export function definedSums(ground: Ground, known: readonly Relation[]): Relation[] {
  const summed = new Set(gathered(known, (relation) => (relation.kind === 'sum' ? [keyOf(relation.parts)] : [])))
  return gathered(identities, (identity) => sumsOf(identity, ground)).filter(({ parts }) => !summed.has(keyOf(parts)))
}

type Sum = Extract<Relation, { kind: 'sum' }>

const keyOf = (parts: readonly number[]): string => [...parts].sort((a, b) => a - b).join('+')

function sumsOf({ whole, parts }: Identity, ground: Ground): Sum[] {
  const { named } = ground
  const candidates = parts.map((names) => gathered(names, (name) => named.get(name) ?? []))
  if (candidates.some((indices) => indices.length === 0)) return []
  return gathered(whole, (name) =>
    gathered(named.get(name) ?? [], (index) => {
      const found = candidates.map((indices) => nearestPart(indices, index, ground))
      return found.every((part) => part !== null)
        ? [{ kind: 'sum' as const, whole: index, parts: found, complete: true }]
        : []
    }),
  )
}

/** The part that stands nearest to its whole; null where none is of its time and place. */
function nearestPart(indices: readonly number[], whole: number, { figures, passages }: Ground): number | null {
  let nearest: number | null = null
  const of = figures[whole]!
  if (!isActual(of.observation)) return null
  for (const index of indices) {
    const distance = Math.abs(index - whole)
    if (distance > reach || (nearest !== null && distance >= Math.abs(nearest - whole))) continue
    const part = figures[index]!
    const together = passages[part.passage]!.article === passages[of.passage]!.article
    if (together && isActual(part.observation) && isAlike(part.observation, of.observation)) nearest = index
  }
  return nearest
}

function isActual(at: Observation): boolean {
  return isSize(at) && at.basis === 'level' && at.status === 'actual' && !at.threshold
}

function isAlike(part: Observation, whole: Observation): boolean {
  return part.unit === whole.unit && part.scope === whole.scope && part.period === whole.period && part.period !== null
}

// The figures of one article as entries, so that rules on relations and rules on series speak of them alike.
import type { Digest } from '../model/digest.ts'
import type { Observation } from '../model/figure.ts'
import type { Relation } from '../model/relation.ts'
import type { Entry } from '../index/snapshot.ts'

/** The `ordinal`-th figure of the digest; null where there is none. */
export function figureEntry(digest: Digest, ordinal: number): Entry<Observation> | null {
  const figure = digest.figures[ordinal]
  if (figure === undefined) return null
  return { at: { path: digest.document.path, kind: 'figure', ordinal }, reading: figure.observation }
}

/** The figures of these ordinals; null where one of them is missing. */
export function figureEntries(digest: Digest, ordinals: readonly number[]): readonly Entry<Observation>[] | null {
  const entries = ordinals.map((ordinal) => figureEntry(digest, ordinal))
  return entries.every((entry) => entry !== null) ? entries : null
}

/** The relations of one kind. */
export function relationsOf<Kind extends Relation['kind']>(
  digest: Digest,
  kind: Kind,
): readonly Extract<Relation, { kind: Kind }>[] {
  return digest.relations.filter((relation): relation is Extract<Relation, { kind: Kind }> => relation.kind === kind)
}

/** Whether a rate has a name of its own that its level has not: 村集体收入从16万元增至48万元，村民人均收入翻了一番. */
export function nameTwoThings(level: Observation, rate: Observation): boolean {
  if (level.indicator === null || rate.indicator === null) return false
  if (level.series !== null && level.series === rate.series) return false
  return !rate.indicator.includes(level.indicator) && !level.indicator.includes(rate.indicator)
}

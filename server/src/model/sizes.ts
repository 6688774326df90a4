// What can be held against its parts, its growth and its earlier values.
import type { Observation } from './figure.ts'

/** A level, or what came anew in a period: 企业300家, 新设企业300家. */
export function isSize({ basis, fresh }: Pick<Observation, 'basis' | 'fresh'>): boolean {
  return basis === 'level' || fresh
}

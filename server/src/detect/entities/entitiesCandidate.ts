// A name read in one passage, before overlaps are settled.
import type { EntityType } from '../../model/entity.ts'

/**
 * `[start, end)` in the passage's text. `canonical` is null where the name is its own full form. To be made by the functions below only:
 * V8 compiles what reads names once more for every other set of fields.
 */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly canonical: string | null
  readonly defines: boolean
  /** It stands there with a slip of the pen; this is how it should. */
  readonly slipOf: string | null
}

export function candidate(start: number, end: number, type: EntityType, canonical: string | null = null): Candidate {
  return { start, end, type, canonical, defines: false, slipOf: null }
}

/** A short form that the text defines. */
export function defined(start: number, end: number, type: EntityType, canonical: string): Candidate {
  return { start, end, type, canonical, defines: true, slipOf: null }
}

/** A name with a slip of the pen. */
export function slipped(start: number, end: number, type: EntityType, canonical: string, slipOf: string): Candidate {
  return { start, end, type, canonical, defines: false, slipOf }
}

/** Without overlaps, in order of the text: of two names that overlap the longer one stays, of equals the first. */
export function longestNames(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = areOrdered(candidates) ? candidates : [...candidates].sort(order)
  const kept: Candidate[] = []
  for (const candidate of ordered) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= candidate.start) kept.push(candidate)
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate
  }
  return kept
}

const order = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end

/** Mostly they are: known names alone. */
function areOrdered(candidates: readonly Candidate[]): boolean {
  for (let index = 1; index < candidates.length; index++)
    if (order(candidates[index - 1]!, candidates[index]!) > 0) return false
  return true
}

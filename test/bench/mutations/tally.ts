// Counts what was found of what was planted, by mutator and by what the error breaks.
import type { Judge } from './judge.ts'
import { mutatorNames, type Mutation } from './mutate.ts'

export interface Count {
  readonly planted: number
  readonly found: number
  /** Findings that the plantings added, and those of them beside the point. */
  readonly added: number
  readonly beside: number
}

export interface Judged {
  readonly mutation: Mutation
  readonly isFound: boolean
  readonly added: number
  readonly beside: readonly string[]
}

export function judgeAll(judge: Judge, mutations: readonly Mutation[]): Judged[] {
  return mutations.map((mutation) => {
    const { found, beside } = judge.judge(mutation.planting.edits)
    return {
      mutation,
      isFound: found.length > 0,
      added: found.length + beside.length,
      beside: beside.map(({ code, path, message }) => `${code} ${path}: ${message}`),
    }
  })
}

export function countOf(judged: readonly Judged[]): Count {
  const total = (of: (one: Judged) => number): number => judged.reduce((sum, one) => sum + of(one), 0)
  return {
    planted: judged.length,
    found: total(({ isFound }) => (isFound ? 1 : 0)),
    added: total(({ added }) => added),
    beside: total(({ beside }) => beside.length),
  }
}

export function byMutator(judged: readonly Judged[]): [string, Count][] {
  return mutatorNames.map((name) => [
    name,
    countOf(judged.filter(({ mutation }) => mutation.planting.mutator === name)),
  ])
}

/** Of the errors planted in bonds: by the kind of a bond that they break (one error may break several). */
export function byBond(judged: readonly Judged[]): [string, Count][] {
  const kinds = [...new Set(judged.flatMap(({ mutation }) => mutation.broken.map(({ kind }) => kind)))].sort()
  return kinds.map((kind) => [
    kind,
    countOf(judged.filter(({ mutation }) => mutation.broken.some((bond) => bond.kind === kind))),
  ])
}

/** Inside an article: where it breaks a bond of one article. */
export function isInside({ mutation }: Judged): boolean {
  return mutation.broken.some(({ across }) => !across)
}

export function isAcross(judged: Judged): boolean {
  return judged.mutation.broken.length > 0 && !isInside(judged)
}

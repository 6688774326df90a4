// Counts verdicts, and says whether they are good enough.
import type { Judged } from './histories.ts'
import type { Verdict } from './judge.ts'

export type Count = Readonly<Record<Verdict, number>>

/** What must hold: none lost, most found of those whose text exists, next to none misplaced of all. Shares of 1. */
export const limits = { lost: 0, right: 0.95, wrong: 0.005 }

export function countOf(judged: readonly Judged[]): Count {
  const count = { right: 0, wrong: 0, tray: 0, gone: 0, lost: 0 }
  for (const { verdict } of judged) count[verdict]++
  return count
}

/** Of the notes whose text exists or that were placed. */
export const shareRight = ({ right, wrong, tray }: Count): number => right / Math.max(1, right + wrong + tray)
export const shareWrong = ({ right, wrong, tray, gone, lost }: Count): number =>
  wrong / Math.max(1, right + wrong + tray + gone + lost)

export function isKept(count: Count): boolean {
  return count.lost <= limits.lost && shareRight(count) >= limits.right && shareWrong(count) <= limits.wrong
}

export function groupBy(judged: readonly Judged[], key: (one: Judged) => readonly string[]): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) for (const name of new Set(key(one))) groups.set(name, [...(groups.get(name) ?? []), one])
  return groups
}

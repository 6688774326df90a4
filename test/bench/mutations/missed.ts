// What was not found, by what it breaks: each bond with its figures in context and the errors that went unseen there.
import { inContext } from '../../accuracy/quote.ts'
import type { Bond } from './bonds.ts'
import type { Planting } from './planting.ts'
import type { Stated } from './stated.ts'
import type { Judged } from './tally.ts'

/** One text per bond with misses, ordered by kind; a miss that breaks several is told at each. */
export function missedByBond(stated: Stated, judged: readonly Judged[]): string[] {
  const missed = new Map<Bond, Planting[]>()
  const planted = new Map<Bond, number>()
  for (const { mutation, isFound } of judged)
    for (const bond of mutation.broken) {
      planted.set(bond, (planted.get(bond) ?? 0) + 1)
      if (!isFound) missed.set(bond, [...(missed.get(bond) ?? []), mutation.planting])
    }
  return [...missed]
    .sort(([a], [b]) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
    .map(([bond, plantings]) => [headOf(bond, plantings, planted), ...membersOf(bond, stated, plantings)].join('\n'))
}

function headOf(bond: Bond, missed: readonly Planting[], planted: ReadonlyMap<Bond, number>): string {
  const path = bond.members[0]?.id.replace(/#[^#]*$/, '') ?? ''
  return `${bond.kind}${bond.across ? ' across' : ''} · ${path} · ${String(missed.length)} of ${String(planted.get(bond) ?? 0)} missed`
}

function membersOf(bond: Bond, { figures, documents }: Stated, missed: readonly Planting[]): string[] {
  return bond.members.map(({ id, role }) => {
    const figure = figures.get(id)!
    const text = documents.find(({ path }) => path === figure.path)?.text ?? ''
    const unseen = missed.flatMap(({ mutator, written }) =>
      written.has(id)
        ? [
            `${mutator} → ${figure.written.direction !== written.get(id)!.direction ? 'turned ' : ''}${written.get(id)!.text}`,
          ]
        : [],
    )
    return [`    ${role}: ${inContext(text, figure.span)}`, ...unseen.map((one) => `        ${one}`)].join('\n')
  })
}

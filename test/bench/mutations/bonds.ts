// What holds two or more labelled figures together: a relation or a shared quantity, with the test that it still holds.
import type { Interval } from '../../../server/src/model/interval.ts'
import type { RelationLabel } from '../../accuracy/labels.ts'
import { formulas } from './formulas.ts'

/** The part that a figure plays in a bond: `part`, `share`, `whole`, `rate` …. */
export interface Member {
  /** Of the figure, in all articles. */
  readonly id: string
  readonly role: string
}

export interface Bond {
  readonly kind: string
  readonly across: boolean
  readonly members: readonly Member[]
  /** Whether the figures fit by what `read` says of each: intervals, negative for what goes down. */
  fits(read: (id: string) => Interval): boolean
}

export function sameBond(ids: readonly string[], across: boolean): Bond[] {
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => ({
      kind: 'same',
      across,
      members: [a, b].map((id) => ({ id, role: 'same' })),
      fits: (read) => formulas.same({ two: [read(a), read(b)] }, 1),
    })),
  )
}

/** Null for a kind without a formula. `idOf` turns the label's name of a figure into its id. */
export function relationBond(label: RelationLabel, idOf: (name: string) => string): Bond | null {
  const formula = formulas[label['partial'] === true ? `${label.kind}, partial` : label.kind]
  if (formula === undefined || label['holds'] === false) return null
  const roles = Object.entries(label).flatMap(([role, value]): [string, string[]][] => {
    const names = namesIn(value).map(idOf)
    return /^(?:kind|calc|note|items|signs)$/.test(role) || names.length === 0 ? [] : [[role, names]]
  })
  const signs = Array.isArray(label['signs']) ? (label['signs'] as number[]) : null
  const count = countOf(label)
  return {
    kind: label.kind,
    across: false,
    members: roles.flatMap(([role, ids]) => ids.map((id) => ({ id, role }))),
    fits: (read) => formula(Object.fromEntries(roles.map(([role, ids]) => [role, ids.map(read)])), count, signs),
  }
}

function namesIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? (value as unknown[]).flat() : [value]
  return list.filter((name): name is string => typeof name === 'string' && /^f\d+$/.test(name))
}

/** How many items are listed, or how many days or years lie between the dates; 1 for all else. */
function countOf(label: RelationLabel): number {
  if (Array.isArray(label['items'])) return label['items'].length
  if (typeof label['years'] === 'number') return label['years']
  if (!Array.isArray(label['dates'])) return 1
  const [from, to] = (label['dates'] as string[]).map((date) =>
    date.length === 4 ? Number(date) : Date.parse(date) / 864e5,
  )
  return to! - from!
}

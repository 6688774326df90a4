// One sentence in two articles that agree in everything but a figure: a reprint with a slip, unless it may be a serial report.
import { isSlipOf } from '../interpret/again/slips.ts'
import type { Entry, Reprint, Worded } from '../index/snapshot.ts'

type Placed = Entry<Worded>

/** Digits that a sentence must have beside the figure, so that it cannot be a bulletin which comes again with other numbers. */
const tellingDigits = 6
/** Days after which an equal sentence is rather of another time. */
const mostDays = 31
/** A number of articles with one sentence beyond which one more tells nothing. */
const mostLookedAt = 30

/** For each figure that reads otherwise in other articles, where it does so. */
export function* differingReprints({ entries }: Reprint): Iterable<readonly [Placed, readonly Placed[]]> {
  if (entries.length < 2) return
  const looked = entries.slice(0, mostLookedAt)
  for (const figure of looked) {
    const others = looked.filter((other) => other.at.path !== figure.at.path && differ(figure, other))
    if (others.length > 0) yield [figure, others]
  }
}

/** Whether the one is the other with one slip of the pen, and not another number altogether. */
export function areSlips({ reading: a }: Placed, { reading: b }: Placed): boolean {
  const [first, second] = [a.observation, b.observation]
  return first.value === second.value || isSlipOf(first.value ?? '', second.value ?? '')
}

function differ({ reading: a }: Placed, { reading: b }: Placed): boolean {
  const [first, second] = [a.observation, b.observation]
  if (first.value === null || second.value === null || first.unit !== second.unit) return false
  const turned = first.direction !== null && second.direction !== null && first.direction !== second.direction
  return (first.value !== second.value || turned) && areOfOneTime(a, b)
}

/** The sentence names its time or enough other figures, and the articles are not of two times; or they are of one day. */
function areOfOneTime(a: Worded, b: Worded): boolean {
  const days = daysBetween(a.date, b.date)
  if (days === 0) return true
  return (a.wording?.digits ?? 0) >= tellingDigits && (days === null || days <= mostDays)
}

/** Null where one of the days is not known. */
function daysBetween(a: string | null, b: string | null): number | null {
  if (a?.length !== 10 || b?.length !== 10) return null
  return Math.abs(Date.parse(a) - Date.parse(b)) / 864e5
}

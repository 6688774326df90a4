// Every planting there is in the labelled texts: of real errors only, each of which breaks what holds before it.
import { meets, type Interval } from '../../../server/src/model/interval.ts'
import { createRandom } from '../../accuracy/random.ts'
import type { Bond } from './bonds.ts'
import { digitDropped, digitSwapped, pointMoved } from './mutators/digits.ts'
import { rateExchanged } from './mutators/exchange.ts'
import { magnitude } from './mutators/magnitude.ts'
import { nameMutations } from './mutators/names.ts'
import { periodShifted } from './mutators/period.ts'
import { partChanged, shareChanged, wholeChanged } from './mutators/roles.ts'
import { signFlipped } from './mutators/sign.ts'
import type { FigureMutator, Planting } from './planting.ts'
import type { Stated } from './stated.ts'
import { meaningOf } from './written.ts'

const figureMutators: readonly FigureMutator[] = [
  digitSwapped,
  digitDropped,
  magnitude,
  pointMoved,
  signFlipped,
  rateExchanged,
  periodShifted,
  partChanged,
  wholeChanged,
  shareChanged,
]

/** In the order in which they are printed. */
export const mutatorNames: readonly string[] = [
  ...figureMutators.map(({ name }) => name),
  'title character changed',
  'entity character changed',
  'issuer changed',
]

export interface Mutation {
  readonly planting: Planting
  /** The bonds that it breaks; of a name, none. */
  readonly broken: readonly Bond[]
}

const seed = 20240611

/** The same for the same texts. Only figures of a bond that holds are changed, and only so that a bond breaks. */
export function mutationsOf(stated: Stated): Mutation[] {
  const random = createRandom(seed)
  const sound = { ...stated, bonds: stated.bonds.filter((bond) => bond.fits(reader(stated, null))) }
  const bonded = new Set(sound.bonds.flatMap(({ members }) => members.map(({ id }) => id)))
  const figures = [...stated.figures.values()].filter(({ id }) => bonded.has(id) && !stated.faulty.has(id))
  const ofFigures = figureMutators.flatMap((mutator) =>
    figures.flatMap((figure): Mutation[] => {
      const planted = mutator.plant(figure, sound, random)
      if (planted === null) return []
      const planting = { ...planted, mutator: mutator.name }
      const broken = brokenBy(planting, sound)
      return broken.length === 0 && !isRivalled(planting, sound) ? [] : [{ planting, broken }]
    }),
  )
  return [...ofFigures, ...nameMutations(stated, random).map((planting) => ({ planting, broken: [] }))]
}

function brokenBy(planting: Planting, { bonds, ...stated }: Stated): Bond[] {
  return bonds.filter(
    (bond) =>
      bond.members.some(({ id }) => planting.written.has(id)) && !bond.fits(reader({ ...stated, bonds }, planting)),
  )
}

/** Whether a figure that now claims to be another quantity does not fit what is said of that. */
function isRivalled({ claims = [] }: Planting, stated: Stated): boolean {
  const read = reader(stated, null)
  return claims.some(([figure, rival]) => !meets(read(figure), read(rival)))
}

function reader({ figures }: Stated, planting: Planting | null): (id: string) => Interval {
  return (id) => {
    const written = planting?.written.get(id) ?? figures.get(id)?.written
    if (written === undefined) throw new Error(`no figure ${id}`)
    return meaningOf(written)
  }
}

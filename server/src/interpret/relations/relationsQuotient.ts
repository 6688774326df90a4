// What is by its definition one quantity divided by another: 贸易条件指数 of the prices of exports and imports, 城镇化率 of populations, 人均生产总值 of 生产总值 and population.
import { gathered } from '../../tools/gathered.ts'
import { quotients, type Quotient } from '../../lexicon/quotients.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import type { Ground } from './ground.ts'
import { nearestTo } from './statements.ts'
import { endTest, type TextTest } from '../../tools/patternsAtEnds.ts'

/** The quotients that an article tells with both of what they are of, for one scope and time. Linear in the figures. */
export function definedQuotients(ground: Ground): Relation[] {
  const told = [...ground.named.keys()].filter((name) => isQuotient(name))
  if (told.length === 0) return []
  return gathered(definitions, (definition) => (told.some(definition.isName) ? relationsOf(definition, ground) : []))
}

/** Most articles tell none, and cost one look a name. */
const isQuotient = endTest(new RegExp(quotients.map(({ name }) => name.source).join('|')))

/** The quotients with tests of names for their patterns. */
type Definition = Quotient & Readonly<Record<'isName' | 'isDividend' | 'isDivisor', TextTest>>

const definitions: readonly Definition[] = quotients.map((quotient) => ({
  ...quotient,
  isName: endTest(quotient.name),
  isDividend: endTest(quotient.dividend),
  isDivisor: endTest(quotient.divisor),
}))

function relationsOf(
  { isName, isDividend, isDivisor, times, asIndices, perHead }: Definition,
  { figures, names, passages }: Ground,
): Relation[] {
  const [upper, lower] = [new Map<string, number[]>(), new Map<string, number[]>()]
  const found: number[] = []
  figures.forEach(({ observation, passage }, index) => {
    const plain = names[index]!
    const isNamed = isName(plain) && observation.basis !== 'growth'
    const fits = asIndices ? observation.basis === 'growth' && observation.unit === '%' : isSize(observation)
    const part = !fits ? null : isDividend(plain) ? upper : isDivisor(plain) ? lower : null
    if (observation.indicator === null || (!isNamed && part === null)) return
    const key = keyOf(observation, passages[passage]!)
    if (key === null) return
    if (isNamed) found.push(index)
    if (part !== null) put(part, key, index)
  })
  return gathered(found, (index): Relation[] => {
    const { observation, passage } = figures[index]!
    const key = keyOf(observation, passages[passage]!) ?? ''
    const [one, other] = [nearestTo(upper.get(key) ?? [], index), nearestTo(lower.get(key) ?? [], index)]
    if (one === null || other === null) return []
    return [{ kind: 'quotient', quotient: index, dividend: one, divisor: other, times, asIndices, perHead }]
  })
}

/** Article, scope and the time that the figure ends with: a state at a year's end goes with the year. */
function keyOf({ status, scope, period, threshold }: Observation, { article }: Passage): string | null {
  if (status !== 'actual' || threshold || scope === null || period === null) return null
  return [article, scope, period.replace(/^\.\.\//, '').replace(/^(\d{4})-12(?:-31)?$/, '$1')].join('|')
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [index])
  else list.push(index)
}

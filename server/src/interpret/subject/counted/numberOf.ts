// The name of a count: the noun that is counted, and 数.
import type { DetectedFigure } from '../../../detect/figures/figures.ts'
import { isNamedQuantity } from '../indicator.ts'
import { unitsOfParts } from '../../../lexicon/indicators.ts'

/** Adds what a count's name needs to say that it is a number of things. */
export function numberOf(noun: string, figure: DetectedFigure): string {
  if (figure.kind !== 'count' || isNamedQuantity(noun) || noun.endsWith('数')) return noun
  if (isDividedInto(noun, figure.unit)) return `${noun}${figure.unit}数`
  return `${noun}${times.has(figure.unit) ? figure.unit : ''}${figure.unit === '人' && !persons.test(noun) ? '人' : ''}数`
}

const times: ReadonlySet<string> = new Set(['场次', '艘次'])

function isDividedInto(noun: string, unit: string): boolean {
  return (unitsOfParts.has(unit) || (unit === '条' && texts.test(noun))) && !noun.endsWith(unit)
}

const texts = /(?:》|法|条例|办法|公约|协定|章程|细则)$/

const persons = /[人者员生客民众工师兵士徒友子儿童老手口力]$/

// Units as they are read out: `CNY` → 元, yuan. The Chinese names are those of the lexicon.
import { units } from '../../lexicon/units.ts'
import type { Language } from '../../model/finding.ts'
import { englishUnits } from './words.ts'

const printed: ReadonlyMap<string, string> = firstNames()

/** Empty for units that are not read out (fractions and ratios); what is not known stands as it is. */
export function unitText(unit: string, language: Language): string {
  if (unit === '1' || unit === 'ratio') return ''
  if (language === 'zh') return printed.get(unit) ?? unit
  const name = englishUnits.get(unit) ?? unit
  return name === '%' ? name : ` ${name}`
}

function firstNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [name, { unit, factor }] of units) if (factor === '1' && !names.has(unit)) names.set(unit, name)
  return names
}

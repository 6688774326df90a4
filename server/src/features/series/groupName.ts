// Under which name figures of one indicator stand together: the trade of a province (外贸进出口总额, 进出口总值) with that of the nation (货物进出口总额).
import { isBareFlow, normaliseName } from '../../interpret/subject/indicator.ts'
import type { Observation } from '../../model/figure.ts'

export function groupName({ indicator }: Pick<Observation, 'indicator'>): string | null {
  if (indicator?.includes('口') !== true) return indicator
  const plain = normaliseName(indicator)
  return isBareFlow(plain) ? plain : indicator
}

// What stands beside a figure in lists of symbols: 跨境电商进出口总额 · 2023年上半年.
import type { Observation } from '../../model/figure.ts'
import type { Language } from '../../model/finding.ts'
import { periodText } from '../../model/periodText.ts'

/** The parts that are known; empty where nothing is. */
export function figureDetail({ indicator, period, relativePeriod }: Observation, language: Language): string {
  const time = period === null ? relativePeriod : periodText(period, language)
  return [indicator, time].filter((part) => part !== null).join(' · ')
}

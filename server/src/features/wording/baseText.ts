// What a growth rate is measured against, in words: 同比, 环比, 年均, or a period (比2019年).
import type { Language } from '../../model/finding.ts'
import { periodText } from '../../model/periodText.ts'
import { baseWords, word } from './words.ts'

/** `base` as in an observation: `yoy`, `mom`, `annual` or a period. */
export function baseText(base: string, language: Language): string {
  return baseWords.get(base)?.[language] ?? word('comparedWith', language, periodText(base, language))
}

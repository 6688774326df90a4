// An amount given in two currencies: 39.3亿美元（折合人民币280亿元）, 30.5万亿元，增长9.7%；折合4.6万亿美元.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'

const converts = /^[，,；;]?[（(]?(?:折合|约合|合计?约|相当于)(?:成)?(?:人民币)?(?:约|近|超过?)?$/

/** Relations of the amounts that a word joins; `between` gives the text from the end of one figure to the start of another. Linear. */
export function conversions(
  figures: readonly FigureMention[],
  detected: readonly DetectedFigure[],
  between: (from: number, to: number) => string,
): Relation[] {
  return figures.flatMap((mention, index): Relation[] => {
    if (mention.observation.kind !== 'amount') return []
    const back = figures[index - 1]?.observation.basis === 'growth' ? 2 : 1
    const other = figures[index - back]
    if (other?.observation.kind !== 'amount' || other.sentence !== mention.sentence) return []
    if (detected[index - back]!.passage !== detected[index]!.passage) return []
    if (!converts.test(between(index - 1, index)) || other.observation.unit === mention.observation.unit) return []
    return [{ kind: 'conversion', amount: index - back, converted: index }]
  })
}

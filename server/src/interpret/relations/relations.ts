// What the text says of how its figures hang together: the parts of a whole, 从…增至…, 占…的, 相差….
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import type { Relation } from '../../model/relation.ts'
import { restatements } from '../again/restatements.ts'
import { listCounts } from '../lists/listCounts.ts'
import { dateSpans } from './dateSpans.ts'
import { groundOf } from './ground.ts'
import { dividedCounts } from './relationsAmong.ts'
import { comparedRates } from './relationsCompared.ts'
import { conversions } from './relationsConverted.ts'
import { multiplesOfYears } from './relationsMultiple.ts'
import { listedSums } from './relationsParts.ts'
import { definedQuotients } from './relationsQuotient.ts'
import { definedSums } from './relationsDefined.ts'
import { shareRelations } from './relationsShare.ts'
import { sharesOfTotals } from './relationsShareOf.ts'
import { stockFlows } from './relationsStock.ts'
import { tradeRelations, tradeSums } from './relationsTrade.ts'
import { relationsWithin } from './relationsWithin.ts'
import { statementsOf } from './statements.ts'

/** Relations between the figures of a document; indices are into `figures`. Linear in the number of figures. */
export function findRelations(
  passages: readonly Passage[],
  figures: readonly FigureMention[],
  detected: readonly DetectedFigure[],
  entities: readonly EntityMention[],
): Relation[] {
  if (figures.length === 0) return []
  const ground = groundOf(figures, detected, passages)
  const statements = statementsOf(ground)
  const within = relationsWithin(ground, (from, to) => tradeSums(from, to, ground))
  return within.concat(
    tradeRelations(ground, statements, within),
    shareRelations(ground, statements),
    comparedRates(ground, statements),
    sharesOfTotals(ground, statements, within),
    listedSums(ground, within),
    definedSums(ground, within),
    dividedCounts(ground, within),
    conversions(ground),
    definedQuotients(ground),
    multiplesOfYears(ground, statements),
    stockFlows(ground),
    dateSpans(ground),
    listCounts(ground, entities),
    restatements(ground),
  )
}

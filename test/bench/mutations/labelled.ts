// The labelled articles that lie beside the project, with their dates in the name as the labels give them.
import type { CrossLabels } from '../../accuracy/labels.ts'
import { crossLabels, labelledArticles } from '../../accuracy/shared.ts'
import { statedOf, type LabelledText, type Stated } from './stated.ts'

export function labelledTexts(): Stated {
  return statedOf(texts(), crossLabels())
}

/** Every article that has bonds, beside a reprint of itself: what its figures are bonded with stands in the reprint. */
export function reprints(): readonly Stated[] {
  return texts()
    .filter(({ same, relations }) => same.length + relations.length > 0)
    .map((text) => {
      const { document } = text
      const reprint = { ...document, path: `reprint/${document.path}` }
      const bonded = new Set([...text.same.flat(), ...text.relations.flatMap((label) => Object.values(label).flat(2))])
      const twins = text.figures.filter(({ id, opt }) => id !== undefined && opt !== true && bonded.has(id))
      const cross: CrossLabels = {
        same: twins.map(({ ctx, t, n }) =>
          [document, reprint].map(({ path }) => ({
            t,
            doc: path,
            ...(ctx === undefined ? {} : { ctx }),
            ...(n === undefined ? {} : { n }),
          })),
        ),
      }
      const alone = { ...text, same: [], relations: [] }
      return statedOf([alone, { ...alone, document: reprint }], cross)
    })
}

function texts(): LabelledText[] {
  return labelledArticles().map(({ labels, document }) => ({
    document,
    figures: labels.figures,
    same: labels.same ?? [],
    relations: labels.relations ?? [],
    faulty: (labels.findings ?? []).map(({ at }) => at),
    titles: (labels.policies ?? []).filter(({ short, opt }) => short !== true && opt !== true),
    names: (labels.entities ?? []).filter(({ opt }) => opt !== true),
  }))
}

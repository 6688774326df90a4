// Announced and listed items: 8个重点环节 of which seven follow.
import type { Digest } from '../../model/digest.ts'
import { exactly } from '../../model/interval.ts'
import { figureEntry, relationsOf } from '../articleFigures.ts'
import { misfit, type Misfit } from './misfit.ts'

/**
 * The announced numbers that are not how many things the text lists; fewer are right where it says that they are not all. Information:
 * where a list begins and ends is told by its signs only, and most such findings in news texts are lists read wrongly.
 */
export function* listCountMisfits(digest: Digest): Iterable<Misfit> {
  for (const { announced, listed, open } of relationsOf(digest, 'list-count')) {
    const figure = figureEntry(digest, announced)
    const number = Number(figure?.reading.value)
    if (figure === null || listed === number || (open && listed < number)) continue
    const { text } = figure.reading
    yield misfit({
      at: figure,
      message: {
        zh: `所说与所列项数不符：文中说${text}，列出的是${listed}项`,
        en: `Announced and listed items differ: ${text} announced, ${listed} listed`,
      },
      from: [],
      truncated: false,
      fitting: exactly(String(listed)),
      severity: 'information',
    })
  }
}

// A length of time against the dates that it runs between: 2016年至2023年 are 7 or, both counted, 8 years.
import type { Digest } from '../../model/digest.ts'
import { figureEntry, relationsOf } from '../articleFigures.ts'
import { misfit, type Misfit } from './misfit.ts'

/** The lengths that the dates beside them do not give, however their ends are counted. */
export function* dateSpanMisfits(digest: Digest): Iterable<Misfit> {
  for (const { length, least, most, dates } of relationsOf(digest, 'date-span')) {
    const figure = figureEntry(digest, length)
    const stated = Number(figure?.reading.value)
    if (figure === null || (least <= stated && stated <= most)) continue
    const count = least === most ? String(least) : `${String(least)}或${String(most)}`
    const counted = least === most ? String(least) : `${String(least)} or ${String(most)}`
    yield misfit({
      at: figure,
      message: {
        zh: `时长与起止时间不符：${dates}为${count}，文中为${figure.reading.text}`,
        en: `The length does not fit the dates: ${dates} makes ${counted}, stated ${figure.reading.text}`,
      },
      from: [],
      truncated: false,
      fitting: { low: String(most), high: String(most) },
    })
  }
}

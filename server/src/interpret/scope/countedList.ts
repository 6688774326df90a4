// Places that only show what is counted: in 建设澜口、平川、河源3座电站 the three are told of, not who builds them.
import { placeKind } from '../../lexicon/placeKinds.ts'
import type { DetectedFigure } from '../../detect/figures/figure.ts'
import { firstFrom, type NameInText } from './placed.ts'

const mostItems = 12
const longestList = 80
const list = /[\u4e00-\u9fff]{2,9}(?:[、和及与][\u4e00-\u9fff]{2,9})+$/
const separator = /[、和及与]/

/**
 * Where the list begins whose items are as many as `figure`, which stands right behind it, counts; else where the figure begins.
 * `from` is the start of its clause.
 */
export function beforeCountedList(
  text: string,
  from: number,
  figure: DetectedFigure,
  places: readonly NameInText[],
): number {
  const end = figure.start
  if (figure.kind !== 'count' || figure.value === null || text.startsWith('的', end - 1)) return end
  if (figure.value.e > 1) return end
  const count = Number(figure.value)
  if (count < 2 || count > mostItems) return end
  const match = list.exec(text.slice(Math.max(from, end - longestList), end))
  if (match === null || match[0].split(separator).length !== count) return end
  const first = places[firstFrom(places, end - match[0].length)]
  const last = places[firstFrom(places, end) - 1]
  if (last === undefined || /[了着过]/.test(text.slice(last.end, end))) return end
  return first === undefined || first.start >= end ? end : first.start
}

/** 云南罗平、师宗、陆良│3家: the province in front of the first of the places, which are as many as the figure counts; null where others are listed. */
export function provinceOfList(
  text: string,
  from: number,
  figure: DetectedFigure,
  places: readonly NameInText[],
): string | null {
  const start = beforeCountedList(text, from, figure, places)
  const at = start === figure.start ? -1 : firstFrom(places, start)
  const first = places[at]
  if (first === undefined || placeKind(first.canonical) !== 'province' || separator.test(text[first.end]!)) return null
  let others = 0
  for (let next = at + 1; next < places.length && places[next]!.end <= figure.start; next++) {
    if (placeKind(places[next]!.canonical) === 'province') return null
    others++
  }
  return others === 0 ? null : first.canonical
}

// Slips in the digits of a numeral: two exchanged, one left out, the decimal point moved, one read as another.
import type { FigureMutator } from '../planting.ts'
import { rewritten } from '../planting.ts'
import type { StatedFigure } from '../stated.ts'
import { withNumeral, type Written } from '../written.ts'

export const digitSwapped = ofNumeral('digit swapped', (numeral) =>
  places(numeral).flatMap((at) => {
    const next = numeral[at + 1] === '.' ? at + 2 : at + 1
    const [a, b] = [numeral[at]!, numeral[next]]
    if (b === undefined || !/\d/.test(b) || a === b) return []
    return [numeral.slice(0, at) + b + numeral.slice(at + 1, next) + a + numeral.slice(next + 1)]
  }),
)

export const digitDropped = ofNumeral('digit dropped', (numeral) =>
  places(numeral).map((at) => numeral.slice(0, at) + numeral.slice(at + 1)),
)

export const pointMoved = ofNumeral('decimal point moved', (numeral) => {
  const point = numeral.indexOf('.')
  if (point < 0 || numeral.includes(',')) return []
  const bare = numeral.replace('.', '')
  return [point - 1, point + 1].map((at) => (at === bare.length ? bare : `${bare.slice(0, at)}.${bare.slice(at)}`))
})

/** One digit written as another. */
export function digitsReplaced(numeral: string): string[] {
  return places(numeral).flatMap((at) =>
    [1, 3, 7].map((step) => numeral.slice(0, at) + String((Number(numeral[at]) + step) % 10) + numeral.slice(at + 1)),
  )
}

/** A mutator that picks one of the numerals that `variants` makes of the printed one. */
export function ofNumeral(
  name: string,
  variants: (numeral: string) => readonly string[],
  applies: (figure: StatedFigure) => boolean = () => true,
): FigureMutator {
  return {
    name,
    plant(figure, _, random) {
      const { numeral } = figure.written
      if (numeral === null || !applies(figure)) return null
      const sound = variants(numeral).filter(isSound)
      const picked = sound[Math.floor(random() * sound.length)]
      return picked === undefined ? null : rewritten(figure, withNumeral(figure.written, picked))
    },
  }
}

/** Counts in Chinese digits (三个方面) change by one. */
export function chineseCount({ text, factor, ...rest }: Written): Written | null {
  const digits = '一二三四五六七八九'
  const at = digits.indexOf(text.charAt(0).replace('两', '二'))
  if (text === '' || at < 0 || at === 8 || rest.numeral !== null || !factor.eq(at + 1)) return null
  return { ...rest, text: digits.charAt(at + 1).replace(/^二/, '两') + text.slice(1), factor: factor.plus(1) }
}

function places(numeral: string): number[] {
  return [...numeral].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []))
}

/** Written as a number is: no leading 0, no open end, not nothing. */
function isSound(numeral: string): boolean {
  return /^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/.test(numeral) && Number(numeral.replace(/,/g, '')) > 0
}

// Reads a figure that somebody typed in place of another one: 1.25万亿元, or only 1.25.
import Big from 'big.js'
import { detectFigures } from '../detect/figures/figures.ts'
import type { DetectedFigure } from '../detect/figures/figure.ts'
import { toHalfWidth } from '../detect/printLike.ts'
import { loosePassage } from '../model/passage.ts'

export interface TypedFigure {
  /** As it is to stand in the text. */
  readonly text: string
  /** Exact value in the base unit. */
  readonly value: string
}

/** What is typed over: as printed, its exact value, and the unit that the new one must have. */
export interface Replaced {
  readonly printed: string
  readonly value: string | null
  readonly unit: string
}

/** Magnitude and unit of what is replaced count where none is typed; a table's cell has them in its head. */
export function readTyped(
  typed: string,
  { printed, value, unit }: Replaced,
): TypedFigure | { readonly problem: 'noNumber' | 'otherUnit' } {
  const text = typed.trim()
  if (bare.test(text) && bare.test(printed.trim())) return inCell(text, printed.trim(), value)
  const tail = bare.test(text) ? (/^[-−－+＋]?[0-9０-９,，.．\s]*(.*)$/su.exec(printed)?.[1] ?? '') : ''
  const completed = text + tail
  const figure = figureIn(completed)
  if (figure === null) return { problem: 'noNumber' }
  if (figure.unit !== unit) return { problem: 'otherUnit' }
  const sign = /^[-−－]/.test(completed) && !figure.text.startsWith(completed.charAt(0)) ? -1 : 1
  return { text: completed, value: figure.value.times(sign).toFixed() }
}

const bare = /^[-−－+＋]?[0-9０-９][0-9０-９,，.．]*$/

function inCell(text: string, printed: string, value: string | null): TypedFigure | { readonly problem: 'noNumber' } {
  const [typed, known] = [numberOf(text), numberOf(printed)]
  if (typed === null || known === null || value === null || known.eq(0)) return { problem: 'noNumber' }
  return { text, value: typed.times(new Big(value).div(known)).toFixed() }
}

function numberOf(text: string): Big | null {
  const plain = toHalfWidth(text)
    .replace(/[,，]/g, '')
    .replace(/^[−－]/, '-')
    .replace(/^[+＋]/, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? new Big(plain) : null
}

type SingleFigure = DetectedFigure & { readonly value: NonNullable<DetectedFigure['value']> }

/** The one figure that the text is, but for a sign. */
function figureIn(text: string): SingleFigure | null {
  const plain = text.replace(/\s+/g, '')
  const { figures } = detectFigures([loosePassage(plain)], [[]])
  const [figure] = figures
  if (figures.length !== 1 || figure?.value == null || figure.end !== plain.length) return null
  return /^[-−－+＋]?$/.test(plain.slice(0, figure.start)) ? { ...figure, value: figure.value } : null
}

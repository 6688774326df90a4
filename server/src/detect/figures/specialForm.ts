// How a figure that is no plain number with a unit is put together.
import type Big from 'big.js'
import type { Unit } from '../../lexicon/units.ts'
import type { FigureForm } from './figure.ts'
import { power } from '../numerals/numeral.ts'

export interface Traits {
  readonly value?: Big
  readonly low?: Big
  readonly high?: Big
  readonly written?: string
  readonly step?: Big
  readonly more?: boolean
  readonly growth?: 'up' | 'down'
}

export type Measure = Pick<Unit, 'unit' | 'kind'>

export const measures = {
  percent: { unit: '%', kind: 'percent' },
  fraction: { unit: '1', kind: 'fraction' },
  ratio: { unit: 'ratio', kind: 'ratio' },
  multiple: { unit: '×', kind: 'multiple' },
  minutes: { unit: 'min', kind: 'duration' },
  seconds: { unit: 's', kind: 'duration' },
} satisfies Readonly<Record<string, Measure>>

/** The form `[start, end)` of a figure that is no numeral with a unit, with what bounds it behind. */
export function form(text: string, start: number, end: number, { unit, kind }: Measure, traits: Traits): FigureForm {
  const suffix = /^(?:及?以上|及?以下|左右|[以之]内)/.exec(text.slice(end, end + 3))?.[0] ?? ''
  const bound = suffix === '' ? null : suffix.endsWith('上') ? 'over' : suffix === '左右' ? 'about' : 'under'
  const stop = end + suffix.length
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    value: traits.value ?? null,
    low: traits.low ?? null,
    high: traits.high ?? null,
    written: traits.written ?? null,
    step: traits.step ?? power(0),
    unit,
    kind,
    more: traits.more ?? false,
    bound,
    vague: false,
    growth: traits.growth ?? null,
  }
}

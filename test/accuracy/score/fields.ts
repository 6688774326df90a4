// What is compared of a figure that was found, field by field.
import type { Observation } from '../../../server/src/model/figure.ts'
import type { FigureLabel } from '../labels.ts'
import { likeness, sameValue } from '../text.ts'
import type { Measure } from './sheet.ts'

export interface Field {
  readonly measure: Measure
  /** What the label says; null where it says nothing, so that nothing is scored. */
  wanted(label: FigureLabel): string | null
  got(read: Observation): string | null
  /** Without it, the two texts must be equal. */
  isRight?(label: FigureLabel, read: Observation): boolean
}

/** From this likeness up, two names are the same in other words. */
const alike = 0.5

export const fields: readonly Field[] = [
  {
    measure: 'value',
    wanted: (label) => valueText(label.v, label.low, label.high),
    got: (read) => valueText(read.value, read.low, read.high),
    isRight: isSameValue,
  },
  { measure: 'unit', wanted: (label) => label.u ?? null, got: (read) => read.unit },
  { measure: 'kind', wanted: (label) => label.k ?? null, got: (read) => read.kind },
  { measure: 'hedge', wanted: (label) => label.h ?? null, got: (read) => read.hedge },
  { measure: 'basis', wanted: (label) => label.b ?? null, got: (read) => read.basis },
  { measure: 'direction', wanted: (label) => label.dir ?? null, got: (read) => read.direction },
  { measure: 'status', wanted: (label) => label.status ?? 'actual', got: (read) => read.status },
  {
    measure: 'threshold',
    wanted: (label) => String(label.threshold === true),
    got: (read) => String(read.threshold),
  },
  {
    measure: 'period',
    wanted: (label) => label.p ?? null,
    got: (read) => read.period,
    isRight: (label, read) => reached(label.p) === reached(read.period),
  },
  {
    measure: 'indicator',
    wanted: (label) => label.ind ?? null,
    got: (read) => read.indicator,
    isRight: (label, read) => likeness(label.ind ?? '', read.indicator ?? '') >= alike,
  },
  {
    measure: 'scope',
    wanted: (label) => label.scope ?? null,
    got: (read) => read.scope,
    isRight: (label, read) => likeness(placeName(label.scope), placeName(read.scope)) >= alike,
  },
]

export function isSameValue(label: FigureLabel, read: Observation): boolean {
  if (label.low !== undefined) return sameValue(label.low, read.low) && sameValue(label.high, read.high)
  return sameValue(label.v, read.value)
}

function valueText(value?: string | null, low?: string | null, high?: string | null): string | null {
  return value ?? (low != null || high != null ? `${low ?? ''}..${high ?? ''}` : null)
}

/** A state as of a moment and the period that ends there are not told apart. */
function reached(period: string | null | undefined): string {
  return (period ?? '').replace(/^\.\.\//, '')
}

/** 宁夏 and 宁夏回族自治区 are one place. */
function placeName(scope: string | null | undefined): string {
  return (scope ?? '').replace(/(?<=[\u4e00-\u9fff]{2})(?:(?:维吾尔|回族|壮族)?自治区|特别行政区|[省市县])$/, '')
}

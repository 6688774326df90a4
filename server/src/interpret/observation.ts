// Puts an observation together from what was read of its figure, and gives it the keys by which it is compared.
import type Big from 'big.js'
import { type DetectedFigure, figureIn, formWith } from '../detect/figures/figure.ts'
import type { Basis, Hedge, Observation } from '../model/figure.ts'
import type { Addition } from './additions.ts'
import type { Movement } from './movement.ts'
import { endTest } from '../tools/patternsAtEnds.ts'
import { isPoints } from '../model/points.ts'
import { decimalText, isNegative, opposite } from '../model/decimal.ts'
import { normaliseName } from './subject/indicator.ts'
import { type Keyed, quantityKey, seriesKey } from './again/keys.ts'
import { intervalOf } from './quantity.ts'

/** What was read of a figure. */
export interface Reading extends Pick<
  Observation,
  'hedge' | 'status' | 'scope' | 'period' | 'relativePeriod' | 'base' | 'source' | 'qualifiers' | 'threshold'
> {
  readonly movement: Movement
  /** How it changed a stock, where it is counted as a level is. */
  readonly addition: Addition | null
  /** By which it is compared. */
  readonly name: string | null
  /** As it is shown, with the partner that the scope names. */
  readonly shown: string | null
  /** Foreign currency of the level that a growth goes with; else null. */
  readonly currency: string | null
  /** Known well enough to be compared; otherwise it has no keys. */
  readonly comparable: boolean
}

/** The observation of `printed`, with the words in front of it in its clause; its keys are null unless it is comparable and everything in them is known. */
export function toObservation(printed: DetectedFigure, left: string, reading: Reading): Observation {
  const { scope, period, base, qualifiers } = reading
  const { basis, direction, fresh } = basisOf(reading)
  const figure = direction === 'down' ? withoutMinus(printed, left) : printed
  const hedge = figure !== printed && isBoundedBelowZero(printed, left) ? turned(reading.hedge) : reading.hedge
  const keyed = keyedOf(figure, reading, fresh ? 'level' : basis)
  const series = seriesKey(keyed)
  const range = figure.low !== null || figure.vague
  return {
    text: figure.text,
    value: range ? null : (figure.written ?? textOf(figure.value)),
    low: textOf(figure.low),
    high: textOf(figure.high),
    kind: figure.kind,
    unit: figure.unit,
    hedge,
    interval: intervalOf(figure, hedge),
    basis,
    direction,
    fresh,
    status: reading.status,
    indicator: reading.shown,
    scope,
    period,
    relativePeriod: reading.relativePeriod,
    base,
    source: reading.source,
    qualifiers,
    threshold: reading.threshold,
    series,
    quantity: quantityKey(keyed, series),
    rank: null,
  }
}

/** 增长-3.4% and （-3.4%） fell by 3.4%: the minus says no more than the direction does. */
function withoutMinus(figure: DetectedFigure, left: string): DetectedFigure {
  return isNegative(figure.value) && !(isPoints(figure) && isSpread(left))
    ? figureIn(figure.passage, formWith(figure, { value: opposite(figure.value) }))
    : figure
}

/** 基差为│-30个基点 lies below zero and has not gone down. */
const isSpread = endTest(/(?:[基利价]差|加点幅度)[为是约]{0,2}$/)

/** 不低于│-30个基点, -3%以上: bounded as it is printed, the other way round without the minus. */
function isBoundedBelowZero({ bound }: DetectedFigure, left: string): boolean {
  return bound !== null || comparesSize(left)
}

const comparesSize = endTest(/[高低大小]于$/)

function turned(hedge: Hedge): Hedge {
  return hedge === 'over' ? 'under' : hedge === 'under' ? 'over' : hedge
}

function basisOf({ movement, addition, base }: Reading): Pick<Observation, 'basis' | 'direction' | 'fresh'> {
  if (addition === null) return { basis: movement.basis, direction: movement.direction, fresh: false }
  return { basis: 'change', direction: addition.direction, fresh: addition.fresh && base === null }
}

/** What is new is keyed as a level is, as it can be held against its earlier values and its growth. */
function keyedOf({ unit }: DetectedFigure, reading: Reading, basis: Basis): Keyed {
  const { scope, period, base, qualifiers, currency } = reading
  const indicator = reading.comparable && reading.name !== null ? normaliseName(reading.name) : null
  return { indicator, scope, period, basis, unit, base, qualifiers, currency }
}

type Told = Partial<
  Pick<
    Observation,
    'text' | 'hedge' | 'interval' | 'indicator' | 'scope' | 'period' | 'relativePeriod' | 'series' | 'quantity' | 'rank'
  >
>

/**
 * The observation with what it was `told` instead of its own. Built field by field, like `toObservation`: a copy by spread has a
 * hidden class of its own, and every later look at observations would be a search among these.
 */
export function observationWith(observation: Observation, told: Told): Observation {
  return {
    text: told.text ?? observation.text,
    value: observation.value,
    low: observation.low,
    high: observation.high,
    kind: observation.kind,
    unit: observation.unit,
    hedge: told.hedge ?? observation.hedge,
    interval: told.interval ?? observation.interval,
    basis: observation.basis,
    direction: observation.direction,
    fresh: observation.fresh,
    status: observation.status,
    indicator: told.indicator === undefined ? observation.indicator : told.indicator,
    scope: told.scope === undefined ? observation.scope : told.scope,
    period: told.period === undefined ? observation.period : told.period,
    relativePeriod: told.relativePeriod === undefined ? observation.relativePeriod : told.relativePeriod,
    base: observation.base,
    source: observation.source,
    qualifiers: observation.qualifiers,
    threshold: observation.threshold,
    series: told.series === undefined ? observation.series : told.series,
    quantity: told.quantity === undefined ? observation.quantity : told.quantity,
    rank: told.rank ?? observation.rank,
  }
}

function textOf(value: Big | null): string | null {
  return value === null ? null : decimalText(value)
}

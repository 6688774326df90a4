// Points of per cent (0.3个百分点) and basis points (25个基点), a hundred of which are one point.
import type { Observation } from './figure.ts'
import { scale, type Interval } from './interval.ts'

const basisPoint = 'bp'
const basisPointsInPoint = '100'

/** A change wherever they stand. */
export function isPoints({ kind, unit }: Pick<Observation, 'kind' | 'unit'>): boolean {
  return kind === 'percentage-point' || unit === basisPoint
}

/** So many points of per cent in the unit of what states them. */
export function pointsIn({ unit }: Pick<Observation, 'unit'>, points: Interval): Interval {
  return unit === basisPoint ? scale(points, basisPointsInPoint) : points
}

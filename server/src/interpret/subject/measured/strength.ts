// How strong an earthquake or a wind is: 5.6级地震, 里氏6.8级, 阵风8级.
import type { Setting } from '../../clause.ts'
import { type Subject, unsure } from '../indicator.ts'

/** The name of a grade of strength, or null for any other grade. */
export function readStrength({ figure, right, clause }: Setting): Subject | null {
  if (figure.unit !== '级' || figure.kind !== 'measure') return null
  const quake = /^的?(?:强烈)?(地震|强震|余震)/.exec(right)?.[1]
  if (quake !== undefined) return unsure(`${quake}震级`)
  return unsure(/震级|里氏/.test(clause) ? '地震震级' : '风力')
}

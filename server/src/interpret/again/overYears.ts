// Bounds that hold for several periods at once.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Passage } from '../../model/passage.ts'

/** 连续7年稳定在200亿斤以上: a bound of nine years, which the number of the last one is not. */
export function isOverYears({ start }: DetectedFigure, { text }: Passage): boolean {
  return overYears.test(text.slice(Math.max(0, start - farthest), start))
}

const farthest = 16
const overYears = /连续第?[\d一二两三四五六七八九十多余]{1,4}个?[年月季][度份]?[^，。；]{0,6}$/

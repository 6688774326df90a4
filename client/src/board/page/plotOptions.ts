// The axes and strokes of the plot, as uPlot takes them.
import uPlot from 'uplot'
import { axisNumber, axisScale, timeRange, valueRange } from '../axisScale.ts'
import type { Measure, Mention } from '../boardModel.ts'
import type { BoardWords } from '../boardWords.ts'
import { monthsOf } from '../placeInTime.ts'
import { colourOf } from './markers.ts'
import type { Theme } from './theme.ts'

export interface Drawn {
  readonly measure: Measure
  /** Those that are shown and have a place on both axes. */
  readonly mentions: readonly Mention[]
  readonly words: BoardWords
  readonly theme: Theme
}

const day = 86_400

export function plotOptions({ measure, mentions, words, theme }: Drawn, width: number, height: number): uPlot.Options {
  const scale = axisScale(measure, words)
  const border = { stroke: theme.border, width: 1 }
  const axis: uPlot.Axis = {
    stroke: theme.text,
    font: theme.font,
    grid: { stroke: theme.grid, width: 1 },
    ticks: border,
    border: { show: true, ...border },
  }
  const numbers = (values: readonly number[]): string[] => values.map((value) => axisNumber(value, scale))
  return {
    width,
    height,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    cursor: { show: false },
    legend: { show: false },
    scales: {
      x: { time: true, range: () => [...(timeRange(mentions) ?? [0, day])] },
      y: { range: () => [...(valueRange(mentions) ?? [0, 1])] },
    },
    axes: [
      { ...axis, space: 70, values: (_, moments, __, ___, step) => moments.map((moment) => dateText(moment, step)) },
      {
        ...axis,
        label: scale.label,
        labelFont: theme.font,
        labelSize: 20,
        size: (_, values) => 22 + 7.5 * Math.max(...(values ?? []).map((value) => value.length), 2),
        values: (_, values) => numbers(values),
      },
    ],
    series: [{}, ...strokesOf(mentions).map(({ line: index }) => strokeOf(index, measure, theme))],
  }
}

/** Moments, then for each stroke its values there. */
export function plotData(mentions: readonly Mention[]): uPlot.AlignedData {
  const values = strokesOf(mentions).map(({ months, line }) =>
    mentions.map((one) => (one.line === line && monthsOf(one.point) === months ? one.y : null)),
  )
  return [mentions.map(({ x }) => x ?? 0), ...values]
}

function strokeOf(index: number, { lines }: Measure, theme: Theme): uPlot.Series {
  const dash = lines[index]?.planned ? { dash: [6, 4] } : {}
  return { stroke: colourOf(index, theme), width: 1.5, spanGaps: true, points: { show: false }, ...dash }
}

function strokesOf(mentions: readonly Mention[]): readonly { line: number; months: number }[] {
  const strokes = new Map(
    mentions.map(({ line, point }) => [`${line} ${monthsOf(point)}`, { line, months: monthsOf(point) }]),
  )
  return [...strokes.values()]
}

function dateText(seconds: number, step: number): string {
  const date = new Date(seconds * 1000).toISOString()
  return date.slice(0, step >= 360 * day ? 4 : step >= 28 * day ? 7 : 10)
}

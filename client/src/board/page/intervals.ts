// The interval of a mention as an error bar: with a cross-bar at a closed end, an arrow at an open one.
import type { Canvas } from './markers.ts'

export interface Bar {
  readonly x: number
  /** On the canvas; null for an open end. */
  readonly low: number | null
  readonly high: number | null
  readonly middle: number
}

/** `size` is half the width of the cross-bar. An arrow is five times as long. */
export function drawBar(canvas: Canvas, bar: Bar, size: number): void {
  canvas.beginPath()
  drawEnd(canvas, bar, bar.low, size, 1)
  drawEnd(canvas, bar, bar.high, size, -1)
  canvas.stroke()
}

function drawEnd(canvas: Canvas, { x, middle }: Bar, end: number | null, size: number, down: 1 | -1): void {
  const y = end ?? middle + down * size * 5
  canvas.moveTo(x, middle)
  canvas.lineTo(x, y)
  if (end === null) {
    canvas.moveTo(x - size, y - down * size)
    canvas.lineTo(x, y)
    canvas.lineTo(x + size, y - down * size)
  } else {
    canvas.moveTo(x - size, y)
    canvas.lineTo(x + size, y)
  }
}

// The marks of the plot: a shape for each line, hollow for plans, and a triangle around what is in conflict.
import type { Theme } from './theme.ts'

export interface Mark {
  /** Place of the line among the lines: gives its shape and its colour. */
  readonly line: number
  readonly planned: boolean
  readonly conflict: boolean
}

export type Canvas = CanvasRenderingContext2D

const corners: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  [
    [0, -1.35],
    [1.35, 0],
    [0, 1.35],
    [-1.35, 0],
  ],
  [
    [-1.2, -1],
    [1.2, -1],
    [0, 1.2],
  ],
  [
    [-0.45, -1.3],
    [0.45, -1.3],
    [0.45, -0.45],
    [1.3, -0.45],
    [1.3, 0.45],
    [0.45, 0.45],
    [0.45, 1.3],
    [-0.45, 1.3],
    [-0.45, 0.45],
    [-1.3, 0.45],
    [-1.3, -0.45],
    [-0.45, -0.45],
  ],
  [
    [-1.3, -0.6],
    [1.3, -0.6],
    [1.3, 0.6],
    [-1.3, 0.6],
  ],
]
const conflictCorners = [
  [0, -3.1],
  [2.9, 1.9],
  [-2.9, 1.9],
] as const

export function colourOf(line: number, { lines, text }: Theme): string {
  return lines[line % lines.length] ?? text
}

/** `size` is half the width of a square, in the pixels of the canvas. */
export function drawMark(
  canvas: Canvas,
  [x, y]: readonly [number, number],
  size: number,
  mark: Mark,
  theme: Theme,
): void {
  const colour = colourOf(mark.line, theme)
  canvas.lineWidth = size / 2.5
  canvas.strokeStyle = colour
  canvas.fillStyle = mark.planned ? theme.background : colour
  trace(canvas, x, y, size, corners[mark.line % corners.length] ?? [])
  canvas.fill()
  canvas.stroke()
  if (!mark.conflict) return
  canvas.strokeStyle = theme.conflict
  trace(canvas, x, y, size, conflictCorners)
  canvas.stroke()
}

/** A circle where there are no corners. */
function trace(
  canvas: Canvas,
  x: number,
  y: number,
  size: number,
  shape: readonly (readonly [number, number])[],
): void {
  canvas.beginPath()
  if (shape.length === 0) canvas.arc(x, y, size * 1.1, 0, 2 * Math.PI)
  for (const [dx, dy] of shape) canvas.lineTo(x + dx * size, y + dy * size)
  canvas.closePath()
}

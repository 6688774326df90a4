// The picture of a trend as SVG. It cannot know the editor's theme, so its colours are readable on light and on dark.

export interface TrendPoint {
  readonly period: string
  /** For a picture: no longer exact; negative where it goes down. */
  readonly value: number
  /** It is the figure that the trend is shown for. */
  readonly isOwn: boolean
  /** Two mentions of the period do not agree. */
  readonly isDisputed: boolean
}

/** Each at least 3:1 against white, against VS Code's dark background and against black (WCAG 2.1, graphics). */
export const trendColours = { line: '#2f86d0', disputed: '#c8621b', text: '#808080' } as const

const width = 300
const height = 84
const margin = { side: 14, top: 12, bottom: 22 }

/** `from` and `to` are written under the ends. A disputed value is a diamond, the figure's own a ring: not by colour alone. */
export function trendPicture(points: readonly TrendPoint[], from: string, to: string): string {
  const values = points.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = (width - 2 * margin.side) / Math.max(1, points.length - 1)
  const scale = high === low ? 0 : (height - margin.top - margin.bottom) / (high - low)
  const placed = points.map((point, index) => ({
    point,
    x: round(margin.side + index * step),
    y: round(height - margin.bottom - (scale === 0 ? 18 : (point.value - low) * scale)),
  }))
  const path = placed.map(({ x, y }) => `${x},${y}`).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<polyline points="${path}" fill="none" stroke="${trendColours.line}" stroke-width="2"/>`,
    ...placed.map(({ point, x, y }) => mark(point, x, y)),
    label(from, margin.side - 8, 'start'),
    label(to, width - margin.side + 8, 'end'),
    '</svg>',
  ].join('')
}

function mark({ isOwn, isDisputed }: TrendPoint, x: number, y: number): string {
  const ring = isOwn
    ? `<circle cx="${x}" cy="${y}" r="7" fill="none" stroke="${trendColours.line}" stroke-width="2"/>`
    : ''
  if (isDisputed) return `${ring}<path d="M${x} ${y - 5}l5 5l-5 5l-5 -5z" fill="${trendColours.disputed}"/>`
  return `${ring}<circle cx="${x}" cy="${y}" r="3" fill="${trendColours.line}"/>`
}

function label(text: string, x: number, anchor: 'start' | 'end'): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const font = 'font-family="sans-serif" font-size="12"'
  return `<text x="${x}" y="${height - 5}" text-anchor="${anchor}" ${font} fill="${trendColours.text}">${safe}</text>`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}

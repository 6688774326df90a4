// Where mentions stand on an axis of time: inside their period, each beside the others of the same one.
import type { SeriesPoint } from '../../../server/src/lsp/protocol.ts'

interface Loose {
  readonly point: SeriesPoint
  readonly line: number
}

const day = 86_400
/** The narrowest room of a period, as a part of the whole axis: points of one day can still be told apart. */
const narrowest = 1 / 24

/** In order of time. One mention stands in the middle of its period, several share it evenly. */
export function placeInTime<Item extends Loose>(items: readonly Item[]): readonly (Item & { x: number | null })[] {
  const rooms = new Map<string, { from: number; to: number; items: Item[] }>()
  const outside: Item[] = []
  for (const item of items) {
    const { from, to } = item.point
    if (from === null || to === null) outside.push(item)
    else {
      const key = `${from} ${to}`
      const room = rooms.get(key)
      if (room) room.items.push(item)
      else rooms.set(key, { from: seconds(from), to: seconds(to) + day, items: [item] })
    }
  }
  const width = widthOf([...rooms.values()])
  const placed = [...rooms.values()].flatMap(({ from, to, items }) => {
    const half = Math.max(to - from, items.length > 1 ? width * narrowest : 0) / 2
    const [start, step] = [(from + to) / 2 - half, (2 * half) / (items.length + 1)]
    return items.map((item, index) => ({ ...item, x: start + step * (index + 1) }))
  })
  return [...placed.sort((a, b) => a.x - b.x), ...outside.map((item) => ({ ...item, x: null }))]
}

/** Whole months that a period lasts: only figures of periods of one length are joined by a stroke. */
export function monthsOf({ from, to }: SeriesPoint): number {
  if (from === null || to === null) return 0
  return Math.round((seconds(to) + day - seconds(from)) / (30.44 * day))
}

function seconds(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000
}

function widthOf(rooms: readonly { from: number; to: number }[]): number {
  if (rooms.length === 0) return 0
  return Math.max(...rooms.map(({ to }) => to)) - Math.min(...rooms.map(({ from }) => from))
}

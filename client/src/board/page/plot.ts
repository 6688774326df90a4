// The plot: uPlot's axes and strokes, and on them a mark with its interval for every mention, by mouse and by keyboard.
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { Mention } from '../boardModel.ts'
import { drawBar } from './intervals.ts'
import { colourOf, drawMark } from './markers.ts'
import { plotData, plotOptions, type Drawn } from './plotOptions.ts'

export interface PlotEvents {
  /** A mention is under the mouse or was reached by key; null when the mouse has left it. */
  readonly active: (mention: Mention | null) => void
  readonly open: (mention: Mention) => void
}

/** Half the width of a mark, and how near the mouse must come, in CSS pixels. */
const size = 4
const reach = 18

export class Plot {
  readonly #host: HTMLElement
  readonly #events: PlotEvents
  #plot: uPlot | null = null
  #drawn: Drawn | null = null
  #active: Mention | null = null

  constructor(host: HTMLElement, events: PlotEvents) {
    this.#host = host
    this.#events = events
    new ResizeObserver(() => this.#resize()).observe(host)
    host.addEventListener('keydown', (event) => this.#press(event))
    host.addEventListener('mousemove', (event) => this.#point(this.#near(event)))
    host.addEventListener('mouseleave', () => this.#point(null))
    host.addEventListener('click', (event) => {
      const mention = this.#near(event)
      if (mention) events.open(mention)
    })
  }

  show(drawn: Drawn): void {
    this.#plot?.destroy()
    this.#drawn = drawn
    this.#active = null
    const options = { ...plotOptions(drawn, ...this.#room()), hooks: { draw: [() => this.#draw()] } }
    this.#plot = new uPlot(options, plotData(drawn.mentions), this.#host)
  }

  /** Where a mention stands in the plot's element, in CSS pixels. */
  placeOf(mention: Mention): { readonly left: number; readonly top: number } | null {
    if (!this.#plot || mention.x === null || mention.y === null) return null
    const { offsetLeft, offsetTop } = this.#plot.over
    const [left, top] = [this.#plot.valToPos(mention.x, 'x'), this.#plot.valToPos(mention.y, 'y')]
    return { left: left + offsetLeft, top: top + offsetTop }
  }

  /** Marks a mention without saying so: it was reached elsewhere. */
  mark(mention: Mention | null): void {
    this.#active = mention
    this.#plot?.redraw(false, false)
  }

  #room(): [number, number] {
    return [Math.max(240, this.#host.clientWidth), Math.max(200, this.#host.clientHeight)]
  }

  #resize(): void {
    const [width, height] = this.#room()
    if (this.#plot && (this.#plot.width !== width || this.#plot.height !== height))
      this.#plot.setSize({ width, height })
  }

  #draw(): void {
    const [plot, drawn] = [this.#plot, this.#drawn]
    if (!plot || !drawn) return
    const ratio = uPlot.pxRatio
    plot.ctx.save()
    for (const mention of drawn.mentions) this.#drawMention(plot, drawn, mention, size * ratio)
    plot.ctx.restore()
  }

  #drawMention(plot: uPlot, { theme, measure }: Drawn, mention: Mention, half: number): void {
    const { point, line, x, y } = mention
    if (x === null || y === null) return
    const [left, top] = [plot.valToPos(x, 'x', true), plot.valToPos(y, 'y', true)]
    const at = (value: number | null): number | null => (value === null ? null : plot.valToPos(value, 'y', true))
    plot.ctx.strokeStyle = colourOf(line, theme)
    plot.ctx.lineWidth = half / 3
    drawBar(plot.ctx, { x: left, low: at(point.low), high: at(point.high), middle: top }, half)
    const planned = measure.lines[line]?.planned ?? false
    drawMark(plot.ctx, [left, top], half, { line, planned, conflict: point.conflict }, theme)
    if (mention !== this.#active) return
    plot.ctx.strokeStyle = theme.focus
    plot.ctx.strokeRect(left - half * 4, top - half * 4, half * 8, half * 8)
  }

  #near(event: MouseEvent): Mention | null {
    const { left, top } = this.#host.getBoundingClientRect()
    const distances = (this.#drawn?.mentions ?? []).flatMap((mention) => {
      const place = this.placeOf(mention)
      return place
        ? [{ mention, far: Math.hypot(place.left + left - event.clientX, place.top + top - event.clientY) }]
        : []
    })
    const nearest = distances.sort((a, b) => a.far - b.far)[0]
    return nearest && nearest.far <= reach ? nearest.mention : null
  }

  #point(mention: Mention | null): void {
    if (mention === this.#active) return
    this.mark(mention)
    this.#events.active(mention)
  }

  #press(event: KeyboardEvent): void {
    const mentions = this.#drawn?.mentions ?? []
    const now = this.#active ? mentions.indexOf(this.#active) : -1
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      Home: 0,
      End: mentions.length - 1,
    }
    const next = steps[event.key]
    if (next !== undefined) this.#point(mentions[Math.min(Math.max(next, 0), mentions.length - 1)] ?? null)
    else if ((event.key === 'Enter' || event.key === ' ') && this.#active) this.#events.open(this.#active)
    else return
    event.preventDefault()
  }
}

// The lines to choose from, each with its colour and shape as the plot draws them.
import type { Measure } from '../boardModel.ts'
import type { BoardWords } from '../boardWords.ts'
import { element } from './element.ts'
import { colourOf, drawMark } from './markers.ts'
import type { Theme } from './theme.ts'

/** `toggle` is given the key of a line and whether it is to be shown. */
export function legend(
  { lines }: Measure,
  hidden: ReadonlySet<string>,
  words: BoardWords,
  theme: Theme,
  toggle: (key: string, shown: boolean) => void,
): HTMLFieldSetElement {
  const entries = lines.map(({ key, label, planned, count, chosen }, line) => {
    const box = element('input', { type: 'checkbox', 'data-key': key })
    box.checked = !hidden.has(key)
    box.addEventListener('change', () => toggle(key, box.checked))
    const name = element('span', chosen ? { class: 'chosen' } : {}, label)
    return element('label', {}, box, swatch(line, planned, theme), name, element('small', {}, ` ${count}`))
  })
  return element('fieldset', { class: 'lines' }, element('legend', {}, words.lines), ...entries)
}

function swatch(line: number, planned: boolean, theme: Theme): HTMLCanvasElement {
  const ratio = window.devicePixelRatio
  const canvas = element('canvas', { 'aria-hidden': 'true', width: String(28 * ratio), height: String(16 * ratio) })
  const context = canvas.getContext('2d')
  if (!context) return canvas
  context.scale(ratio, ratio)
  context.strokeStyle = colourOf(line, theme)
  context.lineWidth = 1.5
  context.setLineDash(planned ? [6, 4] : [])
  context.beginPath()
  context.moveTo(0, 8)
  context.lineTo(28, 8)
  context.stroke()
  context.setLineDash([])
  drawMark(context, [14, 8], 4, { line, planned, conflict: false }, theme)
  return canvas
}

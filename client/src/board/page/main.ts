// The page of the data board: takes data from the extension and shows them as a plot, a legend and a table.
import type { BoardResult } from '../../../../server/src/lsp/protocol.ts'
import { measuresOf, mentionText, type Measure, type Mention } from '../boardModel.ts'
import type { BoardWords } from '../boardWords.ts'
import type { ShowBoard } from '../messages.ts'
import './board.css'
import { Choice } from './choice.ts'
import { element } from './element.ts'
import { keepingFocus } from './keepingFocus.ts'
import { legend } from './legend.ts'
import { Plot } from './plot.ts'
import { mentionTable } from './table.ts'
import { currentTheme, onThemeChange } from './theme.ts'
import { vscode } from './vscodeApi.ts'

interface Shown {
  readonly board: BoardResult
  readonly words: BoardWords
}

const page = document.querySelector('main') ?? document.body
const head = element('header')
const lines = element('div')
const canvas = element('div', { class: 'plot', tabindex: '0', role: 'application' })
const bubble = element('div', { class: 'bubble', hidden: '' })
const spoken = element('p', { class: 'spoken', role: 'status', 'aria-live': 'polite' })
const table = element('section', { class: 'table' })
const choice = new Choice(vscode.getState())
const plot = new Plot(canvas, { active: showActive, open })
let shown: Shown | null = null
let mentions: readonly Mention[] = []
let measure: Measure | undefined

canvas.append(bubble)
page.append(head, lines, element('div', { class: 'both' }, element('div', { class: 'left' }, canvas, spoken), table))
onThemeChange(() => render())
window.addEventListener('message', ({ data }: MessageEvent<ShowBoard>) => {
  if (data.type !== 'board') return
  shown = data.board && { board: data.board, words: data.words }
  render()
  page.setAttribute('aria-busy', 'false')
})
vscode.postMessage({ type: 'ready' })

function render(): void {
  if (shown === null) return
  const { board, words } = shown
  const measures = measuresOf(board, words)
  measure = choice.measureIn(measures)
  vscode.setState(choice.state(board))
  keepingFocus(page, () => {
    head.replaceChildren(...header(board, measures, words))
    canvas.hidden = measure === undefined
    if (measure) renderMeasure(measure, words)
    else {
      lines.replaceChildren(element('p', {}, words.none))
      table.replaceChildren()
    }
  })
}

function renderMeasure(of: Measure, words: BoardWords): void {
  const theme = currentTheme()
  mentions = choice.shown(of)
  const toggle = (key: string, isShown: boolean): void => {
    choice.toggle(key, isShown)
    render()
  }
  lines.replaceChildren(legend(of, choice.hidden, words, theme, toggle))
  canvas.setAttribute('aria-label', words.plotHelp.replace('{0}', shown?.board.indicator ?? ''))
  const placed = mentions.filter(({ x, y }) => x !== null && y !== null)
  plot.show({ measure: of, mentions: placed, words, theme })
  table.replaceChildren(mentionTable(of, mentions, words, open))
  showActive(null)
}

function header(board: BoardResult, measures: readonly Measure[], words: BoardWords): HTMLElement[] {
  const points = board.series.flatMap((series) => series.points)
  const conflicts = points.filter(({ conflict }) => conflict).length
  const pattern = points.length === 1 ? words.countsOfOne : words.counts
  const counts = pattern.replace('{0}', String(points.length)).replace('{1}', String(conflicts))
  const select = element('select', { id: 'measure' })
  for (const { key, label, mentions: all } of measures) {
    select.append(element('option', { value: key }, `${label} · ${all.length}`))
  }
  select.value = measure?.key ?? ''
  select.addEventListener('change', () => {
    choice.choose(select.value)
    render()
  })
  const save = element('button', { type: 'button', class: 'export' }, words.exportCsv)
  save.addEventListener('click', () => vscode.postMessage({ type: 'export' }))
  const title = element('h1', {}, board.indicator)
  const label = element('label', { for: 'measure' }, words.measure)
  return [title, element('p', { class: 'counts' }, counts), label, select, save]
}

function showActive(mention: Mention | null): void {
  for (const row of table.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current')
  const place = mention && plot.placeOf(mention)
  bubble.hidden = place === null
  if (mention === null || place === null || shown === null) return
  const text = mentionText(mention, measure?.lines[mention.line], shown.words)
  spoken.textContent = text
  bubble.textContent = text
  const rightHalf = place.left > canvas.clientWidth / 2
  bubble.style.left = rightHalf ? 'auto' : `${place.left + 14}px`
  bubble.style.right = rightHalf ? `${canvas.clientWidth - place.left + 14}px` : 'auto'
  bubble.style.top = `${Math.max(0, place.top - 12)}px`
  const row = table.querySelector(`[data-index="${mentions.indexOf(mention)}"]`)
  row?.setAttribute('aria-current', 'true')
  row?.scrollIntoView({ block: 'nearest' })
}

function open(mention: Mention): void {
  vscode.postMessage({ type: 'open', location: mention.point.location })
}

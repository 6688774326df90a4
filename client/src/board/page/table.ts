// The table beside the plot: every mention that the plot shows, and those that have no place in it.
import { type Measure, type Mention } from '../boardModel.ts'
import type { BoardWords } from '../boardWords.ts'
import { element } from './element.ts'

/** `open` is called when the place of a row is pressed. */
export function mentionTable(
  { lines }: Measure,
  mentions: readonly Mention[],
  words: BoardWords,
  open: (mention: Mention) => void,
): HTMLTableElement {
  const heads = [words.period, words.value, words.scope, words.conflict, words.source]
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)))
  const rows = mentions.map((mention, index) => {
    const { point } = mention
    const button = element('button', { type: 'button', class: 'place' }, point.label)
    button.addEventListener('click', () => open(mention))
    const scope = lines[mention.line]?.label ?? ''
    return element(
      'tr',
      { 'data-index': String(index), ...(point.conflict ? { class: 'conflict' } : {}) },
      element('th', { scope: 'row' }, point.periodText),
      element('td', { class: 'value' }, point.text),
      element('td', {}, scope),
      element('td', {}, point.conflict ? `⚠ ${words.conflict}` : ''),
      element('td', {}, button),
    )
  })
  return element(
    'table',
    {},
    element('caption', {}, words.table),
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  )
}

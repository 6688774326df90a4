// What notes, the ledger and file names say is text in a real window: no link, no command, no HTML, no icon.
import { deepStrictEqual, ok } from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { describe, it } from 'mocha'
import type { Annotation, Deed } from '../../../server/src/model/annotation.ts'
import { anchorText } from '../../../server/src/notes/anchorText.ts'
import { printAnnotationFile } from '../../../server/src/notes/annotationFile.ts'
import { describeAnchor } from '../../../server/src/notes/describeAnchor.ts'
import { annotationPathOf } from '../../../server/src/notes/storePaths.ts'
import { doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const evil = '[点](command:workbench.action.closeAllEditors)<img src=x><b>粗</b>$(bug)[外](file:///etc/passwd)'
const article = '[查](command:x)$(bug).md'
const broken = '[坏](command:x)$(bug).md'
const text = '2024年2月20日\n\n2023年江苏省进出口总额5.25万亿元。\n\n2022年江苏省进出口总额5.45万亿元。\n'
const source = { title: evil, address: evil, date: '2024' }
const ledger = ['jiaokan: 1', 'ledger:', '  - indicator: 进出口总额', '    scope: 江苏省', '    period: 2022']
const entry = ['    value: 5.45万亿元', `    source: '${evil}'`, `    definition: '${evil}'`, '']

function annotation(id: string, words: string, ...deeds: readonly Deed[]): Annotation {
  const start = text.indexOf(words)
  const anchor = describeAnchor(anchorText(text), { start, end: start + words.length })
  ok(anchor)
  const events = deeds.map((deed, index) => ({ at: `2024-03-01T00:00:0${index}.000Z`, by: evil, ...deed }))
  return { id, subject: 'figure', anchor, events }
}

const annotations = [
  annotation('a1b2c3d4e5', '5.25万亿元', { does: 'says', text: evil }, { does: 'verifies', source }),
  annotation('b1b2c3d4e5', '5.45万亿元', { does: 'verifies', source }),
]

describe('words of others', () => {
  const window = windowFor({
    articles: {
      [article]: text,
      [broken]: '2024年2月20日\n\n今天天气很好。\n',
      '.jiaokan/ledger.yaml': [...ledger, ...entry].join('\n'),
      [annotationPathOf(article)]: printAnnotationFile({ article, annotations }),
      [annotationPathOf(broken)]: 'jiaokan: 9\n',
    },
    open: article,
    settings: { 'jiaokan.notes.author': evil },
  })
  /** The words are there, and nothing was made of them. */
  async function isInert(where: Locator, said = '(command:'): Promise<void> {
    await where.first().waitFor({ timeout: 15_000 })
    const shown = (await where.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').replaceAll('\u200b', '')
    ok(shown.includes(said), shown)
    const made = where.locator(
      'a[data-href*="command:"], a[data-href*="passwd"], a[href*="passwd"], img[src="x"], b, .codicon-bug',
    )
    deepStrictEqual(await made.evaluateAll((all) => all.map((one) => one.outerHTML)), [])
  }

  it('a message about a file with such a name', async () => {
    await isInert(window.page.locator('.notification-list-item-message', { hasText: broken.slice(0, 3) }))
  })

  it('a thread', async () => {
    const comments = window.page.locator('.review-widget .review-comment')
    await doUntil('the thread', comments, async () => {
      await window.goTo(1, 1)
      await window.command('Next Note')
    })
    await isInert(comments, evil)
    ok((await comments.count()) === 2)
  })

  it('the tree of notes', async () => {
    await window.command('Focus on Notes View')
    const rows = window.page.locator('.part.panel .pane-body .monaco-list-row')
    await isInert(rows.filter({ hasText: '查' }))
    await rows.filter({ hasText: '查' }).first().click()
    await isInert(rows.filter({ hasText: '点' }))
  })

  it('a hover over a figure that is verified and in the ledger', async () => {
    const hover = window.page.locator('.monaco-hover:visible', { hasText: '点' })
    await doUntil('the hover', hover, async () => {
      await window.goTo(5, 17)
      await window.command('Show or Focus Hover')
    })
    await isInert(hover, '[外](file:///etc/passwd)')
    await window.page.keyboard.press('Escape')
  })

  it('the sources that are offered', async () => {
    const sources = window.page.locator('.quick-input-list .monaco-list-row', { hasText: '点' })
    await doUntil('the sources', sources, async () => {
      await window.goTo(5, 17)
      await window.command('Verify Figure')
    })
    await isInert(sources)
    await window.page.keyboard.press('Escape')
  })
})

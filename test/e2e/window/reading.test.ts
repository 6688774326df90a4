import { match, ok, strictEqual } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import { doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const title = '关于促进数字服务发展的意见'
const articles = {
  '公报.md': `# 外贸公报

2024年2月20日

2023年江苏省进出口总额5.25万亿元，同比增长3.2%。省政府印发《${title}》。
`,
  '解读.md': '# 外贸解读\n\n2024年3月1日\n\n2023年，江苏省进出口总额达5.35万亿元。\n',
  '往年.md':
    '# 往年\n\n2023年2月20日\n\n2020年江苏省进出口总额4.45万亿元。\n\n2021年江苏省进出口总额5.21万亿元。\n\n2022年江苏省进出口总额5.45万亿元。\n',
  [`${title}.md`]: '各市：\n\n数字服务是外贸新动能，请认真落实。\n',
}

describe('reading, by keys alone', () => {
  const window = windowFor({ articles, open: '公报.md' })
  before(async () => {
    await window.page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 })
  })

  const hover = () => window.page.locator('.monaco-resizable-hover', { hasText: '江苏省' })

  it('a hover shows the figure, its trend as a picture, and links to the other mentions', async () => {
    const { page } = window
    await doUntil('the hover', hover().filter({ hasText: 'Place' }), async () => {
      await window.goTo(5, 16)
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Control+i')
    })
    const text = await hover().innerText()
    for (const part of [/5\.25万亿元 = /, /2021/, /5\.35万亿元/, /Value/]) match(text, part)
    const picture = hover().locator('img[src^="data:image/svg+xml"]')
    await picture.waitFor()
    ok(await picture.evaluate((image: unknown) => (image as { naturalWidth: number }).naturalWidth >= 200))
    strictEqual(await hover().locator('a', { hasText: 'value-conflict' }).count(), 2)
  })

  it('a link of the hover leads to the sentence in the other article', async () => {
    await hover().locator('a', { hasText: '外贸解读' }).first().click()
    await window.page.locator('.tab.active', { hasText: '解读.md' }).waitFor()
    match(await window.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col/ }).innerText(), /^Ln 5, Col/)
    await window.show('公报.md')
  })

  it('a title is a link to the file that holds the document', async () => {
    await doUntil('the document', window.page.locator('.tab.active', { hasText: `${title}.md` }), async () => {
      await window.goTo(5, 45)
      await window.command('Open Link')
    })
    await window.show('公报.md')
  })

  it('a line of a view has a menu, which the keyboard opens', async () => {
    const { page } = window
    const list = page.locator('.pane-body .monaco-list:focus')
    await doUntil('the view', list, () => window.command('Focus on Conflicts View'))
    await doUntil('the finding', list.locator('.monaco-list-row[aria-level="2"]'), async () => {
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
    })
    await page.keyboard.press('ArrowDown')
    const menu = page.locator('.monaco-menu')
    await doUntil('the menu', menu, () => page.keyboard.press('Shift+F10'))
    const entries = await menu.locator('.action-label').allInnerTexts()
    for (const entry of ['Go to the Text', 'Copy', 'Fix or Ignore', 'Open the Page of the Rule'])
      ok(
        entries.some((text) => text.includes(entry)),
        entries.join(),
      )
    await page.keyboard.press('Escape')
  })

  it('the language status tells how much was understood', async () => {
    const { page } = window
    await window.goTo(5, 1)
    const told = page.locator('.hover-language-status', { hasText: 'of the numerals understood' })
    await doUntil('the status', told, async () => {
      await page.mouse.move(300, 300)
      await page.locator('.statusbar-item[id="status.languageStatus"]').hover()
    })
    match(await told.innerText(), /\d+(\.\d)?% of the numerals understood\s+Numerals: \d+/)
  })

  it('the status item opens a menu; paused there, everything is gone at once', async () => {
    const { page } = window
    const choose = async (entry: string) => {
      await doUntil(entry, page.locator('.quick-input-list .monaco-list-row', { hasText: entry }), () =>
        window.command('Show Status'),
      )
      await page.keyboard.type(entry)
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: entry }).waitFor()
      await page.keyboard.press('Enter')
    }
    await choose('Pause checking')
    const start = performance.now()
    await page.locator('.statusbar-item', { hasText: 'Jiaokan paused' }).waitFor()
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' })
    ok(performance.now() - start < 5000)
    await page.locator('.pane-body', { hasText: 'Checking is paused' }).waitFor()
    await choose('Resume checking')
    await page.locator('.squiggly-warning').first().waitFor()
    await page.locator('.statusbar-item', { hasText: /\d articles/ }).waitFor()
  })
})

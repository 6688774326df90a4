import { match, strictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const articles = {
  '公报.md': '2024年2月20日\n\n2023年江苏省进出口总额5.25万亿元。\n',
  '解读.md': '2024年3月1日\n\n2023年，江苏省进出口总额达52500亿元。\n',
}

describe('a figure changed everywhere', () => {
  const window = windowFor({ articles, open: '公报.md' })

  const onDisk = (name: string) => readFileSync(join(window.folder, name), 'utf8')

  it('waits in the refactor preview, each place in its own unit and unticked', async () => {
    const { page } = window
    await doUntil('the question', page.locator('.quick-input-widget', { hasText: 'New value' }), async () => {
      await window.goTo(3, 16)
      await window.command('Change This Figure Everywhere')
    })
    await page.keyboard.press('Control+a')
    await page.keyboard.type('5.31万亿元')
    await page.keyboard.press('Enter')
    const preview = page.locator('.bulk-edit-panel')
    await preview.locator('.monaco-list-row', { hasText: '53100亿元' }).waitFor()
    strictEqual(await preview.locator('.monaco-list-row input:checked').count(), 0)
    match(onDisk('解读.md'), /52500亿元/)
  })
})

import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { appears, doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const articles = {
  '公报.md': '2024年2月20日\n\n2023年江苏省进出口总额5.25万亿元。\n',
  '解读.md': '2024年3月1日\n\n2023年，江苏省进出口总额达52500亿元。\n',
}

describe('a figure changed everywhere', () => {
  const window = windowFor({ articles, open: '公报.md' })

  const onDisk = (name: string) => readFileSync(join(window.folder, name), 'utf8')
  const preview = () => window.page.locator('.bulk-edit-panel')
  const place = (text: string) => preview().locator('.monaco-list-row', { hasText: text })
  const box = (text: string) => place(text).locator('input[type=checkbox]').last()

  /** The preview with all its places, however far a test before came. */
  async function openPreview(): Promise<void> {
    const { page } = window
    const question = page.locator('.quick-input-widget', { hasText: 'New value' })
    await doUntil('the preview', place('53100亿元'), async () => {
      if (await appears(place('53100亿元'), 500)) return
      await doUntil('the question', question, async () => {
        await window.show('公报.md')
        await window.goTo(3, 16)
        await window.command('Change This Figure Everywhere')
      })
      await question.locator('input').first().fill('5.31万亿元')
      await page.keyboard.press('Enter')
    })
  }

  it('waits in the refactor preview, each place in its own unit and unticked', async () => {
    await openPreview()
    strictEqual(await preview().locator('.monaco-list-row input:checked').count(), 0)
    deepStrictEqual([onDisk('公报.md'), onDisk('解读.md')], [articles['公报.md'], articles['解读.md']])
  })

  it('is written to the places that were ticked, on the disk too', async () => {
    await openPreview()
    for (const text of ['5.31万亿元', '53100亿元']) if (!(await box(text).isChecked())) await box(text).click()
    await preview().getByRole('button', { name: 'Apply' }).click()
    await preview().locator('.monaco-list-row').first().waitFor({ state: 'hidden' })
    const changed = [
      '2024年2月20日\n\n2023年江苏省进出口总额5.31万亿元。\n',
      '2024年3月1日\n\n2023年，江苏省进出口总额达53100亿元。\n',
    ]
    for (let tries = 0; tries < 300 && onDisk('解读.md') !== changed[1]; tries++) await window.page.waitForTimeout(100)
    deepStrictEqual([onDisk('公报.md'), onDisk('解读.md')], changed)
  })
})

import { describe, it } from 'mocha'
import { doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const articles = {
  '公报.md': '2024年2月20日\n\n2023年江苏省进出口总额5.25万亿元。\n',
  '解读.md': '2024年3月1日\n\n2023年，江苏省进出口总额达5.35万亿元。\n',
  'jiaokan.yaml': 'rules:\n  value-conflict: error\n',
}

describe('a folder that is not trusted', () => {
  const window = windowFor({ articles, open: '公报.md', restricted: true })

  it('is open in restricted mode', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
  })

  it('is checked as any other, and its jiaokan.yaml counts', async () => {
    await window.page.locator('.squiggly-error').first().waitFor({ timeout: 30_000 })
    await window.page.locator('.statusbar-item', { hasText: '2 articles' }).waitFor()
  })

  it('shows its conflicts and what a figure is', async () => {
    const { page } = window
    await window.command('Focus on Conflicts View')
    await page.locator('.pane-body .monaco-list-row', { hasText: '公报' }).first().waitFor()
    await doUntil('the hover', page.locator('.monaco-hover', { hasText: '江苏省' }), async () => {
      await window.goTo(3, 16)
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Control+i')
    })
  })
})

import { notStrictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { appears, doUntil, tryClick } from './keys.ts'
import { webview } from './window.ts'
import { windowFor } from './windowFor.ts'

const articles = {
  '公报.md': '2024年2月20日\n\n2023年江苏省进出口总额5.25万亿元。\n\n2022年江苏省进出口总额5.45万亿元。\n',
  '解读.md': '2024年3月1日\n\n2023年，江苏省进出口总额达5.35万亿元。\n',
}

describe('the data board of a line of the indicators, by mouse', () => {
  const window = windowFor({ articles, open: '公报.md' })

  const board = () => webview(window.page)
  const indicator = () => window.page.locator('.pane-body .monaco-list-row', { hasText: '货物进出口总额' }).first()
  const kindOfTheme = (kind: string) => board().locator(`body.${kind}`)
  const drawn = (): Promise<string> =>
    board()
      .locator('.uplot canvas')
      .first()
      .evaluate((canvas: unknown) => (canvas as { toDataURL(): string }).toDataURL())

  async function openBoard(): Promise<void> {
    await doUntil('the indicators', indicator(), () => window.command('Jiaokan: Focus on Indicators View'))
    await doUntil('the board', board().locator('tbody tr').nth(2), async () => {
      await window.page.mouse.move(700, 300)
      await tryClick(indicator())
      await tryClick(indicator().locator('.action-label[aria-label*="Data Board"]'))
    })
  }

  it('opens from the action at the end of the line, with every mention', openBoard)

  it('follows a change of the colour theme, the drawn lines as well', async () => {
    if (!(await board().locator('tbody tr').nth(2).isVisible())) await openBoard()
    for (const [theme, kind] of [
      ['Dark Modern', 'vscode-dark'],
      ['Dark High Contrast', 'vscode-high-contrast'],
    ] as const) {
      const before = await drawn()
      await doUntil(theme, kindOfTheme(kind), () => choose(theme))
      await drawnAnew(before)
    }
  })

  async function choose(theme: string): Promise<void> {
    const { page } = window
    for (const key of ['Escape', 'Control+1', 'Control+k', 'Control+t']) await page.keyboard.press(key)
    const field = page.locator('.quick-input-widget .quick-input-box input')
    const line = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: theme })
    if (!(await appears(field))) return
    await field.fill(theme)
    if (await appears(line)) await page.keyboard.press('Enter')
  }

  /** The canvas is drawn at the next frame after the theme has changed. */
  async function drawnAnew(before: string): Promise<void> {
    for (let tries = 0; tries < 100 && (await drawn()) === before; tries++) await window.page.waitForTimeout(100)
    notStrictEqual(await drawn(), before)
  }
})

// `node --import tsx scripts/screenshots/dataBoard.ts [data-board-dark]`: the data board in light, dark and high contrast, or one of them. The
// vsix must have been packed.
import { join } from 'node:path'
import { projectFolder } from '../../test/e2e/host/places.ts'
import { openWindow, themes, webview } from '../../test/e2e/window/window.ts'

const subject = { file: '2026-02-10-2025年云川省统计公报.md', line: 30, column: 22 }
const pictures = [
  { name: 'data-board-light', theme: themes.light, locale: 'zh-cn', command: '打开数据看板' },
  { name: 'data-board-dark', theme: themes.dark, locale: 'en', command: 'Open the Data Board' },
  { name: 'data-board-contrast', theme: themes.contrast, locale: 'zh-cn', command: '打开数据看板' },
] as const
const [wanted] = process.argv.slice(2)

for (const { name, theme, locale, command } of pictures) {
  if (wanted !== undefined && wanted !== name) continue
  const folder = join(projectFolder, 'examples')
  const window = await openWindow({ folder, theme, locale, width: 1280, height: 1000 })
  try {
    await window.open(subject.file)
    await window.page.keyboard.press('Control+b')
    await window.page.locator('.part.sidebar').waitFor({ state: 'hidden' })
    await window.goTo(subject.line, subject.column)
    await window.command(command)
    const board = webview(window.page)
    await board.locator('tbody tr').first().waitFor({ timeout: 20_000 })
    await board.getByRole('application').focus()
    await board.getByRole('application').press('ArrowRight')
    await window.page.waitForTimeout(1000)
    const path = join(projectFolder, `docs/images/${name}.png`)
    await window.page.screenshot({ path, animations: 'disabled' })
    console.log(path)
  } finally {
    await window.close()
  }
}

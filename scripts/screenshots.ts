// `npm run screenshots`: opens examples/ with the packed extension and takes the pictures of docs/images/.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chromium } from '../test/e2e/host/chromium.ts'
import { projectFolder } from '../test/e2e/host/places.ts'
import { startSession } from '../test/e2e/host/session.ts'
import { openBrowser, workbenchAddress } from '../test/e2e/host/workbench.ts'

const subject = { file: '公报.md', figure: '12.35万亿元' }
const images = join(projectFolder, 'docs/images')
const examples = join(projectFolder, 'examples')
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'extensions.ignoreRecommendations': true,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 16,
  'editor.lineHeight': 1.8,
  'editor.fontFamily': 'DejaVu Sans Mono, WenQuanYi Micro Hei Mono',
  'editor.unicodeHighlight.ambiguousCharacters': false,
}

const session = await startSession({ locale: 'zh-cn', settings })
const browser = await openBrowser({
  executable: chromium(),
  temporary: session.temporary,
  locale: 'zh-cn',
  width: 1400,
  height: 900,
})
try {
  mkdirSync(images, { recursive: true })
  await takeHoverAndProblems(browser.pages()[0] ?? (await browser.newPage()))
} finally {
  await browser.close()
  await session.close()
}

async function takeHoverAndProblems(page: Page): Promise<void> {
  const { port } = session.server
  await page.goto(workbenchAddress({ port, folder: examples, openFile: join(examples, subject.file) }))
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('Control+Shift+M')
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor({ timeout: 15_000 })
  const { x, y } = await placeOf(page, subject.figure)
  await page.mouse.move(x - 40, y)
  await page.mouse.move(x, y, { steps: 5 })
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ timeout: 10_000 })
  await page.waitForTimeout(500)
  const path = join(images, 'hover-and-problems.png')
  await page.screenshot({ path, animations: 'disabled' })
  console.log(path)
}

/** The middle of a figure in the editor: the grammar gives each figure an element of its own. */
async function placeOf(page: Page, figure: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.view-line > span > span', { hasText: figure }).first().boundingBox()
  if (!box) throw new Error(`“${figure}” is not in view.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

// `npm run screenshots`: opens examples/ with the packed extension and takes the pictures of docs/images/.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chromium } from '../test/e2e/host/chromium.ts'
import { projectFolder } from '../test/e2e/host/places.ts'
import { startSession } from '../test/e2e/host/session.ts'
import { openBrowser, workbenchAddress } from '../test/e2e/host/workbench.ts'

const subject = { file: '2026-04-18-民营企业成为外贸主力.md', figure: '24680.3亿元' }
const hoverGrowth = 240
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
  'editor.fontSize': 13,
  'editor.lineHeight': 1.4,
  'editor.fontFamily': 'DejaVu Sans Mono, WenQuanYi Micro Hei Mono',
  'editor.unicodeHighlight.ambiguousCharacters': false,
}

const session = await startSession({ locale: 'zh-cn', settings })
const browser = await openBrowser({
  executable: chromium(),
  temporary: session.temporary,
  locale: 'zh-cn',
  width: 1560,
  height: 964,
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
  await page.keyboard.press('Control+1')
  const { x, y } = await placeOf(page, subject.figure)
  await page.mouse.move(x - 40, y)
  await page.mouse.move(x, y, { steps: 5 })
  await page.locator('.monaco-resizable-hover', { hasText: '出处' }).waitFor({ timeout: 10_000 })
  await page.waitForTimeout(500)
  await enlargeHover(page, x)
  await refuseCutOff(page)
  const path = join(images, 'hover-and-problems.png')
  await page.screenshot({ path, animations: 'disabled' })
  console.log(path)
}

/** A hover is at first at most 250 pixels high; its lower edge can be pulled down as far as there is content. */
async function enlargeHover(page: Page, x: number): Promise<void> {
  const hover = await page.locator('.monaco-resizable-hover').first().boundingBox()
  if (!hover) throw new Error('The hover is not in view.')
  const inside = hover.y + 20
  const edge = hover.y + hover.height - 2
  await page.mouse.move(x, inside, { steps: 10 })
  await page.mouse.move(x, edge, { steps: 40 })
  await page.mouse.down()
  await page.mouse.move(x, edge + hoverGrowth, { steps: 40 })
  await page.mouse.up()
  await page.mouse.move(x, inside, { steps: 10 })
  await page.waitForTimeout(1000)
}

/** A hover with more content scrolls: the picture would show a part of it. */
async function refuseCutOff(page: Page): Promise<void> {
  const heights = await page
    .locator('.monaco-resizable-hover .monaco-hover-content')
    .evaluate(({ scrollHeight, parentElement }) => ({ content: scrollHeight, shown: parentElement?.clientHeight ?? 0 }))
  if (heights.content > heights.shown) throw new Error(`The hover is cut off: ${JSON.stringify(heights)}`)
}

/** The middle of a figure in the editor: the grammar gives each figure an element of its own. */
async function placeOf(page: Page, figure: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.view-line > span > span', { hasText: figure }).first().boundingBox()
  if (!box) throw new Error(`“${figure}” is not in view.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

// Renders media/icon.svg to media/icon.png, which VS Code shows: it takes no SVG. Needs Chromium and a Chinese font.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromium as chromiumPath } from '../test/e2e/host/chromium.ts'
import { projectFolder } from '../test/e2e/host/places.ts'

const size = 256
const media = join(projectFolder, 'media')

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: size, height: size } })
await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(join(media, 'icon.svg'), 'utf8')}`)
await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true })
await browser.close()

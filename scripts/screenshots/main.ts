// `npm run screenshots [-- --only=hover --locale=en]`: opens a copy of examples/ with the packed extension and takes the pictures of docs/images/.
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '../../test/e2e/host/chromium.ts'
import { projectFolder } from '../../test/e2e/host/places.ts'
import { startSession } from '../../test/e2e/host/session.ts'
import { openBrowser } from '../../test/e2e/host/workbench.ts'
import { settingsOf, type Theme } from './settings.ts'
import { noteShots } from './noteShots.ts'
import { readingShots } from './readingShots.ts'
import { shots } from './shots.ts'
import { Window } from './window.ts'

interface Variant {
  readonly locale: 'zh-cn' | 'en'
  readonly theme: Theme
  /** All pictures, only the ones of the main features, or the ones named. */
  readonly pictures: 'all' | 'main' | readonly string[]
}

const { only, locale: wanted } = parseArgs({ options: { only: { type: 'string' }, locale: { type: 'string' } } }).values

const variants: readonly Variant[] = [
  { locale: 'zh-cn', theme: 'light', pictures: 'all' },
  { locale: 'en', theme: 'light', pictures: 'all' },
  { locale: 'zh-cn', theme: 'dark', pictures: 'main' },
  { locale: 'zh-cn', theme: 'high-contrast', pictures: 'main' },
  { locale: 'en', theme: 'dark', pictures: ['code-lenses'] },
  { locale: 'en', theme: 'high-contrast', pictures: ['code-lenses'] },
]

for (const variant of variants) if (!wanted || wanted.split(',').includes(variant.locale)) await takeAll(variant)

async function takeAll({ locale, theme, pictures }: Variant): Promise<void> {
  const folder = join(projectFolder, 'docs/images', locale === 'en' ? 'en' : 'zh')
  mkdirSync(folder, { recursive: true })
  const wantedShots = Object.entries({ ...shots, ...readingShots, ...noteShots })
    .filter(([name, { main }]) => (typeof pictures === 'string' ? main || pictures === 'all' : pictures.includes(name)))
    .filter(([name]) => !only || only.split(',').includes(name))
  if (wantedShots.length === 0) return
  const session = await startSession({ locale, settings: settingsOf(theme) })
  const size = { width: 1200, height: 760 }
  const browser = await openBrowser({ executable: chromium(), temporary: session.temporary, locale, ...size })
  try {
    for (const [name, { take }] of wantedShots) {
      const examples = join(session.temporary, name, locale === 'en' ? 'articles' : '稿件')
      cpSync(join(projectFolder, 'examples'), examples, { recursive: true })
      const page = await browser.newPage()
      const window = new Window({ page, session, examples, chinese: locale === 'zh-cn', theme })
      const path = join(folder, `${name}${theme === 'light' ? '' : `-${theme}`}.png`)
      try {
        await take(window)
        await page.screenshot({ path, animations: 'disabled' })
        console.log(path)
      } catch (error) {
        console.error(`${name}: ${String(error)}`)
        process.exitCode = 1
      }
      await window.close()
    }
  } finally {
    await browser.close()
    await session.close()
  }
}

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
import { shots } from './shots.ts'
import { Window } from './window.ts'

interface Variant {
  readonly locale: 'zh-cn' | 'en'
  readonly theme: Theme
  /** All pictures, or only the ones of the main features. */
  readonly all: boolean
}

const { only, locale: wanted } = parseArgs({ options: { only: { type: 'string' }, locale: { type: 'string' } } }).values

const variants: readonly Variant[] = [
  { locale: 'zh-cn', theme: 'light', all: true },
  { locale: 'en', theme: 'light', all: true },
  { locale: 'zh-cn', theme: 'dark', all: false },
  { locale: 'zh-cn', theme: 'high-contrast', all: false },
]

for (const variant of variants) if (!wanted || wanted.split(',').includes(variant.locale)) await takeAll(variant)

async function takeAll({ locale, theme, all }: Variant): Promise<void> {
  const folder = join(projectFolder, 'docs/images', locale === 'en' ? 'en' : 'zh')
  mkdirSync(folder, { recursive: true })
  const session = await startSession({ locale, settings: settingsOf(theme) })
  const examples = join(session.temporary, locale === 'en' ? 'articles' : '稿件')
  cpSync(join(projectFolder, 'examples'), examples, { recursive: true })
  const size = { width: 1200, height: 760 }
  const browser = await openBrowser({ executable: chromium(), temporary: session.temporary, locale, ...size })
  try {
    for (const [name, { main, take }] of Object.entries({ ...shots, ...noteShots })) {
      if ((!all && !main) || (only && !only.split(',').includes(name))) continue
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

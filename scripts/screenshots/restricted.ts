// `node --import tsx scripts/screenshots/restricted.ts`: a folder in restricted mode, and in it the hover of an indicator over five years, in
// both languages and three themes. The vsix must have been packed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../test/e2e/host/places.ts'
import { openWindow, themes } from '../../test/e2e/window/window.ts'
import { pullDownHover } from './hover.ts'

const articles = {
  '云川省外贸公报.md':
    '# 2025年云川省外贸公报\n\n2026年2月10日\n\n2025年，云川省服务贸易进出口总额986.4亿元，比上年增长7.2%。\n',
  '五年回顾.md': `# 五年回顾

2026年3月1日

2021年，云川省服务贸易进出口总额702.5亿元。

2022年，云川省服务贸易进出口总额761.8亿元。

2023年，云川省服务贸易进出口总额848.3亿元。

2024年，云川省服务贸易进出口总额920.1亿元。

2025年，云川省服务贸易进出口总额968.4亿元。
`,
}
const variants = [
  { locale: 'zh-cn', theme: themes.light, folder: 'zh', suffix: '' },
  { locale: 'en', theme: themes.light, folder: 'en', suffix: '' },
  { locale: 'zh-cn', theme: themes.dark, folder: 'zh', suffix: '-dark' },
  { locale: 'zh-cn', theme: themes.contrast, folder: 'zh', suffix: '-high-contrast' },
] as const

/** VS Code frames every sign that is not ASCII in a folder that is not trusted; its own setting switches that off. */
const settings = { 'editor.unicodeHighlight.nonBasicASCII': false }

const source = mkdtempSync(join(tmpdir(), 'jiaokan-restricted-'))
for (const [name, text] of Object.entries(articles)) writeFileSync(join(source, name), text)
try {
  for (const variant of variants) await take(variant)
} finally {
  rmSync(source, { recursive: true, force: true })
}

async function take({ locale, theme, folder, suffix }: (typeof variants)[number]): Promise<void> {
  const pictures = join(projectFolder, 'docs/images', folder)
  mkdirSync(pictures, { recursive: true })
  const window = await openWindow({
    folder: source,
    restricted: true,
    locale,
    theme,
    settings,
    width: 1200,
    height: 760,
  })
  const { page } = window
  const picture = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}${suffix}.png`), animations: 'disabled' })
    console.log(`${folder}/${name}${suffix}.png`)
  }
  try {
    await window.open('云川省外贸公报.md')
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 })
    await page.waitForTimeout(1500)
    await picture('restricted')
    await page.locator('.banner .codicon-close, .part.banner .action-label').last().click()
    await page.keyboard.press('Control+b')
    await window.goTo(5, 21)
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+i')
    const hover = page.locator('.monaco-resizable-hover', { hasText: locale === 'en' ? 'Place' : '出处' })
    await hover.locator('img[src^="data:image/svg"]').waitFor()
    const box = await hover.boundingBox()
    await pullDownHover(page, (box?.x ?? 0) + 40)
    await picture('trend')
  } finally {
    await window.close()
  }
}

import { match, ok } from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import { folderOf } from './folder.ts'
import { openWindow, type Window } from './window.ts'

const count = 500
const sentence = (number: number) =>
  `2023年，云川省第${number}号园区实现产值${(1000 + number / 10).toFixed(1)}亿元，同比增长${(1 + (number % 90) / 10).toFixed(1)}%，其中出口${number}亿元。\n\n`
const article = (number: number) => `# 园区简报\n\n2024年2月20日\n\n${sentence(number).repeat(12)}`

/** Notes each text that the status item had, however short it was to be seen. */
const noting = `
  globalThis.statusTexts = []
  const note = () => {
    for (const item of document.querySelectorAll('.statusbar-item[id*="jiaokan"]')) {
      const text = item.textContent.trim()
      if (text !== globalThis.statusTexts.at(-1)) globalThis.statusTexts.push(text)
    }
  }
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true })
`

describe('while a folder is read', () => {
  let folder: string
  let window: Window

  before(async function () {
    this.timeout(180_000)
    folder = folderOf(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`简报${index}.md`, article(index)])),
    )
    window = await openWindow({ folder })
    await window.page.addInitScript(noting)
    await window.open('简报0.md')
  })
  after(async () => {
    await window.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('the status bar counts the articles that have been read, and then says how many there are', async () => {
    const { page } = window
    await page.locator('.statusbar-item', { hasText: `${count} articles` }).waitFor({ timeout: 90_000 })
    const texts = (await page.evaluate('globalThis.statusTexts')) as readonly string[]
    const done = texts.flatMap((text) => /Jiaokan ([\d\s]+)\/([\d\s]+)/.exec(text)?.[1]?.replace(/\s/g, '') ?? [])
    ok(done.length >= 1, texts.join(' | '))
    ok(
      done.every((number, index) => index === 0 || Number(number) >= Number(done[index - 1])),
      done.join(),
    )
    match(texts.at(-1) ?? '', /articles · /)
  })
})

import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, it } from 'mocha'
import { doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const title = '关于促进数字服务发展的意见'
const articles = {
  '公报.md': `# 外贸公报

2024年2月20日

2023年江苏省进出口总额5.25万亿元，同比增长3.2%。省政府印发《${title}》。
`,
  '解读.md': `# 外贸解读

2024年3月1日

2023年，江苏省进出口总额达5.35万亿元。

按照《${title}》部署，全省新增企业32家。
`,
}

describe('writing, by keys alone', () => {
  const window = windowFor({ articles, open: '解读.md', settings: { 'files.autoSave': 'off' } })
  afterEach(async () => {
    await window.page.keyboard.press('Escape')
    await window.command('File: Revert File')
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
  })
  const onDisk = (name: string) => readFileSync(join(window.folder, name), 'utf8')
  const line = (text: string | RegExp) => window.page.locator('.view-line', { hasText: text })
  const suggestion = (text: string) =>
    window.page.locator('.suggest-widget .monaco-list-row', { hasText: text }).first()

  it('a snippet is a sentence with places to fill in', async () => {
    const { keyboard } = window.page
    await doUntil('the sentence', line('社会消费品零售总额'), async () => {
      await keyboard.press('Escape')
      await window.show('解读.md')
      await window.command('File: Revert File')
      await window.goTo(4, 1)
      await keyboard.insertText('sjj')
      await doUntil('the snippet', suggestion('sjj'), () => keyboard.press('Control+Space'))
      await keyboard.press('Enter')
    })
  })

  it('F2 on a title and Ctrl+Enter show every place before anything is changed', async () => {
    const { page } = window
    await window.show('解读.md')
    await doUntil('the box for the name', page.locator('.rename-box input:focus'), async () => {
      await window.goTo(7, 8)
      await page.keyboard.press('F2')
    })
    await page.keyboard.press('Control+a')
    await page.keyboard.type('关于发展数字服务的意见')
    await page.keyboard.press('Control+Enter')
    const preview = page.locator('.bulk-edit-panel')
    for (const name of ['公报.md', '解读.md']) await preview.locator('.monaco-list-row', { hasText: name }).waitFor()
    ok(onDisk('公报.md').includes(title))
    await preview.getByRole('button', { name: 'Discard' }).click()
    await preview.locator('.monaco-list-row').first().waitFor({ state: 'hidden' })
  })

  it('ignoring a finding asks for the reason, and takes none that is empty', async () => {
    const { page } = window
    await window.show('解读.md')
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
    const action = page.locator('.action-widget .monaco-list-row', { hasText: 'Ignore value-conflict here' })
    await doUntil('the fixes', action, async () => {
      await window.goTo(5, 18)
      await page.keyboard.press('Control+.')
    })
    for (let down = 0; down < 12 && !/focused/.test((await action.getAttribute('class')) ?? ''); down++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const asked = page.locator('.quick-input-widget', { hasText: 'Why is this finding to be ignored?' })
    await asked.waitFor()
    await page.keyboard.type(' ')
    await page.locator('.quick-input-widget', { hasText: 'Give a reason' }).waitFor()
    await page.keyboard.type('快报数，已核')
    await page.keyboard.press('Enter')
    await line(/jiaokan-disable-next-line\s+value-conflict\s+快报数，已核/).waitFor()
  })

  it('what a saved edit made stale is told, until that is not wanted any more', async () => {
    const { page } = window
    const toast = page.locator('.notification-toast', { hasText: 'still say' })
    await window.show('公报.md')
    for (const round of [1, 2]) {
      await window.goTo(5, 46)
      await page.keyboard.type(round === 1 ? '高质量' : '新')
      await page.keyboard.press('Control+s')
      if (round === 2) break
      await toast.waitFor({ timeout: 30_000 })
      deepStrictEqual(await toast.locator('.monaco-button').allInnerTexts(), ['Show', "Don't show again"])
      await toast.getByText("Don't show again").click()
      await toast.waitFor({ state: 'detached' })
    }
    await page.waitForTimeout(2000)
    strictEqual(await toast.count(), 0)
    match(onDisk('公报.md'), /高质量/)
  })
})

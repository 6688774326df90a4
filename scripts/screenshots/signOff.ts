// Sign-off in pictures: the view with a stage that turned stale, and the signed text beside the present one.
import type { Window } from './window.ts'

const article = '2026-02-10-2025年云川省统计公报.md'
const added = '全年新设经营主体12.6万户。'

/** The first two stages are signed, the text is changed, and the view says so. */
export async function signOff(window: Window): Promise<void> {
  await window.open(article, { 'jiaokan.notes.author': window.chinese ? '张三' : 'Zhang San' })
  for (const stage of [0, 1]) await sign(window, stage)
  await change(window)
  await window.run(window.chinese ? '显示签署' : 'Show Sign-Off')
  await window.line('初审').waitFor({ timeout: 15_000 })
  await window.rest(1500)
  await window.line('初审').click()
  await window.press('ArrowRight')
  await window.rest(1500)
}

export async function signOffChanges(window: Window): Promise<void> {
  await window.open(article, { 'jiaokan.notes.author': window.chinese ? '张三' : 'Zhang San' })
  await sign(window, 0)
  await change(window)
  await window.run(window.chinese ? '对照签署时的文字' : 'Compare with the Signed Text')
  await choose(window, 0)
  await window.page.locator('.monaco-diff-editor').waitFor({ timeout: 15_000 })
  await window.rest(2500)
}

async function sign(window: Window, stage: number): Promise<void> {
  await window.run(window.chinese ? '签署此文章' : 'Sign This Article')
  await choose(window, stage)
  await window.rest(1500)
}

async function choose(window: Window, row: number): Promise<void> {
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '初审' }).waitFor({ timeout: 15_000 })
  for (let step = 0; step < row; step++) await window.press('ArrowDown')
  await window.press('Enter')
  await window.rest()
}

async function change(window: Window): Promise<void> {
  const { x, y } = await window.placeOf('5.9%')
  await window.page.mouse.click(x, y)
  await window.press('End', 'Backspace')
  await window.page.keyboard.insertText('，占比继续提高。')
  await window.press('Control+End')
  await window.page.keyboard.insertText(added)
  await window.press('Control+Home')
  await window.press('Control+S')
  await window.rest(1500)
}

// Pictures of what a reader moves by: links from titles to their files, folded articles, breadcrumbs that name the article of a page.
import type { Shot } from './shots.ts'
import type { Window } from './window.ts'

const page = '2026-08-06-澜江日报第2版.txt'
const review = '云川省外贸回顾.md'
const reviewText = `# 云川省外贸回顾

2026年3月16日

《云川省2025年国民经济和社会发展统计公报》显示，2025年，云川省货物贸易进出口总额4236.8亿元。

《云川省2024年国民经济和社会发展统计公报》公布的上年进出口总额为3989.7亿元。
`

export const readingShots: Readonly<Record<string, Shot>> = {
  'document-links': { main: false, take: documentLinks },
  folding: { main: false, take: folding },
  breadcrumbs: { main: false, take: breadcrumbs },
}

async function documentLinks(window: Window): Promise<void> {
  window.write(review, reviewText)
  await window.open(page)
  await window.press('Control+P')
  await window.page.locator('.quick-input-widget input').first().waitFor()
  await window.page.keyboard.insertText(review)
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: review }).waitFor({ timeout: 15_000 })
  await window.press('Enter')
  await window.page.locator('.view-line .detected-link').first().waitFor({ timeout: 30_000 })
  await window.point('《云川省2025年')
  await window.page.locator('.monaco-hover', { hasText: '2026-02-10-2025年云川省统计公报' }).waitFor()
  await window.rest(1000)
}

async function folding(window: Window): Promise<void> {
  await window.open(page, { 'editor.showFoldingControls': 'always' })
  const folded = window.page.locator('.codicon-folding-collapsed')
  await window.page.locator('.codicon-folding-expanded').nth(1).waitFor({ timeout: 15_000 })
  await window.page.locator('.view-line', { hasText: '外贸“朋友圈”持续扩大' }).first().click()
  await window.press('Control+Shift+[')
  await folded.waitFor({ timeout: 10_000 })
  await window.rest(1000)
}

async function breadcrumbs(window: Window): Promise<void> {
  await window.open(page)
  await window.page.locator('.view-line', { hasText: '青屿市社会消费品零售总额' }).first().click()
  const crumb = window.page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: '夜间消费' })
  await crumb.waitFor({ timeout: 15_000 })
  await crumb.click()
  await window.page.locator('.monaco-breadcrumbs-picker .monaco-list-row').nth(1).waitFor({ timeout: 10_000 })
  await window.rest(1000)
}

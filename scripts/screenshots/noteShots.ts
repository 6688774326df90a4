// Pictures of notes, verified figures and the ledger, each over the notes of `seeds.ts`.
import { pullDownHover } from './hover.ts'
import { bulletin, commentary, writeSeeds } from './seeds.ts'
import type { Shot } from './shots.ts'
import type { Window } from './window.ts'

const author = { 'jiaokan.notes.author': '李敏' }
const csv = [
  '指标,范围,时间,数值,出处',
  '地区生产总值,云川省,2025,24860.3亿元,2025年云川统计年鉴',
  '货物进出口总额,云川省,2025,4236.8亿元,2025年云川统计年鉴',
  '社会消费品零售总额,云川省,去年,9120.6亿元,2025年云川统计年鉴',
  '常住人口,云川省,2025,很多,2025年云川统计年鉴',
].join('\r\n')

export const noteShots: Readonly<Record<string, Shot>> = {
  'notes-thread': { main: true, take: thread },
  'notes-tree': { main: true, take: tree },
  verify: { main: false, take: verify },
  'authority-mismatch': { main: false, take: mismatch },
  'ledger-import': { main: false, take: ledgerImport },
}

async function open(window: Window, file: string): Promise<void> {
  writeSeeds(window.folder)
  window.write('台账数据.csv', csv)
  await window.open(file, author)
  await window.page.locator('.margin-view-overlays [class*="comment-thread"]').first().waitFor({ timeout: 40_000 })
  await window.rest(1000)
}

async function thread(window: Window): Promise<void> {
  await open(window, commentary)
  await window.run(window.chinese ? '下一条批注' : 'Next Note')
  await window.page.locator('.review-widget .review-comment').nth(1).waitFor({ timeout: 15_000 })
  await window.rest(1200)
}

async function tree(window: Window): Promise<void> {
  await open(window, bulletin)
  await window.run(window.chinese ? '批注 View' : 'Notes View')
  const rows = window.page.locator('.part.panel .pane-body .monaco-list-row')
  await rows.first().waitFor({ timeout: 15_000 })
  await window.rest()
  for (const article of [commentary, bulletin]) await rows.filter({ hasText: article }).first().click()
  await rows.filter({ hasText: '9120.6' }).first().waitFor({ timeout: 10_000 })
  await window.rest()
}

async function verify(window: Window): Promise<void> {
  await open(window, bulletin)
  await window.reveal(bulletin, '4236.8亿元')
  const { x, y } = await window.placeOf('4236.8亿元')
  await window.page.mouse.click(x, y)
  await window.run(window.chinese ? '核实此数据' : 'Verify Figure')
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '年鉴' }).waitFor({ timeout: 10_000 })
  await window.rest()
}

async function mismatch(window: Window): Promise<void> {
  await open(window, commentary)
  if (await window.page.locator('.part.sidebar').isVisible()) await window.press('Control+B')
  await window.rest()
  const { x } = await window.point('24680.3亿元')
  const hover = window.page.locator('.monaco-resizable-hover', { hasText: 'authority-mismatch' })
  await hover.waitFor({ timeout: 15_000 })
  await window.rest(1500)
  await pullDownHover(window.page, x)
  await hover.waitFor()
}

async function ledgerImport(window: Window): Promise<void> {
  await open(window, bulletin)
  await window.run(window.chinese ? '由 CSV 导入台账' : 'Import CSV into Ledger')
  const field = window.page.locator('.quick-input-widget input').first()
  await field.waitFor()
  await window.rest(1000)
  await field.fill(`${window.folder}/台账数据.csv`)
  await window.rest(1000)
  await window.press('Enter')
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '24860.3' }).waitFor({ timeout: 15_000 })
  await window.rest()
}

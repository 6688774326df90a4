// One picture per feature: what is done before it is taken.
import { pullDownHover } from './hover.ts'
import { signOff, signOffChanges } from './signOff.ts'
import type { Window } from './window.ts'

export interface Shot {
  /** Taken in every theme. */
  readonly main: boolean
  readonly take: (window: Window) => Promise<void>
}

const bulletin = '2026-02-10-2025年云川省统计公报.md'
const commentary = '2026-04-18-民营企业成为外贸主力.md'
const outline = '外贸形势报告提纲.md'

export const shots: Readonly<Record<string, Shot>> = {
  conflicts: { main: true, take: conflicts },
  indicators: { main: false, take: indicators },
  hover: { main: true, take: hover },
  names: { main: false, take: names },
  fixes: { main: false, take: fixes },
  'change-everywhere': { main: false, take: changeEverywhere },
  'inlay-hints': { main: false, take: (window) => window.open(bulletin, { 'jiaokan.inlayHints': true }) },
  'code-lenses': { main: true, take: (window) => window.open(commentary, { 'jiaokan.codeLens': true }) },
  'status-menu': { main: false, take: statusMenu },
  walkthrough: { main: false, take: walkthrough },
  completion: { main: false, take: completion },
  'sign-off': { main: false, take: signOff },
  'sign-off-changes': { main: false, take: signOffChanges },
}

async function conflicts(window: Window): Promise<void> {
  await window.open(commentary)
  await window.showViews()
  await window.line('民营企业').click()
  await window.rest()
  await window.press('ArrowDown', 'ArrowRight', 'Enter')
  await window.rest()
}

async function indicators(window: Window): Promise<void> {
  await window.open(bulletin)
  await window.showViews()
  await window.line('地区生产总值').click()
  await window.rest()
  await window.press('ArrowDown', 'ArrowRight')
  await window.rest()
  await window.press('ArrowDown', 'ArrowDown', 'ArrowRight')
  await window.rest()
  await window.press('ArrowDown', 'Enter')
  await window.rest()
}

async function names(window: Window): Promise<void> {
  await window.open(bulletin)
  await window.showViews()
  const header = (chinese: string, english: string) =>
    window.page.locator('.pane-header', { hasText: window.chinese ? chinese : english }).click()
  await header('名称', 'Names')
  await header('冲突', 'Conflicts')
  await header('指标', 'Indicators')
  await window.line(window.chinese ? '文件名' : 'Document titles').click()
  await window.rest()
  await window.press('ArrowDown', 'ArrowRight')
  await window.rest()
}

async function hover(window: Window): Promise<void> {
  await window.open(commentary)
  if (await window.page.locator('.part.sidebar').isVisible()) await window.press('Control+B')
  await window.rest()
  const { x } = await window.point('24680.3亿元')
  await window.page.locator('.monaco-resizable-hover', { hasText: window.chinese ? '出处' : 'Place' }).waitFor()
  await window.rest(1500)
  await pullDownHover(window.page, x)
  await window.page.locator('.monaco-resizable-hover', { hasText: window.chinese ? '出处' : 'Place' }).waitFor()
}

async function completion(window: Window): Promise<void> {
  await window.open(outline)
  await window.press('Control+Home', 'Control+End', 'Enter', 'Enter')
  await window.page.keyboard.type('落实《')
  const list = window.page.locator('.suggest-widget')
  await list.locator('.monaco-list-row').first().waitFor({ timeout: 10_000 })
  await window.rest()
  const box = await list.boundingBox()
  if (!box) return
  const [edge, middle] = [box.x + box.width - 1, box.y + box.height / 2]
  await window.drag({ x: edge, y: middle }, { x: edge + 220, y: middle })
  await window.page.mouse.move(edge, middle + 300)
  await window.rest()
}

async function fixes(window: Window): Promise<void> {
  await window.open(commentary)
  const { x, y } = await window.placeOf('64.5%')
  await window.page.mouse.click(x, y)
  await window.rest(1500)
  await window.press('Control+.')
  await window.page.locator('.action-widget').waitFor({ timeout: 10_000 })
  await window.rest()
}

async function changeEverywhere(window: Window): Promise<void> {
  await window.open(bulletin)
  const { x, y } = await window.placeOf('4236.8亿元')
  await window.page.mouse.click(x, y)
  await window.run(window.chinese ? '到处更改此数据' : 'Change This Figure Everywhere')
  await window.rest()
  await window.press('Control+A')
  await window.page.keyboard.insertText('4246.8亿元')
  await window.press('Enter')
  await window.page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor({ timeout: 10_000 })
  await window.rest()
}

async function statusMenu(window: Window): Promise<void> {
  await window.open(commentary)
  await window.page.locator('.statusbar-item[id*="jiaokan"]').first().click()
  await window.page.locator('.quick-input-list .monaco-list-row').first().waitFor()
  await window.rest()
}

async function walkthrough(window: Window): Promise<void> {
  await window.page.setViewportSize({ width: 1200, height: 860 })
  await window.open(commentary)
  await window.press('Control+B')
  await window.run('Open Walkthrough')
  await window.rest()
  await window.page.keyboard.insertText(window.chinese ? '校勘' : 'Jiaokan')
  await window.rest()
  await window.press('Enter')
  await window.rest(2500)
}

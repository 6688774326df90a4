import { match, ok } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import { doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const articles = {
  '公报.md': [
    '2024年2月20日\n',
    '2023年江苏省进出口总额5.25万亿元。\n',
    '省政府办公厅印发《关于推进内河航运发展的若干措施》。\n',
  ].join('\n'),
  '解读.md': [
    '2024年3月1日\n',
    '2023年，江苏省进出口总额达5.35万亿元。\n',
    '《关于推进内河航运发展的若干措施》施行以来，全省新设航运企业415家。\n',
  ].join('\n'),
}

describe('views, by keyboard alone', () => {
  const window = windowFor({ articles, open: '公报.md' })
  before(async () => {
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  const press = (key: string) => window.page.keyboard.press(key)
  const focusedLine = () => window.page.locator('.pane-body .monaco-list:focus .monaco-list-row.focused')
  const line = (label: RegExp) => window.page.locator('.pane-body').getByRole('treeitem', { name: label }).first()

  /** Shows a view by its command (again while it has not taken the focus), with its lines closed and the first of them focused. */
  async function show(title: string, first: RegExp): Promise<void> {
    await doUntil(title, line(first), () => window.command(title))
    await doUntil('the focus in the view', focusedLine(), async () => {
      await window.command(title)
      await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
      await press('ArrowDown')
    })
    await press('Control+ArrowLeft')
    await press('Home')
  }

  /** Goes down from line to line until the focused one has the text, and opens it with →. */
  async function goDown(to: RegExp): Promise<void> {
    for (let tries = 0; tries < 30; tries++) {
      if (to.test((await focusedLine().getAttribute('aria-label')) ?? '')) return
      await press('ArrowDown')
      await window.page.waitForTimeout(100)
    }
    throw new Error(`No line has ${to.source}; the last one: ${(await focusedLine().getAttribute('aria-label')) ?? ''}`)
  }

  async function unfold(parent: RegExp, below: RegExp): Promise<void> {
    await goDown(parent)
    await doUntil(below.source, line(below), () => press('ArrowRight'))
    await goDown(below)
  }

  const cursorAt = (file: string, line: number) =>
    Promise.all([
      window.page.locator('.tab.active', { hasText: file }).waitFor(),
      window.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col`) }).waitFor(),
    ])

  it('conflicts: from the file to the finding, and with Enter to the text', async () => {
    await show('Jiaokan: Focus on Conflicts View', /^公报/)
    await unfold(/^公报/, /5\.25万亿元/)
    await press('Enter')
    await cursorAt('公报.md', 3)
  })

  it('a finding is copied', async () => {
    await show('Jiaokan: Focus on Conflicts View', /^公报/)
    await unfold(/^公报/, /5\.25万亿元/)
    await doUntil('the copy', window.page.locator('.statusbar-item', { hasText: 'Copied' }), () => press('Control+c'))
    match(await window.page.evaluate('navigator.clipboard.readText()'), /5\.25万亿元/)
  })

  it('conflicts by rule: from the rule to the finding', async () => {
    await window.command('Group Conflicts by Rule')
    await show('Jiaokan: Focus on Conflicts View', /value-conflict/)
    await unfold(/value-conflict/, /5\.25万亿元/)
    await press('Enter')
    await cursorAt('公报.md', 3)
    await window.command('Group Conflicts by File')
  })

  it('indicators: over the scope and the period down to a mention', async () => {
    await show('Jiaokan: Focus on Indicators View', /货物进出口总额/)
    await unfold(/货物进出口总额/, /江苏省/)
    await unfold(/江苏省/, /2023/)
    await unfold(/^2023/, /^5\.35万亿元/)
    await press('Enter')
    await cursorAt('解读.md', 3)
  })

  it('names: a kind of name, its names, and the mentions of one of them', async () => {
    await show('Jiaokan: Focus on Names View', /Document titles/)
    await unfold(/Document titles/, /内河航运/)
    const references = window.page.locator('.pane-body .monaco-list-row', { hasText: '解读.md' })
    await doUntil('the references', references, () => press('Shift+F12'))
    ok((await references.count()) > 0)
  })
})

import { strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { doUntil, tryClick } from './keys.ts'
import { windowFor } from './windowFor.ts'

describe('where nothing has been found', () => {
  const window = windowFor({ articles: { '前言.md': '# 前言\n\n形势向好。\n' }, open: '前言.md' })

  const welcome = (text: string) => window.page.locator('.pane-body .welcome-view-content', { hasText: text })
  const button = (text: string) => window.page.locator('.welcome-view-content .monaco-button', { hasText: text })

  async function shows(view: string, text: string): Promise<void> {
    await doUntil(`${view}: ${text}`, welcome(text), () => window.command(`Jiaokan: Focus on ${view} View`))
  }

  it('without a folder the views say what to do, with one button at most', async () => {
    await window.openEmpty()
    await shows('Conflicts', 'No folder is open')
    await button('Open Folder').waitFor()
    await welcome('No folder is open').getByText('sample articles').waitFor()
    for (const view of ['Indicators', 'Names']) await shows(view, 'Nothing was recognised yet')
  })

  it('in a folder without conflicts they say so, and what else there is', async () => {
    await window.open('前言.md')
    await shows('Conflicts', 'Nothing contradicts anything else here')
    await button('Check again').waitFor()
    for (const view of ['Indicators', 'Names']) await shows(view, 'Nothing was recognised yet')
  })

  it('notes and sign-off say how to begin, where no article is open', async () => {
    const { page } = window
    await window.openEmpty()
    await doUntil('the notes', welcome('No notes yet'), () => window.command('Focus on Notes View'))
    await welcome('No notes yet').locator('a', { hasText: 'Add a note' }).waitFor()
    await doUntil('the sign-off', welcome('No article is signed yet'), () => window.command('Focus on Sign-Off View'))
    await button('Sign this article').waitFor()
    strictEqual(await page.locator('.part.panel .welcome-view-content .monaco-button:visible').count(), 1)
  })

  it('the walkthrough opens, and its first step opens the sample folder', async () => {
    const { page } = window
    const step = page.locator('.gettingStartedContainer .getting-started-step', { hasText: 'Open the sample articles' })
    await window.openEmpty()
    await doUntil('the walkthrough', step, async () => {
      await window.command('Welcome: Open Walkthrough...')
      const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with Jiaokan' })
      await tryClick(entry)
    })
    const place = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Among the data of the extension' })
    await doUntil('the question for the place', place, async () => {
      const open = page.locator('.gettingStartedContainer').getByRole('button', { name: 'Open the samples' })
      if (!(await open.isVisible())) await tryClick(step)
      await tryClick(open)
    })
    const file = page.locator('.explorer-viewlet .monaco-list-row', { hasText: '外贸形势报告提纲.md' })
    await doUntil('the sample folder', file, () => tryClick(place))
    await page.locator('.statusbar-item', { hasText: /[1-9] articles · \d+ figures/ }).waitFor({ timeout: 90_000 })
  })
})

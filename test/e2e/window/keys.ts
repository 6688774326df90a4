// What a person does by keys and does again when the window has not taken it: a busy workbench drops keys that come while it is
// still putting something in place.
import type { Locator, Page } from 'playwright-core'

const rounds = 8

/** Milliseconds of one round. */
const patience = 6000

/** True as soon as it can be seen; false when the time is over. */
export function appears(what: Locator, timeout = patience): Promise<boolean> {
  return what
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    )
}

/** Does something until what it brings can be seen. Throws with `goal` after some rounds. */
export async function doUntil(goal: string, what: Locator, act: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await act()
    if (await appears(what)) return
  }
  throw new Error(`Not within ${rounds} tries: ${goal}.`)
}

/** For what is done again until its effect shows: what cannot be clicked now is left for the next time. */
export async function tryClick(what: Locator): Promise<void> {
  await what
    .first()
    .click({ timeout: patience })
    .catch(() => undefined)
}

const quickInput = (page: Page) => page.locator('.quick-input-widget')

/** The line of the list that Enter takes. */
const focusedLine = (page: Page, text: string) =>
  quickInput(page).locator('.quick-input-list .monaco-list-row.focused', { hasText: text })

/** Opens a quick input by its key, fills it in and takes the line with the text. */
async function choose(page: Page, key: string, typed: string, text: string): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await closeQuickInput(page)
    await page.keyboard.press(key)
    const field = quickInput(page).locator('.quick-input-box input')
    if (!(await appears(field))) continue
    await field.fill(typed)
    if (!(await appears(focusedLine(page, text)))) continue
    await page.keyboard.press('Enter')
    return
  }
  throw new Error(`The window offers no ${text} behind ${key}.`)
}

async function closeQuickInput(page: Page): Promise<void> {
  for (let round = 0; round < rounds && (await quickInput(page).isVisible()); round++) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(100)
  }
}

/** Runs a command of the palette by its title. */
export function runCommand(page: Page, title: string): Promise<void> {
  return choose(page, 'F1', `>${title}`, title)
}

/** Brings a file of the folder to the front. */
export function show(page: Page, file: string): Promise<void> {
  return doUntil(`${file} in front`, page.locator('.tab.active', { hasText: file }), () =>
    choose(page, 'Control+p', file, file),
  )
}

/** Goes to a place in the editor of the first column; both count from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  const place = page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col`) })
  await doUntil(`the cursor in line ${line}`, place, async () => {
    await closeQuickInput(page)
    const focused = page.locator('.monaco-editor.focused')
    await doUntil('the focus in the editor', focused, () => page.keyboard.press('Control+1'))
    await page.keyboard.press('Control+g')
    const field = quickInput(page).locator('.quick-input-box input')
    if (!(await appears(field))) return
    await field.fill(`:${line}:${column}`)
    await page.keyboard.press('Enter')
    await quickInput(page).waitFor({ state: 'hidden' })
  })
}

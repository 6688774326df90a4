// A window of VS Code as a person works in it: opens a file, presses keys, points at words, calls commands from the palette.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Session } from '../../test/e2e/host/session.ts'
import { workbenchAddress } from '../../test/e2e/host/workbench.ts'
import { settingsOf, type Theme } from './settings.ts'

export interface WindowOptions {
  readonly page: Page
  readonly session: Session
  readonly examples: string
  readonly chinese: boolean
  readonly theme: Theme
}

export class Window {
  readonly page: Page
  readonly chinese: boolean
  readonly #options: WindowOptions

  constructor(options: WindowOptions) {
    this.#options = options
    this.page = options.page
    this.chinese = options.chinese
  }

  /** The copy of the articles that is open. */
  get folder(): string {
    return this.#options.examples
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text)
  }

  /** Opens the folder with this file in front, and waits until all of it has been checked. */
  async open(file: string, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const { session, examples, theme } = this.#options
    session.writeSettings(settingsOf(theme, settings))
    this.page.on('dialog', (dialog) => void dialog.accept())
    const openFile = join(examples, file)
    await this.page.goto(workbenchAddress({ port: session.server.port, folder: examples, openFile }))
    const ready = { hasText: /[1-9]\d* (?:articles?|篇)/ }
    await this.page.locator('.statusbar-item[id*="jiaokan"]', ready).waitFor({ timeout: 60_000 })
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 })
    if (await this.page.locator('.part.panel').isVisible()) await this.press('Control+J')
    await this.rest(1500)
    await this.page.locator('.statusbar-item[id*="jiaokan"]', ready).waitFor({ timeout: 60_000 })
    await this.rest()
  }

  /** Waits a little where nothing visible tells that something has ended. */
  async rest(milliseconds = 600): Promise<void> {
    await this.page.waitForTimeout(milliseconds)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** A command by the words that the palette finds it by. */
  async run(words: string): Promise<void> {
    await this.press('F1')
    await this.page.locator('.quick-input-widget input').first().waitFor()
    await this.page.keyboard.insertText(words)
    await this.rest(700)
    await this.press('Enter')
  }

  /** Shows the view container, over its icon in the activity bar. */
  async showViews(): Promise<void> {
    const name = this.chinese ? '校勘' : 'Jiaokan'
    await this.page.locator(`.activitybar a.action-label[aria-label^="${name}"]`).first().click()
    await this.page.locator('.pane-body .monaco-list-row').first().waitFor({ timeout: 15_000 })
    await this.widenSideBar()
  }

  /** So that a finding can be read: a side bar is at first 300 pixels wide. */
  async widenSideBar(): Promise<void> {
    const bar = await this.page.locator('.part.sidebar').boundingBox()
    if (!bar || bar.width > 500) return
    const [edge, middle] = [bar.x + bar.width, bar.y + bar.height / 3]
    await this.drag({ x: edge, y: middle }, { x: edge + 260, y: middle })
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y, { steps: 5 })
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 20 })
    await this.page.mouse.up()
    await this.rest()
  }

  /** Scrolls to the line of the open `file` that holds the words: the editor renders what is in view. */
  async reveal(file: string, words: string): Promise<void> {
    const lines = readFileSync(join(this.folder, file), 'utf8').split('\n')
    await this.press('Control+G')
    await this.page.locator('.quick-input-widget input').first().waitFor()
    await this.page.keyboard.insertText(String(lines.findIndex((line) => line.includes(words)) + 1))
    await this.rest()
    await this.press('Enter')
    await this.rest()
  }

  /** A line of a view by a part of its text; it is opened by a click. */
  line(part: string): Locator {
    return this.page.locator('.pane-body .monaco-list-row', { hasText: part }).first()
  }

  /** The middle of a word in the editor: the grammar gives figures and titles elements of their own. */
  async placeOf(word: string): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('.view-line > span > span', { hasText: word }).first().boundingBox()
    if (!box) throw new Error(`“${word}” is not in view.`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  async point(word: string): Promise<{ x: number; y: number }> {
    const place = await this.placeOf(word)
    await this.page.mouse.move(place.x - 40, place.y)
    await this.page.mouse.move(place.x, place.y, { steps: 5 })
    return place
  }

  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: false })
  }
}

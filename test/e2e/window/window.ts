// A window of VS Code with the packed extension, as a person has it before them: a browser page on a folder of its own.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import { chromium } from '../host/chromium.ts'
import { outputFolder } from '../host/places.ts'
import { startSession, type Session } from '../host/session.ts'
import { openBrowser, workbenchAddress } from '../host/workbench.ts'
import { goTo, runCommand, show } from './keys.ts'

export interface WindowOptions {
  readonly locale?: 'en' | 'zh-cn'
  readonly theme?: string
  /** Copied: what is typed leaves the original as it is. */
  readonly folder: string
  readonly settings?: Readonly<Record<string, unknown>>
  /** The folder is not trusted. */
  readonly restricted?: boolean
  readonly width?: number
  readonly height?: number
}

export interface Window {
  readonly page: Page
  readonly folder: string
  /** Opens a file of the folder and waits until the extension has read the folder. */
  open(file: string): Promise<void>
  /** Opens a window without any folder. */
  openEmpty(): Promise<void>
  /** Brings a file of the folder to the front. */
  show(file: string): Promise<void>
  /** Closes the window and opens the folder again, with what was open. */
  reopen(): Promise<void>
  /** Runs a command of the palette by its title. */
  command(title: string): Promise<void>
  /** Goes to a place in the editor of the first column; both count from 1. */
  goTo(line: number, column: number): Promise<void>
  /** What the window shows, kept in out/window: for a test that failed. */
  picture(name: string): Promise<void>
  close(): Promise<void>
}

export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  contrastLight: 'Default High Contrast Light',
} as const

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'editor.lineHeight': 1.4,
  'editor.fontFamily': 'DejaVu Sans Mono, WenQuanYi Micro Hei Mono',
  'editor.unicodeHighlight.ambiguousCharacters': false,
}

/** Milliseconds in which a workbench stands and the extension has read the folder. */
const patienceForStart = 90_000

const untrusting = { 'security.workspace.trust.enabled': false }

/** The vsix must have been packed. */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const { locale = 'en', theme = themes.light, width, height, restricted = false } = options
  const trust = restricted ? { 'security.workspace.trust.startupPrompt': 'never' } : untrusting
  const settings = { ...quiet, ...trust, 'workbench.colorTheme': theme, ...options.settings }
  const session = await startSession({ locale, settings, restricted })
  const folder = join(session.temporary, '文稿')
  cpSync(options.folder, folder, { recursive: true })
  const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) }
  const browser = await openBrowser({ executable: chromium(), temporary: session.temporary, locale, ...size })
  return windowOn(session, browser, browser.pages()[0] ?? (await browser.newPage()), folder)
}

function windowOn(session: Session, browser: BrowserContext, page: Page, folder: string): Window {
  const { port } = session.server
  const folderIsRead = () =>
    page.locator('.statusbar-item', { hasText: /\d+ (?:articles?|篇)/ }).waitFor({ timeout: patienceForStart })
  return {
    page,
    folder,
    open: async (file) => {
      await page.goto(workbenchAddress({ port, folder, openFile: join(folder, file) }))
      await folderIsRead()
      await page.locator('.tab.active', { hasText: file }).first().waitFor()
    },
    openEmpty: async () => {
      await page.goto(workbenchAddress({ port }))
      await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: patienceForStart })
    },
    reopen: async () => {
      await page.goto(workbenchAddress({ port, folder }))
      await folderIsRead()
    },
    show: (file) => show(page, file),
    command: (title) => runCommand(page, title),
    goTo: (line, column) => goTo(page, line, column),
    picture: async (name) => {
      const path = join(outputFolder, 'window', `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`)
      await page.screenshot({ path })
      console.log(`      ${path}`)
    },
    close: async () => {
      await browser.close()
      await session.close()
    },
  }
}

/** The document of the webview that is in view. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
}

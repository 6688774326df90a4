// The workbench of the VS Code server: its address, and a headless Chromium that shows it.
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

export interface WorkbenchOptions {
  readonly port: number
  /** A folder, or a `.code-workspace` file with several. */
  readonly folder?: string | undefined
  readonly openFile?: string
  readonly extensionUnderDevelopment?: string | undefined
  readonly tests?: string | undefined
}

export function workbenchAddress(options: WorkbenchOptions): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${options.port}${encodeURI(resolve(path))}`
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]
  if (options.openFile) payload.push(['openFile', remote(options.openFile)])
  if (options.extensionUnderDevelopment)
    payload.push(['extensionDevelopmentPath', remote(options.extensionUnderDevelopment)])
  if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)])
  const query = new URLSearchParams({ payload: JSON.stringify(payload) })
  if (options.folder?.endsWith('.code-workspace')) query.set('workspace', resolve(options.folder))
  else if (options.folder) query.set('folder', resolve(options.folder))
  else query.set('ew', 'true')
  return `http://127.0.0.1:${options.port}/?${query}`
}

export interface BrowserOptions {
  readonly executable: string
  readonly temporary: string
  readonly locale: string
  /** Size of the page in pixels. */
  readonly width?: number
  readonly height?: number
}

export function openBrowser(options: BrowserOptions): Promise<BrowserContext> {
  const { executable, temporary, locale, width = 1280, height = 800 } = options
  return chromium.launchPersistentContext(join(temporary, 'browser'), {
    executablePath: executable,
    headless: true,
    locale,
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
    timeout: 60_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

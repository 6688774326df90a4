// Stands in for the program of a desktop VS Code: takes its arguments, runs the suite in the extension host of the VS Code
// server with its workbench in headless Chromium, and ends with the exit code that the workbench reports.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { parseLaunch } from './parseLaunch.ts'
import { everythingTrusted, type RunningServer, startServer } from './serverProcess.ts'
import { openBrowser, workbenchAddress } from './workbench.ts'

const patience = 900_000
const verbose = Boolean(process.env['JIAOKAN_HOST_VERBOSE'])
const launch = parseLaunch(process.argv.slice(2))
const temporary = mkdtempSync(join(tmpdir(), 'vscode-host-'))

let server: RunningServer | undefined
let browser: BrowserContext | undefined
let finishing = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void finish(130, signal))
setTimeout(() => void finish(124, `The tests did not end within ${patience / 1000} seconds.`), patience).unref()
main().catch((error: Error) => finish(1, error.stack))

async function main(): Promise<void> {
  const extensions = join(temporary, 'extensions')
  const userData = launch.userData ?? join(temporary, 'user-data')
  for (const folder of [extensions, userData]) mkdirSync(folder, { recursive: true })
  const folders = { server: variable('JIAOKAN_SERVER'), temporary, userData, extensions }
  server = await startServer(folders, ['--locale', launch.locale, everythingTrusted])
  void server.ended.then((output) => finish(1, `The VS Code server ended during the tests.\n${output}`))

  browser = await openBrowser({ executable: variable('JIAOKAN_CHROMIUM'), temporary, locale: launch.locale })
  browser.on('close', () => void finish(1, 'The browser closed before the tests ended.'))
  await showWorkbench(browser, server.port)
}

/** The workbench calls `codeAutomationLog` for what the extension host prints, and `codeAutomationExit` when the suite has ended. */
async function showWorkbench(context: BrowserContext, port: number): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('crash', () => void finish(1, 'The page of the workbench crashed.'))
  page.on('dialog', (dialog) => void dialog.accept())
  await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
    if (verbose) console.log(format(...values))
  })
  await page.exposeFunction('codeAutomationExit', (code: number) => finish(code))
  await page.goto(workbenchAddress({ ...launch, port }), { waitUntil: 'domcontentloaded', timeout: 60_000 })
}

async function finish(code: number, reason?: string): Promise<void> {
  if (finishing) return
  finishing = true
  if (reason) console.error(reason)
  await Promise.race([browser?.close(), new Promise((resolve) => setTimeout(resolve, 5000))]).catch(() => undefined)
  await server?.stop()
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
  process.exit(code)
}

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set.`)
  return value
}

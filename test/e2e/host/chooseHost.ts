// Which VS Code the tests run in: a desktop one where there is one or can be, else the VS Code server in Chromium.
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from './chromium.ts'
import { downloadedDesktop, installedDesktop } from './desktop.ts'
import { installServer } from './installServer.ts'
import { outputFolder } from './places.ts'

export interface Host {
  /** A program that takes the arguments of VS Code. */
  readonly executable: string
  readonly environment: Readonly<Record<string, string>>
  readonly name: string
}

/** @throws HostError with one line that says what to install. */
export async function chooseHost(): Promise<Host> {
  const desktop = installedDesktop() ?? (await downloadedDesktop())
  return desktop ? { executable: desktop, environment: {}, name: `desktop VS Code (${desktop})` } : webHost()
}

function webHost(): Host {
  const executable = join(outputFolder, 'launcher.cjs')
  chmodSync(executable, 0o755)
  const environment = { JIAOKAN_CHROMIUM: chromium(), JIAOKAN_SERVER: installServer() }
  return { executable, environment, name: 'VS Code server in headless Chromium' }
}

// Finds a desktop VS Code, or downloads one where there is a screen to run it on.
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { downloadAndUnzipVSCode } from '@vscode/test-electron'
import { findOnPath, isExecutable } from './findOnPath.ts'
import { cacheFolder } from './places.ts'
import { vscodeVersion } from './versions.ts'

/** From the folder of the `code` command to the program itself: Linux, macOS, Windows. */
const fromCommandToProgram = ['../code', '../../../MacOS/Electron', '../Code.exe']

/** How long a download may stand still before it counts as impossible, in milliseconds. */
const downloadPatience = 5000

/** The program of an installed VS Code: `VSCODE`, else the one that `code` on the PATH belongs to. */
export function installedDesktop(): string | undefined {
  if (!hasScreen()) return undefined
  const named = process.env['VSCODE']
  if (named) return named
  const command = findOnPath('code')
  if (!command) return undefined
  const folder = join(realpathSync(command), '..')
  return fromCommandToProgram.map((path) => join(folder, path)).find(isExecutable)
}

/** Downloads the pinned version into .vscode-test/; undefined where the network does not let it through. */
export async function downloadedDesktop(): Promise<string | undefined> {
  if (!hasScreen()) return undefined
  try {
    return await downloadAndUnzipVSCode({ version: vscodeVersion, cachePath: cacheFolder, timeout: downloadPatience })
  } catch (error) {
    console.log(`VS Code ${vscodeVersion} cannot be downloaded: ${(error as Error).message}`)
    return undefined
  }
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

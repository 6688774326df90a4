// Finds a Chromium, or installs one where that is possible.
import { execFileSync, spawnSync } from 'node:child_process'
import { HostError } from './hostError.ts'
import { findOnPath } from './findOnPath.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const debianPackages = ['chromium', 'fonts-wqy-microhei']

/** Path of a Chromium that starts. Installs it through apt-get when there is none and this is root. */
export function chromium(): string {
  const found = findChromium() ?? (installChromium(), findChromium())
  if (found) return found
  throw new HostError(
    `No VS Code and no Chromium found. Install VS Code (\`code\` on the PATH, or its program in VSCODE; needs a screen), or: apt-get install ${debianPackages.join(' ')}`,
  )
}

function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...names.map(findOnPath)].find((path) => path !== undefined && starts(path))
}

/** On some systems `chromium` is only a hint to install it otherwise. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function installChromium(): void {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return
  console.log(`Installing ${debianPackages.join(' and ')} through apt-get …`)
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], options)
  } catch {
    console.error(`apt-get could not install ${debianPackages.join(' and ')}.`)
  }
}

// Installs the VS Code server of the npm package code-server, without install scripts, compilers or other downloads.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HostError } from './hostError.ts'
import { cacheFolder } from './places.ts'
import { codeServer, type PinnedPackage, ripgrep } from './versions.ts'

/** The shrinkwrap lacks one package that npm adds by itself, so `npm ci` refuses it; `npm install` takes every other version from it. */
const installArguments = [
  'install',
  '--no-save',
  '--ignore-scripts',
  '--omit=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

/** Installs the server unless it is there already. Returns the folder that holds `out/server-main.js`. */
export function installServer(): string {
  const installed = join(cacheFolder, `${codeServer.name}-${codeServer.version}`)
  if (!existsSync(installed)) install(installed)
  return join(installed, 'lib/vscode')
}

/** Everything happens beside the final place, so that an installation that was broken off is never taken for one. */
function install(installed: string): void {
  const search = ripgrep[process.arch]
  if (process.platform !== 'linux' || !search) {
    throw new HostError(
      `The web host runs on Linux x64 and arm64 only, not on ${process.platform} ${process.arch}: install VS Code.`,
    )
  }
  console.log(`Installing ${codeServer.name} ${codeServer.version} into .vscode-test/ (once, 150 MB) …`)
  const building = `${installed}.partial`
  rmSync(building, { recursive: true, force: true })
  unpack(codeServer, building, ['--strip-components=1', '--exclude=*.map'])
  const vscode = join(building, 'lib/vscode')
  npm(installArguments, vscode)
  unpack(search, join(vscode, 'node_modules/@vscode/ripgrep/bin'), ['--strip-components=2', 'package/bin/rg'])
  renameSync(building, installed)
}

function unpack({ name, version, integrity }: PinnedPackage, folder: string, tarArguments: string[]): void {
  mkdirSync(folder, { recursive: true })
  const archive = join(folder, npm(['pack', '--silent', `${name}@${version}`], folder).trim())
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found !== integrity) throw new HostError(`${name} ${version} has the wrong checksum: ${found}`)
  execFileSync('tar', ['-xzf', archive, '-C', folder, ...tarArguments])
  rmSync(archive)
}

function npm(args: string[], folder: string): string {
  try {
    return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  } catch {
    throw new HostError(
      `npm ${args[0]} failed in ${folder}: the VS Code server cannot be installed from the npm registry.`,
    )
  }
}

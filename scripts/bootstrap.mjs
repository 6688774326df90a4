// Installs the packages of package-lock.json where node_modules does not hold them yet. Needs Node and npm, nothing else.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

if (!isInstalled()) install()

/**
 * npm writes down what it installed in node_modules/.package-lock.json, as its last step: an installation that was
 * broken off has no such file. Packages for other platforms are missing there and may be.
 */
function isInstalled() {
  const wanted = readLock('package-lock.json')
  const present = readLock('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true
    const found = present[place]
    return found ? found.version === version && found.integrity === integrity : optional === true
  })
}

/** @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
function readLock(/** @type {string} */ name) {
  const path = join(root, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

/** No package needs its install script: the binary of esbuild is a package of its own. */
function install() {
  console.log('Installing the packages of package-lock.json (npm ci) …')
  const npm = process.env['npm_execpath']
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) {
    console.error('npm ci failed: see above. It needs the npm registry, or a cache that holds the packages.')
    process.exit(1)
  }
}

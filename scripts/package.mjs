// Packs the extension into out/jiaokan-<version>.vsix, offline. vsce builds the bundles first (vscode:prepublish).
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

mkdirSync(join(root, 'out'), { recursive: true })
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@vscode/vsce/vsce',
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    ...['--out', `out/jiaokan-${version}.vsix`],
  ],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 1)

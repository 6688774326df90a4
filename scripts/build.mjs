// Bundles the client, the page of its data board, the server and the command line into dist/. --development: readable, with source maps; --watch: again on every change.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, context } from 'esbuild'
import { licensesOf } from './licenses.mjs'

const root = join(import.meta.dirname, '..')
const watch = process.argv.includes('--watch')
const development = watch || process.argv.includes('--development')

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: !development,
  // Chinese words stand as they are, not as \u escapes: a tenth less to read and a thirtieth less to download.
  charset: 'utf8',
  sourcemap: development ? 'linked' : false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  { ...shared, entryPoints: ['server/src/main.ts'], outfile: 'dist/server.cjs' },
  {
    ...shared,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    platform: 'browser',
    target: 'chrome122',
    format: 'iife',
    entryPoints: ['client/src/board/page/main.ts'],
    outfile: 'dist/board.js',
    tsconfig: 'client/src/board/page/tsconfig.json',
  },
]

rmSync(join(root, 'dist'), { recursive: true, force: true })
mkdirSync(join(root, 'dist'))
copyRulePages()
copySamples()
if (watch) {
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch()
} else {
  const results = await Promise.all(bundles.map((bundle) => build(bundle)))
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
  writeFileSync(join(root, 'dist/licenses.txt'), licensesOf(root, inputs))
}

/** The page of each rule stands beside its code; the extension carries them, so that a code in the Problems panel opens offline. */
function copyRulePages() {
  const rules = join(root, 'server/src/check/rules')
  for (const page of readdirSync(rules).filter((name) => name.endsWith('.md'))) {
    cpSync(join(rules, page), join(root, 'dist/rules', page))
  }
}

/** The articles that the walkthrough opens a copy of. */
function copySamples() {
  cpSync(join(root, 'examples'), join(root, 'dist/examples'), { recursive: true })
}

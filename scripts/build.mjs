// Bundles the client, the page of its data board, and server and command line with the engine that both hold into dist/. --development: readable, with source maps; --watch: again on every change.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, context, transform } from 'esbuild'
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

/** The engine's maps go through a second step, so that they stand in the code. */
const inlineMap = development ? 'inline' : false

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  {
    ...shared,
    entryPoints: { server: 'server/src/main.ts', cli: 'server/src/cli.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'engine',
    format: 'esm',
    outExtension: { '.js': '.cjs' },
    sourcemap: inlineMap,
    write: false,
    plugins: [
      { name: 'CommonJS', setup: ({ onEnd }) => onEnd(({ outputFiles }) => writeAsCommonJs(outputFiles ?? [])) },
    ],
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

/**
 * esbuild divides ES modules only; Node starts CommonJS sooner.
 * @param {readonly import('esbuild').OutputFile[]} modules
 */
async function writeAsCommonJs(modules) {
  for (const { path, text } of modules) {
    const banner = path.endsWith('cli.cjs') ? '#!/usr/bin/env node' : ''
    const { minify, charset, platform, target } = shared
    const { code } = await transform(text, {
      minify,
      charset,
      platform,
      target,
      format: 'cjs',
      sourcemap: inlineMap,
      banner,
    })
    writeFileSync(path, code)
  }
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

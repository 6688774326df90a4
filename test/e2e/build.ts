// Bundles what runs outside this process: the suite for the extension host, and the launcher of the web host.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { outputFolder } from './host/places.ts'

export async function buildEndToEnd(): Promise<void> {
  const suite = join(import.meta.dirname, 'suite')
  rmSync(join(outputFolder, 'suite'), { recursive: true, force: true })
  await build({
    entryPoints: [
      { in: join(import.meta.dirname, 'host/launcher.ts'), out: 'launcher' },
      ...readdirSync(suite, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
        .map((name) => ({ in: join(suite, name), out: `suite/${name.replace(/\.ts$/, '')}` })),
    ],
    outdir: outputFolder,
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha', 'playwright-core'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
}

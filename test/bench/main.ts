// Bundles the bench as the shipped programs are bundled and runs it: what is measured is what users run.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'

const outfile = path.resolve('out/bench.mjs')
await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' })
process.exitCode = status ?? 1

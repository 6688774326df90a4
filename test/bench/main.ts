// Bundles the bench as the shipped programs are bundled, builds these too, and runs it: what is measured is what users run.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'

const outfile = path.resolve('out/bench.mjs')
await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile,
  bundle: true,
  minify: true,
  charset: 'utf8',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  // Libraries that are not ESM ask for Node's own modules by `require`.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
if (built.status !== 0) throw new Error('the programs could not be built')
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' })
process.exitCode = status ?? 1

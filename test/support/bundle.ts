// Bundles a program once in a test run, as it is shipped: the tests of processes start what users start.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The project's root. */
export const project = join(import.meta.dirname, '../..')

/** Path of the bundle of `entry` (from the root), in a folder of its own that goes when the process ends. */
export async function bundleOf(entry: string, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jiaokan-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, name)
  await build({
    absWorkingDir: project,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  return outfile
}

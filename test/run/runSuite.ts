// Runs one suite as a process of its own, shows its output, and counts. What may fail by the machine’s weather runs again.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { countTests, failuresIn } from './countTests.ts'
import type { Suite } from './suites.ts'

export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly seconds: number
  /** What mocha said of the tests that failed. */
  readonly failures: string
  /** What it said in the runs before the last one. */
  readonly earlier: readonly string[]
}

const root = join(import.meta.dirname, '../..')

/** A suite that fails runs as often as it has attempts; the last run counts. */
export async function runSuite(suite: Suite): Promise<Outcome> {
  const start = performance.now()
  const earlier: string[] = []
  for (;;) {
    const { status, output } = await run(suite.run)
    const counts = countsOf(suite, output, status)
    const failures = failuresIn(output)
    if (counts.failed === 0 || earlier.length + 1 >= (suite.attempts ?? 1))
      return { ...counts, failures, earlier, seconds: (performance.now() - start) / 1000 }
    earlier.push(failures)
    console.log(`\n━━ ${suite.name}, once more`)
  }
}

function countsOf(suite: Suite, output: string, status: number | null): { passed: number; failed: number } {
  if (suite.kind === 'mocha') return countTests(output, status)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function run(args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      process.stdout.write(text)
    })
    child.stderr.on('data', (bytes: Uint8Array) => process.stderr.write(bytes))
    child.on('close', (status) => resolve({ status, output }))
  })
}

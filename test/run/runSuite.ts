// Runs one suite as a process of its own, shows its output, and counts.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { countTests } from './countTests.ts'
import type { Suite } from './suites.ts'

export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

const root = join(import.meta.dirname, '../..')

export async function runSuite(suite: Suite): Promise<Outcome> {
  const start = performance.now()
  const { status, output } = await run(suite.run)
  const seconds = (performance.now() - start) / 1000
  if (suite.kind === 'command')
    return status === 0 ? { passed: 1, failed: 0, seconds } : { passed: 0, failed: 1, seconds }
  return { ...countTests(output, status), seconds }
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

import { fail } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'mocha'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { readVsix } from './vsix.ts'
import { readZip } from './readZip.ts'

const runs = 7
const limit = 300
/** On a machine that is slow or busy, so many times what a bare process of Node takes there. */
const timesBareNode = 4
/** While the machine is busy with something else, it is measured again. */
const rounds = 4

describe('the packed server', () => {
  let folder: string
  let server: string

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiaokan-startup-'))
    server = join(folder, 'server.cjs')
    const entries = readZip(readVsix())
    for (const program of ['server.cjs', 'engine.cjs']) {
      const entry = entries.find(({ name }) => name === `extension/dist/${program}`)
      writeFileSync(join(folder, program), entry?.bytes() ?? new Uint8Array())
    }
  })

  after(() => rmSync(folder, { recursive: true, force: true }))

  it(`answers initialize within ${limit} ms of its start`, async function () {
    this.timeout(120_000)
    for (let round = 0; round < rounds; round++) {
      const bare = await medianOfRuns('node', timeOfBareNode)
      const median = await medianOfRuns('server', () => timeToInitialize(server))
      if (median < Math.max(limit, timesBareNode * bare)) return
    }
    fail('In no round.')
  })
})

async function medianOfRuns(what: string, measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await measure())
  const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity
  console.log(`      ${what}: median ${median.toFixed(0)} ms of ${times.map((time) => time.toFixed(0)).join(', ')}`)
  return median
}

/** Milliseconds from the start of a process that does nothing to its end. */
async function timeOfBareNode(): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--eval', '0'])
  await new Promise((resolve) => child.once('exit', resolve))
  return performance.now() - start
}

/** Milliseconds from the start of the process to its answer. */
async function timeToInitialize(server: string): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  const elapsed = performance.now() - start
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await ended
  connection.dispose()
  return elapsed
}

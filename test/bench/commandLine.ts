// What the shipped command line takes for every article of the large sample, from its start to the last line that it writes.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasSample, scaleCorpus } from './corpus.ts'
import type { Report } from './editor.ts'

const leastThroughput = 1_000_000
const program = resolve('dist/cli.cjs')
/** The exit status of a check that found something; what is above it is a failure. */
const foundSomething = 1
const commands = [['annotate', '--format', 'json'], ['check']] as const

/** Tells on its fourth stream what the process took of all processors together, in milliseconds. */
const tellTime =
  "process.on('exit',()=>{const{user,system}=process.cpuUsage();require('fs').writeSync(3,String((user+system)/1000))})"

export function wholeCommands(report: Report): void {
  if (!hasSample) {
    console.log('the whole command line is not measured: the large sample is not here')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'jiaokan-bench-'))
  try {
    const documents = scaleCorpus(Infinity)
    for (const { path, text } of documents) writeFileSync(join(folder, path), text)
    const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
    for (const command of commands) {
      const { processor, clock } = timesOf(command, folder)
      report(
        `jiaokan ${command.join(' ')}, ${documents.length} files of ${(characters / 1e6).toFixed(1)} million characters`,
        `${(processor / 1000).toFixed(1)} s of a processor, ${(clock / 1000).toFixed(1)} s by the clock, ${(characters / processor / 1000).toFixed(2)} million a second`,
        (characters / processor) * 1000 >= leastThroughput,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timesOf(command: readonly string[], folder: string): { readonly processor: number; readonly clock: number } {
  const written = join(folder, '.written')
  const output = openSync(written, 'w')
  const started = performance.now()
  const {
    output: streams,
    status,
    signal,
  } = spawnSync(process.execPath, ['--require', preload(folder), program, ...command, folder], {
    stdio: ['ignore', output, 'inherit', 'pipe'],
  })
  closeSync(output)
  if (status === null || status > foundSomething)
    throw new Error(`jiaokan ${command.join(' ')} did not come to its end: ${signal ?? `exit status ${status}`}`)
  return { processor: Number(streams[3]), clock: performance.now() - started }
}

function preload(folder: string): string {
  const file = join(folder, '.time.cjs')
  writeFileSync(file, tellTime)
  return file
}

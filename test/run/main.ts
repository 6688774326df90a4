// `npm test`: runs every suite, and says at the very end how many tests passed and failed. Ends with 1 when any failed.
import { type Outcome, runSuite } from './runSuite.ts'
import { suites } from './suites.ts'

const outcomes: [name: string, outcome: Outcome][] = []
for (const suite of suites) {
  console.log(`\n━━ ${suite.name}`)
  outcomes.push([suite.name, await runSuite(suite)])
}

for (const [name, { failures, earlier }] of outcomes) {
  for (const text of earlier) console.log(`\n━━ failed before it ran again: ${name}\n${shortened(text)}`)
  if (failures) console.log(`\n━━ failed: ${name}\n${shortened(failures)}`)
}

console.log('\n━━ all')
for (const [name, { passed, failed, seconds, earlier }] of outcomes) {
  const again = earlier.length > 0 ? `, after ${earlier.length} that failed` : ''
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s${again})`,
  )
}
const failed = sum(outcomes.map(([, outcome]) => outcome.failed))
console.log(`${sum(outcomes.map(([, outcome]) => outcome.passed))} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** The first lines: enough to know what failed and why where only the end of the output is kept. */
function shortened(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.slice(0, 80).join('\n')
}

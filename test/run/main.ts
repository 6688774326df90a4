// `npm test`: runs every suite, and says at the very end how many tests passed and failed. Ends with 1 when any failed.
import { type Outcome, runSuite } from './runSuite.ts'
import { suites } from './suites.ts'

const outcomes: [name: string, outcome: Outcome][] = []
for (const suite of suites) {
  console.log(`\n━━ ${suite.name}`)
  outcomes.push([suite.name, await runSuite(suite)])
}

console.log('\n━━ all')
for (const [name, { passed, failed, seconds }] of outcomes) {
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
}
const failed = sum(outcomes.map(([, outcome]) => outcome.failed))
console.log(`${sum(outcomes.map(([, outcome]) => outcome.passed))} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

import { strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { countTests, failuresIn } from './countTests.ts'

const cases: [name: string, output: string, status: number | null, expected: string][] = [
  ['all passed', '\n  12 passing (3s)\n', 0, '12 passed, 0 failed'],
  ['some failed', '\n  12 passing (3s)\n  2 failing\n', 2, '12 passed, 2 failed'],
  [
    'in colour',
    '\u001b[92m \u001b[0m\u001b[32m 12 passing\u001b[0m\u001b[90m (3s)\u001b[0m\n',
    0,
    '12 passed, 0 failed',
  ],
  ['the last count holds', '  3 passing (1s)\n …\n  12 passing (3s)\n', 0, '12 passed, 0 failed'],
  ['died before it counted', 'Error: cannot find module\n', 1, '0 passed, 1 failed'],
  ['died after all tests passed', '  12 passing (3s)\n', 75, '12 passed, 1 failed'],
  ['killed', '', null, '0 passed, 1 failed'],
  ['ran no test and says it is well', '  0 passing (0s)\n', 0, '0 passed, 1 failed'],
]

describe('counts of a suite', () => {
  for (const [name, output, status, expected] of cases) {
    it(name, () => {
      const { passed, failed } = countTests(output, status)
      strictEqual(`${passed} passed, ${failed} failed`, expected)
    })
  }
})

const failures: [name: string, output: string, expected: string][] = [
  ['none', '\n  12 passing (3s)\n', ''],
  [
    'one, with its error',
    '\n  12 passing (3s)\n\u001b[31m  1 failing\u001b[0m\n\n  1) a sum\n     Error: 3\n\n',
    '1) a sum\n     Error: 3',
  ],
  ['a title that speaks of failing', '  ✔ 3 failing tests are counted\n  1 passing (3s)\n', ''],
]

describe('what failed in a suite', () => {
  for (const [name, output, expected] of failures) it(name, () => strictEqual(failuresIn(output), expected))
})

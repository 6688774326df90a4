// Whether a place stands in quotation marks.
import assert from 'node:assert/strict'
import { isInQuotation } from '../../server/src/tools/quotations.ts'

const cases: readonly (readonly [text: string, reach: number, expected: boolean])[] = [
  ['他说：“今天|', 20, true],
  ['他说：“今天。”明天|', 20, false],
  ['“渔港”和“渔|', 20, true],
  ['今天|', 20, false],
  ['”今天|', 20, false],
  ['“今天又是好天|', 4, false],
  ['|“今天', 20, false],
]

describe('places in quotation marks', () => {
  for (const [text, reach, expected] of cases)
    it(`${text} within ${reach}`, () =>
      assert.equal(isInQuotation(text.replace('|', ''), text.indexOf('|'), reach), expected))
})

// Numbers that an article prints more than once.
import assert from 'node:assert/strict'
import { digest } from '../../../server/src/interpret/digest.ts'
import { sameNumbers } from '../../../server/src/interpret/again/sameNumbers.ts'

describe('numbers that are printed again', () => {
  const cases: readonly [string, string, readonly (readonly string[])[]][] = [
    ['are brought together whatever they count', '新设企业132家，出口增长6.5%，新增岗位132个。', [['132家', '132个']]],
    [
      'are one value in other units of printing',
      '投资1.2亿元。总投资12000万元，用地30亩。',
      [['1.2亿元', '12000万元']],
    ],
    ['are none where each is told once', '出口增长6.5%，进口增长7.1%。', []],
    ['are none of a range, which has no single value', '气温15至20度，次日15至20度。', []],
  ]
  for (const [name, text, expected] of cases)
    it(name, () => {
      const { figures } = digest({ path: 'a.txt', text, format: 'plaintext', encoding: 'utf-8' })
      const groups = sameNumbers(figures.map(({ observation }) => observation))
      assert.deepEqual(
        groups.map((group) => group.map((index) => figures[index]!.observation.text)),
        expected,
      )
    })
})

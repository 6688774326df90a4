import assert from 'node:assert/strict'
import { matchQuality, searchable } from '../../server/src/features/match.ts'

describe('matching what was typed', () => {
  const cases: readonly [name: string, typed: string, expected: number | null][] = [
    ['商务部', '商务部', 0],
    ['商务部对外贸易司', '商务部', 1],
    ['中国商务部', '商务部', 2],
    ['跨境电子商务综合试验区', '综试区', 3],
    ['跨境电子商务', '商电', null],
    ['AliExpress', 'ＡＬＩ', 1],
    ['AliExpress', '', 3],
    ['1.1 万亿元', '1.1万亿', 1],
  ]
  for (const [name, typed, expected] of cases)
    it(`${typed || 'nothing'} in ${name}: ${expected}`, () =>
      assert.equal(matchQuality(searchable(name), searchable(typed)), expected))
})

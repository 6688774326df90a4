import { strictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { partitionPoint } from '../../server/src/tools/partitionPoint.ts'

describe('binary search', () => {
  it('counts what lies before the point, as a search from the start does', () => {
    const sorted = fc.array(fc.integer({ min: 0, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b))
    fc.assert(
      fc.property(sorted, fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
        const counted = partitionPoint(numbers.length, (index) => numbers[index]! < limit)
        strictEqual(counted, numbers.filter((number) => number < limit).length)
      }),
    )
  })

  it('asks for few of many', () => {
    let asked = 0
    partitionPoint(1_000_000, (index) => ++asked > 0 && index < 777_777)
    strictEqual(asked <= 20, true)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { remembered } from '../../server/src/tools/remembered.ts'

describe('记住读过的文字', () => {
  it('同样的文字只读一遍，记满后重新读', () => {
    const read: string[] = []
    const double = remembered((text) => {
      read.push(text)
      return text + text
    }, 2)
    assert.deepEqual(['甲', '', '甲', ''].map(double), ['甲甲', '', '甲甲', ''])
    assert.deepEqual(read, ['甲', ''])
    assert.deepEqual(['乙', '甲'].map(double), ['乙乙', '甲甲'])
    assert.deepEqual(read, ['甲', '', '乙', '甲'])
  })
})

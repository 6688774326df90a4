import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { chains, prefixes, suffixes } from '../../server/src/tools/wordsAtEnds.ts'

describe('词表按首尾查词', () => {
  const words = ['额', '总额', '进出口总额', '口', '超', '超过', '']

  it('取末尾最长的词', () => {
    const ends = suffixes(words)
    const cases: [string, string | undefined][] = [
      ['进出口总额', '进出口总额'],
      ['出口总额', '总额'],
      ['金额', '额'],
      ['额度', undefined],
      ['', undefined],
    ]
    for (const [text, word] of cases) assert.equal(ends.at(text), word, text)
    assert.equal(ends.at('总额增长', 2), '总额')
    assert.equal(ends.at('总额增长', 3), undefined)
  })

  it('取开头最长的词', () => {
    const opens = prefixes(words)
    assert.equal(opens.at('超过百亿'), '超过')
    assert.equal(opens.at('超百亿'), '超')
    assert.equal(opens.at('已超过', 1), '超过')
    assert.equal(opens.at('已超', 2), undefined)
    assert.equal(opens.at('百亿'), undefined)
  })

  it('末尾接连的词，从最长的一串算起', () => {
    const start = chains(['了', '超过', '约', '过', '不超'])
    assert.equal(start('投入了超过约', 0, 6), 2)
    assert.equal(start('了约', 0, 2), 0)
    assert.equal(start('了约', 1, 2), 1)
    assert.equal(start('不超过', 0, 3), 0)
    assert.equal(start('投入', 0, 2), 2)
  })
})

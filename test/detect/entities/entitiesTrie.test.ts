// The tree that words are found by.
import assert from 'node:assert/strict'
import { Trie } from '../../../server/src/detect/entities/entitiesTrie.ts'

function trieOf(words: readonly string[]): Trie<string> {
  const trie = new Trie<string>()
  for (const word of words) trie.add(word, word)
  return trie
}

/** Plainly: the longest of the words that the text goes on with. */
function longestOf(words: readonly string[], text: string, at: number): string | undefined {
  return words.filter((word) => word !== '' && text.startsWith(word, at)).sort((a, b) => b.length - a.length)[0]
}

describe('the dictionary tree', () => {
  const cases: readonly [string, readonly string[], string][] = [
    ['the longest word goes before its own beginnings', ['商', '商务', '商务部', '商务部门'], '商务部长到商务厅，商人'],
    [
      'a word that goes on is given up where the text does not',
      ['进出口', '进出口商品交易会'],
      '进出口商品增长，进出口',
    ],
    ['a word of one character stands at the end of a text', ['省', '省份'], '各省'],
    ['words that only share a beginning', ['北京市', '北海市', '北'], '北方的北海市和北京'],
    ['nothing is found among no words', [], '北京市'],
    ['the empty word is none', ['', '市'], '北京市'],
    ['code units that are 0 are characters as others', ['\0', '市\0', '市\0\0a'], 'a\0市\0\0市\0\0a市'],
  ]
  for (const [name, words, text] of cases) {
    it(name, () => {
      const trie = trieOf(words)
      for (let at = 0; at < text.length; at++) {
        const found = trie.longest(text, at)
        assert.equal(found, longestOf(words, text, at), `at ${at}`)
        if (found !== undefined) assert.equal(trie.end, at + found.length)
      }
      for (const word of words) assert.equal(trie.get(word), word === '' ? undefined : word)
    })
  }

  it('a hundred thousand long words are kept apart', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `第${index.toString(5)}号令`)
    const trie = trieOf(words)
    for (const word of words) assert.equal(trie.longest(`${word}。`, 0), word)
    assert.equal(trie.get('第12'), undefined)
    assert.equal(trie.longest('第12', 0), undefined)
  })

  it('the first value of a word stays', () => {
    const trie = new Trie<number>()
    for (const [index, word] of ['市', '北京', '北京市', '市', '北京', '北京市'].entries()) trie.add(word, index)
    assert.deepEqual(
      ['市', '北京', '北京市'].map((word) => trie.get(word)),
      [0, 1, 2],
    )
  })
})

// Divisions that no register holds, learned from the bodies that govern them.
import assert from 'node:assert/strict'
import { detectEntities } from '../../../server/src/detect/entities/entities.ts'
import { learnDivisions } from '../../../server/src/detect/entities/entitiesUnlisted.ts'
import { dictionaryWords } from '../../../server/src/detect/entities/entitiesTerms.ts'
import { passagesOf } from '../../support/passages.ts'

describe('divisions outside the registers', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    ['a bureau names its city', ['澜江市商务局介绍，2025年澜江市出口增长。'], ['澜江市']],
    ['a government names its province', ['云川省人民政府印发通知。', '云川省地区生产总值增长。'], ['云川省']],
    [
      'each body in its own sentence',
      ['会议开始。澜江市商务局和云川省政府介绍情况。澜江市与云川省。'],
      ['澜江市', '云川省'],
    ],
    ['a name does not reach over a full stop', ['会议在澜。江市商务局介绍，江市出口增长。'], []],
    ['a state abroad', ['新南维尔州政府表示，新南维尔州气温回升。'], ['新南维尔州']],
    ['kinds and numbers of divisions are no names', ['设区市商务局、两省人民政府，各设区市和两省。'], []],
    ['a verb in front of a level is no name', ['报省商务厅审核，再报市商务局。'], []],
    ['common words are no names', ['农贸市场监管局和上市公司监管局，农贸市场、农贸市民、上市。'], []],
    ['a name that only its body bears is not learned', ['记者从澜江市商务局获悉。'], []],
  ]
  for (const [name, texts, expected] of cases) {
    it(name, () => assert.deepEqual(learnDivisions(texts), expected))
  }
  it('no word of the dictionary has a full stop, so that sentences are read apart', () => {
    const words = [...dictionaryWords().keys()]
    assert.ok(words.length > 10_000)
    assert.deepEqual(
      words.filter((word) => word.includes('。')),
      [],
    )
  })
  it('a learned division is a place, and its bodies are bodies', () => {
    const text = '澜江市商务局介绍，2025年澜江市出口增长，澜江市场活跃。'
    const passages = passagesOf(text)
    assert.deepEqual(
      detectEntities(passages, []).map(({ name, type }) => `${name} ${type}`),
      ['澜江市商务局 org', '澜江市 place'],
    )
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { normaliseName } from '../../../server/src/interpret/subject/indicator.ts'
import { synonyms } from '../../../server/src/lexicon/indicators.ts'

const pieces = [
  ...'电子商务 跨境 GDP 国内 地区 生产 总值 社会消费品 零售额 社零 固投 进 出 口 出口 贸易 总额 规模 额 货物 外贸 对外 顺差 销售'.split(
    ' ',
  ),
  ...'数量 量 总数 个数 综合试验区 综试区 今日 人民币对 美元 汇率 中间价 M2 M1 广义货币 狭义货币 （M2） 余额 社融 增量 居民消费价格 指数 CPI PPI'.split(
    ' ',
  ),
]

describe('名称的同义写法', () => {
  it('每个同义写法所需的字，凡合它的名称都有', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }), (parts) => {
        const name = parts.join('')
        const plain = synonyms.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), name)
        assert.equal(normaliseName(name), plain)
      }),
      { numRuns: 2000 },
    )
  })
})
